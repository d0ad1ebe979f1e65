package id.pmo.examples.cli.cakupan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.examples.cli.Panggilan;
import id.pmo.examples.cli.Panggilan.Hasil;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CakupanTest {

    private static final String[] LP_151 = {"kebijakan", "cakupan", "psp-2023-2024", "--kode", "LP-151"};

    @Test
    void kondisiYangBelumPernahSalahDisebutTempatnya() {
        Hasil hasil = new Panggilan().jalankan(LP_151);

        assertThat(hasil.status()).isZero();
        assertThat(hasil.keluaran()).matches("""
                        LP-151 moda tidak diizinkan untuk angkatan
                          psp-2023-2024/aturan/pemeriksaan/pelaksanaan/LP-151\\.drl:12  moda != null
                            belum pernah salah \\(benar di \\d+ contoh\\)

                        psp-2023-2024 versi 1\\.0\\.0: 91,6 % kondisi terlihat benar dan salah \\(11 dari 12 sisi, 2 aturan, \\d+ contohUji\\)\\.
                        """);
    }

    @Test
    void tanpaAturanSendiriTidakAdaPersenDanAturanIndukDiukurBilaDiminta() {
        String[] sendiri = {"kebijakan", "cakupan", "psp-2023-2024-gtk", "--kode", "LP-151"};

        assertThat(new Panggilan().jalankan(sendiri))
                .isEqualTo(new Hasil(
                        0,
                        "psp-2023-2024-gtk versi 1.0.0: tidak ada yang dapat diukur, karena kebijakan ini tidak memuat"
                                + " sendiri satu pun aturan yang diminta. Aturan induknya diukur dengan --induk.\n",
                        ""));
        assertThat(new Panggilan()
                        .jalankan(Stream.concat(Stream.of(sendiri), Stream.of("--bahasa", "en", "--format", "json"))
                                .toArray(String[]::new))
                        .keluaran())
                .contains("\"sisi\":0,\"sisiTerlihat\":0,\"persen\":null,\"aturan\":[]");
        assertThat(new Panggilan()
                        .jalankan(Stream.concat(Stream.of(sendiri), Stream.of("--induk"))
                                .toArray(String[]::new))
                        .keluaran())
                .contains("  psp-2023-2024/aturan/pemeriksaan/pelaksanaan/LP-151.drl:12  moda != null")
                .contains("psp-2023-2024-gtk versi 1.0.0: 91,6 % kondisi");
    }

    @Test
    void cakupanDiBawahMinimalMenjadiTemuan() {
        assertThat(new Panggilan()
                        .jalankan(
                                "kebijakan",
                                "cakupan",
                                "psp-2023-2024",
                                "--kode",
                                "LP-151",
                                "--minimal",
                                "92",
                                "--bahasa",
                                "en"))
                .satisfies(hasil -> assertThat(hasil.status()).isEqualTo(1))
                .satisfies(hasil -> assertThat(hasil.keluaran())
                        .contains("    never seen false (true in ")
                        .contains("psp-2023-2024 version 1.0.0: 91.6 % of conditions seen true and false (11 of 12"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "100.5", "-5", "NaN", "Infinity", "banyak"})
    void minimalYangBukanPersenDitolak(String nilai) {
        assertThat(new Panggilan().jalankan("kebijakan", "cakupan", "psp-2023-2024", "--minimal=" + nilai))
                .isEqualTo(new Hasil(
                        2,
                        "",
                        "--minimal: “%s” bukan persen. Tulis angka dari 0 sampai 100, misalnya 95.\nLihat: pmo kebijakan cakupan --help\n"
                                .formatted(nilai)));
    }

    @Test
    void minimalYangBukanPersenDitolakDalamBahasaInggris() {
        assertThat(new Panggilan().jalankan("--bahasa=en", "kebijakan", "cakupan", "psp-2023-2024", "--minimal=100.5"))
                .isEqualTo(
                        new Hasil(
                                2,
                                "",
                                "--minimal: “100.5” is no percentage. Write a number from 0 to 100, such as 95.\nSee: pmo kebijakan cakupan --help\n"));
    }

    @Test
    void sebagaiJson() {
        Hasil hasil = new Panggilan()
                .jalankan("kebijakan", "cakupan", "psp-2023-2024", "--kode", "LP-151", "--format", "json");

        assertThat(hasil.keluaran())
                .startsWith("[{\"kebijakan\":\"psp-2023-2024\",\"versi\":\"1.0.0\",\"sidikJari\":\"sha256:")
                .contains("\"sisi\":12,\"sisiTerlihat\":11,\"persen\":91.66666666666667,\"aturan\":[")
                .containsPattern("\\{\"baris\":12,\"teks\":\"moda != null\",\"benar\":\\d+,\"salah\":0,"
                        + "\"selaluAda\":false,\"lengkap\":false}")
                .endsWith("}]}]}]\n");
    }
}
