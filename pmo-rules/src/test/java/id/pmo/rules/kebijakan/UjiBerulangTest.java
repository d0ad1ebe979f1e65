package id.pmo.rules.kebijakan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pmo.catalog.PolicyProblem;
import id.pmo.catalog.PolicySource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Policies under work, looked at again and again. */
class UjiBerulangTest {

    private static final String INDUK = "psp-2023-2024";
    private static final String VARIAN = "psp-2023-2024-gtk";
    private static final String TL_001 = INDUK + "/aturan/pemeriksaan/tindaklanjut/TL-001.drl";
    private static final String LP_131 = INDUK + "/aturan/pemeriksaan/pelaksanaan/LP-131.yaml";

    private final FolderKebijakan meja = new FolderKebijakan();
    private final UjiBerulang uji = UjiBerulang.of(meja, PolicySource.builtIn());

    @Test
    void pertamaSemuaBerkasBaruDanSemuaContohTerkena() {
        PutaranUji pertama = uji.putaran();

        assertThat(pertama.berubah()).contains(TL_001, LP_131, VARIAN + "/kebijakan.yaml");
        assertThat(pertama.terkena()).isEmpty();
        assertThat(pertama.masalah())
                .containsOnlyKeys(INDUK, VARIAN)
                .allSatisfy((id, masalah) -> assertThat(masalah).isEmpty());
        assertThat(pertama.ujiTerkena())
                .extracting(hasil -> hasil.contoh().size())
                .containsExactly(440, 15);
        assertThat(pertama.ujiTerkena()).allMatch(HasilUji::baik);
        assertThat(pertama.ujiLainnya()).allMatch(hasil -> hasil.contoh().isEmpty());
    }

    @Test
    void berkasSyaratHanyaMenyentuhContohnyaSendiriDahulu() {
        uji.putaran();
        meja.ganti(TL_001, "jumlahSubtopikBerbeda < $minimal", "jumlahSubtopikBerbeda <= $minimal");
        PutaranUji kedua = uji.putaran();

        assertThat(kedua.berubah()).containsExactly(TL_001);
        assertThat(kedua.terkena()).contains(Set.of("TL-001"));
        assertThat(kedua.ujiTerkena().get(0).contoh())
                .extracting(HasilContoh::kode)
                .containsOnly("TL-001");
        assertThat(kedua.ujiTerkena().get(0).berlaku()).isFalse();
        assertThat(kedua.ujiLainnya().get(0).contoh())
                .extracting(HasilContoh::kode)
                .doesNotContain("TL-001")
                .contains("LP-131");
        assertThat(jumlah(kedua.ujiTerkena()) + jumlah(kedua.ujiLainnya())).isEqualTo(455);
    }

    @Test
    void syaratTanpaContohDisebutPadaContohYangTerkena() {
        String berkas = LP_131.replace("LP-131", "LP-134");
        uji.putaran();
        meja.ganti(berkas, meja.baca(berkas).substring(meja.baca(berkas).indexOf("contohUji:")), "");
        PutaranUji kedua = uji.putaran();

        assertThat(kedua.ujiTerkena().get(0).tanpaContoh())
                .containsExactly(new SyaratTanpaContoh("LP-134", berkas, true));
        assertThat(kedua.ujiLainnya()).allMatch(HasilUji::baik);
    }

    @Test
    void nilaiDanKeberlakuanMenyentuhSemuaContoh() {
        uji.putaran();
        meja.tulis(INDUK + "/kebijakan.yaml", meja.baca(INDUK + "/kebijakan.yaml") + "# catatan\n");
        assertThat(uji.putaran().terkena()).isEmpty();

        String keberlakuan = INDUK + "/aturan/keberlakuan/tindaklanjut.drl";
        meja.tulis(keberlakuan, meja.baca(keberlakuan) + "// catatan\n");
        assertThat(uji.putaran().terkena()).isEmpty();
    }

    @Test
    void tanpaPerubahanTidakAdaYangTerkena() {
        uji.putaran();
        PutaranUji kedua = uji.putaran();

        assertThat(kedua.berubah()).isEmpty();
        assertThat(kedua.terkena()).contains(Set.of());
        assertThat(jumlah(kedua.ujiTerkena())).isZero();
        assertThat(jumlah(kedua.ujiLainnya())).isEqualTo(455);
    }

    @Test
    void masalahIndukJugaMasalahYangMemperluasnyaDanTanpanyaContohBerjalanLagi() {
        uji.putaran();
        meja.ganti(LP_131, "sifat: WAJIB", "sifat: WAJIBB");
        PutaranUji rusak = uji.putaran();
        meja.ganti(LP_131, "sifat: WAJIBB", "sifat: WAJIB");
        PutaranUji baik = uji.putaran();

        assertThat(rusak.masalah().values())
                .allSatisfy(masalah ->
                        assertThat(masalah).extracting(PolicyProblem::kode).containsExactly("KB-221"));
        assertThat(rusak.ujiTerkena()).isEmpty();
        assertThat(rusak.ujiLainnya()).isEmpty();
        assertThat(baik.ujiTerkena()).hasSize(2).allMatch(HasilUji::berlaku);
    }

    @Test
    void pemanasanTidakMengubahJawaban() {
        uji.siapkan();
        uji.putaran();
        uji.siapkan();

        assertThat(uji.putaran().ujiLainnya()).allMatch(HasilUji::berlaku);
    }

    @Test
    void setelahTempatnyaTidakTerbacaSemuaBerkasDianggapBaru(@TempDir Path tempat) throws IOException {
        Path folder = tempat.resolve("meja");
        UjiBerulang diFolder = UjiBerulang.of(PolicySource.directory(folder), PolicySource.builtIn());
        assertThatThrownBy(diFolder::putaran).isInstanceOf(UncheckedIOException.class);
        Files.createDirectories(folder.resolve("psp-lain"));
        Files.writeString(folder.resolve("psp-lain/kebijakan.yaml"), """
                id: psp-lain
                versi: "0.1.0"
                nama: {id: Lain, en: Other}
                varian: true
                extends: psp-2023-2024
                """);

        assertThat(diFolder.putaran().berubah()).containsExactly("psp-lain/kebijakan.yaml");
        assertThat(diFolder.putaran().berubah()).isEmpty();
        Files.move(folder, tempat.resolve("lain"));
        assertThatThrownBy(diFolder::putaran).isInstanceOf(UncheckedIOException.class);
        Files.move(tempat.resolve("lain"), folder);
        assertThat(diFolder.putaran().berubah()).containsExactly("psp-lain/kebijakan.yaml");
    }

    private static int jumlah(List<HasilUji> semua) {
        return semua.stream().mapToInt(hasil -> hasil.contoh().size()).sum();
    }
}
