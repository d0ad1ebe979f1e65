package id.pmo.rules.oracle;

import static id.pmo.rules.oracle.Bacaan.adaIsinya;
import static id.pmo.rules.oracle.Bacaan.kosong;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** RI: how the follow-ups went, asked in perkembangan periods. */
final class PemeriksaRefleksi {

    private PemeriksaRefleksi() {}

    static void periksa(Perkara p, PeriodeOracle periode, @Nullable Set<String> rencana, Lembar lembar) {
        List<Entri> entri = p.entri();
        boolean diminta = periode.perkembangan();

        lembar.satu("RI-001", diminta && !tuntas(p, periode, rencana), "/laporanTindakLanjut", () -> entri.isEmpty());
        lembar.perEntri(
                "RI-011",
                entri,
                "refleksi",
                e -> diminta,
                e -> kosong(e.refleksi().berjalanBaik()) && kosong(e.refleksi().belumBerjalanBaik()));
        lembar.perEntri(
                "RI-013",
                entri,
                "refleksi/adaKendala",
                e -> diminta,
                e -> e.refleksi().adaKendala() == null && kosong(e.refleksi().kendala()));
        lembar.perEntri(
                "RI-014",
                entri,
                "refleksi/kendala",
                e -> diminta && Boolean.TRUE.equals(e.refleksi().adaKendala()),
                e -> !adaIsinya(e.refleksi().kendala()));
        lembar.perEntri(
                "RI-015",
                entri,
                "refleksi/solusi",
                e -> diminta && berkendala(e),
                e -> kosong(e.refleksi().solusi()));
        lembar.perEntri(
                "RI-016",
                entri,
                "refleksi/kendala",
                e -> diminta && Boolean.FALSE.equals(e.refleksi().adaKendala()),
                e -> adaIsinya(e.refleksi().kendala()));
    }

    /** Whether the plan is known, and earlier reports call all of it carried out. */
    private static boolean tuntas(Perkara p, PeriodeOracle periode, @Nullable Set<String> rencana) {
        return rencana != null
                && p.riwayat() != null
                && p.riwayat().belumSelesai(rencana, periode).isEmpty();
    }

    private static boolean berkendala(Entri e) {
        Boolean ada = e.refleksi().adaKendala();
        return ada == null ? adaIsinya(e.refleksi().kendala()) : ada;
    }
}
