package id.pmo.examples.cli.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LipatanIcsTest {

    @Test
    void barisDilipatMenurutOktetBukanMenurutHuruf() {
        assertThat(LipatanIcs.lipat("X:" + "a".repeat(73) + "\r\nY:1\r\n"))
                .isEqualTo("X:" + "a".repeat(73) + "\r\nY:1\r\n");
        assertThat(LipatanIcs.lipat("X:" + "a".repeat(74) + "\r\n")).isEqualTo("X:" + "a".repeat(73) + "\r\n a\r\n");
        assertThat(LipatanIcs.lipat("X:" + "–".repeat(25) + "\r\n")).isEqualTo("X:" + "–".repeat(24) + "\r\n –\r\n");
        assertThat(LipatanIcs.lipat("X:" + "\uD83D\uDE00".repeat(19)))
                .isEqualTo("X:" + "\uD83D\uDE00".repeat(18) + "\r\n \uD83D\uDE00");
    }

    @Property(tries = 300)
    void yangDilipatTerbacaKembaliSeutuhnyaDanTidakAdaBarisYangTerlaluPanjang(@ForAll("isi") String isi) {
        String terlipat = LipatanIcs.lipat("X:" + isi + "\r\nY:" + isi + "\r\n");

        assertThat(terlipat.replace("\r\n ", "")).isEqualTo("X:" + isi + "\r\nY:" + isi + "\r\n");
        assertThat(terlipat.split("\r\n"))
                .allSatisfy(baris ->
                        assertThat(baris.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Provide
    Arbitrary<String> isi() {
        return Arbitraries.of("a", "é", "–", "\uD83D\uDE00", "\\n")
                .list()
                .ofMaxSize(200)
                .map(huruf -> String.join("", huruf));
    }
}
