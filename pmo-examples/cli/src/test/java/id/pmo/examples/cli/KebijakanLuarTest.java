package id.pmo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.examples.cli.Panggilan.Hasil;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Policies that do not come with the command: {@code --kebijakan} names their folder or archive. */
class KebijakanLuarTest {

    /** The built-in policy, asking for one document more. */
    private static final String TIGA_DOKUMENTASI = """
            id: psp-jateng
            versi: "1.0.0"
            nama: {id: Jawa Tengah, en: Central Java}
            extends: psp-2023-2024
            angkatan:
              2: {minimalDokumentasi: {nilai: 3, sumber: surat edaran}}
            """;

    private static final String TAHUN_BERIKUT = """
            id: psp-2024-2025
            versi: "1.0.0"
            nama: {id: Tahun berikut, en: Next year}
            extends: psp-2023-2024
            periode:
              - {ke: 1, mulai: 2024-08-01, selesai: 2024-09-30, bulanPelaksanaan: 2024-08, batasWaktu: 2024-09-20, sumber: uji}
              - {ke: 2, mulai: 2024-10-01, selesai: 2024-11-30, bulanPelaksanaan: 2024-10, batasWaktu: 2024-11-10, sumber: uji}
              - {ke: 3, mulai: 2024-12-01, selesai: 2025-01-31, bulanPelaksanaan: 2024-12, batasWaktu: 2024-12-20, sumber: uji}
              - {ke: 4, mulai: 2025-02-01, selesai: 2025-03-31, bulanPelaksanaan: 2025-02, batasWaktu: 2025-03-10, sumber: uji}
              - {ke: 5, mulai: 2025-04-01, selesai: 2025-05-31, bulanPelaksanaan: 2025-04, batasWaktu: 2025-05-10, sumber: uji}
              - {ke: 6, mulai: 2025-06-01, selesai: 2025-07-31, bulanPelaksanaan: 2025-06, batasWaktu: 2025-07-10, sumber: uji}
            """;

    @TempDir
    private Path tempat;

    @Test
    void satuKebijakanDalamFolderBerlakuUntukSemuaLaporan() throws IOException {
        Hasil hasil = periksa(kebijakan("psp-jateng", TIGA_DOKUMENTASI).toString());

        assertThat(hasil.galat()).isEmpty();
        assertThat(hasil.nilai("\"kebijakan\":\\{", "id")).containsExactly("psp-jateng");
        assertThat(hasil.nilai("", "kode")).contains("LP-131");
        assertThat(hasil.status()).isEqualTo(1);
    }

    @Test
    void arsipSamaDenganFolder() throws IOException {
        Hasil folder = periksa(kebijakan("psp-jateng", TIGA_DOKUMENTASI).toString());

        assertThat(periksa(arsip("paket.zip", "kebijakan.yaml").toString())).isEqualTo(folder);
        assertThat(periksa(arsip("paket.jar", "id/pmo/kebijakan/psp-jateng/kebijakan.yaml")
                        .toString()))
                .isEqualTo(folder);
    }

    @Test
    void kebijakanSatuSatunyaJugaDipakaiKalender() throws IOException {
        String folder = kebijakan("psp-2024-2025", TAHUN_BERIKUT).toString();

        assertThat(new Panggilan()
                        .jalankan("kalender", "--angkatan=1", "--kebijakan", folder)
                        .keluaran())
                .contains("psp-2024-2025", "20 September 2024");
    }

    @Test
    void dariBeberapaKebijakanTanggalPelaksanaanMemilih() throws IOException {
        kebijakan("psp-2024-2025", TAHUN_BERIKUT);
        kebijakan("psp-2023", TIGA_DOKUMENTASI.replace("psp-jateng", "psp-2023"));
        String laporan = tanpaKebijakan(Contoh.lengkap());

        Hasil hasil = new Panggilan()
                .denganMasukan(laporan + "\n" + laporan.replace("2023-08-22", "2024-08-22") + "\n"
                        + laporan.replace("2023-08-22", "2026-08-22") + "\n")
                .jalankan("periksa", "--format=ndjson", "--kebijakan", tempat.toString(), "-");

        assertThat(hasil.galat()).isEmpty();
        assertThat(hasil.nilai("\"kebijakan\":\\{", "id")).containsExactly("psp-2023", "psp-2024-2025");
        assertThat(hasil.keluaran()).contains("ST-012");
    }

    @Test
    void semuaMasalahSemuaKebijakanDisebutBesertaTempatnya() throws IOException {
        kebijakan("psp-2024-2025", TAHUN_BERIKUT.replace("2024-09-20", "2024-10-20"));
        kebijakan("psp-jateng", TIGA_DOKUMENTASI.replace("nilai: 3", "nilai: tiga"));

        assertThat(new Panggilan().jalankan("periksa", "--bahasa=en", "--kebijakan", tempat.toString(), "-"))
                .isEqualTo(new Hasil(2, "", """
                        psp-2024-2025/kebijakan.yaml:6:92 KB-247 periode.1.batasWaktu: Found "2024-10-20", expected a deadline \
                        inside the window of this period, 2024-08-01 to 2024-09-30. Check the day, or the window.
                        psp-jateng/kebijakan.yaml:6:35 KB-215 angkatan.2.minimalDokumentasi: Found "tiga", expected a whole \
                        number. Write it in digits only, without a comma, a point or a unit, such as 2.
                        --kebijakan: “%s” cannot be used; problems above: 2. Mend them all, then try again.
                        """.formatted(tempat)));
    }

