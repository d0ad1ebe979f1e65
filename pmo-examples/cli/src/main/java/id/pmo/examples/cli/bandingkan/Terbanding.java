package id.pmo.examples.cli.bandingkan;

import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.Konteks;
import id.pmo.rules.kebijakan.Perubahan;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A report and what becomes of it.
 *
 * @param asal says where it came from, for people; asked of few reports only
 * @param laporan the report; null where it could not be read
 * @param konteks what it was judged with
 * @param perubahan what becomes of it
 */
record Terbanding(Supplier<String> asal, @Nullable LaporanPmo laporan, Konteks konteks, Perubahan perubahan) {}
