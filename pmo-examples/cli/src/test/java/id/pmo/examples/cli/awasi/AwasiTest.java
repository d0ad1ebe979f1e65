package id.pmo.examples.cli.awasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.bahasa.Bahasa;
import id.pmo.examples.cli.Panggilan;
import id.pmo.examples.cli.Panggilan.Hasil;
import id.pmo.examples.cli.kebijakan.SalinanKebijakan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AwasiTest {

    private static final String LP_131 = "aturan/pemeriksaan/pelaksanaan/LP-131.yaml";
    private static final String TL_001 = "aturan/pemeriksaan/tindaklanjut/TL-001.drl";
    private static final String CONTOH =
            "temuan: [\"LP-131 /laporanPelaksanaan/dokumentasi\"]\n    keadaan: BELUM_ADA\n";
    private static final String CONTOH_KELIRU = "temuan: [\"LP-132 /laporanPelaksanaan/dokumentasi/0/judul\"]\n";

    @TempDir
    private Path tempat;

    @TempDir
    private Path luar;

    private SalinanKebijakan salinan;

    @BeforeEach
    void salin() throws IOException {
        salinan = new SalinanKebijakan(tempat);
    }

    @Test
    void contohSyaratYangBerubahDijawabDahuluLaluSemuaYangLain() throws Exception {
        List<String> jawaban = meja(Bahasa.ID)
                .simpan(
                        () -> ganti(LP_131, CONTOH, CONTOH_KELIRU),
                        () -> ganti(TL_001, "rule \"TL-001", "// ditinjau\nrule \"TL-001"),
                        () -> {
                            ganti(LP_131, CONTOH_KELIRU, CONTOH);
                            ganti(TL_001, "< $minimal )", "<= $minimal )");
                        },
                        () -> ganti(TL_001, "<= $minimal )", "< $minimal )"));

        assertThat(jawaban.get(0)).isEqualTo("""
                Mengawasi meja. Tekan Ctrl-C untuk berhenti.

                [10.41.07] keadaan awal: 169 berkas
                0,0 detik. Semua contoh di folder ini dijalankan: 440 berlaku, tidak ada yang gagal.
                """);
        assertThat(jawaban.get(1)).isEqualTo("""

                [10.41.07] berubah: psp-2023-2024/aturan/pemeriksaan/pelaksanaan/LP-131.yaml
                GAGAL LP-131: satu dokumentasi saja
                  psp-2023-2024/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:15
                  laporan dasar: pemilihan-lengkap
                    ubah /laporanPelaksanaan/dokumentasi = [{"judul":"Notulen","berkas":"notulen.pdf"}]
                  temuan di contoh: LP-132 /laporanPelaksanaan/dokumentasi/0/judul
                  hasil pemeriksaan: LP-131 /laporanPelaksanaan/dokumentasi
                  - Temuan kurang: LP-132 /laporanPelaksanaan/dokumentasi/0/judul
                  - Temuan lebih: LP-131 /laporanPelaksanaan/dokumentasi
                  Bila hasil pemeriksaan benar, perbaiki contohnya; bila tidak, perbaiki aturannya.

                0,0 detik. Baru contoh LP-131 yang dijalankan: 1 dari 6 gagal. Contoh lain menyusul.
                0,0 detik. Contoh lain: 434 berlaku, tidak ada yang gagal.
                """);
        assertThat(jawaban.get(2)).startsWith("""

                [10.41.07] berubah: psp-2023-2024/aturan/pemeriksaan/tindaklanjut/TL-001.drl
                0,0 detik. Baru contoh TL-001 yang dijalankan: 5 berlaku. Contoh lain menyusul.
                GAGAL LP-131: satu dokumentasi saja
                """).endsWith("\n0,0 detik. Contoh lain: 1 dari 435 gagal.\n");
        assertThat(jawaban.get(3)).startsWith("""

                [10.41.07] berubah: psp-2023-2024/aturan/pemeriksaan/pelaksanaan/LP-131.yaml, psp-2023-2024/aturan/pemeriksaan/tindaklanjut/TL-001.drl
                GAGAL LP-131: satu dokumentasi saja
                """).contains("""

                … dan 1 contoh lain yang gagal. Perintah uji menyebut semuanya.
                0,0 detik. Baru contoh LP-131, TL-001 yang dijalankan: 6 dari 11 gagal. Contoh lain menyusul.
                GAGAL BW-001: dikirim pada detik pertama setelah batas waktu
                """).endsWith("""

                … dan 248 contoh lain yang gagal. Perintah uji menyebut semuanya.
                0,0 detik. Contoh lain: 253 dari 429 gagal.
                """);
        assertThat(jawaban.get(4)).isEqualTo("""

                [10.41.07] berubah: psp-2023-2024/aturan/pemeriksaan/tindaklanjut/TL-001.drl
                0,0 detik. Baru contoh TL-001 yang dijalankan: 5 berlaku. Contoh lain menyusul.
                0,0 detik. Contoh lain: 435 berlaku, tidak ada yang gagal.
                """);
    }

    @Test
    void syaratYangKehilanganContohnyaDisebutDanSisaPenyuntingTidakDijawab() throws Exception {
        String lp134 = "aturan/pemeriksaan/pelaksanaan/LP-134.yaml";
        String isi = Files.readString(Path.of(salinan.folder()).resolve(lp134));
        byte[] tanpaContoh = isi.substring(0, isi.indexOf("contohUji:")).getBytes(StandardCharsets.UTF_8);

        List<String> jawaban = meja(Bahasa.ID)
                .simpan(
                        () -> tulis(lp134 + "~", "x".getBytes(StandardCharsets.UTF_8)),
                        () -> tulis("aturan/pemeriksaan/pelaksanaan/4913", new byte[0]),
                        () -> tulis(lp134, tanpaContoh));

        assertThat(jawaban.get(1)).isEmpty();
        assertThat(jawaban.get(2)).isEmpty();
        assertThat(jawaban.get(3)).startsWith("""

                [10.41.07] berubah: psp-2023-2024/aturan/pemeriksaan/pelaksanaan/LP-134.yaml
                TANPA CONTOH LP-134: kebijakan ini menulis sendiri aturan atau bobotnya, tetapi tidak satu pun contohUji-nya memunculkan LP-134.
                  Tambahkan contohUji dengan temuan LP-134 di psp-2023-2024/aturan/pemeriksaan/pelaksanaan/LP-134.yaml.

                0,0 detik. Baru contoh LP-134 yang dijalankan: 0 berlaku. Contoh lain menyusul.
                """);
    }

    @Test
    void apaPunYangRusakDikatakanDanPengawasanBerlanjut() throws Exception {
        Path asli = Path.of(salinan.folder());
        Path pindah = tempat.resolve("dipindahkan");
        byte[] kalender = Files.readAllBytes(asli.resolve("kebijakan.yaml"));

        List<String> jawaban = meja(Bahasa.ID)
                .simpan(
                        () -> ganti(TL_001, "jumlahSubtopikBerbeda <", "jumlahSubtopikBerbada <"),
                        () -> ganti(TL_001, "jumlahSubtopikBerbada <", "jumlahSubtopikBerbeda <"),
                        () -> tulis("kebijakan.yaml", "id: [psp".getBytes(StandardCharsets.UTF_8)),
                        () -> tulis("kebijakan.yaml", denganBom(kalender)),
                        () -> pindahkan(asli, pindah),
                        () -> pindahkan(pindah, asli),
                        () -> tulis("kebijakan.yaml", denganBom(kalender)));

        assertThat(jawaban.get(1)).isEqualTo("""

                [10.41.07] berubah: psp-2023-2024/aturan/pemeriksaan/tindaklanjut/TL-001.drl
                psp-2023-2024/aturan/pemeriksaan/tindaklanjut/TL-001.drl:13:58 KB-357: RingkasanTindakLanjut tidak punya "jumlahSubtopikBerbada". Maksud Anda "jumlahSubtopikBerbeda"?
                0,0 detik. 1 hal perlu diperbaiki; selama itu contoh tidak dijalankan.
                """);
        assertThat(jawaban.get(2)).endsWith("Contoh lain: 435 berlaku, tidak ada yang gagal.\n");
        assertThat(jawaban.get(3))
                .startsWith("""

                [10.41.07] berubah: psp-2023-2024/kebijakan.yaml
                psp-2023-2024/kebijakan.yaml:1:""")
                .endsWith(" hal perlu diperbaiki; selama itu contoh tidak dijalankan.\n");
        assertThat(jawaban.get(4)).isEqualTo("""

                [10.41.07] berubah: psp-2023-2024/kebijakan.yaml
                0,0 detik. Semua contoh di folder ini dijalankan: 440 berlaku, tidak ada yang gagal.
                """);
        assertThat(jawaban.get(5)).isEqualTo("""

                [10.41.07] Folder “meja” tidak dapat dibaca. Begitu dapat dibaca lagi, isinya diperiksa.
                """);
        assertThat(jawaban.get(6))
                .endsWith("\n0,0 detik. Semua contoh di folder ini dijalankan: 440 berlaku, tidak ada yang gagal.\n");
        assertThat(jawaban.get(7)).isEmpty();
        assertThat(jawaban).noneMatch(satu -> satu.contains("Exception"));
    }

    @Test
    void kebijakanYangMemperluasIkutDiperiksaDenganContohnya() throws Exception {
        perluasan("0.5");
        List<String> jawaban = new MejaKerja(tempat, Bahasa.EN, FormatAwasi.TEKS)
                .simpan(
                        () -> ganti(TL_001, "< $minimal )", "<= $minimal )"),
                        () -> ganti(TL_001, "<= $minimal )", "= $minimal )"),
                        () -> hapus(tempat.resolve("psp-lain/kebijakan.yaml")));

        assertThat(jawaban.get(0))
                .isEqualTo("Watching meja. Press Ctrl-C to end.\n\n[10:41:07] as it stands: 171 files\n0.0 seconds."
                        + " All examples of this folder were run: 441 hold, none fails.\n");
        assertThat(jawaban.get(1))
                .contains(
                        "\n0.0 seconds. So far only the examples of TL-001 were run: ", " fail. The others follow.\n");
        assertThat(jawaban.get(2)).isEqualTo("""

                [10:41:07] changed: psp-2023-2024/aturan/pemeriksaan/tindaklanjut/TL-001.drl
                psp-2023-2024/aturan/pemeriksaan/tindaklanjut/TL-001.drl:13:80 KB-362: Found a single "=". To compare, write two: ==.
                0.0 seconds. 1 to mend; until then no examples are run.
                """);
        assertThat(jawaban.get(3)).contains("[10:41:07] changed: psp-lain/aturan/", "psp-lain/kebijakan.yaml\n");
    }

    @Test
    void alatLainMembacaSatuObjekTiapJawaban() throws Exception {
        List<String> jawaban = new MejaKerja(tempat, Bahasa.EN, FormatAwasi.NDJSON)
                .simpan(
                        () -> ganti(LP_131, CONTOH, CONTOH_KELIRU),
                        () -> ganti(LP_131, "sifat: WAJIB", "sifat: WAJIBB"),
                        () -> pindahkan(Path.of(salinan.folder()), luar.resolve("dibuang")));

        assertThat(jawaban.get(0))
                .startsWith("{\"saat\":\"2024-07-01T03:41:07Z\",\"milidetik\":0,\"cakupan\":\"SEMUA\",\"berubah\":["
                        + "\"psp-2023-2024/aturan/keberlakuan/identitas.drl\",")
                .endsWith("],\"kode\":[],\"baik\":true,\"galat\":null,\"kebijakan\":[{\"kebijakan\":\"psp-2023-2024\","
                        + "\"masalah\":[],\"uji\":{\"banyak\":440,\"gagal\":[],\"tanpaContoh\":[]}}]}\n");
        assertThat(jawaban.get(1).lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith(
                        "{\"saat\":\"2024-07-01T03:41:07Z\",\"milidetik\":0,\"cakupan\":\"TERKENA\",\"berubah\":["
                                + "\"psp-2023-2024/" + LP_131
                                + "\"],\"kode\":[\"LP-131\"],\"baik\":false,\"galat\":null,"
                                + "\"kebijakan\":[{\"kebijakan\":\"psp-2023-2024\",\"masalah\":[],\"uji\":{\"banyak\":6,"
                                + "\"gagal\":[{\"kebijakan\":\"psp-2023-2024\",\"kode\":\"LP-131\",\"nama\":\"satu dokumentasi saja\"");
        assertThat(jawaban.get(1).lines().skip(1))
                .containsExactly(
                        "{\"saat\":\"2024-07-01T03:41:07Z\",\"milidetik\":0,\"cakupan\":\"LAINNYA\",\"berubah\":["
                                + "\"psp-2023-2024/" + LP_131
                                + "\"],\"kode\":[\"LP-131\"],\"baik\":true,\"galat\":null,"
                                + "\"kebijakan\":[{\"kebijakan\":\"psp-2023-2024\",\"masalah\":[],\"uji\":{\"banyak\":434,"
                                + "\"gagal\":[],\"tanpaContoh\":[]}}]}");
        assertThat(jawaban.get(2))
                .endsWith("\"baik\":false,\"galat\":null,\"kebijakan\":[{\"kebijakan\":\"psp-2023-2024\",\"masalah\":["
                        + "{\"berkas\":\"psp-2023-2024/" + LP_131 + "\",\"baris\":4,\"kolom\":8,\"kunci\":\"sifat\","
                        + "\"kode\":\"KB-221\",\"pesan\":\"Found \\\"WAJIBB\\\", expected one of WAJIB, PERHATIAN,"
                        + " CATATAN.\",\"perbaikan\":\"Did you mean \\\"WAJIB\\\"?\"}],\"uji\":null}]}\n");
        assertThat(jawaban.get(3))
                .isEqualTo(
                        "{\"saat\":\"2024-07-01T03:41:07Z\",\"milidetik\":0,\"cakupan\":null,\"berubah\":[],\"kode\":[],"
                                + "\"baik\":false,\"galat\":\"The folder “meja” holds no policy. A policy is a folder with a"
                                + " kebijakan.yaml.\",\"kebijakan\":[]}\n");
    }

    @Test
    void sekaliMenjawabLaluSelesaiDenganStatusnya() {
        Hasil baik = new Panggilan().jalankan("kebijakan", "awasi", "--sekali", salinan.folder());
        ganti(LP_131, CONTOH, CONTOH_KELIRU);
        Hasil gagal = new Panggilan().jalankan("kebijakan", "awasi", "--sekali", salinan.folder());

        assertThat(baik.status()).isZero();
        assertThat(baik.galat()).isEmpty();
        assertThat(baik.keluaran())
                .isEqualTo(
                        "\n[05.00.00] keadaan awal: 169 berkas\n0,0 detik. Semua contoh di folder ini dijalankan: 440 berlaku, tidak ada yang gagal.\n");
        assertThat(gagal.status()).isEqualTo(1);
        assertThat(gagal.keluaran())
                .endsWith("\n0,0 detik. Semua contoh di folder ini dijalankan: 1 dari 440 gagal.\n");
    }

    @Test
    void yangBukanFolderSalahPakai() {
        assertThat(new Panggilan().jalankan("kebijakan", "awasi", "tidak-ada"))
                .isEqualTo(new Hasil(2, "", "“tidak-ada” bukan folder. Sebut folder kebijakan.\n"));
        assertThat(new Panggilan()
                        .jalankan("kebijakan", "awasi", "--format", "json", salinan.folder())
                        .galat())
                .startsWith("--format: “json” tidak dikenal. Pilih salah satu: teks, ndjson.\n");
    }

    private MejaKerja meja(Bahasa bahasa) {
        return new MejaKerja(Path.of(salinan.folder()), bahasa, FormatAwasi.TEKS);
    }

    private void perluasan(String versi) throws IOException {
        Path lain = tempat.resolve("psp-lain/aturan/pemeriksaan/tindaklanjut");
        Files.createDirectories(lain);
        Files.writeString(tempat.resolve("psp-lain/kebijakan.yaml"), """
                id: psp-lain
                versi: "%s.0"
                nama: {id: Lain, en: Other}
                varian: true
                extends: psp-2023-2024
                """.formatted(versi));
        Files.writeString(lain.resolve("TL-001.yaml"), """
                contohUji:
                  - nama: lengkap
                    dasar: pemilihan-lengkap
                    temuan: []
                """);
    }

    private void ganti(String path, String lama, String baru) {
        try {
            salinan.ganti(path, lama, baru);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tulis(String path, byte[] isi) {
        try {
            Files.write(Path.of(salinan.folder()).resolve(path), isi);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pindahkan(Path dari, Path ke) {
        try {
            Files.move(dari, ke, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void hapus(Path berkas) {
        try {
            Files.delete(berkas);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] denganBom(byte[] isi) {
        byte[] bom = new byte[isi.length + 3];
        bom[0] = (byte) 0xEF;
        bom[1] = (byte) 0xBB;
        bom[2] = (byte) 0xBF;
        System.arraycopy(isi, 0, bom, 3, isi.length);
        return bom;
    }
}
