package id.pmo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a maintainer is told about a tugas.yaml. */
class MasalahTugasTest {

    @Test
    void semuaMasalahDisebutSekaligus() {
        FolderUji folder = new FolderUji().tulis("uji/tugas.yaml", """
                tugas:
                  - angkatan: [satu]
                    sumber: uji
                    pihak:
                      KEPSEK:
                        sebelum: []
                      GURU:
                        saatnya: []
                        saat: [{id: Hadir.}, Mencatat]
                  - angkatan: [1]
                    pihak: {GURU: {saat: [{id: Hadir., en: Attends.}]}}
                """);

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/tugas.yaml:2:16 KB-215 tugas.1.angkatan.1: Ditemukan \"satu\", seharusnya bilangan bulat. Tulis dengan angka saja, tanpa koma, titik atau satuan, misalnya 2.",
                        "uji/tugas.yaml:5:7 KB-206 tugas.1.pihak.KEPSEK: Kunci \"KEPSEK\" tidak dikenal. Yang dikenal di sini: KEPALA_SEKOLAH, PLT_KEPALA_SEKOLAH, PENGAWAS_SEKOLAH, GURU, FASILITATOR_SEKOLAH_PENGGERAK, KOORDINATOR_FSP, LAINNYA.",
                        "uji/tugas.yaml:8:9 KB-206 tugas.1.pihak.GURU.saatnya: Kunci \"saatnya\" tidak dikenal. Yang dikenal di sini: sebelum, saat, sesudah.",
                        "uji/tugas.yaml:9:16 KB-207 tugas.1.pihak.GURU.saat.1: Kunci \"en\" belum ada. Tulis terjemahan bahasa Inggrisnya.",
                        "uji/tugas.yaml:9:30 KB-211 tugas.1.pihak.GURU.saat.2: Ditemukan \"Mencatat\", seharusnya peta \"kunci: nilai\". Tulis dalam dua bahasa, seperti {id: \"…\", en: \"…\"}.",
                        "uji/tugas.yaml:11:27 KB-231 tugas.2.pihak.GURU.saat.1: Tanpa sumber: nilai ini. Tambahkan kunci \"sumber\" pada butir ini, atau sekali bagi kelompoknya di samping \"angkatan\".");
    }

    @Test
    void angkatanYangTidakAdaDanTugasYangTerpencar() {
        FolderUji folder = new FolderUji().tulis("uji/tugas.yaml", """
                tugas:
                  - angkatan: [1, 9]
                    sumber: uji
                    pihak:
                      GURU: {saat: [{id: Hadir., en: Attends.}]}
                  - angkatan: [1]
                    sumber: uji
                    pihak:
                      KEPALA_SEKOLAH: {saat: [{id: Hadir., en: Attends.}]}
                      GURU: {sesudah: [{id: Mencatat., en: Takes notes.}]}
                """);

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/tugas.yaml:2:19 KB-221 tugas.1.angkatan.2: Ditemukan 9, seharusnya salah satu dari 1. Tulis salah satunya, atau atur dahulu angkatan itu di kebijakan.yaml.",
                        "uji/tugas.yaml:10:7 KB-255 tugas.2.pihak.GURU: Tugas GURU angkatan 1 sudah ada di baris 5. Gabungkan keduanya di satu tempat, atau keluarkan angkatan itu dari salah satu kelompok.");
    }
}
