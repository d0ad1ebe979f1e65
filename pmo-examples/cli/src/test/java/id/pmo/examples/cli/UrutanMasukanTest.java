package id.pmo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.examples.cli.Panggilan.Hasil;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However the reports stand in the input, each is judged in the light of the others of its school. */
class UrutanMasukanTest {

    private static final String PADA = "2024-07-05T09:00:00+07:00";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private List<String> laporan = List.of();

    @BeforeEach
    void buat() {
        laporan = new Panggilan()
                .jalankan("contoh", "--sekolah=60", "--takaran", "takTerbaca=0.1", "--takaran", "menyimpang=0.5")
                .keluaran()
                .lines()
                .toList();
    }

    @Test
    void urutanLaporanTidakMengubahSatuHasilPun() throws IOException {
        List<String> teracak = new ArrayList<>(laporan);
        Collections.shuffle(teracak, new Random(7));

        List<String> berkelompok = hasil(tulis("a.ndjson", laporan));
        List<String> acak = hasil(tulis("b.ndjson", teracak));

        assertThat(laporan).hasSize(360);
        for (int i = 0; i < laporan.size(); i++) {
            assertThat(acak.get(teracak.indexOf(laporan.get(i)))).isEqualTo(berkelompok.get(i));
        }
    }

    @Test
    void barisRusakDiTengahSekolahTidakMemutusRiwayatnya() throws IOException {
        List<String> berlubang = new ArrayList<>();
        laporan.forEach(baris -> Collections.addAll(berlubang, "rusak", baris));

        List<String> hasil = hasil(tulis("a.ndjson", berlubang));

        assertThat(hasil).hasSize(720);
        assertThat(Stream.iterate(1, i -> i + 2).limit(360).map(hasil::get))
                .isEqualTo(hasil(tulis("b.ndjson", laporan)));
    }

    @Test
    void sekolahDenganSangatBanyakLaporanDinilaiSepertiYangLain() throws IOException {
        String satu = laporan.get(0);

        List<String> dua = hasil(tulis("a.ndjson", List.of(satu, satu)));
        List<String> banyak = hasil(tulis("b.ndjson", Collections.nCopies(2_001, satu)));

        assertThat(banyak).hasSize(2_001).containsOnly(dua.get(0));
    }

    @Test
    void gzipDikenaliDariIsinyaApaPunNamanya() throws IOException {
        List<String> biasa = hasil(tulis("a.ndjson", laporan));
        ByteArrayOutputStream mampat = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(mampat)) {
            gzip.write(String.join("\n", laporan).getBytes(StandardCharsets.UTF_8));
        }

        assertThat(hasil(Files.write(folder.resolve("b.ndjson.gz"), mampat.toByteArray())))
                .isEqualTo(biasa);
        assertThat(hasil(Files.write(folder.resolve("tanpa-akhiran"), mampat.toByteArray())))
                .isEqualTo(biasa);
    }

    @Test
    void folderMemuatJugaYangDimampatkan() throws IOException {
        Path berkas = folder.resolve("x.json.gz");
        assertThat(new Panggilan()
                        .jalankan("contoh", "--sekolah=1", "--periode=1", "--keluaran", berkas.toString())
                        .status())
                .isZero();

        assertThat(hasil(folder)).hasSize(1);
    }

    @Test
    void gzipYangTerpotongDisebut() throws IOException {
        Path berkas = folder.resolve("x.ndjson.gz");
        new Panggilan().jalankan("contoh", "--sekolah=9", "--keluaran", berkas.toString());
        byte[] isi = Files.readAllBytes(berkas);
        Files.write(berkas, Arrays.copyOf(isi, isi.length / 2));

        Hasil hasil = new Panggilan().jalankan("periksa", berkas.toString());

        assertThat(hasil)
                .isEqualTo(new Hasil(
                        2, "", "Tidak dapat dibaca: " + berkas + " (Unexpected end of ZLIB input stream).\n"));
    }

    @Test
    void masukanStandarYangBesarDitampungDiDisk() {
        String besar =
                String.join("\n", Collections.nCopies(12_000, laporan.get(0).replace("{\"kebijakan\"", "{\"x\"")));

        Hasil hasil = new Panggilan().denganMasukan(besar).jalankan("periksa", "--format=ndjson", "-");

        assertThat(hasil.galat())
                .isEqualTo("Ditampung dulu di berkas sementara karena harus dibaca dua kali: masukan standar.\n");
        assertThat(hasil.keluaran().lines()).hasSize(12_000);
    }

    private List<String> hasil(Path masukan) {
        Hasil hasil = new Panggilan().jalankan("periksa", "--format=ndjson", "--pada", PADA, masukan.toString());
        assertThat(hasil.galat()).isEmpty();
        return hasil.keluaran()
                .lines()
                .map(baris -> baris.replaceFirst("\\{\"asal\":\\{[^}]*}", "")
                        .replaceAll("\"(baris|kolom)\":\\d+", "")
                        .replaceAll("[Bb]aris \\d+", ""))
                .toList();
    }

    private Path tulis(String nama, List<String> baris) throws IOException {
        return Files.write(folder.resolve(nama), baris);
    }
}
