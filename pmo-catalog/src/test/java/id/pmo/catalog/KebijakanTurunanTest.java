package id.pmo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.kebijakan.Asal;
import id.pmo.core.kebijakan.Dasar;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.Sifat;
import id.pmo.core.kebijakan.Syarat;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A policy that extends another gives only what differs. */
class KebijakanTurunanTest {

    private void tambah(String berkas, String isi) {
        folder.tulis(berkas, folder.baca(berkas) + isi);
    }

    private final FolderUji folder = new FolderUji();

    @Test
    void nilaiYangTidakDitulisDatangDariInduk() {
        Kebijakan anak = folder.muat("anak").kebijakan();

        assertThat(anak.periode(2).orElseThrow().batasWaktu()).isEqualTo(LocalDate.of(2023, 11, 20));
        assertThat(anak.periode(2).orElseThrow().mulai()).isEqualTo(LocalDate.of(2023, 10, 1));
        assertThat(anak.angkatan(1).orElseThrow().durasiJp()).isEqualTo(3);
        assertThat(anak.angkatan(1).orElseThrow().tahunKe()).isEqualTo(3);
        assertThat(anak.batas().maksimalSubtopik()).isEqualTo(2);
        assertThat(anak.katalog()).isEqualTo(folder.muat("uji").kebijakan().katalog());
    }

    @Test
    void batasYangBernilaiNullTidakDiatur() {
        assertThat(folder.muat("anak").kebijakan().batas().minimalSubtopik()).isNull();
        assertThat(folder.muat("anak").kebijakan().asal())
                .containsEntry("batasan.minimalSubtopik", new Asal(Dasar.TERSURAT, "naskah D", null));
    }

    @Test
    void nilaiYangDiubahMembawaSumberBaruYangLainSumberInduk() {
        assertThat(folder.muat("anak").kebijakan().asal())
                .containsEntry("angkatan.1.durasiJp", new Asal(Dasar.TERSURAT, "naskah D", null))
                .containsEntry("angkatan.1.tahunKe", new Asal(Dasar.TERSURAT, "naskah B", null));
    }

    @Test
    void statusBaruDitambahkanDiBelakang() {
        assertThat(folder.muat("anak").kebijakan().statusTindakLanjut())
                .extracting(s -> s.kode())
                .containsExactly("SUDAH", "BELUM");
    }

    @Test
    void berkasDanBarisSetiapNilaiMenyebutSiapaYangMenulisnya() {
        String syarat = "/aturan/pemeriksaan/pelaksanaan/LP-131.yaml:1";

        assertThat(folder.muat("anak").tempat())
                .containsEntry("periode.2.batasWaktu", "anak/kebijakan.yaml:8")
                .containsEntry("periode.2.mulai", "uji/kebijakan.yaml:11")
                .containsEntry("statusTindakLanjut.BELUM", "anak/kebijakan.yaml:12")
                .containsEntry("batasan.minimalSubtopik", "anak/kebijakan.yaml:17")
                .containsEntry("katalog.1.A", "uji/katalog.yaml:6")
                .containsEntry("syarat.LP-131.sifat", "anak" + syarat)
                .containsEntry("syarat.LP-131.judul", "uji" + syarat)
                .containsKeys(folder.muat("anak").kebijakan().asal().keySet().toArray(String[]::new));
    }

    @Test
    void artiTandaDatangDariIndukSelamaAnakTidakMenulisnya() {
        tambah("uji/kebijakan.yaml", """
                tanda:
                  S0: {id: Panduan, en: The guide}
                  S1: {id: Paparan, en: The slides}
                """);
        tambah("anak/kebijakan.yaml", """
                tanda:
                  S1: {id: Paparan tahun ini, en: The slides of this year}
                  S2: {id: Edaran, en: A letter}
                """);

        assertThat(folder.muat("uji").tanda())
                .hasToString("{S0=DwiBahasa[id=Panduan, en=The guide], S1=DwiBahasa[id=Paparan, en=The slides]}");
        assertThat(folder.muat("anak").tanda())
                .hasToString("{S0=DwiBahasa[id=Panduan, en=The guide],"
                        + " S1=DwiBahasa[id=Paparan tahun ini, en=The slides of this year],"
                        + " S2=DwiBahasa[id=Edaran, en=A letter]}");
    }

    @Test
    void teksSyaratDatangDariIndukDanBobotnyaDariAnak() {
        Syarat induk = syarat("uji");
        Syarat anak = syarat("anak");

        assertThat(induk.sifat()).isEqualTo(Sifat.WAJIB);
        assertThat(anak.sifat()).isEqualTo(Sifat.PERHATIAN);
        assertThat(anak.pesan()).isEqualTo(induk.pesan());
        assertThat(folder.muat("anak").contohUji()).isEqualTo(folder.muat("uji").contohUji());
    }

    @Test
    void aturanAnakMenggantikanAturanInduk() {
        String drl = "aturan/keberlakuan/semua.drl";
        folder.tulis("anak/" + drl, "package anak.keberlakuan\n");

        assertThat(folder.muat("anak").aturan()).containsEntry(drl, "package anak.keberlakuan\n");
        assertThat(folder.muat("uji").aturan()).containsEntry(drl, "package uji.keberlakuan\n");
        assertThat(folder.muat("anak").aturan().keySet())
                .isEqualTo(folder.muat("uji").aturan().keySet());
    }

    @Test
    void folderLuarDapatMemperluasKebijakanBawaan() {
        folder.tulis("jateng/kebijakan.yaml", """
                id: jateng
                versi: "1.0.0"
                nama: {id: Jawa Tengah, en: Central Java}
                extends: psp-2023-2024
                batasan:
                  ingatkanHari: {nilai: 3, sumber: surat edaran}
                """);

        Kebijakan jateng = PolicyLoader.of(folder.or(PolicySource.builtIn()))
                .load("jateng")
                .kebijakan();

        assertThat(jateng.batas().ingatkanHari()).isEqualTo(3);
        assertThat(jateng.periode()).hasSize(6);
    }

    private Syarat syarat(String id) {
        return Objects.requireNonNull(folder.muat(id).kebijakan().syarat().get("LP-131"));
    }
}
