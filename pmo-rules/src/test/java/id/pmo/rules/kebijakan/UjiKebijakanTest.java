package id.pmo.rules.kebijakan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pmo.catalog.PolicyException;
import id.pmo.catalog.PolicySource;
import id.pmo.rules.kebijakan.Beda.Hal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Examples that hold, and what is said of those that do not. */
class UjiKebijakanTest {

    private static final String ID = "psp-2023-2024";
    private static final String LP_131 = ID + "/aturan/pemeriksaan/pelaksanaan/LP-131.yaml";

    private final FolderKebijakan folder = new FolderKebijakan();

    @Test
    void semuaContohKebijakanDanIndukBerlaku() {
        HasilUji hasil =
                UjiKebijakan.of(PolicySource.builtIn(), "psp-2023-2024-gtk").jalankan();

        assertThat(hasil.berlaku()).isTrue();
        assertThat(hasil.kebijakan().id()).isEqualTo("psp-2023-2024-gtk");
        assertThat(hasil.contoh()).extracting(HasilContoh::kebijakan).contains(ID, "psp-2023-2024-gtk");
    }

    @Test
    void hanyaContohSyaratYangDiminta() {
        assertThat(UjiKebijakan.of(PolicySource.builtIn(), ID)
                        .jalankan(Set.of("LP-131"))
                        .contoh())
                .hasSize(6)
                .allSatisfy(satu -> assertThat(satu.kode()).isEqualTo("LP-131"));
    }

    @Test
    void setiapSyaratKebijakanBawaanDimunculkanOlehContohnyaSendiri() {
        for (String id : PolicySource.builtIn().ids()) {
            assertThat(UjiKebijakan.of(PolicySource.builtIn(), id).jalankan().tanpaContoh())
                    .as(id)
                    .isEmpty();
        }
    }

    @Test
    void syaratYangTidakDimunculkanContohDisebutDanHasilnyaTidakBaik() {
        String berkas = LP_131.replace("LP-131", "LP-134");
        folder.ganti(berkas, folder.baca(berkas).substring(folder.baca(berkas).indexOf("contohUji:")), "");

        HasilUji hasil = uji(ID, "LP-134");

        assertThat(hasil.contoh()).isEmpty();
        assertThat(hasil.berlaku()).isTrue();
        assertThat(hasil.baik()).isFalse();
        assertThat(hasil.tanpaContoh()).containsExactly(new SyaratTanpaContoh("LP-134", berkas, true));
    }

    @Test
    void syaratWarisanMemerlukanContohSendiriBilaBobotnyaBergantiBukanBilaKalimatnya() {
        String anak = "psp-2023-2024-gtk/aturan/pemeriksaan/pelaksanaan/LP-131.yaml";
        String sumber = "dasar: TAFSIR\nsumber: Rapat\nalasan: Dicoba.\n";

        folder.tanpaKunci("psp-2023-2024-gtk").tulis(anak, sumber + "judul: {id: Dokumen, en: Documents}\n");
        assertThat(uji("psp-2023-2024-gtk", "LP-131").tanpaContoh()).isEmpty();

        folder.tulis(anak, sumber + "sifat: PERHATIAN\n");
        assertThat(uji("psp-2023-2024-gtk", "LP-131").tanpaContoh())
                .containsExactly(new SyaratTanpaContoh("LP-131", anak, true));
    }

    @Test
    void syaratYangDimatikanMemerlukanContohYangTidakMemunculkannya() {
        String anak = "psp-2023-2024-gtk/aturan/pemeriksaan/pelaksanaan/LP-131.yaml";
        String mati = "dasar: TAFSIR\nsumber: Rapat\nalasan: Dicoba.\naktif: false\n";

        folder.tanpaKunci("psp-2023-2024-gtk").tulis(anak, mati);
        assertThat(uji("psp-2023-2024-gtk", "LP-131").tanpaContoh())
                .containsExactly(new SyaratTanpaContoh("LP-131", anak, false));

        folder.tulis(anak, mati + """
                contohUji:
                  - nama: tanpa dokumentasi pun boleh
                    dasar: pemilihan-lengkap
                    ubah: {/laporanPelaksanaan/dokumentasi: []}
                    temuan: []
                """);
        assertThat(uji("psp-2023-2024-gtk", "LP-131").tanpaContoh()).isEmpty();
    }

