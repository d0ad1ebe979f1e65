package id.pmo.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.PolicySource;
import id.pmo.examples.spark.Panggilan.Hasil;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job answers what the command answers, byte for byte once both are sorted. */
class KesamaanTest {

    private static final int SEKOLAH = 60;

    private static final StructType TABEL = new StructType()
            .add("berkas", DataTypes.StringType)
            .add("baris", DataTypes.LongType)
            .add("laporan", DataTypes.StringType);

    @TempDir
    private Path folder;

    private Musim musim;

    @BeforeEach
    void siapkan() {
        musim = Musim.buat(folder, SEKOLAH);
    }

    @Test
    void hasilDanRekapSamaDenganPerintah() {
        Hasil hasil = Panggilan.spark(musim.pilihanSpark(musim.laporan()));

        assertThat(hasil)
                .isEqualTo(new Hasil(0, "360 laporan diperiksa. Hasilnya ada di " + musim.hasil() + ".\n", ""));
        assertThat(musim.hasilSpark()).hasSize(360).isEqualTo(musim.hasilPerintah(musim.laporan()));
        assertThat(musim.rekapSpark()).isEqualTo(musim.rekapPerintah(musim.laporan()));
        assertThat(String.join("", musim.hasilSpark()))
                .contains("\"perpanjangan\":{")
                .contains("\"kode\":\"SK-00");
    }

    @Test
    void folderBerkasGzipDanBarisRusakPunSama() throws IOException {
        Path masukan = Files.createDirectories(folder.resolve("masukan/jawa"));
        List<String> baris = Files.readAllLines(musim.laporan());
        List<String> rusak = new ArrayList<>(baris.subList(0, 200));
        rusak.add(7, "");
        rusak.add(20, "   {\"sekolah\": {\"npsn\": \"10100101\"}, \"periode\": \"satu\"}");
        rusak.add(21, "bukan JSON");
        rusak.add(22, "[]");
        rusak.add(23, rusak.get(24));
        rusak.add(24, "{\"sekolah\":\"" + "x".repeat(6_000_000) + "\"}");
        Files.write(masukan.resolve("a.ndjson"), rusak);
        gzip(masukan.resolve("b.ndjson.gz"), "\uFEFF" + String.join("\r\n", baris.subList(200, 360)));
        Path folderMasukan = folder.resolve("masukan");

        assertThat(Panggilan.spark(musim.pilihanSpark(folderMasukan)).galat()).isEmpty();

        assertThat(musim.hasilSpark()).hasSize(365).isEqualTo(musim.hasilPerintah(folderMasukan));
        assertThat(musim.rekapSpark()).isEqualTo(musim.rekapPerintah(folderMasukan));
        assertThat(musim.hasilSpark().stream().filter(satu -> satu.contains("TIDAK_TERBACA")))
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void parquetDenganAsalMemberiHasilYangSama() throws IOException {
        Path tabel = folder.resolve("laporan.parquet");
        List<String> baris = new ArrayList<>(Files.readAllLines(musim.laporan()));
        baris.add(3, "bukan JSON");
        Files.write(musim.laporan(), baris);
        tulis(tabel, baris, true);

        assertThat(Panggilan.spark(musim.pilihanSpark(tabel)).galat()).isEmpty();

        assertThat(musim.hasilSpark()).hasSize(361).isEqualTo(musim.hasilPerintah(musim.laporan()));
        assertThat(musim.rekapSpark()).isEqualTo(musim.rekapPerintah(musim.laporan()));
    }

    @Test
    void parquetTanpaAsalMenyebutBerkasDanBarisParquet() {
        Path tabel = folder.resolve("laporan.parquet");
        List<String> baris = new ArrayList<>();
        baris.add("bukan JSON");
        baris.add(null);
        tulis(tabel, baris, false);

        assertThat(Panggilan.spark("--pada=" + Musim.PADA, "--keluaran=" + musim.hasil(), tabel.toString())
                        .galat())
                .isEmpty();

        assertThat(musim.hasilSpark())
                .hasSize(2)
                .allMatch(satu -> satu.startsWith("{\"asal\":{\"berkas\":\"" + tabel + "/part-")
                        && satu.contains("TIDAK_TERBACA"))
                .anyMatch(satu -> satu.contains("\"baris\":1},"))
                .anyMatch(satu -> satu.contains("\"baris\":2},"));
    }

    @Test
    void kebijakanDariFolderDikirimKeSetiapMesin() throws IOException {
        String id = "psp-2023-2024-gtk";
        Path paket = folder.resolve(id);
        for (var berkas : PolicySource.builtIn().find(id).orElseThrow().files().entrySet()) {
            Path tempat = paket.resolve(berkas.getKey());
            Files.createDirectories(tempat.getParent());
            Files.write(tempat, berkas.getValue());
        }
        Files.write(musim.laporan(), Files.readAllLines(musim.laporan()).subList(0, 30));

        assertThat(Panggilan.spark(
                                "--kebijakan=" + paket,
                                "--pada=" + Musim.PADA,
                                "--keluaran=" + musim.hasil(),
                                musim.laporan().toString())
                        .galat())
                .isEmpty();

        assertThat(musim.hasilSpark())
                .hasSize(30)
                .isEqualTo(Panggilan.pmo(
                                "periksa",
                                "--format=ndjson",
                                "--kebijakan=" + id,
                                "--pada=" + Musim.PADA,
                                musim.laporan().toString())
                        .keluaran()
                        .lines()
                        .sorted()
                        .toList());
    }

    private static void tulis(Path tabel, List<String> laporan, boolean denganAsal) {
        Path asal = tabel.resolveSibling("musim.ndjson");
        List<Row> isi = new ArrayList<>();
        for (int i = 0; i < laporan.size(); i++) {
            isi.add(RowFactory.create(asal.toString(), i + 1L, laporan.get(i)));
        }
        var data = SparkSession.builder().getOrCreate().createDataFrame(isi, TABEL);
        (denganAsal ? data : data.select("laporan").coalesce(1)).write().parquet(tabel.toString());
    }

    private static void gzip(Path berkas, String isi) throws IOException {
        try (OutputStream keluaran = new GZIPOutputStream(Files.newOutputStream(berkas))) {
            keluaran.write(isi.getBytes(StandardCharsets.UTF_8));
        }
    }
}
