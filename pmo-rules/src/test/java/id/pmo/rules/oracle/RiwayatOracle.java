package id.pmo.rules.oracle;

import id.pmo.core.laporan.LaporanPmo;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The other reports of the school, as far as the requirements ask about them. */
record RiwayatOracle(List<LaporanPmo> laporan) {

    boolean adaPeriode(int ke) {
        return !periode(ke).isEmpty();
    }

    boolean adaAngkatanLain(int angkatan) {
        return laporan.stream()
                .map(LaporanPmo::sekolah)
                .filter(Objects::nonNull)
                .anyMatch(s -> s.angkatan() != null && s.angkatan() != angkatan);
    }

    /**
     * The subtopics that the report of a pemilihan period chose; null where the plan is not known: no report or several,
     * no subtopic, or a code that the catalogue does not have.
     */
    @Nullable
    Set<String> rencana(int pemilihanKe) {
        List<LaporanPmo> calon = periode(pemilihanKe);
        if (calon.size() != 1) {
            return null;
        }
        Set<String> dipilih = new TreeSet<>();
        for (Entri entri : entri(calon.get(0))) {
            if (entri.subtopik() != null) {
                dipilih.add(entri.subtopik());
            }
        }
        return dipilih.isEmpty() || !dipilih.stream().allMatch(KatalogOracle::adaSubtopik) ? null : dipilih;
    }

    /** The latest earlier stage of a subtopic in the cycle of {@code periode}; null where none is known. */
    @Nullable
    TahapOracle tahapTerakhir(String subtopik, PeriodeOracle periode) {
        TahapOracle terakhir = null;
        for (int ke : periode.sebelumnya()) {
            List<TahapOracle> tahap = periode(ke).stream()
                    .map(l -> tahap(l, subtopik))
                    .filter(Objects::nonNull)
                    .toList();
            if (tahap.size() == 1) {
                terakhir = tahap.get(0);
            }
        }
        return terakhir;
    }

    /** The subtopics of a plan that no earlier report of the cycle calls carried out. */
    Set<String> belumSelesai(Set<String> rencana, PeriodeOracle periode) {
        Set<String> hasil = new LinkedHashSet<>(rencana);
        hasil.removeIf(s -> tahapTerakhir(s, periode) == TahapOracle.SUDAH);
        return hasil;
    }

    private List<LaporanPmo> periode(int ke) {
        return laporan.stream()
                .filter(l -> l.periode() != null && l.periode() == ke)
                .toList();
    }

    private static @Nullable TahapOracle tahap(LaporanPmo laporan, String subtopik) {
        return entri(laporan).stream()
                .filter(e -> e.bersubtopik(subtopik) && e.tahap() != null)
                .reduce((awal, akhir) -> akhir)
                .map(Entri::tahap)
                .orElse(null);
    }

    private static List<Entri> entri(LaporanPmo laporan) {
        return Entri.dari(laporan.laporanTindakLanjut());
    }
}
