package id.pmo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is told of values that landed in the wrong section, and of a section {@code asal} that cannot be read. */
class SalahBagianTest {

    private static final String KEBIJAKAN = "uji/kebijakan.yaml";

    private final FolderUji folder = new FolderUji();

    @Test
    void batasanYangTertulisDiBawahAsal() {
        folder.ganti(KEBIJAKAN, "asal:\n", "asal:\n  batasan:\n    minimalJp: {nilai: 3, sumber: naskah A}\n");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:6:5 KB-206 asal.batasan.minimalJp: Kunci \"minimalJp\" tidak dikenal."
                                + " Di bawah \"asal\" hanya tertulis dari mana sebuah nilai; nilainya sendiri ada di bagian"
                                + " \"batasan\" di tepi kiri berkas.");
    }

    @Test
    void batasanYangMemutusAsalDariIsinya() {
        folder.ganti(KEBIJAKAN, "asal:\n", "asal:\nbatasan:\n  minimalJp: {nilai: 2, sumber: naskah A}\n");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:4:6 KB-211 asal: Ditemukan nilai kosong, seharusnya peta \"kunci: nilai\". Tulis isinya di bawahnya, lebih menjorok daripada kunci ini.",
                        "uji/kebijakan.yaml:7:3 KB-206 batasan.periode: Kunci \"periode\" tidak dikenal. Kunci ini ditulis di tepi kiri berkas, atau di bawah \"asal\" bila hanya menyebut sumber. Periksa lekuknya.",
                        "uji/kebijakan.yaml:8:3 KB-206 batasan.angkatan: Kunci \"angkatan\" tidak dikenal. Kunci ini ditulis di tepi kiri berkas, atau di bawah \"asal\" bila hanya menyebut sumber. Periksa lekuknya.",
                        "uji/kebijakan.yaml:21:1 KB-205 batasan: Kunci \"batasan\" sudah ada di baris 5. Hapus salah satu, atau perbaiki lekuknya bila salah satu milik kunci lain.");
    }

    @Test
    void bagianAsalYangSalahEjaTidakMembuatNilainyaTanpaSumber() {
        folder.ganti(KEBIJAKAN, "  angkatan: {sumber: naskah B}\n", "  angkatn: {sumber: naskah B}\n");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:6:3 KB-206 asal.angkatn: Kunci \"angkatn\" tidak dikenal. Maksud Anda \"angkatan\"?");
    }

    @Test
    void isiBagianYangTidakMenjorok() {
        folder.ganti(KEBIJAKAN, "  minimalSubtopik: {", "minimalSubtopik: {")
                .ganti(KEBIJAKAN, "\n  maksimalSubtopik: {", "\nmaksimalSubtopik: {");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:19:9 KB-211 batasan: Ditemukan nilai kosong, seharusnya peta \"kunci: nilai\". Tulis isinya di bawahnya, lebih menjorok daripada kunci ini.",
                        "uji/kebijakan.yaml:20:1 KB-206 minimalSubtopik: Kunci \"minimalSubtopik\" tidak dikenal. Kunci ini ditulis di bawah bagian \"batasan\", lebih menjorok.",
                        "uji/kebijakan.yaml:21:1 KB-206 maksimalSubtopik: Kunci \"maksimalSubtopik\" tidak dikenal. Kunci ini ditulis di bawah bagian \"batasan\", lebih menjorok.");
    }

    @Test
    void isiNilaiDanIsiAsalYangTidakMenjorok() {
        folder.ganti(
                        KEBIJAKAN,
                        "  maksimalSubtopik: {nilai: 2, sumber: naskah A}",
                        "  maksimalSubtopik:\n  nilai: 2\n  sumber: naskah A")
                .ganti(KEBIJAKAN, "  periode: {sumber: naskah A}", "  periode:\n  sumber: naskah A")
                .ganti(KEBIJAKAN, "nama: {id: Kebijakan uji, en: Test policy}", "nama:\n  id: Uji\nen: Test");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:4:3 KB-207 nama: Kunci \"en\" belum ada. Tulis terjemahan bahasa Inggrisnya.",
                        "uji/kebijakan.yaml:5:1 KB-206 en: Kunci \"en\" tidak dikenal. Kunci ini ditulis di bawah \"nama\", lebih menjorok.",
                        "uji/kebijakan.yaml:7:11 KB-211 asal.periode: Ditemukan nilai kosong, seharusnya peta \"kunci: nilai\". Tulis isinya di bawahnya, lebih menjorok daripada kunci ini.",
                        "uji/kebijakan.yaml:8:3 KB-206 asal.sumber: Kunci \"sumber\" tidak dikenal. Kunci ini ditulis di bawah nama bagian atau kolomnya, lebih menjorok.",
                        "uji/kebijakan.yaml:25:3 KB-206 batasan.nilai: Kunci \"nilai\" tidak dikenal. Kunci ini ditulis di bawah nama nilainya, lebih menjorok.");
    }

    @Test
    void kunciMilikBagianLain() {
        folder.ganti(KEBIJAKAN, "batasan:\n", "batasan:\n  minimalRekaman: {nilai: 1, sumber: x}\n")
                .ganti(KEBIJAKAN, "durasiJp: 2,", "durasiJp: 2, minimalJp: 2,");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:13:75 KB-206 angkatan.1.minimalJp: Kunci \"minimalJp\" tidak dikenal. Kunci ini ditulis di bagian \"batasan\".",
                        "uji/kebijakan.yaml:20:3 KB-206 batasan.minimalRekaman: Kunci \"minimalRekaman\" tidak dikenal. Kunci ini ditulis di bagian \"angkatan\", di bawah nomor angkatannya.");
    }

    @Test
    void kunciMilikBerkasLain() {
        folder.ganti(KEBIJAKAN, "batasan:\n", "topik: []\ntugas: []\n2: {moda: [LURING]}\nbatasan:\n");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:19:1 KB-206 topik: Kunci \"topik\" tidak dikenal. Kunci ini ditulis di berkas katalog.yaml, di folder yang sama.",
                        "uji/kebijakan.yaml:20:1 KB-206 tugas: Kunci \"tugas\" tidak dikenal. Kunci ini ditulis di berkas tugas.yaml, di folder yang sama.",
                        "uji/kebijakan.yaml:21:1 KB-206 2: Kunci \"2\" tidak dikenal. Kunci ini ditulis di bawah bagian \"angkatan\", lebih menjorok.");
    }

    @Test
    void titikDuaTanpaSpasiDiDalamKurung() {
        folder.ganti(KEBIJAKAN, "batasWaktu: 2023-09-20", "batasWaktu:2023-09-20");

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/kebijakan.yaml:10:109 KB-206 periode.1.batasWaktu:2023-09-20: Kunci \"batasWaktu:2023-09-20\" tidak dikenal. Beri spasi sesudah titik dua: batasWaktu: 2023-09-20.");
    }
}
