/** The report as it stands on the wire: records that a draft may leave empty anywhere. */
@NullMarked
package id.pmo.core.laporan;

import org.jspecify.annotations.NullMarked;
