package id.pmo.rules.oracle;

import id.pmo.core.laporan.Sekolah;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The zone of a school by its province; Asia/Jakarta for a province that is missing or not known. */
final class ZonaOracle {

    static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private static final ZoneId PONTIANAK = ZoneId.of("Asia/Pontianak");
    private static final ZoneId MAKASSAR = ZoneId.of("Asia/Makassar");
    private static final ZoneId JAYAPURA = ZoneId.of("Asia/Jayapura");

    private static final Set<String> KALIMANTAN_WIB = Set.of("kalimantanbarat", "kalimantantengah");
    private static final Set<String> WITA = Set.of(
            "bali",
            "nusatenggarabarat",
            "nusatenggaratimur",
            "kalimantanselatan",
            "kalimantantimur",
            "kalimantanutara",
            "sulawesiutara",
            "sulawesitengah",
            "sulawesiselatan",
            "sulawesitenggara",
            "sulawesibarat",
            "gorontalo");
    private static final Set<String> WIT = Set.of(
            "maluku",
            "malukuutara",
            "papua",
            "papuabarat",
            "papuabaratdaya",
            "papuaselatan",
            "papuatengah",
            "papuapegunungan");

    private ZonaOracle() {}

    static ZoneId dari(@Nullable Sekolah sekolah) {
        String provinsi = sekolah == null ? null : sekolah.provinsi();
        if (provinsi == null) {
            return JAKARTA;
        }
        String kunci = provinsi.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        if (KALIMANTAN_WIB.contains(kunci)) {
            return PONTIANAK;
        }
        if (WITA.contains(kunci)) {
            return MAKASSAR;
        }
        return WIT.contains(kunci) ? JAYAPURA : JAKARTA;
    }
}
