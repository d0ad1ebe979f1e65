package id.pmo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.examples.cli.Panggilan.Hasil;
import org.junit.jupiter.api.Test;

/** Reports of one NPSN and policy in one call are each other's history. SK-001 asks for it: does the plan know this? */
class RiwayatTest {

    @Test
    void laporanSendirianTidakPunyaRiwayat() {
        assertThat(keadaanSk001(Contoh.perkembangan())).containsExactly("BELUM_DAPAT_DIPERIKSA");
    }

    @Test
    void laporanSenpsnMenjadiRiwayat() {
        assertThat(keadaanSk001(Contoh.perkembangan(), Contoh.lengkap())).containsExactly("TERPENUHI", "TIDAK_BERLAKU");
    }

    @Test
    void sekolahLainBukanRiwayat() {
        assertThat(keadaanSk001(Contoh.perkembangan(), Contoh.sekolahLain(Contoh.lengkap(), 1)))
                .containsExactly("BELUM_DAPAT_DIPERIKSA", "TIDAK_BERLAKU");
    }

    @Test
    void kebijakanLainBukanRiwayat() {
        String lain = Contoh.lengkap().replace("\"kebijakan\":null", "\"kebijakan\":\"psp-2023-2024-gtk\"");

        assertThat(keadaanSk001(Contoh.perkembangan(), lain)).containsExactly("BELUM_DAPAT_DIPERIKSA", "TIDAK_BERLAKU");
    }

    @Test
    void kebijakanBawaanSamaDenganYangDisebut() {
        String disebut = Contoh.lengkap().replace("\"kebijakan\":null", "\"kebijakan\":\" psp-2023-2024 \"");

        assertThat(keadaanSk001(Contoh.perkembangan(), disebut)).containsExactly("TERPENUHI", "TIDAK_BERLAKU");
    }

    @Test
    void tanpaNpsnTidakAdaRiwayat() {
        String tanpa = Contoh.perkembangan().replace("\"" + Contoh.NPSN + "\"", "\"-\"");
        String rencana = Contoh.lengkap().replace("\"" + Contoh.NPSN + "\"", "\"-\"");

        assertThat(keadaanSk001(tanpa, rencana)).containsExactly("BELUM_DAPAT_DIPERIKSA", "TIDAK_BERLAKU");
    }

    @Test
    void yangTakTerbacaBukanRiwayat() {
        assertThat(keadaanSk001(Contoh.perkembangan(), Contoh.takTerbaca())).containsExactly("BELUM_DAPAT_DIPERIKSA");
    }

    @Test
    void laporanKembarSalingMenjadiRiwayat() {
        Hasil hasil = periksa(Contoh.lengkap(), Contoh.lengkap());

        assertThat(hasil.nilai("", "kode").stream().filter("SK-006"::equals))
                .as("once among the findings and once in the checklist of each report")
                .hasSize(4);
    }

    private static Iterable<String> keadaanSk001(String... laporan) {
        return periksa(laporan).nilai("\"kode\":\"SK-001\",\"judul\":\"[^\"]*\",", "keadaan");
    }

    private static Hasil periksa(String... laporan) {
        return new Panggilan().denganMasukan(String.join("\n", laporan)).jalankan("periksa", "--format=ndjson", "-");
    }
}
