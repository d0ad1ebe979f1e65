package id.pmo.rules.internal.fakta;

import id.pmo.core.kebijakan.Tahap;
import id.pmo.core.laporan.LaporanPmo;
import java.util.List;
import java.util.Map;

/** A school's other reports, as questions about them are answered. */
interface LaporanLain {

    /** Those of one period. */
    List<LaporanPmo> seperiode(int ke);

    /** Their periods, each once, ascending. */
    List<Integer> periode();

    /** The cohorts that they name, each once, ascending. */
    List<Integer> angkatan();

    /** What those of one period say of the stage of each subtopic. */
    Map<String, Tahap> tahap(int ke, TahapLaporan ringkasan);

    /** Of reports that come as any list: few, and looked through whenever something is asked. */
    static LaporanLain dari(List<LaporanPmo> laporan) {
        return laporan instanceof LaporanLain terindeks ? terindeks : new DaftarLaporan(laporan);
    }
}
