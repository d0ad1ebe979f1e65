/** Reading dispensations from files. */
@NullMarked
package id.pmo.catalog.dispensasi;

import org.jspecify.annotations.NullMarked;
