package id.pmo.core.dispensasi;

import id.pmo.core.kebijakan.Wilayah;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether two spellings name the same place. */
final class NamaTempat {

    private static final Pattern PENYEKAT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NamaTempat() {}

    static boolean provinsiSama(String satu, @Nullable String dua, Wilayah wilayah) {
        Optional<Wilayah.Provinsi> dikenal = wilayah.provinsi(satu);
        return dikenal.isPresent()
                ? dikenal.equals(wilayah.provinsi(dua))
                : dua != null && kunci(satu).equals(kunci(dua));
    }

    /** The registry writes "Kab." where letters write "Kabupaten". */
    static boolean kabupatenKotaSama(String satu, @Nullable String dua) {
        return dua != null && tanpaSingkatan(satu).equals(tanpaSingkatan(dua));
    }

    private static String tanpaSingkatan(String nama) {
        String kunci = kunci(nama);
        return kunci.startsWith("kabupaten") ? "kab" + kunci.substring("kabupaten".length()) : kunci;
    }

    private static String kunci(String nama) {
        return PENYEKAT.matcher(nama.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
