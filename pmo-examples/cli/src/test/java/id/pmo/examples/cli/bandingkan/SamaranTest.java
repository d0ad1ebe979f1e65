package id.pmo.examples.cli.bandingkan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.examples.cli.Panggilan;
import id.pmo.examples.cli.Panggilan.Hasil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No name and no free text of a corpus shows in any output, wherever in the corpus it stands, unless asked for. */
class SamaranTest {

    private static final String RAHASIA = "Zqmarka";

    /** A report with a secret in every field that takes any text. */
    private static final String LAPORAN = """
            {"kebijakan":"psp-2023-2024","sekolah":{"npsn":"NPSN","nama":"Zqmarka 1","angkatan":2,\
            "provinsi":"Jawa Tengah","kabupatenKota":"Zqmarka 2","kelompokPendampingan":"Zqmarka 3",\
            "fasilitator":"Zqmarka 4"},"periode":1,"pelapor":{"peran":"KEPALA_SEKOLAH","nama":"Zqmarka 5"},\
            "laporanPelaksanaan":{"tanggal":"2023-08-22","jumlahPeserta":18,"hasilRefleksi":"Zqmarka 6",\
            "akarMasalah":"Zqmarka 7","dokumentasi":[{"judul":"Zqmarka 8","berkas":"zqmarka-9.pdf"},\
            {"judul":"Zqmarka 10","berkas":"zqmarka-11.jpg"}],"rekaman":[{"judul":"Zqmarka 12","berkas":"zqmarka.mp4"}]},\
            "laporanTindakLanjut":[{"topik":"3","subtopik":"3.E","isu":"Zqmarka 13","rencanaImplementasi":"Zqmarka 14",\
            "penanggungJawab":"Zqmarka 15","status":"STATUS","keteranganStatus":"Zqmarka 16",\
            "tenggat":{"mulai":"2023-09-01","selesai":"2024-01-31"},"tujuan":"TUJUAN",\
            "indikatorKeberhasilan":"Zqmarka 18","pihakTerlibat":[{"pihak":"Zqmarka 19","peran":"Zqmarka 20"}],\
            "refleksi":{"berjalanBaik":"Zqmarka 21","belumBerjalanBaik":"Zqmarka 22","adaKendala":true,\
            "kendala":"Zqmarka 23","solusi":"Zqmarka 24"}}LAGI],"dikirimPada":"2023-09-15T09:00:00+07:00"}""";

    private static final String ENTRI_LAIN = """
            ,{"topik":"2","subtopik":"2.F","isu":"Zqmarka","rencanaImplementasi":"Zqmarka","penanggungJawab":"Zqmarka",\
            "status":"AKAN_DILAKSANAKAN","tenggat":{"mulai":"2023-09-01","selesai":"2024-01-31"},"tujuan":"Zqmarka",\
            "indikatorKeberhasilan":"Zqmarka","pihakTerlibat":[{"pihak":"Zqmarka","peran":"Zqmarka"}]}""";

    @TempDir
    private Path tempat;

    private Path korpus = Path.of("");

