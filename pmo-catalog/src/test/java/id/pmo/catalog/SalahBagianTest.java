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
                        "uji/kebijakan.yaml:4:6 KB-211 asal: Ditemukan nilai kosong, seharusnya peta \"kunci: nilai\". Tulis setiap kunci di barisnya sendiri.",
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
}
