package id.pmo.rules.kebijakan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pmo.catalog.KunciKode;
import id.pmo.catalog.PolicyProblem;
import id.pmo.core.bahasa.Bahasa;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A policy in use binds the next one as its lock would: that no lock lies in the folder frees nothing. */
class JanjiKodeTest {

    private static final String YAML = KebijakanMini.LP_131 + ".yaml";

    private final PolicyManager manager =
            PolicyManager.builder().initial(KebijakanMini.longgar("1.0.0")).build();

    @Test
    void artiKodeYangDipakaiTidakBerubahTanpaVersiUtamaBaru() {
        KebijakanMini lain = KebijakanMini.ketat("1.1.0")
                .ganti(YAML, "sifat: WAJIB", "sifat: CATATAN")
                .ganti(YAML, "jenis: BELUM_ADA", "jenis: TIDAK_SESUAI")
                .ganti(YAML, "id: Dokumentasi", "id: Rekaman");

        Activation hasil = manager.activate(lain, "admin", "uji");

        assertThat(hasil.step()).isEqualTo(ActivationStep.VERSION);
        assertThat(pesan(hasil))
                .containsExactly(
                        berubah("jenis", "BELUM_ADA", "TIDAK_SESUAI"),
                        berubah("makna", "Dokumentasi", "Rekaman"),
                        berubah("sifat", "WAJIB", "CATATAN"));
        assertThat(KebijakanMini.temuan(manager.engine())).isEmpty();
    }

    @Test
    void kodeYangDipakaiTidakHilangTanpaVersiUtamaBaru() {
        KebijakanMini lain = KebijakanMini.ketat("1.1.0")
                .ganti(
                        "katalog.yaml",
                        "E: Penyusunan dokumen P5\n    strategiImplementasi:\n      F: Strategi",
                        "Z: Strategi");

        assertThat(pesan(manager.activate(lain, "admin", "uji")))
                .contains(
                        "mini/kebijakan.yaml KB-733 versi: Subtopik 1.E ada pada versi 1.0.0 yang sedang dipakai, tetapi tidak"
                                + " ada pada versi 1.1.0 ini. Kembalikan; atau naikkan versi menjadi 2.0.0, lalu jalankan pmo"
                                + " kebijakan kunci.");
    }

    @Test
    void namaSubtopikYangDipakaiTidakBerubahTanpaVersiUtamaBaru() {
        KebijakanMini lain =
                KebijakanMini.ketat("1.1.0").ganti("katalog.yaml", "A: Penyusunan dokumen KOSP", "A: Lain");

        assertThat(manager.activate(lain, "admin", "uji").problems().get(0).tulis(Bahasa.EN))
                .isEqualTo(
                        "mini/kebijakan.yaml KB-734 versi: Subtopic 1.A has nama \"Penyusunan dokumen KOSP\" in version"
                                + " 1.0.0, which is in use, and \"Lain\" in this version 1.1.0. Take it back; or use a new kode; or"
                                + " raise the version to 2.0.0, then run pmo kebijakan kunci.");
    }

    @Test
    void versiUtamaBaruBolehMemberiArtiLain() {
        KebijakanMini lain = KebijakanMini.ketat("2.0.0").ganti(YAML, "sifat: WAJIB", "sifat: CATATAN");

        assertThat(manager.activate(lain, "admin", "uji").accepted()).isTrue();
        assertThat(KebijakanMini.temuan(manager.engine())).containsExactly("LP-131");
    }

    @Test
    void pemeriksaMenyebutKunciYangTertinggal() {
        KebijakanMini terkunci = KebijakanMini.longgar("1.0.0");
        String kunci = KunciKode.terbaru(terkunci, KebijakanMini.ID);
        KebijakanMini baru = KebijakanMini.longgar("2.0.0").tulis("kode.kunci.yaml", kunci);

        assertThat(PemeriksaKebijakan.of(baru).periksa(KebijakanMini.ID))
                .extracting(PolicyProblem::toString)
                .containsExactly(
                        "mini/kode.kunci.yaml:4:8 KB-705 versi: Kunci kode ini masih milik versi 1.0.0, sedangkan"
                                + " kebijakan ini sudah versi 2.0.0: sampai dikunci lagi, kodenya boleh berubah. Langkah"
                                + " berikutnya, sesudah kodenya tetap: jalankan pmo kebijakan kunci.");
    }

    @Test
    void folderTidakDiawasiTanpaJeda(@TempDir Path folder) {
        for (Duration jeda : List.of(Duration.ZERO, Duration.ofMillis(-1))) {
            assertThatThrownBy(() -> manager.watch(folder, jeda))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("every must be more than zero, was " + jeda);
        }
    }

    private static String berubah(String hal, String lama, String baru) {
        return "mini/kebijakan.yaml KB-734 versi: Syarat LP-131 pada versi 1.0.0 yang sedang dipakai punya " + hal
                + " \""
                + lama + "\", pada versi 1.1.0 ini \"" + baru
                + "\". Kembalikan; atau pakai kode baru; atau naikkan versi menjadi 2.0.0, lalu jalankan pmo kebijakan"
                + " kunci.";
    }

    private static List<String> pesan(Activation hasil) {
        return hasil.problems().stream().map(PolicyProblem::toString).toList();
    }
}
