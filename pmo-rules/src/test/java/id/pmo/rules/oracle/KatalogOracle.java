package id.pmo.rules.oracle;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The 4 topics and 34 subtopics by code; names matter only where two subtopics share one. */
public final class KatalogOracle {

    /** The codes of the topics. */
    public static final List<String> TOPIK = List.of("1", "2", "3", "4");

    /** The codes of the subtopics, topic by topic. */
    public static final List<String> SUBTOPIK = Stream.of(
                    huruf("1", 'I'), huruf("2", 'K'), huruf("3", 'F'), huruf("4", 'H'))
            .flatMap(s -> s)
            .toList();

    private static final Set<String> PENYUSUNAN_DOKUMEN_P5 = Set.of("1.E", "2.D");

    private KatalogOracle() {}

    static boolean adaTopik(@Nullable String kode) {
        return kode != null && TOPIK.contains(kode);
    }

    static boolean adaSubtopik(@Nullable String kode) {
        return kode != null && SUBTOPIK.contains(kode);
    }

    static boolean milik(String subtopik, String topik) {
        return subtopik.substring(0, 1).equals(topik);
    }

    static boolean senamaLainKode(String satu, String lain) {
        return !satu.equals(lain) && PENYUSUNAN_DOKUMEN_P5.contains(satu) && PENYUSUNAN_DOKUMEN_P5.contains(lain);
    }

    private static Stream<String> huruf(String topik, char terakhir) {
        return IntStream.rangeClosed('A', terakhir).mapToObj(h -> topik + "." + (char) h);
    }
}
