/** What schools are let off, and by which letter. */
@NullMarked
package id.pmo.core.dispensasi;

import org.jspecify.annotations.NullMarked;
