package id.pmo.rules.oracle;

import static id.pmo.rules.oracle.TahapOracle.AKAN;
import static id.pmo.rules.oracle.TahapOracle.SEDANG;
import static id.pmo.rules.oracle.TahapOracle.SUDAH;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** SK: whether the report agrees with the school's other reports. */
final class PemeriksaSiklus {

    private static final String PERIODE = "/periode";

    private PemeriksaSiklus() {}

    static void periksa(
            Perkara p,
            PeriodeOracle periode,
            @Nullable Set<String> rencana,
            @Nullable Set<String> rencanaLalu,
            Lembar lembar) {
        RiwayatOracle riwayat = p.riwayat();
        boolean perkembangan = periode.perkembangan();
        boolean diketahui = riwayat != null && rencana != null;

        bila("SK-001", perkembangan, diketahui, lembar, () -> subtopikYang(p, s -> !rencana.contains(s)));
        bila(
                "SK-002",
                perkembangan,
                diketahui,
                lembar,
                () -> riwayat.belumSelesai(rencana, periode).stream()
                        .filter(s -> !p.subtopik().contains(s))
                        .map(s -> "/laporanTindakLanjut")
                        .toList());

        bila(
                "SK-003",
                periode.pemilihan() && periode.siklus() > 1,
                rencanaLalu != null,
                lembar,
                () -> subtopikYang(p, rencanaLalu::contains));

        bila(
                "SK-004",
                perkembangan,
                riwayat != null,
                lembar,
                () -> p.entri().stream()
                        .filter(e -> e.subtopik() != null && (e.tahap() == AKAN || e.tahap() == SEDANG))
                        .filter(e -> riwayat.tahapTerakhir(e.subtopik(), periode) == SUDAH)
                        .map(e -> e.letak("status"))
                        .toList());
        bila(
                "SK-005",
                perkembangan,
                riwayat != null,
                lembar,
                () -> periode.sebelumnya().stream()
                        .filter(ke -> !riwayat.adaPeriode(ke))
                        .map(ke -> PERIODE)
                        .toList());
        bila(
                "SK-006",
                true,
                riwayat != null,
                lembar,
                () -> riwayat.adaPeriode(periode.ke()) ? List.of(PERIODE) : List.of());
        bila(
                "SK-007",
                p.nomorAngkatan() != null,
                riwayat != null,
                lembar,
                () -> riwayat.adaAngkatanLain(p.nomorAngkatan()) ? List.of("/sekolah/angkatan") : List.of());
    }

    /** Asked where {@code berlaku}; put off where the history that it takes is not there. */
    private static void bila(
            String kode, boolean berlaku, boolean dapatDiperiksa, Lembar lembar, Supplier<List<String>> letak) {
        if (berlaku && !dapatDiperiksa) {
            lembar.tunda(kode);
        } else {
            lembar.banyak(kode, berlaku, letak);
        }
    }

    private static List<String> subtopikYang(Perkara p, Predicate<String> rusak) {
        return p.entri().stream()
                .filter(e -> e.subtopik() != null && rusak.test(e.subtopik()))
                .map(e -> e.letak("subtopik"))
                .toList();
    }
}