    @Test
    void arsipRusakDitolakDenganSebabnya() throws IOException {
        Path arsip = Files.writeString(tempat.resolve("paket.zip"), "bukan arsip");

        assertThat(new Panggilan().jalankan("periksa", "--kebijakan", arsip.toString(), "-"))
                .isEqualTo(new Hasil(2, "", """
                        paket.zip KB-121: Berkas ini bukan arsip ZIP atau JAR yang utuh (akhir arsipnya tidak ada). Buat ulang \
                        arsipnya dari folder kebijakan, atau kirim ulang.
                        --kebijakan: “%s” tidak dapat dipakai; masalah di atas: 1. Perbaiki semuanya, lalu ulangi.
                        """.formatted(arsip)));
    }

    @Test
    void penjelasanSyaratYangDimatikanMenyebutBerkasnya() throws IOException {
        Path folder = kebijakan("psp-jateng", TIGA_DOKUMENTASI);
        Path bagian = Files.createDirectories(folder.resolve("aturan/pemeriksaan/pelaksanaan"));
        Files.writeString(bagian.resolve("LP-111.yaml"), "berlakuMulai: 2023-11-01\nsumber: uji\n");

        assertThat(new Panggilan()
                        .denganMasukan(Contoh.lengkap())
                        .jalankan("jelaskan", "--kode=LP-111", "--kebijakan", folder.toString(), "-")
                        .keluaran())
                .contains("LP-111 Jumlah peserta: tidak berlaku\n"
                        + "  Tidak berlaku pada 2023-09-18, hari yang menentukan bagi laporan ini: menurut berkasnya, syarat"
                        + " ini berlaku 2023-11-01 sampai ….\n");

        Files.writeString(bagian.resolve("LP-111.yaml"), "aktif: false\nsumber: uji\n");
        assertThat(jelaskan(folder, "--bahasa=id"))
                .contains("  Tidak diminta kebijakan ini: berkas syaratnya mengatakan aktif: false.\n");
        assertThat(jelaskan(folder, "--bahasa=en"))
                .contains("  Not asked for by this policy: its file says aktif: false.\n");
        assertThat(jelaskan(folder, "--format=json"))
                .contains("\"hari\":\"2023-09-18\",\"aktif\":false,\"berlakuMulai\":null,\"berlakuSampai\":null,"
                        + "\"tidakDiminta\":\"DIMATIKAN\"");
    }

    @Test
    void penjelasanMenyebutMasaNilaiYangDipakai() throws IOException {
        Path folder = kebijakan("psp-jateng", """
                id: psp-jateng
                versi: "1.0.0"
                nama: {id: Jawa Tengah, en: Central Java}
                extends: psp-2023-2024
                angkatan:
                  2:
                    minimalDokumentasi:
                      - {nilai: 2, berlakuSampai: 2023-08-31, sumber: S0}
                      - {nilai: 3, berlakuMulai: 2023-09-01, sumber: Edaran 7}
                """);

        assertThat(jelaskan(folder, "--kode=LP-131")).contains("""
                    angkatan.2.minimalDokumentasi = 3
                      Berlaku 2023-09-01 sampai …
                      Tersurat: Edaran 7
                """);
        assertThat(jelaskan(folder, "--kode=LP-131", "--format=json"))
                .contains("{\"letak\":\"angkatan.2.minimalDokumentasi\",\"nilai\":3,\"berlakuMulai\":\"2023-09-01\","
                        + "\"berlakuSampai\":null,\"dasar\":\"TERSURAT\",\"sumber\":\"Edaran 7\",\"alasan\":null}");
    }

    private static String jelaskan(Path kebijakan, String... pilihan) {
        List<String> semua = new ArrayList<>(List.of("jelaskan", "--kebijakan", kebijakan.toString()));
        semua.addAll(List.of(pilihan));
        if (semua.stream().noneMatch(satu -> satu.startsWith("--kode"))) {
            semua.add("--kode=LP-111");
        }
        semua.add("-");
        return new Panggilan()
                .denganMasukan(Contoh.lengkap())
                .jalankan(semua.toArray(String[]::new))
                .keluaran();
    }

    private static Hasil periksa(String kebijakan) {
        return new Panggilan()
                .denganMasukan(Contoh.lengkap())
                .jalankan("periksa", "--format=ndjson", "--kebijakan", kebijakan, "-");
    }

    private static String tanpaKebijakan(String laporan) {
        return laporan.replaceAll("\"kebijakan\":\"[^\"]*\",", "").replace("\n", "");
    }

    private Path kebijakan(String id, String isi) throws IOException {
        Path folder = Files.createDirectories(tempat.resolve(id));
        Files.writeString(folder.resolve("kebijakan.yaml"), isi);
        return folder;
    }

    private Path arsip(String nama, String entri) throws IOException {
        Path arsip = tempat.resolve(nama);
        try (OutputStream keluaran = Files.newOutputStream(arsip);
                ZipOutputStream zip = new ZipOutputStream(keluaran)) {
            zip.putNextEntry(new ZipEntry(entri));
            zip.write(TIGA_DOKUMENTASI.getBytes(StandardCharsets.UTF_8));
        }
        return arsip;
    }
}
