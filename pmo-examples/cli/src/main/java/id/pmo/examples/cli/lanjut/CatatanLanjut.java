package id.pmo.examples.cli.lanjut;

import id.pmo.examples.cli.simpan.Simpanan;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * A small file beside the results, there as long as they are not whole: what they are made from, so that nothing else
 * is ever added to them. How far they have come is read from the results themselves.
 *
 * @param letak where it lies
 */
record CatatanLanjut(Path letak) {

    private static final String AKHIRAN = ".lanjut";

    static CatatanLanjut untuk(Path hasil) {
        return new CatatanLanjut(hasil.resolveSibling(hasil.getFileName() + AKHIRAN));
    }

    /** What it says; none where there is no such file. */
    Optional<Map<String, String>> baca() throws IOException {
        if (!Files.exists(letak)) {
            return Optional.empty();
        }
        Properties isi = new Properties();
        try (Reader reader = Files.newBufferedReader(letak, StandardCharsets.UTF_8)) {
            isi.load(reader);
        }
        Map<String, String> butir = new TreeMap<>();
        isi.stringPropertyNames().forEach(kunci -> butir.put(kunci, isi.getProperty(kunci)));
        return Optional.of(butir);
    }

    /** Writes it whole or not at all. */
    void tulis(Map<String, String> butir) {
        Properties isi = new Properties();
        isi.putAll(butir);
        Simpanan.simpan(letak, keluaran -> {
            Writer writer = new OutputStreamWriter(keluaran, StandardCharsets.UTF_8);
            isi.store(writer, null);
            writer.flush();
        });
    }

    void hapus() throws IOException {
        Files.deleteIfExists(letak);
    }
}
