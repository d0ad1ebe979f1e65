package id.pmo.examples.cli.awasi;

import id.pmo.catalog.PolicySource;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.rules.kebijakan.UjiBerulang;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** A watch in which the test says when something is saved, and what the answer to each save was. */
final class MejaKerja {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final Clock JAM = Clock.fixed(Instant.parse("2024-07-01T03:41:07Z"), WIB);

    private final ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
    private final Penjawab penjawab;

    MejaKerja(Path folder, Bahasa bahasa, FormatAwasi format) {
        Kalimat kalimat = Kalimat.dalam(bahasa);
        this.penjawab = new Penjawab(
                "meja",
                UjiBerulang.of(PolicySource.directory(folder), PolicySource.builtIn()),
                format == FormatAwasi.TEKS ? new LembarAwasi(kalimat, WIB) : new NdjsonAwasi(bahasa),
                kalimat,
                new Lingkungan(
                        InputStream.nullInputStream(),
                        keluaran,
                        OutputStream.nullOutputStream(),
                        Map.of(),
                        false,
                        false,
                        JAM));
    }

    /** What is written before the first save, and after each. */
    List<String> simpan(Simpanan... semua) throws InterruptedException {
        List<String> jawaban = new ArrayList<>();
        Iterator<Simpanan> berikut = Arrays.asList(semua).iterator();
        penjawab.awasi(() -> {
            jawaban.add(keluaran.toString(StandardCharsets.UTF_8));
            keluaran.reset();
            if (!berikut.hasNext()) {
                return false;
            }
            berikut.next().simpan();
            return true;
        });
        return jawaban;
    }

    /** Saves something. */
    @FunctionalInterface
    interface Simpanan {
        void simpan();
    }
}
