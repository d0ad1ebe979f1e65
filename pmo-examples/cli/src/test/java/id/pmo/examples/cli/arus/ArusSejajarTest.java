package id.pmo.examples.cli.arus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ArusSejajarTest {

    @Property(tries = 30)
    void jawabanUrutSepertiPertanyaannya(
            @ForAll @IntRange(min = 0, max = 200) int banyak,
            @ForAll @IntRange(min = 1, max = 8) int utas,
            @ForAll @IntRange(min = 1, max = 50) int terberat)
            throws IOException {
        List<Integer> jawaban = new ArrayList<>();

        new ArusSejajar(utas, terberat)
                .<Integer, Integer>jalankan(angka(banyak), satu -> satu % 7, ArusSejajarTest::kerja, jawaban::add);

        assertThat(jawaban)
                .containsExactlyElementsOf(IntStream.range(0, banyak).boxed().toList());
    }

    private static int kerja(int satu) {
        LockSupport.parkNanos(satu % 3 * 1_000L);
        return satu;
    }

    @Test
    void sumberDitahanSampaiJawabanDiambil() throws IOException {
        AtomicInteger diambil = new AtomicInteger();
        AtomicInteger diterima = new AtomicInteger();
        Iterator<Integer> sumber = IntStream.range(0, 1_000)
                .peek(satu -> assertThat(diambil.incrementAndGet() - diterima.get())
                        .as("taken and not handed on yet")
                        .isLessThanOrEqualTo(11))
                .iterator();

        new ArusSejajar(4, 10)
                .<Integer, Integer>jalankan(sumber, satu -> 1, satu -> satu, satu -> diterima.incrementAndGet());

        assertThat(diterima).hasValue(1_000);
    }

    @Test
    void yangLebihBeratDaripadaBatasBerjalanSendiri() throws IOException {
        AtomicInteger berjalan = new AtomicInteger();
        AtomicInteger terbanyak = new AtomicInteger();

        new ArusSejajar(4, 10)
                .<Integer, Integer>jalankan(
                        angka(50),
                        satu -> 1_000,
                        satu -> {
                            terbanyak.accumulateAndGet(berjalan.incrementAndGet(), Math::max);
                            return -berjalan.getAndDecrement();
                        },
                        satu -> {});

        assertThat(terbanyak).hasValue(1);
    }

    @Test
    void kesalahanDalamKerjaSampaiKePemanggil() {
        ArusSejajar arus = new ArusSejajar(2, 10);

        assertThatThrownBy(
                        () -> arus.<Integer, Integer>jalankan(angka(9), satu -> 1, satu -> 1 / (satu - 5), satu -> {}))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> arus.<Integer, Integer>jalankan(angka(9), satu -> 1, satu -> satu, satu -> {
                    throw new IOException("penuh");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("penuh");
    }

    private static Iterator<Integer> angka(int banyak) {
        return IntStream.range(0, banyak).boxed().iterator();
    }
}
