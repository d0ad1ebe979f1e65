package id.pmo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.pmo.core.bahasa.Bahasa;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes are a contract: what a policy that has a lock may no longer do. */
class KunciKodeTest {

    private static final String KUNCI = "uji/kode.kunci.yaml";
    private static final String VERSI = "versi: \"1.0.0\"";
    private static final String LP_131 = "uji/aturan/pemeriksaan/pelaksanaan/LP-131";

    private final FolderUji folder = new FolderUji();

    @Test
    void kunciMemuatSetiapKodeBesertaArtinya() {
        assertThat(KunciKode.terbaru(folder, "uji")).isEqualTo("""
                # Janji tentang kode syarat, topik dan subtopik: selama versi utama tetap, tidak ada yang hilang atau berubah
                # arti; yang pensiun tidak pernah dipakai lagi. Ditulis oleh: pmo kebijakan kunci FOLDER

                versi: "1.0.0"
                kode:
                  LP-131: {jenis: BELUM_ADA, sifat: WAJIB, makna: "Dokumentasi"}
                  SD-001: {jenis: TIDAK_SESUAI, sifat: PERHATIAN, makna: "Status yang dinyatakan"}
                katalog:
                  "1": "Topik satu"
                  "1.A": "Subtopik A"
                  "1.B": "Subtopik B"
                pensiun: []
                """);
    }

