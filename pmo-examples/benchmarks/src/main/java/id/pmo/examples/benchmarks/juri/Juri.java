package id.pmo.examples.benchmarks.juri;

import id.pmo.examples.benchmarks.contoh.Kasus;
import id.pmo.examples.benchmarks.tulisan.Kode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** One who judges reports. Thread-safe once made. */
public interface Juri {

    /** What it is called in tables. */
    String nama();

    /** The syarat that it can express; all of them unless it says otherwise. */
    default Set<Kode> kode() {
        return EnumSet.allOf(Kode.class);
    }

    /** The work that is timed, with everything done beforehand that its users would do once or elsewhere. */
    Supplier<?> siapkan(Kasus kasus);

    /** The findings in what that work returned: kode and letak, sorted. */
    List<String> temuan(Object hasil);
}
