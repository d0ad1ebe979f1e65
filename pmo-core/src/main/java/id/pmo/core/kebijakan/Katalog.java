package id.pmo.core.kebijakan;

import id.pmo.core.bahasa.DwiBahasa;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The topics and subtopics that a report may choose from. Codes are looked up exactly. */
public final class Katalog {

    private final List<Topik> topik;
    private final Map<String, Topik> topikMenurutKode = new LinkedHashMap<>();
    private final Map<String, Subtopik> subtopikMenurutKode = new LinkedHashMap<>();

    private Katalog(List<Topik> topik) {
        this.topik = List.copyOf(topik);
        for (Topik t : topik) {
            if (topikMenurutKode.put(t.kode(), t) != null) {
                throw new IllegalArgumentException("topik " + t.kode() + " stands twice in the catalogue");
            }
            for (Subtopik s : t.subtopik()) {
                if (subtopikMenurutKode.put(s.kode(), s) != null) {
                    throw new IllegalArgumentException("subtopik " + s.kode() + " stands twice in the catalogue");
                }
            }
        }
    }

    /** A catalogue of these topics; a code that stands twice is refused. */
    public static Katalog of(List<Topik> topik) {
        return new Katalog(topik);
    }

    /** The topics in the order of the sources. */
    public List<Topik> topik() {
        return topik;
    }

    /** The topic of that code; none for null. */
    public Optional<Topik> topik(@Nullable String kode) {
        return Optional.ofNullable(topikMenurutKode.get(kode));
    }

    /** The subtopic of that code; none for null. */
    public Optional<Subtopik> subtopik(@Nullable String kode) {
        return Optional.ofNullable(subtopikMenurutKode.get(kode));
    }

    /** What a kode of a topic or subtopic is called in a sentence: "Topik 4", "Subtopik 4.B". */
    public static DwiBahasa sebutan(String kode) {
        return kode.contains(".")
                ? new DwiBahasa("Subtopik " + kode, "Subtopic " + kode)
                : new DwiBahasa("Topik " + kode, "Topic " + kode);
    }

    /** The name of each topic and subtopic, by its kode. */
    public SortedMap<String, String> nama() {
        SortedMap<String, String> nama = new TreeMap<>();
        topik.forEach(satu -> nama.put(satu.kode(), satu.nama()));
        subtopikMenurutKode.forEach((kode, satu) -> nama.put(kode, satu.nama()));
        return nama;
    }

    @Override
    public boolean equals(@Nullable Object lain) {
        return lain instanceof Katalog katalog && topik.equals(katalog.topik);
    }

    @Override
    public int hashCode() {
        return topik.hashCode();
    }

    @Override
    public String toString() {
        return "Katalog" + topikMenurutKode.keySet();
    }
}
