package id.pmo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.PolicyLoader;
import id.pmo.catalog.PolicySource;
import id.pmo.catalog.dispensasi.DispensasiReader;
import id.pmo.catalog.peserta.BacaanPeserta;
import id.pmo.catalog.peserta.PesertaReader;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.examples.cli.Panggilan.Hasil;
import id.pmo.rules.PmoEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code pmo contoh}: made-up reports. */
class ContohTest {

    private static final String AKHIR = "2024-09-01T00:00:00+07:00";

    private static final List<String> TANPA_GANGGUAN = Stream.of(
                    "draf",
                    "terlambat",
                    "salah",
                    "janggal",
                    "menyimpang",
                    "salahPeriode",
                    "takTerbaca",
                    "menyatakan",
                    "gabung")
            .flatMap(nama -> Stream.of("--takaran", nama + "=0"))
            .toList();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void benihYangSamaMemberiBytesYangSama() {
        String satu = contoh("--sekolah=50", "--benih=7").keluaran();

        assertThat(contoh("--sekolah=50", "--benih=7").keluaran()).isEqualTo(satu);
        assertThat(contoh("--sekolah=50", "--benih=8").keluaran()).isNotEqualTo(satu);
    }

    @Test
    void urutanApaPunMemuatLaporanYangSama() {
        List<String> sekolah =
                contoh("--sekolah=50", "--urutan=sekolah").keluaran().lines().toList();

        assertThat(sekolah).hasSize(300).doesNotHaveDuplicates();
        for (String urutan : List.of("periode", "acak")) {
            assertThat(contoh("--sekolah=50", "--urutan=" + urutan).keluaran().lines())
                    .isNotEqualTo(sekolah)
                    .containsExactlyInAnyOrderElementsOf(sekolah);
        }
    }

    @Test
    void tanpaGangguanSetiapLaporanLengkapTepatWaktuDanTanpaTemuan() throws IOException {
        List<String> argumen = new ArrayList<>(List.of("--sekolah=200"));
        argumen.addAll(TANPA_GANGGUAN);
        Hasil hasil = periksa(contoh(argumen.toArray(String[]::new)).keluaran());

        assertThat(hasil.status()).isZero();
        assertThat(hasil.statusLaporan()).hasSize(1_200).containsOnly("LENGKAP");
        assertThat(hasil.nilai("\"waktu\":\\{", "status")).hasSize(1_200).containsOnly("TEPAT_WAKTU");
        assertThat(hasil.nilai("", "kode").stream().filter("SK-003"::equals).count())
                .as("in the checklist of each report, and nowhere among the findings but by chance")
                .isBetween(1_200L, 1_250L);
    }

    @Test
    void bagianLaporanMendekatiTakarannya() throws IOException {
        Hasil hasil = periksa(contoh("--sekolah=500").keluaran());
        Map<String, Long> waktu = hasil.nilai("\"waktu\":\\{", "status").stream()
                .collect(Collectors.groupingBy(s -> s, TreeMap::new, Collectors.counting()));

        assertThat(waktu.get("LEWAT_BELUM_DIKIRIM")).isBetween(90L, 150L);
        assertThat(waktu.get("TERLAMBAT") + waktu.get("SETELAH_DITUTUP")).isBetween(290L, 430L);
        assertThat(hasil.statusLaporan().stream().filter("TIDAK_TERBACA"::equals))
                .hasSizeBetween(4, 25);
        assertThat(hasil.statusLaporan().stream().filter("LENGKAP"::equals)).hasSizeBetween(2_250, 2_600);
    }

    @Test
    void angkatanTerbagiSepertiYangDiumumkan() throws IOException {
        Path peserta = folder.resolve("peserta.csv");
        contoh("--sekolah=3900", "--periode=1", "--peserta", peserta.toString());

        BacaanPeserta bacaan = PesertaReader.ofDefaults().read("peserta.csv", Files.readAllBytes(peserta));

        assertThat(bacaan.masalah()).isEmpty();
        assertThat(Files.readAllLines(peserta).stream().filter(baris -> baris.contains(",1,,,")))
                .hasSizeBetween(490, 500);
        assertThat(Files.readAllLines(peserta).stream().filter(baris -> baris.contains(",2,,,")))
                .hasSizeBetween(1_380, 1_400);
        assertThat(Files.readAllLines(peserta).stream().filter(baris -> baris.contains(",3,,,")))
                .hasSizeBetween(1_980, 2_000);
    }

    @Test
    void dispensasiCocokDenganDaftarPeserta() throws IOException {
        Path peserta = folder.resolve("peserta.csv");
        Path dispensasi = folder.resolve("dispensasi.csv");
        contoh("--sekolah=1000", "--peserta", peserta.toString(), "--dispensasi", dispensasi.toString());
        Kebijakan kebijakan = PolicyLoader.of(PolicySource.builtIn())
                .load(PmoEngine.DEFAULT_POLICY)
                .kebijakan();
        BacaanPeserta bacaan = PesertaReader.ofDefaults().read("peserta.csv", Files.readAllBytes(peserta));

        assertThat(DispensasiReader.of(List.of(kebijakan))
                        .withPeserta(bacaan.peserta())
                        .read("dispensasi.csv", Files.readAllBytes(dispensasi))
                        .masalah())
                .isEmpty();
        assertThat(Files.readAllLines(dispensasi)).hasSizeBetween(4, 25);
    }

