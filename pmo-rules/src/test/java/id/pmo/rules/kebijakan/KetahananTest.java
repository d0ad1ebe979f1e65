package id.pmo.rules.kebijakan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pmo.rules.kebijakan.Mutan.Nasib;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Slips in a policy, and what becomes of them. */
class KetahananTest {

    private static final String ID = "psp-2023-2024";
    private static final String LP_112 = ID + "/aturan/pemeriksaan/pelaksanaan/LP-112";

    private final FolderKebijakan folder = new FolderKebijakan();

    @Test
    void setiapJenisKesalahanDibuatSatuDemiSatu() {
        Ketahanan ketahanan = uji("LP-112");

        assertThat(ketahanan.mutan())
                .filteredOn(mutan -> mutan.berkas().startsWith(LP_112))
                .extracting(mutan -> mutan.baris() + " " + mutan.jenis() + " " + mutan.mutasi())
                .containsExactly(
                        "10 BALIK_KONDISI LP-112 jumlah peserta kurang dari satu: berlaku( \"LP-112\" ) →"
                                + " !berlaku( \"LP-112\" )",
                        "10 TUKAR_KODE LP-112 jumlah peserta kurang dari satu: berlaku( \"LP-112\" ) →"
                                + " berlaku( \"LP-113\" )",
                        "10 BUANG_KONDISI LP-112 jumlah peserta kurang dari satu: berlaku( \"LP-112\" ) → (tiada)",
                        "11 BALIK_KONDISI LP-112 jumlah peserta kurang dari satu: jumlahPeserta < 1 →"
                                + " jumlahPeserta >= 1",
                        "11 TUKAR_BANDING LP-112 jumlah peserta kurang dari satu: jumlahPeserta < 1 →"
                                + " jumlahPeserta <= 1",
                        "11 GESER_BATAS LP-112 jumlah peserta kurang dari satu: jumlahPeserta < 1 →"
                                + " jumlahPeserta < 2",
                        "11 GESER_BATAS LP-112 jumlah peserta kurang dari satu: jumlahPeserta < 1 →"
                                + " jumlahPeserta < 0",
                        "11 BUANG_KONDISI LP-112 jumlah peserta kurang dari satu: jumlahPeserta < 1 → (tiada)",
                        "13 TUKAR_KODE LP-112 jumlah peserta kurang dari satu: \"LP-112\" → \"LP-113\"",
                        "3 UBAH_SYARAT jenis: TIDAK_SESUAI → BELUM_ADA",
                        "4 UBAH_SYARAT sifat: WAJIB → PERHATIAN");
        assertThat(ketahanan.mutan())
                .filteredOn(mutan -> mutan.jenis() == JenisMutasi.BUANG_KEBERLAKUAN)
                .extracting(Mutan::mutasi)
                .containsExactly("Jumlah peserta diperiksa bila diisi: \"LP-112\" → (tiada)");
    }

    @Test
    void kesalahanYangKetahuanMenyebutContohnya() {
        assertThat(uji("LP-112").nasib(Nasib.KETAHUAN))
                .filteredOn(mutan -> mutan.mutasi().endsWith("jumlahPeserta < 2"))
                .singleElement()
                .extracting(Mutan::oleh)
                .asString()
                .startsWith("LP-112: ");
    }

    @Test
    void bobotPerhatianJugaDitukarDenganCatatanDanKetahuanOlehContohYangMenyebutSifat() {
        assertThat(uji("LP-113").mutan())
                .filteredOn(mutan -> mutan.mutasi().startsWith("sifat: "))
                .extracting(mutan -> mutan.mutasi() + " " + mutan.nasib())
                .containsExactly("sifat: CATATAN → WAJIB KETAHUAN", "sifat: CATATAN → PERHATIAN KETAHUAN");

        folder.ganti("psp-2023-2024/aturan/pemeriksaan/pelaksanaan/LP-113.yaml", "    sifat: CATATAN\n", "");
        assertThat(uji("LP-113").nasib(Nasib.LOLOS)).extracting(Mutan::mutasi).contains("sifat: CATATAN → PERHATIAN");
    }

    @Test
    void tanpaContohSemuanyaLolos() {
        folder.ids().forEach(folder::tanpaContoh);

        Ketahanan ketahanan = uji("LP-112");

        assertThat(ketahanan.nasib(Nasib.KETAHUAN)).isEmpty();
        assertThat(ketahanan.persen()).hasValue(0);
    }

    @Test
    void alasanMenjawabYangLolosDanUsangBilaTidakAdaLagiYangLolos() {
        Ketahanan ketahanan = uji("LP-151");
        Mutan lolos = ketahanan.nasib(Nasib.LOLOS).get(0);
        AlasanLolos cocok = new AlasanLolos(lolos.berkas(), lolos.mutasi(), "hanya berlaku bila moda diisi");
        AlasanLolos usang = new AlasanLolos(lolos.berkas(), "yang lain", "dahulu perlu");

        assertThat(ketahanan.tanpaAlasan(List.of())).contains(lolos);
        assertThat(ketahanan.tanpaAlasan(List.of(cocok, usang))).doesNotContain(lolos);
        assertThat(ketahanan.usang(List.of(cocok, usang))).containsExactly(usang);
    }

    @Test
    void uraianTidakPernahSamaDalamSatuBerkas() {
        assertThat(uji("TL-016").mutan().stream()
                        .map(mutan -> mutan.berkas() + mutan.mutasi())
                        .collect(Collectors.toList()))
                .doesNotHaveDuplicates();
    }

    @Test
    void contohYangGagalHarusDiperbaikiDahulu() {
        folder.ganti(
                LP_112 + ".yaml",
                "temuan: [\"LP-112 /laporanPelaksanaan/jumlahPeserta\"]\n    keadaan",
                "temuan: []\n    keadaan");

        assertThatThrownBy(() -> uji("LP-112"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "an example of psp-2023-2024 does not hold; mend it first, since it would notice every slip");
    }

    @Test
    void kemajuanDikabarkanSampaiSelesai() {
        List<String> kabar = new ArrayList<>();

        UjiKebijakan.of(folder, ID).ketahanan(Set.of("LP-112"), (selesai, semua) -> kabar.add(selesai + "/" + semua));

        assertThat(kabar.get(kabar.size() - 1)).matches("(\\d+)/\\1");
    }

    @Test
    void alasanDibacaDariYaml() {
        assertThat(AlasanLolos.baca("a.yaml", "- berkas: a\n  mutasi: b\n  alasan: c\n"))
                .containsExactly(new AlasanLolos("a", "b", "c"));
        assertThat(AlasanLolos.baca("a.yaml", "")).isEmpty();
        assertThatThrownBy(() -> AlasanLolos.baca("a.yaml", "- berkas: a\n  mutasi: b\n"))
                .hasMessage("a.yaml: butir ke-1 seharusnya berisi teks berkas, mutasi dan alasan, tanpa kunci lain.");
        assertThatThrownBy(() -> AlasanLolos.baca("a.yaml", "berkas: a"))
                .hasMessage("a.yaml: seharusnya daftar. Tulis setiap butir sebagai \"- berkas: …\", \"  mutasi: …\","
                        + " \"  alasan: …\".");
    }

    private Ketahanan uji(String kode) {
        return UjiKebijakan.of(folder, ID).ketahanan(Set.of(kode), (selesai, semua) -> {});
    }
}