    @BeforeEach
    void tanam() throws IOException {
        String sehat = LAPORAN.replace("STATUS", "AKAN_DILAKSANAKAN");
        List<String> laporan = List.of(
                // turns to complete, and has another report of its school as history
                sehat.replace("NPSN", "20330686")
                        .replace("TUJUAN", "Zqmarka 17")
                        .replace("LAGI", ""),
                sehat.replace("NPSN", "20330686")
                        .replace("TUJUAN", "Zqmarka 17")
                        .replace("LAGI", "")
                        .replace("\"periode\":1", "\"periode\":2"),
                // turns to incomplete
                sehat.replace("NPSN", "20330687").replace("TUJUAN", "").replace("LAGI", ENTRI_LAIN),
                // texts where codes are asked for
                LAPORAN.replace("NPSN", "20330688")
                        .replace("STATUS", "Zqmarka")
                        .replace("Jawa Tengah", "Zqmarka")
                        .replace("\"psp-2023-2024\"", "\"Zqmarka\"")
                        .replace("TUJUAN", "Zqmarka")
                        .replace("LAGI", ""),
                // what cannot be read
                "Zqmarka bukan JSON",
                "{\"Zqmarka\":\"Zqmarka\",\"sekolah\":{\"npsn\":\"Zqmarka\",\"Zqmarka\":[\"Zqmarka\"]}}",
                "{\"sekolah\":{\"bentuk\":\"Zqmarka\",\"status\":\"Zqmarka\",\"angkatan\":\"Zqmarka\"},\"periode\":\"Zqmarka\"}",
                "{\"kebijakan\":\"Zqmarka\",\"laporanPelaksanaan\":{\"tanggal\":\"Zqmarka\",\"moda\":\"Zqmarka\","
                        + "\"pihakHadir\":[\"Zqmarka\"],\"hasilRefleksi\":\"Zqmarka\"",
                "{\"sekolah\":{\"nama\":\"" + "Zqmarka".repeat(20_000) + "\"}}");
        korpus = Files.createDirectory(tempat.resolve("korpus"));
        Files.writeString(korpus.resolve("SDN Zqmarka.ndjson"), String.join("\n", laporan) + "\n");
        Files.writeString(korpus.resolve("Zqmarka.json"), "{\"sekolah\":{\"nama\":\"Zqmarka\"");
    }

    @Test
    void tidakSatuPunTeksAtauNamaTampakDalamBentukDanBahasaApaPun() {
        for (String format : List.of("teks", "json", "html")) {
            for (String bahasa : List.of("id", "en")) {
                Hasil hasil = bandingkan("--format", format, "--bahasa", bahasa);

                assertThat(hasil.status()).isZero();
                assertThat(hasil.keluaran())
                        .as("%s, %s", format, bahasa)
                        .contains("BELUM_LENGKAP → LENGKAP".split(" → "))
                        .doesNotContainIgnoringCase(RAHASIA)
                        .doesNotContain("20330686", "20330687");
                assertThat(hasil.galat()).doesNotContainIgnoringCase(RAHASIA);
            }
        }
    }

    @Test
    void semuanyaDinilaiDanYangTidakTerbacaDisebut() {
        assertThat(bandingkan().keluaran())
                .contains("\n10 laporan: ", "; 6 tidak terbaca. Kode sebabnya ada di bawah, ")
                .contains("\nPutusan yang berbalik\n  BELUM_LENGKAP → LENGKAP  1\n  LENGKAP → BELUM_LENGKAP  1\n")
                .contains("\n  berkas ke-1, baris 5: ", "\n  berkas ke-2, baris 1: ");
    }

    @Test
    void bilaDimintaSemuanyaTampak() {
        for (String format : List.of("teks", "json", "html")) {
            assertThat(bandingkan("--format", format, "--tampilkan-teks").keluaran())
                    .contains("Zqmarka 6", "Zqmarka 13", "zqmarka-9.pdf", "SDN Zqmarka.ndjson");
        }
    }

    @Test
    void kesalahanMemakaiTidakMengutipLaporan() {
        assertThat(bandingkan("--kode-diharapkan", "keliru").galat()).doesNotContainIgnoringCase(RAHASIA);
        assertThat(bandingkan("--batas-perubahan", "0", "--kode-diharapkan", "TL-001")
                        .keluaran())
                .endsWith("""

                        2 laporan berbalik putusannya, padahal --batas-perubahan 0 mengizinkan paling banyak 0.
                        Berubah tanpa diharapkan: TL-008, TL-021.
                        """);
    }

    private Hasil bandingkan(String... lain) {
        List<String> argumen =
                new ArrayList<>(List.of("kebijakan", "bandingkan", "psp-2023-2024", "psp-2023-2024-gtk"));
        argumen.addAll(List.of(lain));
        argumen.addAll(List.of("--korpus", korpus.toString()));
        return new Panggilan().jalankan(argumen.toArray(String[]::new));
    }
}
