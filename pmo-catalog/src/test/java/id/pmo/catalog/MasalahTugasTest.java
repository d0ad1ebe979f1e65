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
                        saat: [{id: Hadir.}]
                  - angkatan: [1]
                    pihak: {GURU: {saat: [{id: Hadir., en: Attends.}]}}
                """);

        assertThat(folder.masalah("uji"))
                .containsExactly(
                        "uji/tugas.yaml:2:16 KB-215 tugas.1.angkatan.1: Ditemukan \"satu\", seharusnya bilangan bulat. Tulis angkanya tanpa tanda kutip, misalnya 2.",
                        "uji/tugas.yaml:5:7 KB-206 tugas.1.pihak.KEPSEK: Kunci \"KEPSEK\" tidak dikenal. Yang dikenal di sini: KEPALA_SEKOLAH, PLT_KEPALA_SEKOLAH, PENGAWAS_SEKOLAH, GURU, FASILITATOR_SEKOLAH_PENGGERAK, KOORDINATOR_FSP, LAINNYA.",
                        "uji/tugas.yaml:8:9 KB-206 tugas.1.pihak.GURU.saatnya: Kunci \"saatnya\" tidak dikenal. Yang dikenal di sini: sebelum, saat, sesudah.",
                        "uji/tugas.yaml:9:16 KB-207 tugas.1.pihak.GURU.saat.1: Kunci \"en\" belum ada. Tulis terjemahan bahasa Inggrisnya.",
                        "uji/tugas.yaml:11:27 KB-231 tugas.2.pihak.GURU.saat.1: Tanpa sumber: nilai ini. Tulis sebagai {nilai: …, sumber: …}, atau beri sumber bagi butir, kolom atau bagiannya.");
    }
}
