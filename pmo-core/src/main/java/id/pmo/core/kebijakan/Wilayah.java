package id.pmo.core.kebijakan;

import id.pmo.core.bentuk.Teks;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The provinces of Indonesia with the zone in which each tells the time. Found by name or alias, whatever the case,
 * the spaces and the dots. */
public final class Wilayah {

    /** The zone of Sumatra, Java and the capital (WIB), taken where a province is not known. */
    public static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final List<Provinsi> provinsi;
    private final Map<String, Provinsi> menurutNama = new HashMap<>();

    private Wilayah(List<Provinsi> provinsi) {
        this.provinsi = List.copyOf(provinsi);
        for (Provinsi p : provinsi) {
            Stream.concat(Stream.of(p.nama()), p.alias().stream()).forEach(nama -> {
                Provinsi lain = menurutNama.put(kunci(nama), p);
                if (lain != null && !lain.equals(p)) {
                    throw new IllegalArgumentException("province name " + nama + " stands for two provinces");
                }
            });
        }
    }

    /** A list of provinces; a name that stands for two of them is refused. */
    public static Wilayah of(List<Provinsi> provinsi) {
        return new Wilayah(provinsi);
    }

    /** All provinces, in the order given. */
    public List<Provinsi> provinsi() {
        return provinsi;
    }

    /** The province of that name or alias; none for null, a blank or an unknown name. */
    public Optional<Provinsi> provinsi(@Nullable String nama) {
        return Optional.ofNullable(Teks.isi(nama)).map(n -> menurutNama.get(kunci(n)));
    }

    private static String kunci(String nama) {
        return nama.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /**
     * One province.
     *
     * @param nama its present official name
     * @param zona the zone in which it tells the time
     * @param alias other spellings in use
     */
    public record Provinsi(String nama, ZoneId zona, List<String> alias) {

        /** Copies the list. */
        public Provinsi {
            alias = List.copyOf(alias);
        }
    }
}
