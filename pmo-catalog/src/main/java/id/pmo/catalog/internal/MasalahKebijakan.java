package id.pmo.catalog.internal;

import id.pmo.catalog.PolicyProblem;
import id.pmo.catalog.PolicyProblemKind;
import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.bahasa.Templat;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The register of what may be wrong with a policy. Read at the first problem, so sound policies cost nothing. */
public final class MasalahKebijakan {

    private static final String NAMA = "masalah-kebijakan.yaml";
    private static final String CARA = "cara";
    private static final Map<String, PolicyProblemKind> KINDS = kinds();

    private MasalahKebijakan() {}

    /** Every kind, by kode. */
    public static List<PolicyProblemKind> all() {
        return List.copyOf(KINDS.values());
    }

    /**
     * One problem in words.
     *
     * @param nilai what fills the gaps: texts of one or both languages, numbers, days, lists; for {@code cara} the name of
     *     a way out where the kind has several
     * @throws IllegalArgumentException for a kode or a way out that the register does not have
     */
    public static PolicyProblem problem(
            String berkas, int baris, int kolom, String kunci, String kode, Map<String, ?> nilai) {
        PolicyProblemKind kind = KINDS.get(kode);
        if (kind == null) {
            throw new IllegalArgumentException("kode " + kode + " is not one of " + KINDS.keySet());
        }
        Map<String, Object> isi = new LinkedHashMap<>();
        nilai.forEach((celah, satu) -> isi.put(celah, celah.equals(CARA) ? cara(kind, satu) : whole(satu)));
        return new PolicyProblem(
                berkas,
                baris,
                kolom,
                kunci,
                kode,
                kind.pesan().isi(isi),
                kind.perbaikan().isi(isi));
    }

    private static DwiBahasa cara(PolicyProblemKind kind, Object nama) {
        DwiBahasa cara = kind.cara().get(nama.toString());
        if (cara == null) {
            throw new IllegalArgumentException(
                    "cara " + nama + " is not one of " + kind.cara().keySet());
        }
        return cara;
    }

    /** What stands in a policy file is told in full and as it stands there: days in digits, long lists to their end. */
    private static DwiBahasa whole(Object nilai) {
        if (nilai instanceof DwiBahasa both) {
            return both;
        }
        String text = nilai instanceof Collection<?> many
                ? many.stream().map(Object::toString).collect(Collectors.joining(", "))
                : nilai.toString();
        return new DwiBahasa(text, text);
    }

    private static Map<String, PolicyProblemKind> kinds() {
        Map<String, PolicyProblemKind> kinds = new TreeMap<>();
        TeksTertanam.read(NAMA).forEach((kode, satu) -> {
            Map<String, DwiBahasa> cara = new LinkedHashMap<>();
            if (satu.containsKey(CARA)) {
                Map<?, ?> ways = TeksTertanam.map(satu.get(CARA), kode);
                ways.keySet().forEach(nama -> cara.put(nama.toString(), TeksTertanam.duaBahasa(ways, nama.toString())));
            }
            kinds.put(
                    kode,
                    new PolicyProblemKind(
                            kode,
                            TeksTertanam.duaBahasa(satu, "judul"),
                            new Templat(TeksTertanam.duaBahasa(satu, "pesan")),
                            new Templat(TeksTertanam.duaBahasa(satu, "perbaikan")),
                            cara));
        });
        return kinds;
    }
}
