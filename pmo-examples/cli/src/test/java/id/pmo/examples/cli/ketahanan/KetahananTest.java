package id.pmo.examples.cli.ketahanan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.examples.cli.Panggilan;
import id.pmo.examples.cli.Panggilan.Hasil;
import id.pmo.examples.cli.kebijakan.SalinanKebijakan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KetahananTest {

    private static final String[] LP_151 = {"kebijakan", "uji-ketahanan", "psp-2023-2024", "--kode", "LP-151"};

    @TempDir
    private Path tempat;

    @Test
    void kesalahanYangLolosDisebutTempatnya() {
        Hasil hasil = new Panggilan().jalankan(LP_151);

        assertThat(hasil.status()).isEqualTo(1);
        assertThat(hasil.keluaran()).matches("""
                psp-2023-2024/aturan/pemeriksaan/pelaksanaan/LP-151\\.drl:12  kondisi dibuang
                  LP-151 moda tidak diizinkan untuk angkatan: moda != null → \\(tiada\\)

                Tambahkan contohUji yang berubah karena kesalahan itu, atau beri alasannya lewat --alasan\\.

                psp-2023-2024 versi 1\\.0\\.0: 9\\d,\\d % kesalahan tiruan ketahuan \\(\\d+ dari \\d+\\); 0 lolos dengan alasan, 0 sudah ditolak saat dimuat\\.
                """);
    }

    @Test
    void tanpaYangDapatDiujiTidakAdaPersen() {
        assertThat(new Panggilan().jalankan("kebijakan", "uji-ketahanan", "psp-2023-2024-gtk", "--kode", "LP-151"))
                .isEqualTo(new Hasil(
                        0,
                        "psp-2023-2024-gtk versi 1.0.0: tidak ada yang diuji. Kebijakan ini tidak memuat sendiri aturan"
                                + " atau bobot syarat yang diminta (0 kesalahan tiruan sudah ditolak saat dimuat). Nilai di"
                                + " kebijakan.yaml diuji tanpa --kode; aturan induk diuji pada induknya.\n",
                        ""));
        assertThat(new Panggilan()
                        .jalankan(
                                "kebijakan",
                                "uji-ketahanan",
                                "psp-2023-2024-gtk",
                                "--kode",
                                "LP-151",
                                "--format",
                                "json")
                        .keluaran())
                .contains("\"persen\":null");
    }

    @Test
    void yangLolosDenganAlasanDiterima() throws IOException {
        Path alasan = tempat.resolve("alasan.yaml");
        Files.writeString(alasan, """
                - berkas: psp-2023-2024/aturan/pemeriksaan/pelaksanaan/LP-151.drl
                  mutasi: 'LP-151 moda tidak diizinkan untuk angkatan: moda != null → (tiada)'
                  alasan: hanya berlaku bila moda diisi
                """);

        Hasil hasil = new Panggilan()
                .jalankan(
                        "kebijakan",
                        "uji-ketahanan",
                        "psp-2023-2024",
                        "--kode",
                        "LP-151",
                        "--alasan",
                        alasan.toString(),
                        "--bahasa",
                        "en");

        assertThat(hasil.status()).isZero();
        assertThat(hasil.keluaran())
                .matches("psp-2023-2024 version 1\\.0\\.0: 9\\d\\.\\d % of slips noticed \\(\\d+ of \\d+\\);"
                        + " 1 unnoticed with a reason, 0 refused on loading\\.\n");
    }

    @Test
    void sebagaiJson() {
        assertThat(new Panggilan()
                        .jalankan("kebijakan", "uji-ketahanan", "psp-2023-2024", "--kode", "LP-151", "--format", "json")
                        .keluaran())
                .startsWith("[{\"kebijakan\":\"psp-2023-2024\",\"versi\":\"1.0.0\",\"sidikJari\":\"sha256:")
                .contains("\"lolos\":1,\"ditolak\":0,\"persen\":9")
                .contains("{\"berkas\":\"psp-2023-2024/aturan/pemeriksaan/pelaksanaan/LP-151.drl\",\"baris\":12,"
                        + "\"jenis\":\"BUANG_KONDISI\",\"mutasi\":\"LP-151 moda tidak diizinkan untuk angkatan:"
                        + " moda != null → (tiada)\",\"nasib\":\"LOLOS\",\"oleh\":\"\"}")
                .endsWith("}]}]\n");
    }

    @Test
    void contohYangGagalDimintaDiperbaikiDahulu() throws IOException {
        String folder = new SalinanKebijakan(tempat)
                .ganti(
                        "aturan/pemeriksaan/pelaksanaan/LP-151.yaml",
                        "temuan: [\"LP-151 /laporanPelaksanaan/moda\"]\n    keadaan",
                        "temuan: []\n    keadaan")
                .folder();

        assertThat(new Panggilan().jalankan("kebijakan", "uji-ketahanan", folder))
                .isEqualTo(new Hasil(
                        2,
                        "",
                        "Ada contohUji kebijakan psp-2023-2024, atau kebijakan turunannya, yang tidak berlaku."
                                + " Perbaiki dahulu; “pmo kebijakan uji” menyebutnya.\n"));
    }

    @Test
    void berkasAlasanYangRusakDikatakan() throws IOException {
        Path alasan = tempat.resolve("alasan.yaml");
        Files.writeString(alasan, "- berkas: a\n");

        assertThat(new Panggilan().jalankan("kebijakan", "uji-ketahanan", "--alasan", alasan.toString()))
                .isEqualTo(
                        new Hasil(
                                2,
                                "",
                                "--alasan: " + alasan
                                        + ": butir ke-1 seharusnya berisi teks berkas, mutasi dan alasan, tanpa kunci lain.\n"));
    }
}
