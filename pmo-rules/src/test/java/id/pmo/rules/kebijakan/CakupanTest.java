package id.pmo.rules.kebijakan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.PolicySource;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What examples saw of rules. */
class CakupanTest {

    private static final String ID = "psp-2023-2024";
    private static final String LP_131 = ID + "/aturan/pemeriksaan/pelaksanaan/LP-131";

    @Test
    void setiapKondisiPunyaTempatDanJawabanYangTerlihat() {
        Cakupan cakupan = UjiKebijakan.of(PolicySource.builtIn(), ID).cakupan(Set.of("LP-131"));

        assertThat(cakupan.aturan())
                .extracting(CakupanAturan::berkas)
                .containsExactly(ID + "/aturan/keberlakuan/pelaksanaan.drl", LP_131 + ".drl");
        CakupanAturan aturan = cakupan.aturan().get(1);
        assertThat(aturan.baris()).isEqualTo(9);
        assertThat(aturan.nama()).isEqualTo("LP-131 dokumentasi kurang dari yang diminta");
        assertThat(aturan.terlihat().benar()).isPositive();
        assertThat(aturan.terlihat().salah()).isPositive();
        assertThat(aturan.kondisi())
                .extracting(CakupanKondisi::teks)
                .containsExactly(
                        "berlaku( \"LP-131\" )",
                        "Batasan( $diminta : minimalDokumentasi )",
                        "jumlahDokumentasi < $diminta");
        assertThat(aturan.kondisi()).extracting(CakupanKondisi::baris).containsExactly(11, 12, 13);
        assertThat(aturan.kondisi()).allMatch(kondisi -> kondisi.terlihat().lengkap());
        assertThat(aturan.kondisi().get(1).terlihat().selaluAda()).isTrue();
        assertThat(cakupan.persen()).hasValue(100);
    }

    @Test
    void yangTidakDilihatContohMenjadiKekurangan() {
        FolderKebijakan folder = new FolderKebijakan();
        for (String id : folder.ids()) {
            folder.tanpaContoh(id);
        }

        Cakupan cakupan = UjiKebijakan.of(folder, ID).cakupan(Set.of("LP-131"));

        assertThat(cakupan.contoh()).isZero();
        assertThat(cakupan.persen()).hasValue(0);
        assertThat(cakupan.belum()).hasSize(2);
        assertThat(cakupan.belum().get(1).belum()).hasSize(3);
    }

    @Test
    void yangTidakAdaTidakPunyaPersen() {
        Cakupan cakupan =
                UjiKebijakan.of(PolicySource.builtIn(), "psp-2023-2024-gtk").cakupan(Set.of("LP-131"));

        assertThat(cakupan.persen()).hasValue(100);
        assertThat(cakupan.milik().aturan()).isEmpty();
        assertThat(cakupan.milik().persen()).isEmpty();
    }

    /** TL-008 is in force only where a policy suggests a number of subtopics, as the one that extends this one does. */
    @Test
    void contohKebijakanTurunanIkutMelihatAturanYangDipakainya() {
        CakupanAturan aturan = UjiKebijakan.of(PolicySource.builtIn(), ID).cakupan(Set.of("TL-008")).aturan().stream()
                .filter(satu -> satu.nama().startsWith("TL-008 subtopik mencapai minimal"))
                .findFirst()
                .orElseThrow();

        assertThat(aturan.terlihat().benar()).isPositive();
    }

    @Test
    void bagianYangTerlihatDariKebijakanBawaan() {
        Cakupan cakupan = UjiKebijakan.of(PolicySource.builtIn(), ID).cakupan();

        assertThat(cakupan.persen().orElseThrow()).isGreaterThan(95);
    }
}
