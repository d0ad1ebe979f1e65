package id.pmo.examples.cli.jelaskan;

import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.bahasa.Penulis;
import id.pmo.examples.cli.Aman;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as rule files and policy files have them: days as ISO writes them, choices by name, texts in quotes. */
final class NilaiTeks {

    private NilaiTeks() {}

    static String tulis(@Nullable Object nilai) {
        if (nilai instanceof String teks) {
            return "\"" + Aman.teks(Penulis.tulis(teks, Bahasa.ID)) + "\"";
        }
        if (nilai instanceof Enum<?> pilihan) {
            return pilihan.name();
        }
        if (nilai instanceof ZonedDateTime saat) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(saat);
        }
        if (nilai instanceof Collection<?> daftar) {
            return daftar.stream().map(NilaiTeks::tulis).collect(Collectors.joining(", ", "[", "]"));
        }
        return Aman.teks(String.valueOf(nilai));
    }
}