    @Test
    void lebihDariDaftarMemakaiNamaLagiDenganNomorKarangan() {
        List<String> npsn = contoh("--sekolah=39100", "--periode=2", "--takaran", "takTerbaca=0")
                .keluaran()
                .lines()
                .map(baris -> baris.replaceFirst(".*?\"npsn\":\"(\\w+)\".*", "$1"))
                .toList();

        assertThat(npsn).hasSize(39_100).doesNotHaveDuplicates();
        assertThat(npsn.get(39_099)).isEqualTo("ZA039099");
    }

    @Test
    void laporanMengikutiKalenderTopikDanBatasanKebijakanYangDiminta() throws IOException {
        Path kebijakan = folder.resolve("psp-2024-2025");
        new Panggilan().jalankan("kebijakan", "baru", kebijakan.toString(), "--geser-tahun=1", "--katalog");
        ganti(kebijakan.resolve("kebijakan.yaml"), "\nperiode:", """

                batasan:
                  minimalSubtopik: {nilai: 3, dasar: TAFSIR, sumber: uji, alasan: uji}
                  maksimalSubtopik: {nilai: 4, dasar: TAFSIR, sumber: uji, alasan: uji}
                  minimalPesertaWajar: {nilai: 30, dasar: TAFSIR, sumber: uji, alasan: uji}

                periode:""");
        ganti(
                kebijakan.resolve("katalog.yaml"),
                "      H: Penguasaan digital",
                "      I: Baru\n      H: Penguasaan digital");
        String[] argumen = {"--kebijakan", kebijakan.toString(), "--sekolah=200", "--benih=3"};

        String laporan = contoh(argumen).keluaran();

        assertThat(contoh(argumen).keluaran()).isEqualTo(laporan);
        assertThat(laporan.lines()).hasSize(1_200);
        assertThat(laporan).contains("\"4.I\"", "\"dikirimPada\":\"2025-07-").doesNotContain("\"dikirimPada\":\"2023-");
        assertThat(contoh("--sekolah=200", "--benih=3").keluaran()).doesNotContain("\"4.I\"");
    }

    @Test
    void tanpaGangguanLaporanMemenuhiKebijakanYangDiminta() throws IOException {
        Path kebijakan = folder.resolve("psp-2024-2025");
        new Panggilan().jalankan("kebijakan", "baru", kebijakan.toString(), "--geser-tahun=1");
        ganti(
                kebijakan.resolve("kebijakan.yaml"),
                "bulanPelaksanaan: 2024-08, batasWaktu: 2024-09-20",
                "bulanPelaksanaan: 2024-08, batasWaktu: 2024-08-05");
        ganti(kebijakan.resolve("kebijakan.yaml"), "\nperiode:", """

                batasan:
                  minimalSubtopik: {nilai: 3, dasar: TAFSIR, sumber: uji, alasan: uji}
                  maksimalSubtopik: {nilai: 4, dasar: TAFSIR, sumber: uji, alasan: uji}
                  minimalPesertaWajar: {nilai: 30, dasar: TAFSIR, sumber: uji, alasan: uji}

                periode:""");
        List<String> argumen = new ArrayList<>(List.of("--sekolah=100", "--kebijakan", kebijakan.toString()));
        argumen.addAll(TANPA_GANGGUAN);
        Path berkas = Files.writeString(
                folder.resolve("laporan.ndjson"),
                contoh(argumen.toArray(String[]::new)).keluaran());

        Hasil hasil = new Panggilan()
                .jalankan(
                        "periksa",
                        "--format=ndjson",
                        "--pada=2025-09-01T00:00:00+07:00",
                        "--kebijakan",
                        kebijakan.toString(),
                        berkas.toString());

        assertThat(hasil.galat()).isEmpty();
        assertThat(hasil.statusLaporan()).hasSize(600).containsOnly("LENGKAP");
        assertThat(hasil.nilai("\"waktu\":\\{", "status")).hasSize(600).containsOnly("TEPAT_WAKTU");
    }

