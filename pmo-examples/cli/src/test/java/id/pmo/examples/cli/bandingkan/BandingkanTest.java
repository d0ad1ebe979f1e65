package id.pmo.examples.cli.bandingkan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.examples.cli.Panggilan;
import id.pmo.examples.cli.Panggilan.Hasil;
import id.pmo.examples.cli.kebijakan.SalinanKebijakan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BandingkanTest {

    private static final String LAPORAN = """
            {"sekolah":{"npsn":"20330686","nama":"SDN Rahasia","angkatan":2,"provinsi":"Jawa Tengah"},"periode":1,\
            "pelapor":{"peran":"KEPALA_SEKOLAH"},"laporanPelaksanaan":{"tanggal":"2023-08-22","jumlahPeserta":18,\
            "hasilRefleksi":"Rahasia murid kelas lima.","akarMasalah":"Rahasia murid kelas enam.",\
            "dokumentasi":[{"judul":"Notulen","berkas":"a.pdf"},{"judul":"Foto","berkas":"b.jpg"}]},\
            "laporanTindakLanjut":[{"topik":"3","subtopik":"3.E","isu":"Rahasia seorang murid bernama Ani.",\
            "rencanaImplementasi":"Pendampingan.","penanggungJawab":"Guru BK","status":"AKAN_DILAKSANAKAN",\
            "tenggat":{"mulai":"2023-09-01","selesai":"2024-01-31"},"tujuan":"Aman.","indikatorKeberhasilan":"Nihil."}],\
            "dikirimPada":"2023-09-15T09:00:00+07:00"}
            """;

    @TempDir
    private Path tempat;

    @Test
    void putusanYangBerbalikDitunjukkanDenganContohTanpaTeksAsli() throws IOException {
        Hasil hasil = bandingkan();

        assertThat(hasil.status()).isZero();
        assertThat(hasil.galat()).isEmpty();
        assertThat(hasil.keluaran())
                .startsWith("""
                        psp-2023-2024 versi 1.0.0 → psp-2023-2024-gtk versi 1.0.0
                        1 laporan: 1 berubah, 1 di antaranya berbalik putusannya; 0 tidak terbaca.

                        Putusan yang berbalik
                          BELUM_LENGKAP → LENGKAP  1

                        Temuan yang berubah
                                  ditambah  dihapus  berganti bobot
                          TL-001         0        1               0
                          TL-008         1        0               0
                          TL-024         0        0               1

                        Menurut provinsi
                                       laporan  berubah  berbalik  ditambah  dihapus  berganti bobot
                          Jawa Tengah        1        1         1         1        1               1

                        Menurut angkatan
                             laporan  berubah  berbalik  ditambah  dihapus  berganti bobot
                          2        1        1         1         1        1               1

                        """)
                .contains("Contoh terkecil BELUM_LENGKAP → LENGKAP, dari ")
                .contains(", baris 1, diperiksa pada 2023-09-18T05:00:00Z:\n  {\"kebijakan\":null,")
                .doesNotContainIgnoringCase("rahasia")
                .doesNotContain("Ani", "20330686");
    }

    @Test
    void teksAsliDitampilkanBilaDiminta() throws IOException {
        assertThat(bandingkan("--tampilkan-teks").keluaran())
                .contains("\"isu\":\"Rahasia seorang murid bernama Ani.\"");
    }

    @Test
    void perubahanYangMelewatiBatasMenjadiTemuan() throws IOException {
        assertThat(bandingkan("--batas-perubahan", "1").status()).isZero();
        assertThat(bandingkan("--batas-perubahan", "100%").status()).isZero();
        assertThat(bandingkan("--batas-perubahan", "99.9%").status()).isEqualTo(1);
        assertThat(bandingkan("--batas-perubahan", "0"))
                .satisfies(hasil -> assertThat(hasil.status()).isEqualTo(1))
                .satisfies(hasil -> assertThat(hasil.keluaran())
                        .endsWith("\n1 laporan berbalik putusannya, lebih banyak daripada --batas-perubahan.\n"));
    }

    @Test
    void kodeYangTidakDiharapkanMenjadiTemuan() throws IOException {
        assertThat(bandingkan("--kode-diharapkan", "TL-001,tl-008,TL-024").status())
                .isZero();
        assertThat(bandingkan("--kode-diharapkan", "TL-001, TL-024"))
                .satisfies(hasil -> assertThat(hasil.status()).isEqualTo(1))
                .satisfies(hasil -> assertThat(hasil.keluaran()).endsWith("\nBerubah tanpa diharapkan: TL-008.\n"));
    }

    @Test
    void sebagaiJson() throws IOException {
        assertThat(bandingkan("--format", "json").keluaran())
                .startsWith("{\"lama\":{\"id\":\"psp-2023-2024\",\"versi\":\"1.0.0\",\"sidikJari\":\"sha256:")
                .contains(
                        "\"laporan\":1,\"berubah\":1,\"berbalik\":1,\"ditambah\":1,\"dihapus\":1,\"berganti\":1,\"takTerbaca\":0,"
                                + "\"balik\":[{\"statusLama\":\"BELUM_LENGKAP\",\"statusBaru\":\"LENGKAP\","
                                + "\"waktuLama\":\"TEPAT_WAKTU\",\"waktuBaru\":\"TEPAT_WAKTU\",\"banyak\":1,\"asal\":\"")
                .contains("\"contoh\":{\"pada\":\"2023-09-18T05:00:00Z\",\"berbalik\":true,\"laporan\":{")
                .contains("\"provinsi\":[{\"nama\":\"Jawa Tengah\",\"laporan\":1,")
                .endsWith("\"batasDilewati\":false,\"tidakDiharapkan\":[]}\n")
                .doesNotContainIgnoringCase("rahasia");
    }

    @Test
    void sebagaiHalaman() throws IOException {
        assertThat(bandingkan("--format", "html", "--bahasa", "en", "--batas-perubahan", "0")
                        .keluaran())
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("<h1>psp-2023-2024 version 1.0.0 → psp-2023-2024-gtk version 1.0.0</h1>")
                .contains("<tr><th scope=\"row\">BELUM_LENGKAP → LENGKAP</th><td>1</td></tr>")
                .contains("<tr><th scope=\"row\">TL-001</th><td>0</td><td>1</td><td>0</td></tr>")
                .contains("<p class=\"awas\">1 reports turn, more than --batas-perubahan allows.</p>")
                .contains("<pre>{&quot;kebijakan&quot;:null,")
                .doesNotContain("<script")
                .doesNotContainIgnoringCase("rahasia");
    }

    @Test
    void korpusKaranganSamaUntukBenihYangSama() {
        String[] argumen = {
            "kebijakan",
            "bandingkan",
            "psp-2023-2024",
            "psp-2023-2024-gtk",
            "--sekolah",
            "20",
            "--benih",
            "7",
            "--pada",
            "2024-08-15T09:00:00+07:00"
        };

        Hasil hasil = new Panggilan().jalankan(argumen);

        assertThat(hasil.status()).isZero();
        assertThat(hasil.keluaran()).contains("\n120 laporan: ").contains(", dari sekolah karangan ke-");
        assertThat(new Panggilan().jalankan(argumen)).isEqualTo(hasil);
    }

    @Test
    void kebijakanDariFolderDapatDibandingkanDenganYangBawaan() throws IOException {
        String folder = new SalinanKebijakan(tempat)
                .ganti("kebijakan.yaml", "batasWaktu: 2023-09-20", "batasWaktu: 2023-09-10")
                .folder();
        Path korpus = Files.writeString(tempat.resolve("korpus.ndjson"), LAPORAN);

        assertThat(new Panggilan()
                        .jalankan("kebijakan", "bandingkan", "psp-2023-2024", folder, "--korpus", korpus.toString())
                        .keluaran())
                .contains("  TEPAT_WAKTU → TERLAMBAT  1\n");
    }

    @Test
    void pilihanYangSalahDikatakan() throws IOException {
        assertThat(bandingkan("--batas-perubahan", "sedikit").galat())
                .startsWith("--batas-perubahan: “sedikit” bukan bilangan atau persen. Tulis seperti 100 atau 2.5%.\n");
        assertThat(bandingkan("--kode-diharapkan", "subtopik"))
                .isEqualTo(new Hasil(
                        2,
                        "",
                        "--kode-diharapkan: “subtopik” bukan kode. Tulis seperti TL-001; beberapa kode dipisahkan"
                                + " dengan koma.\n"));
    }

    private Hasil bandingkan(String... lain) throws IOException {
        Path korpus = Files.writeString(tempat.resolve("korpus.ndjson"), LAPORAN);
        List<String> argumen =
                new ArrayList<>(List.of("kebijakan", "bandingkan", "psp-2023-2024", "psp-2023-2024-gtk"));
        argumen.addAll(Arrays.asList(lain));
        argumen.addAll(List.of("--korpus", korpus.toString()));
        return new Panggilan().jalankan(argumen.toArray(String[]::new));
    }
}