    @Test
    void temuanYangKurangDanYangLebihDisebut() {
        folder.ganti(LP_131, """
                    temuan: ["LP-131 /laporanPelaksanaan/dokumentasi"]
                    keadaan: BELUM_ADA
                """, """
                    temuan: ["LP-132 /laporanPelaksanaan/dokumentasi/0/judul"]
                    keadaan: TERPENUHI
                """);

        HasilContoh gagal = satuSatunyaYangGagal();

        assertThat(gagal.contoh().nama()).isEqualTo("satu dokumentasi saja");
        assertThat(gagal.contoh().berkas()).isEqualTo(LP_131);
        assertThat(folder.baca(LP_131).lines().toList().get(gagal.contoh().baris() - 1))
                .isEqualTo("  - nama: \"satu dokumentasi saja\"");
        assertThat(gagal.temuan()).containsExactly("LP-131 /laporanPelaksanaan/dokumentasi");
        assertThat(gagal.beda())
                .extracting(Beda::hal)
                .containsExactly(Hal.TEMUAN_KURANG, Hal.TEMUAN_LEBIH, Hal.KEADAAN);
        assertThat(gagal.beda())
                .extracting(beda -> beda.pesan().id())
                .containsExactly(
                        "Temuan kurang: LP-132 /laporanPelaksanaan/dokumentasi/0/judul",
                        "Temuan lebih: LP-131 /laporanPelaksanaan/dokumentasi",
                        "Keadaan: seharusnya TERPENUHI, hasilnya BELUM_ADA");
        assertThat(gagal.beda())
                .extracting(beda -> beda.pesan().en())
                .containsExactly(
                        "Missing finding: LP-132 /laporanPelaksanaan/dokumentasi/0/judul",
                        "Surplus finding: LP-131 /laporanPelaksanaan/dokumentasi",
                        "Keadaan: expected TERPENUHI, found BELUM_ADA");
    }

    @Test
    void statusDanKetepatanWaktuDibandingkan() {
        folder.ganti(LP_131, """
                    keadaan: BELUM_ADA
                    status: BELUM_LENGKAP
                """, """
                    keadaan: BELUM_ADA
                    status: LENGKAP
                    waktu: TERLAMBAT
                """);

        assertThat(satuSatunyaYangGagal().beda())
                .extracting(beda -> beda.pesan().id())
                .containsExactly(
                        "Status: seharusnya LENGKAP, hasilnya BELUM_LENGKAP",
                        "Waktu: seharusnya TERLAMBAT, hasilnya TEPAT_WAKTU");
    }

    @Test
    void bobotTemuanDanStatusBagianDibandingkan() {
        folder.ganti(LP_131, """
                    keadaan: BELUM_ADA
                    status: BELUM_LENGKAP
                """, """
                    keadaan: BELUM_ADA
                    sifat: PERHATIAN
                    bagian: {laporanPelaksanaan: LENGKAP, laporanTindakLanjut: LENGKAP, entri: [LENGKAP]}
                """);

        assertThat(satuSatunyaYangGagal().beda())
                .extracting(beda -> beda.hal() + " " + beda.diharapkan() + " " + beda.nyata())
                .containsExactly(
                        "SIFAT PERHATIAN WAJIB", "BAGIAN LENGKAP BELUM_LENGKAP", "BAGIAN [LENGKAP] [LENGKAP, LENGKAP]");
        assertThat(satuSatunyaYangGagal().beda())
                .extracting(beda -> beda.pesan().id())
                .containsExactly(
                        "Sifat: seharusnya PERHATIAN, hasilnya WAJIB",
                        "Bagian laporanPelaksanaan: seharusnya LENGKAP, hasilnya BELUM_LENGKAP",
                        "Bagian entri: seharusnya [LENGKAP], hasilnya [LENGKAP, LENGKAP]");
    }

