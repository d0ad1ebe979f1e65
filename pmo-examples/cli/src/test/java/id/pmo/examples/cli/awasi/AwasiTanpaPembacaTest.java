package id.pmo.examples.cli.awasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.PolicySource;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.rules.kebijakan.UjiBerulang;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code pmo kebijakan awasi … | head -1}: whoever read has gone. */
class AwasiTanpaPembacaTest {

    @TempDir
    private Path folder;

    @Test
    void berakhirBilaTidakAdaLagiYangMembaca() throws InterruptedException {
        Kalimat kalimat = Kalimat.dalam(Bahasa.ID);
        Lingkungan lingkungan = new Lingkungan(
                InputStream.nullInputStream(),
                new SatuBaris(),
                OutputStream.nullOutputStream(),
                Map.of(),
                false,
                false,
                Clock.systemUTC());
        UjiBerulang uji = UjiBerulang.of(PolicySource.directory(folder), PolicySource.builtIn());
        int[] ditunggu = {0};

        new Penjawab("meja", uji, new NdjsonAwasi(Bahasa.ID), kalimat, lingkungan).awasi(() -> ++ditunggu[0] < 100);

        assertThat(ditunggu[0]).isLessThan(2);
    }

    /** The head of a pipe that is closed after what comes first. */
    private static final class SatuBaris extends OutputStream {

        private int tulisan;

        @Override
        public void write(int bita) throws IOException {
            write(new byte[] {(byte) bita}, 0, 1);
        }

        @Override
        public void write(byte[] isi, int dari, int banyak) throws IOException {
            if (banyak > 0 && ++tulisan > 1) {
                throw new IOException("Broken pipe");
            }
        }
    }
}
