package id.pmo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.pmo.catalog.segel.KeadaanSegel;
import id.pmo.catalog.segel.KeadaanSegel.TandaTangan;
import id.pmo.catalog.segel.KunciSegel;
import id.pmo.catalog.segel.Penyegel;
import java.security.KeyPair;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A policy that carries a seal is held to its sums, whoever loads it and without any key. */
class SegelTanpaKunciTest {

    private static final KeyPair SATU = KunciSegel.baru();
    private static final KeyPair DUA = KunciSegel.baru();
    private static final Instant SAAT = Instant.parse("2023-08-01T00:00:00Z");
    private static final LocalDate SAMPAI = LocalDate.of(2023, 12, 31);
    private static final String SEGEL = "uji/META-INF/segel.json";

    private final FolderUji folder = new FolderUji();

    @Test
    void yangTidakBerubahDimuat() {
        segel(SATU);

        assertThat(folder.muat("uji").kebijakan().identitas().versi()).isEqualTo("1.0.0");
        assertThat(baca().beda()).isEmpty();
    }

    @Test
    void setiapPerbedaanDisebutSatuPerSatu() {
        segel(SATU);
        folder.ganti("uji/kebijakan.yaml", "durasiJp: 2", "durasiJp: 3")
                .hapus("uji/aturan/keberlakuan/semua.drl")
                .tulis("uji/aturan/keberlakuan/lain.drl", "");

        assertThat(kode()).containsExactly("KB-725", "KB-724", "KB-723");
        assertThat(baca().beda())
                .extracting(PolicyProblem::berkas)
                .containsExactly(
                        "uji/aturan/keberlakuan/lain.drl", "uji/aturan/keberlakuan/semua.drl", "uji/kebijakan.yaml");
    }

    @Test
    void perbedaanDikatakanBersamaMasalahLain() {
        segel(SATU);
        folder.ganti("uji/kebijakan.yaml", "durasiJp: 2", "durasiJp: dua");

        assertThat(kode()).contains("KB-723").hasSize(2);
    }

    @Test
    void segelKebijakanLainTidakDiterima() {
        segel(SATU);
        folder.ganti(SEGEL, "\"id\":\"uji\"", "\"id\":\"lain\"");

        assertThat(kode()).containsExactly("KB-722");
    }

    @Test
    void tandaTanganYangTertinggalTanpaSegelnyaDisebut() {
        segel(SATU);
        folder.hapus(SEGEL);

        assertThat(folder.masalah("uji")).singleElement().asString().startsWith(SEGEL + " KB-724: ");
    }

    @Test
    void segelYangDilepasMembebaskanIsinya() {
        segel(SATU);
        folder.ganti("uji/kebijakan.yaml", "durasiJp: 2", "durasiJp: 3");
        folder.hapus(SEGEL).hapus("uji/META-INF/segel." + id(SATU) + ".sig");

        assertThat(folder.muat("uji").kebijakan().angkatan().get(1).durasiJp()).isEqualTo(3);
        assertThat(KeadaanSegel.baca(folder, "uji", List.of())).isEmpty();
    }

    @Test
    void yangBerubahDapatDisegelUlangDanDikunciUlang() {
        segel(SATU);
        folder.ganti("uji/kebijakan.yaml", "durasiJp: 2", "durasiJp: 3");

        assertThat(KunciKode.terbaru(folder, "uji")).contains("LP-131");
        segel(SATU);

        assertThat(folder.muat("uji").kebijakan().angkatan().get(1).durasiJp()).isEqualTo(3);
    }

    @Test
    void indukYangBerubahDisebut() {
        Penyegel.segel(folder, "anak", SATU.getPrivate(), SAAT, null)
                .forEach((path, isi) -> folder.tulis("anak/" + path, isi));
        folder.ganti("uji/kebijakan.yaml", "durasiJp: 2", "durasiJp: 3");

        assertThat(folder.masalah("anak")).singleElement().asString().startsWith("anak/META-INF/segel.json KB-729: ");
    }

    @Test
    void keadaanSegelMenyebutSiapaMenandatanganiDanSampaiKapan() {
        segel(SATU);
        segel(DUA);

        KeadaanSegel segel = baca();

        assertThat(segel.kebijakan()).isEqualTo("uji");
        assertThat(segel.versi()).isEqualTo("1.0.0");
        assertThat(segel.sidikJari())
                .isEqualTo(folder.muat("uji").kebijakan().identitas().sidikJari());
        assertThat(segel.dibuatPada()).isEqualTo("2023-08-01T00:00:00Z");
        assertThat(segel.berlakuSampai()).isEqualTo(SAMPAI);
        assertThat(segel.lewat(SAMPAI)).isFalse();
        assertThat(segel.lewat(SAMPAI.plusDays(1))).isTrue();
        assertThat(segel.tandaTangan())
                .containsOnlyKeys(id(SATU), id(DUA))
                .containsEntry(id(SATU), TandaTangan.SAH)
                .containsEntry(id(DUA), TandaTangan.BELUM_DIPERIKSA);
    }

    @Test
    void tandaTanganAtasSegelLainSalah() {
        segel(SATU);
        folder.ganti(SEGEL, "2023-12-31", "2033-12-31");

        assertThat(baca().tandaTangan()).containsEntry(id(SATU), TandaTangan.SALAH);
    }

    private KeadaanSegel baca() {
        return KeadaanSegel.baca(folder, "uji", List.of(SATU.getPublic())).orElseThrow();
    }

    private List<String> kode() {
        PolicyException e = catchThrowableOfType(PolicyException.class, () -> folder.muat("uji"));
        return e.problems().stream().map(PolicyProblem::kode).toList();
    }

    private void segel(KeyPair kunci) {
        Penyegel.segel(folder, "uji", kunci.getPrivate(), SAAT, SAMPAI)
                .forEach((path, isi) -> folder.tulis("uji/" + path, isi));
    }

    private static String id(KeyPair kunci) {
        return KunciSegel.id(kunci.getPublic());
    }
}