    @Test
    void kunciYangSesuaiTidakBerubah() {
        kunci();

        assertThat(KunciKode.terbaru(folder, "uji")).isEqualTo(folder.baca(KUNCI));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dua  spasi",
                " di tepi ",
                "Baris satu\nbaris dua",
                "Baris\r\nlain",
                "Tab\there",
                "Kendali \u0001\u007F\u0085",
                "Spasi\u00A0tetap, pemisah\u2028baris",
                "Garis \\ miring, \"kutip\", dan – “tanda”",
                "\uD83D\uDE00 # bukan: komentar"
            })
    void judulTerkunciPersisSepertiDibaca(String judul) {
        folder.ganti(LP_131 + ".yaml", "id: Dokumentasi,", "id: " + sebagaiYaml(judul) + ",");
        assertThat(judul()).isEqualTo(judul);

        String kunci = KunciKode.terbaru(folder, "uji");
        folder.tulis(KUNCI, kunci);

        assertThat(judul()).isEqualTo(judul);
        assertThat(kunci.lines()).hasSize(12);
        assertThat(KunciKode.terbaru(folder, "uji")).isEqualTo(kunci);
    }

    @Test
    void kodePensiunDisebutJugaYangMilikInduk() {
        folder.tulis(KUNCI, KunciKode.terbaru(folder, "uji").replace("pensiun: []", "pensiun: [LP-777]"));

        assertThat(KunciKode.pensiun(folder, "uji")).containsExactly("LP-777");
        assertThat(KunciKode.pensiun(folder, "anak")).containsExactly("LP-777");
    }

    @Test
    void kodeTerkunciTidakBolehHilang() {
        kunci().hapus(LP_131 + ".yaml").hapus(LP_131 + ".drl");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kode.kunci.yaml:6:11 KB-701 kode.LP-131: Syarat LP-131 terkunci sejak versi 1.0.0,"
                                + " tetapi tidak ada lagi. Kembalikan; atau naikkan versi menjadi 2.0.0, lalu jalankan"
                                + " pmo kebijakan kunci.");
    }

    @Test
    void kodeTerkunciTidakBolehBerubahArti() {
        kunci().ganti(LP_131 + ".yaml", "jenis: BELUM_ADA", "jenis: TIDAK_SESUAI")
                .ganti(LP_131 + ".yaml", "sifat: WAJIB", "sifat: CATATAN")
                .ganti(LP_131 + ".yaml", "id: Dokumentasi,", "id: Rekaman,");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        LP_131 + ".yaml:1:13 KB-702 judul.id: " + berubah("makna", "Dokumentasi", "Rekaman"),
                        LP_131 + ".yaml:2:8 KB-702 jenis: " + berubah("jenis", "BELUM_ADA", "TIDAK_SESUAI"),
                        LP_131 + ".yaml:3:8 KB-702 sifat: " + berubah("sifat", "WAJIB", "CATATAN"));
    }

    @Test
    void masalahnyaDiceritakanJugaDalamBahasaInggris() {
        kunci().ganti(LP_131 + ".yaml", "sifat: WAJIB", "sifat: CATATAN");

        PolicyException e = catchThrowableOfType(PolicyException.class, () -> folder.muat("uji"));
        assertThat(e.problems().get(0).tulis(Bahasa.EN))
                .isEqualTo(LP_131 + ".yaml:3:8 KB-702 sifat: Syarat LP-131 is locked as of version 1.0.0 with sifat"
                        + " \"WAJIB\" (kode.LP-131.sifat, uji/kode.kunci.yaml:6), and is now \"CATATAN\". Take it back;"
                        + " or use a new kode; or raise the version to 2.0.0, then run pmo kebijakan kunci.");
    }

    @Test
    void kunciAnakMenunjukBerkasIndukBilaArtinyaBerubahDiSana() {
        String kunci = "anak/kode.kunci.yaml";
        folder.tulis(kunci, KunciKode.terbaru(folder, "anak"))
                .ganti(LP_131 + ".yaml", "jenis: BELUM_ADA", "jenis: TIDAK_SESUAI")
                .ganti("anak/aturan/pemeriksaan/pelaksanaan/LP-131.yaml", "sifat: PERHATIAN", "sifat: CATATAN");

        assertThat(folder.masalah("anak"))
                .hasSize(2)
                .anySatisfy(satu -> assertThat(satu)
                        .startsWith(
                                "anak/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:1:8 KB-702 sifat: Syarat LP-131 terkunci"
                                        + " sejak versi 2.0.0 dengan sifat \"PERHATIAN\" (kode.LP-131.sifat, " + kunci
                                        + ":6), sekarang \"CATATAN\"."))
                .anySatisfy(satu -> assertThat(satu)
                        .startsWith(LP_131
                                + ".yaml:2:8 KB-702 jenis: Syarat LP-131 terkunci sejak versi 2.0.0 dengan jenis"
                                + " \"BELUM_ADA\" (kode.LP-131.jenis, " + kunci + ":6), sekarang \"TIDAK_SESUAI\"."));
    }

    @Test
    void versiUtamaBaruMembebaskanDanMemensiunkan() {
        kunci().hapus(LP_131 + ".yaml").hapus(LP_131 + ".drl").ganti("uji/kebijakan.yaml", VERSI, "versi: \"2.0.0\"");

        assertThat(folder.muat("uji").kebijakan().syarat()).containsOnlyKeys("SD-001");
        assertThat(KunciKode.terbaru(folder, "uji"))
                .contains("versi: \"2.0.0\"", "SD-001: {", "pensiun: [LP-131]")
                .doesNotContain("LP-131: {");
    }

    @Test
    void kodePensiunTidakPernahDipakaiLagiJugaOlehTurunan() {
        folder.tulis(KUNCI, "versi: \"1.0.0\"\nkode: {}\npensiun: [LP-131]\n")
                .ganti("uji/kebijakan.yaml", VERSI, "versi: \"3.0.0\"");

        String masalah = ".yaml KB-703: Kode LP-131 sudah pensiun (pensiun.1, uji/kode.kunci.yaml:3), tetapi syarat ini"
                + " memakainya. Beri kode yang belum pernah dipakai.";
        assertThat(folder.masalah("uji")).containsExactly(LP_131 + masalah);
        assertThat(folder.masalah("anak")).containsExactly(LP_131.replace("uji/", "anak/") + masalah);
    }

    @Test
    void turunanBolehMemberiBobotLainDariInduknya() {
        kunci();

        assertThat(folder.muat("anak").kebijakan().syarat()).containsKey("LP-131");
    }

    @Test
    void versiUtamaTidakPernahTurun() {
        folder.tulis(KUNCI, KunciKode.terbaru(folder, "uji").replace("1.0.0", "2.0.0"));

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:2:8 KB-704 versi: Kunci kode di uji/kode.kunci.yaml dibuat untuk versi 2.0.0,"
                                + " padahal kebijakan ini versi 1.0.0. Periksa versinya; versi utama tidak pernah turun.");
    }

    @Test
    void kodeYangBelumTerkunciTidakMengapa() {
        folder.tulis(KUNCI, "versi: \"1.0.0\"\nkode: {}\n");

        assertThat(folder.muat("uji").kebijakan().syarat()).hasSize(2);
    }

    @Test
    void kunciIkutDalamSidikJari() {
        String tanpa = folder.muat("uji").kebijakan().identitas().sidikJari();

        assertThat(kunci().muat("uji").kebijakan().identitas().sidikJari()).isNotEqualTo(tanpa);
    }

    @Test
    void kunciDariVersiUtamaLamaDisebutTetapiTidakMenghalangi() {
        kunci().ganti("uji/kebijakan.yaml", VERSI, "versi: \"2.0.0\"");

        assertThat(folder.muat("uji").kebijakan().identitas().versi()).isEqualTo("2.0.0");
        assertThat(KunciKode.tertinggal(folder, "uji"))
                .extracting(PolicyProblem::toString)
                .containsExactly(
                        "uji/kode.kunci.yaml:4:8 KB-705 versi: Kunci kode ini masih milik versi 1.0.0, sedangkan"
                                + " kebijakan ini sudah versi 2.0.0: sampai dikunci lagi, kodenya boleh berubah. Langkah"
                                + " berikutnya, sesudah kodenya tetap: jalankan pmo kebijakan kunci.");
        assertThat(KunciKode.tertinggal(kunci(), "uji")).isEmpty();
    }

    @Test
    void tanpaKunciTidakAdaYangTertinggal() {
        assertThat(KunciKode.tertinggal(folder, "uji")).isEmpty();
        assertThat(KunciKode.tertinggal(folder, "tiada")).isEmpty();
    }

    @Test
    void kunciYangSalahTulisDisebutTempatnya() {
        folder.tulis(KUNCI, "versi: satu\nkode: {LP-131: {jenis: ADA, sifat: WAJIB, makna: x}}\n");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kode.kunci.yaml:1:8 KB-223 versi: Ditemukan \"satu\", seharusnya versi berupa tiga bilangan. Tulis seperti"
                                + " \"1.0.0\".",
                        "uji/kode.kunci.yaml:2:24 KB-221 kode.LP-131.jenis: Ditemukan \"ADA\", seharusnya salah satu dari"
                                + " BELUM_ADA, TIDAK_SESUAI. Pilih salah satu.");
    }

    private String judul() {
        return Objects.requireNonNull(folder.muat("uji").kebijakan().syarat().get("LP-131"))
                .judul()
                .id();
    }

    /** Every character but the plainest as an escape. */
    private static String sebagaiYaml(String teks) {
        return teks.chars()
                .mapToObj(c -> Character.isLetterOrDigit(c) ? String.valueOf((char) c) : "\\u%04X".formatted(c))
                .collect(Collectors.joining("", "\"", "\""));
    }

    private FolderUji kunci() {
        return folder.tulis(KUNCI, KunciKode.terbaru(folder, "uji"));
    }

    private static String berubah(String hal, String lama, String baru) {
        return "Syarat LP-131 terkunci sejak versi 1.0.0 dengan " + hal + " \"" + lama + "\" (kode.LP-131." + hal
                + ", uji/kode.kunci.yaml:6), sekarang \"" + baru
                + "\". Kembalikan; atau pakai kode baru; atau naikkan versi menjadi 2.0.0, lalu jalankan pmo kebijakan"
                + " kunci.";
    }

    /** What a place refuses is told by loading. */
    @Test
    void kunciKebijakanYangTidakDapatDibacaTidakDiperiksa() {
        PolicySource menolak = new PolicySource() {
            @Override
            public Set<String> ids() {
                return Set.of("uji");
            }

            @Override
            public Optional<PolicyFiles> find(String id) {
                throw new PolicyException(id, List.of(PolicyProblem.of(id, 0, 0, "", "KB-124", Map.of())));
            }
        };

        assertThat(KunciKode.tertinggal(menolak, "uji")).isEmpty();
    }
}
