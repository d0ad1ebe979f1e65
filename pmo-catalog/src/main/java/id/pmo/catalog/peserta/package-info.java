/** Reading the participants' register. */
@NullMarked
package id.pmo.catalog.peserta;

import org.jspecify.annotations.NullMarked;
