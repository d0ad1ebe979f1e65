package id.pmo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.bahasa.Bahasa;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** What the machine itself refuses is told in a sentence too. */
class PelaporGalatTest {

    private static final String MEMORI = "Memori tidak cukup untuk laporan sebanyak ini. Beri Java memori lebih besar"
            + " (misalnya java -Xmx2g -jar pmo.jar …) atau bagi masukannya per sekolah.\n";

    @Test
    void memoriYangHabisDisebutJugaBilaSebabnyaTersembunyi() {
        Error kelas = new NoClassDefFoundError("Could not initialize class x.Y");
        // as the JDK hands on why a class did not get ready
        kelas.initCause(
                new ExceptionInInitializerError("Exception java.lang.OutOfMemoryError: Java heap space [in main]"));

        assertThat(galat(new OutOfMemoryError("Java heap space"))).isEqualTo(MEMORI);
        assertThat(galat(kelas)).isEqualTo(MEMORI);
    }

    @Test
    void kelasYangHilangBukanSoalMemori() {
        assertThat(galat(new NoClassDefFoundError("x/Y")))
                .isEqualTo("Kesalahan ada pada pmo, bukan pada laporan: java.lang.NoClassDefFoundError: x/Y. Mohon"
                        + " laporkan pesan ini beserta perintahnya.\n");
    }

    private static String galat(Error sebab) {
        StringWriter teks = new StringWriter();
        PrintWriter galat = new PrintWriter(teks, true);
        assertThat(new PelaporGalat(Kalimat.dalam(Bahasa.ID), galat).gagal(sebab))
                .isEqualTo(2);
        galat.flush();
        return teks.toString();
    }
}
