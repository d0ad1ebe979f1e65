package id.pmo.catalog.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads what the JDK reads, as far as the form that a report may use goes. */
class PembacaSaatTest {

    private static final Pattern HARI = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern WAKTU = Pattern.compile(
            HARI + "T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2}(:[0-9]{2})?)");

    @Property(tries = 3_000)
    void samaDenganPembacaJdk(@ForAll("tulisan") String teks) {
        assertThat(dibaca(teks, PembacaSaat::tanggal)).isEqualTo(jdk(teks, HARI, LocalDate::parse));
        assertThat(dibaca(teks, PembacaSaat::waktu)).isEqualTo(jdk(teks, WAKTU, OffsetDateTime::parse));
    }

    @Provide
    Arbitrary<String> tulisan() {
        Arbitrary<String> hari =
                pilih("2023-09-20", "2024-02-29", "2023-02-29", "0001-01-01", "0000-01-01", "9999-12-31");
        Arbitrary<String> jam = pilih(
                "", "T00:00", "T23:59:59", "T24:00", "T10:15:00.5", "T10:15:00.123456789", "T10:15:60", "T10:15.5");
        Arbitrary<String> selisih = pilih(
                "", "Z", "+07:00", "-00:00", "+18:00", "+18:00:01", "-18:01", "+19:00", "+07:60", "-03:30:15", "+7");
        return Combinators.combine(
                        hari, jam, selisih, Arbitraries.integers().between(-1, 40), Arbitraries.of("", "0", "-", "٣"))
                .as((h, j, s, letak, sisipan) -> rusak(h + j + s, letak, sisipan));
    }

    private static Arbitrary<String> pilih(String... teks) {
        return Arbitraries.of(teks);
    }

    /** The sign at one place replaced by others; as it is where there is no such place. */
    private static String rusak(String teks, int letak, String ganti) {
        return letak < 0 || letak >= teks.length()
                ? teks
                : teks.substring(0, letak) + ganti + teks.substring(letak + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-09-18T10:15Z",
                "2023-09-18T10:15:00+07:00",
                "2023-09-18T10:15:00.000000001-03:30:15",
                "2023-09-18T10:15:00.5+18:00"
            })
    void setiapBentukWaktuTerbaca(String teks) {
        assertThat(PembacaSaat.waktu(teks)).isEqualTo(OffsetDateTime.parse(teks));
    }

    @Test
    void yangBukanTulisanIsoDitunjukkanTempatnya() {
        assertThatThrownBy(() -> PembacaSaat.tanggal("2023-9-20"))
                .isInstanceOf(DateTimeException.class)
                .hasMessage("not as ISO 8601 writes it at 6: 2023-9-20");
    }

    private static <T> Optional<T> dibaca(String teks, Function<String, T> pembaca) {
        try {
            return Optional.of(pembaca.apply(teks));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static <T> Optional<T> jdk(String teks, Pattern pola, Function<String, T> pembaca) {
        return pola.matcher(teks).matches() ? dibaca(teks, pembaca) : Optional.empty();
    }
}
