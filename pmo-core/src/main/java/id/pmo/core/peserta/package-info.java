/** The schools that take part in the programme, and so owe reports. */
@NullMarked
package id.pmo.core.peserta;

import org.jspecify.annotations.NullMarked;