    @Test
    void bobotTanpaTemuanSyaratnyaTidakBerlaku() {
        folder.ganti(LP_131, "    keadaan: DIBEBASKAN\n", "    keadaan: DIBEBASKAN\n    sifat: WAJIB\n");

        assertThat(satuSatunyaYangGagal().beda())
                .extracting(beda -> beda.pesan().id())
                .containsExactly("Sifat: seharusnya WAJIB, hasilnya tidak ada");
    }

    @Test
    void bobotDanBagianYangSesuaiBerlaku() {
        folder.ganti(LP_131, """
                    keadaan: BELUM_ADA
                    status: BELUM_LENGKAP
                """, """
                    keadaan: BELUM_ADA
                    sifat: WAJIB
                    bagian: {laporanPelaksanaan: BELUM_LENGKAP, entri: [LENGKAP, LENGKAP]}
                """);

        assertThat(UjiKebijakan.of(folder, ID).jalankan(Set.of("LP-131")).berlaku())
                .isTrue();
    }

    @Test
    void letakYangTidakAdaDalamLaporanDasarDisebut() {
        folder.ganti(
                LP_131,
                "      /laporanPelaksanaan/dokumentasi: []\n    bebas",
                "      /laporanPelaksanaan/dokumentasi/7/judul: x\n    bebas");

        assertThat(satuSatunyaYangGagal().beda())
                .extracting(beda -> beda.pesan().id())
                .containsExactly("Letak /laporanPelaksanaan/dokumentasi/7/judul pada ubah tidak ada dalam laporan dasar"
                        + " pemilihan-lengkap. Periksa nama dan nomor urutnya.");
    }

    @Test
    void laporanYangTidakTerbacaDisebut() {
        folder.ganti(
                LP_131,
                "      /laporanPelaksanaan/dokumentasi: []\n    bebas",
                "      /laporanPelaksanaan/jumlahPeserta: banyak\n    bebas");

        assertThat(satuSatunyaYangGagal().beda())
                .extracting(beda -> beda.pesan().id())
                .singleElement()
                .isEqualTo("Laporan tidak terbaca: ST-002 /laporanPelaksanaan/jumlahPeserta Jenis nilai isian"
                        + " \"jumlahPeserta\" salah: ditemukan teks \"banyak\", seharusnya bilangan bulat tanpa tanda"
                        + " kutip. Ganti nilainya dengan bilangan bulat tanpa tanda kutip.");
    }

    @Test
    void laporanDasarYangBukanJsonDisebutTempatnya() {
        for (String isi : List.of("", "{\n\"periode\": 1]")) {
            folder.tulis(ID + "/contoh/pemilihan-lengkap.json", isi);

            assertThatThrownBy(() -> UjiKebijakan.of(folder, ID))
                    .isInstanceOf(PolicyException.class)
                    .hasMessageContaining("/contoh/pemilihan-lengkap.json")
                    .hasMessageContaining(" KB-267")
                    .hasMessageNotContainingAny("Source", "tools.jackson");
        }
    }

    @Test
    void laporanYangBelumDikirimMemerlukanSaatPemeriksaan() {
        folder.ganti(
                LP_131, "      /laporanPelaksanaan/dokumentasi: []\n    bebas", "      /dikirimPada: null\n    bebas");

        assertThat(satuSatunyaYangGagal().beda())
                .extracting(beda -> beda.pesan().en())
                .containsExactly("This report has not been sent. Add pada: the moment at which it is checked.");
    }

    private HasilUji uji(String id, String kode) {
        return UjiKebijakan.of(folder, id).jalankan(Set.of(kode));
    }

    private HasilContoh satuSatunyaYangGagal() {
        HasilUji hasil = uji(ID, "LP-131");
        assertThat(hasil.berlaku()).isFalse();
        assertThat(hasil.gagal()).hasSize(1);
        return hasil.gagal().get(0);
    }
}
