package id.pmo.examples.cli.bandingkan;

import id.pmo.catalog.json.HasilBaca;
import id.pmo.rules.Konteks;
import id.pmo.rules.kebijakan.Perubahan;
import java.util.function.Supplier;

/**
 * A report and what becomes of it.
 *
 * @param asal says where it came from, for people; asked of few reports only
 * @param isi what was read
 * @param konteks what it was judged with
 * @param perubahan what becomes of it
 */
record Terbanding(Supplier<String> asal, HasilBaca isi, Konteks konteks, Perubahan perubahan) {}
