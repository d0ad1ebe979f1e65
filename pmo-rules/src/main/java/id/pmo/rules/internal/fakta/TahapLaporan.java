package id.pmo.rules.internal.fakta;

import id.pmo.core.bentuk.Teks;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.StatusTindakLanjut;
import id.pmo.core.kebijakan.Tahap;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.TindakLanjut;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What reports say of the stage of each subtopic.
 *
 * @param kebijakan knows the statuses
 */
record TahapLaporan(Kebijakan kebijakan) {

    /** The stages that the reports of one period tell, without those of subtopics that two reports name. */
    Map<String, Tahap> dalam(List<LaporanPmo> seperiode) {
        Map<String, Tahap> tahap = new HashMap<>();
        Set<String> disebutDuaKali = new HashSet<>();
        if (seperiode.size() == 1) {
            return tahap(seperiode.get(0));
        }
        for (LaporanPmo laporan : seperiode) {
            tahap(laporan).forEach((subtopik, t) -> {
                if (tahap.put(subtopik, t) != null) {
                    disebutDuaKali.add(subtopik);
                }
            });
        }
        tahap.keySet().removeAll(disebutDuaKali);
        return tahap;
    }

    private Map<String, Tahap> tahap(LaporanPmo laporan) {
        Map<String, Tahap> tahap = new HashMap<>();
        for (TindakLanjut entri : laporan.laporanTindakLanjut()) {
            String subtopik = subtopik(entri);
            if (subtopik != null) {
                StatusTindakLanjut status =
                        kebijakan.statusTindakLanjut(Teks.isi(entri.status())).orElse(null);
                if (status != null) {
                    tahap.put(subtopik, status.tahap());
                }
            }
        }
        return tahap;
    }

    /** None for an entry that is not there: a host may hand over history of unsound shape, with null among them. */
    static @Nullable String subtopik(@Nullable TindakLanjut entri) {
        return entri == null ? null : Teks.isi(entri.subtopik());
    }
}
