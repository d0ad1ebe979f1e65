package id.pmo.rules.oracle;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** TL-001 to TL-009: which subtopics, and how many. */
final class PemeriksaSubtopik {

    private static final String LETAK = "/laporanTindakLanjut";

    private PemeriksaSubtopik() {}

    static void periksa(Perkara p, PeriodeOracle periode, boolean rencanaDiketahui, Lembar lembar) {
        jumlah(p, periode, rencanaDiketahui, lembar);
        List<Entri> entri = p.entri();
        boolean adaSubtopik = !p.subtopik().isEmpty();

        lembar.banyak("TL-003", adaSubtopik, () -> yangMengulang(entri, String::equals));
        lembar.banyak(
                "TL-004",
                entri.stream().anyMatch(e -> e.topik() != null || e.subtopik() != null),
                () -> entri.stream().flatMap(PemeriksaSubtopik::takDikenal).toList());
        lembar.perEntri(
                "TL-005",
                entri,
                "subtopik",
                e -> KatalogOracle.adaTopik(e.topik()) && KatalogOracle.adaSubtopik(e.subtopik()),
                e -> !KatalogOracle.milik(e.subtopik(), e.topik()));
        lembar.perEntri("TL-006", entri, "subtopik", e -> true, e -> e.subtopik() == null);
        lembar.banyak("TL-007", periode.pemilihan(), () -> yangMengulang(entri, KatalogOracle::senamaLainKode));
    }

    private static void jumlah(Perkara p, PeriodeOracle periode, boolean rencanaDiketahui, Lembar lembar) {
        Integer minimal = p.ketentuan().minimalSubtopik();
        Integer maksimal = p.ketentuan().maksimalSubtopik();
        Integer disarankan = p.ketentuan().disarankanSubtopik();
        int ada = p.subtopik().size();
        boolean pemilihan = periode.pemilihan();

        lembar.satu("TL-001", pemilihan && minimal != null, LETAK, () -> kurang(ada, minimal));
        lembar.satu("TL-002", pemilihan && maksimal != null, LETAK, () -> lebih(ada, maksimal));
        lembar.satu(
                "TL-008",
                pemilihan && disarankan != null,
                LETAK,
                () -> !kurang(ada, minimal) && kurang(ada, disarankan));
        lembar.satu(
                "TL-009",
                periode.perkembangan()
                        && !p.entri().isEmpty()
                        && !rencanaDiketahui
                        && (minimal != null || maksimal != null),
                LETAK,
                () -> kurang(ada, minimal) || lebih(ada, maksimal));
    }

    private static boolean kurang(int ada, @Nullable Integer minimal) {
        return minimal != null && ada < minimal;
    }

    private static boolean lebih(int ada, @Nullable Integer maksimal) {
        return maksimal != null && ada > maksimal;
    }

    private static Stream<String> takDikenal(Entri e) {
        Stream<String> topik =
                e.topik() != null && !KatalogOracle.adaTopik(e.topik()) ? Stream.of(e.letak("topik")) : Stream.empty();
        Stream<String> subtopik = e.subtopik() != null && !KatalogOracle.adaSubtopik(e.subtopik())
                ? Stream.of(e.letak("subtopik"))
                : Stream.empty();
        return Stream.concat(topik, subtopik);
    }

    /** The later entries whose subtopic repeats that of an earlier one. */
    private static List<String> yangMengulang(List<Entri> entri, BiPredicate<String, String> ulang) {
        return entri.stream()
                .filter(e -> e.subtopik() != null)
                .filter(e -> entri.stream()
                        .anyMatch(awal -> awal.posisi() < e.posisi()
                                && awal.subtopik() != null
                                && ulang.test(awal.subtopik(), e.subtopik())))
                .map(e -> e.letak("subtopik"))
                .toList();
    }
}
