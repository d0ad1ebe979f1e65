/** What a school is let off, and by whom. */
@NullMarked
package id.pmo.core.dispensasi;

import org.jspecify.annotations.NullMarked;