    @Test
    void pesertaDanDispensasiCocokDenganKebijakanYangDiminta() throws IOException {
        Path tempat = folder.resolve("psp-2024-2025");
        new Panggilan().jalankan("kebijakan", "baru", tempat.toString(), "--geser-tahun=1");
        Files.writeString(
                Files.createDirectories(tempat.resolve("aturan/pemeriksaan/pelaksanaan"))
                        .resolve("LP-131.yaml"),
                "aktif: false\ndasar: TAFSIR\nsumber: uji\nalasan: uji\ncontohUji: []\n");
        Path peserta = folder.resolve("peserta.csv");
        Path dispensasi = folder.resolve("dispensasi.csv");

        contoh(
                "--sekolah=1000",
                "--kebijakan",
                tempat.toString(),
                "--takaran=dispensasi=0.2",
                "--peserta",
                peserta.toString(),
                "--dispensasi",
                dispensasi.toString());

        Kebijakan kebijakan = PolicyLoader.of(PolicySource.directory(tempat).withParents(PolicySource.builtIn()))
                .load("psp-2024-2025")
                .kebijakan();
        BacaanPeserta bacaan = PesertaReader.ofDefaults().read("peserta.csv", Files.readAllBytes(peserta));
        assertThat(bacaan.masalah()).isEmpty();
        assertThat(DispensasiReader.of(List.of(kebijakan))
                        .withPeserta(bacaan.peserta())
                        .read("dispensasi.csv", Files.readAllBytes(dispensasi))
                        .masalah())
                .isEmpty();
        assertThat(Files.readString(dispensasi)).contains(",LP-141,").doesNotContain(",LP-131,");
    }

    @Test
    void kebijakanYangTidakDapatDipakaiDisebut() {
        assertThat(contoh("--sekolah=1", "--kebijakan=psp-entah").galat())
                .startsWith(
                        "--kebijakan: “psp-entah” tidak dikenal. Yang tersedia: psp-2023-2024, psp-2023-2024-gtk.\n");
        new Panggilan()
                .jalankan("kebijakan", "baru", folder.resolve("dua/psp-a").toString());
        new Panggilan()
                .jalankan("kebijakan", "baru", folder.resolve("dua/psp-b").toString(), "--geser-tahun=2");
        assertThat(contoh("--sekolah=1", "--kebijakan", folder.resolve("dua").toString()))
                .isEqualTo(
                        new Hasil(
                                2,
                                "",
                                "--kebijakan: di sana ada lebih dari satu kebijakan: psp-a, psp-b. Sebut folder salah satunya.\n"));
    }

    private static void ganti(Path berkas, String lama, String baru) throws IOException {
        String isi = Files.readString(berkas);
        assertThat(isi).contains(lama);
        Files.writeString(berkas, isi.replace(lama, baru));
    }

    @Test
    void setiapPilihanYangSalahDijelaskan() {
        salah("--sekolah: “0” bukan bilangan bulat dari 1 sampai 5000000.", "--sekolah=0");
        salah("--benih: “x” bukan bilangan bulat.", "--sekolah=1", "--benih=x");
        salah("--periode: “6-1” bukan nomor periode. Contoh: 3 atau 1-6.", "--sekolah=1", "--periode=6-1");
        salah("--urutan: “abjad” tidak dikenal. Pilih sekolah, periode, atau acak.", "--sekolah=1", "--urutan=abjad");
        assertThat(contoh("--sekolah=1", "--periode=9").galat())
                .isEqualTo("--periode: periode 9 sampai 9 tidak ada. Yang ada: 1 sampai 6.\n");
        assertThat(contoh("--sekolah=1", "--takaran", "telat=1").galat())
                .startsWith("--takaran: “telat” tidak dikenal. Yang ada: dispensasi, ditutup, draf, ");
        assertThat(contoh("--sekolah=1", "--takaran", "terlambat=2").galat())
                .isEqualTo(
                        "--takaran: nilai terlambat adalah “2”, seharusnya bilangan dari 0 sampai 1, misalnya 0.2.\n");
        assertThat(contoh("--sekolah=1", "--takaran", "terlambat").galat())
                .isEqualTo("--takaran: “terlambat” bukan NAMA=NILAI. Tulis seperti terlambat=0.2.\n");
        String tiada = folder.resolve("tiada/x.ndjson").toString();
        assertThat(contoh("--sekolah=1", "--keluaran", tiada))
                .isEqualTo(new Hasil(
                        2,
                        "",
                        "Berkas “" + tiada + "” tidak dapat ditulis: berkas atau foldernya"
                                + " tidak ada. Periksa letaknya, ruang disk, dan izin menulisnya. Berkas yang sudah ada"
                                + " tidak berubah.\n"));
    }

    private static void salah(String pesan, String... argumen) {
        assertThat(contoh(argumen)).isEqualTo(new Hasil(2, "", pesan + "\nLihat: pmo contoh --help\n"));
    }

    private static Hasil contoh(String... argumen) {
        return new Panggilan()
                .jalankan(Stream.concat(Stream.of("contoh"), Stream.of(argumen)).toArray(String[]::new));
    }

    private Hasil periksa(String laporan) throws IOException {
        Path berkas = Files.writeString(folder.resolve("laporan.ndjson"), laporan);
        return new Panggilan().jalankan("periksa", "--format=ndjson", "--pada", AKHIR, berkas.toString());
    }
}
