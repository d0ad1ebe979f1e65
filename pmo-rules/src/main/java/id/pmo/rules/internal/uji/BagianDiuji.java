package id.pmo.rules.internal.uji;

import id.pmo.catalog.BagianUji;
import id.pmo.core.hasil.Bagian;
import id.pmo.core.hasil.HasilPemeriksaan;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of a report for which an example states a status, by name. */
final class BagianDiuji {

    private BagianDiuji() {}

    /** What the example states. */
    static Map<String, Object> diharapkan(@Nullable BagianUji contoh) {
        Map<String, Object> status = new LinkedHashMap<>();
        if (contoh != null) {
            pasang(status, "laporanPelaksanaan", contoh.laporanPelaksanaan());
            pasang(status, "laporanTindakLanjut", contoh.laporanTindakLanjut());
            pasang(status, "entri", contoh.entri());
        }
        return status;
    }

    /** What the check answered. */
    static Map<String, Object> nyata(HasilPemeriksaan hasil) {
        Bagian bagian = hasil.bagian();
        return bagian == null
                ? Map.of()
                : Map.of(
                        "laporanPelaksanaan", bagian.laporanPelaksanaan(),
                        "laporanTindakLanjut", bagian.laporanTindakLanjut(),
                        "entri", bagian.entri());
    }

    /** Whether the check answered all that the example states. */
    static boolean sama(@Nullable BagianUji contoh, HasilPemeriksaan hasil) {
        return contoh == null
                || nyata(hasil).entrySet().containsAll(diharapkan(contoh).entrySet());
    }

    private static void pasang(Map<String, Object> status, String nama, @Nullable Object nilai) {
        if (nilai != null) {
            status.put(nama, nilai);
        }
    }
}
