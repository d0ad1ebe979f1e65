package id.pmo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.examples.cli.Panggilan.Hasil;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class PeriksaTest {

    @Test
    void semuaLengkapBerstatusNol() {
        Hasil hasil = ndjson(Contoh.lengkap());

        assertThat(hasil.status()).isZero();
        assertThat(hasil.galat()).isEmpty();
        assertThat(hasil.statusLaporan()).containsExactly("LENGKAP");
    }

    @Test
    void adaYangBelumLengkapBerstatusSatu() {
        assertThat(ndjson(Contoh.tanpaIsu()).status()).isEqualTo(1);
    }

    @Test
    void laporanTakTerbacaTidakMenghentikanYangLain() {
        Hasil hasil = ndjson(
                String.join("\n", Contoh.takTerbaca(), Contoh.sekolahLain(Contoh.lengkap(), 1), "{", Contoh.draf()));

        assertThat(hasil.status()).isEqualTo(1);
        assertThat(hasil.statusLaporan()).containsExactly("TIDAK_TERBACA", "LENGKAP", "TIDAK_TERBACA", "BELUM_DIISI");
    }

    @Test
    void satuHasilPerBarisDenganAsalnya() {
        Hasil hasil = ndjson("\n" + Contoh.lengkap() + "\n\n  \n" + Contoh.tanpaIsu() + "\n");

        assertThat(hasil.keluaran().lines())
                .hasSize(2)
                .allMatch(baris -> baris.startsWith("{\"asal\":{\"berkas\":\"-\""));
        assertThat(hasil.nilai("\"berkas\":\"-\",", "baris")).containsExactly("2", "5");
    }

    @Test
    void larikJsonDijawabLarikJson() {
        Hasil hasil = new Panggilan()
                .denganMasukan("[" + Contoh.lengkap() + "," + Contoh.draf() + "]")
                .jalankan("periksa", "--format", "json", "-");

        assertThat(hasil.keluaran()).startsWith("[\n{").endsWith("}\n]\n");
        assertThat(hasil.statusLaporan()).containsExactly("LENGKAP", "BELUM_DIISI");
    }

    @Test
    void padaMenentukanSaatPemeriksaan() {
        Hasil hasil = new Panggilan()
                .denganMasukan(Contoh.draf())
                .jalankan("periksa", "--format=ndjson", "--pada", "2023-09-21T00:00:00+07:00", "-");

        assertThat(hasil.nilai("", "diperiksaPada")).containsExactly("2023-09-21T00:00:00+07:00");
        assertThat(hasil.keluaran()).contains("\"waktu\":{\"status\":\"LEWAT_BELUM_DIKIRIM\"");
    }

    @Test
    void tanpaPadaSatuSaatUntukSemuaSampaiKeDetik() {
        Hasil hasil = ndjson(Contoh.draf() + "\n" + Contoh.draf());

        assertThat(hasil.nilai("", "diperiksaPada"))
                .containsExactly("2023-09-18T12:00:00+07:00", "2023-09-18T12:00:00+07:00");
    }

    @Test
    void pecahanDetikYangDimintaTetap() {
        Hasil hasil = new Panggilan()
                .denganMasukan(Contoh.draf())
                .jalankan("periksa", "--format=ndjson", "--pada", "2023-09-21T00:00:00.5+07:00", "-");

        assertThat(hasil.nilai("", "diperiksaPada")).containsExactly("2023-09-21T00:00:00.5+07:00");
    }

    @Test
    void kebijakanDimintaMengalahkanYangDisebutLaporan() {
        String menyebutLain = Contoh.lengkap().replace("\"kebijakan\":null", "\"kebijakan\":\"entah\"");
        Hasil hasil = new Panggilan()
                .denganMasukan(
                        menyebutLain + "\n" + Contoh.takTerbaca().replace("{\"sek", "{\"kebijakan\":\"entah\",\"sek"))
                .jalankan("periksa", "--format=ndjson", "--kebijakan", "psp-2023-2024-gtk", "-");

        assertThat(hasil.statusLaporan()).containsExactly("LENGKAP", "TIDAK_TERBACA");
        assertThat(hasil.nilai("\"kebijakan\":\\{", "id")).containsExactly("psp-2023-2024-gtk", "psp-2023-2024-gtk");
        assertThat(hasil.keluaran()).doesNotContain("ST-011");
    }

    @Test
    void kebijakanTakDikenalDalamLaporanTidakTerbaca() {
        Hasil hasil = ndjson(Contoh.lengkap().replace("\"kebijakan\":null", "\"kebijakan\":\"entah\""));

        assertThat(hasil.status()).isEqualTo(1);
        assertThat(hasil.keluaran()).contains("\"kebijakan\":null", "ST-011");
    }

    @Test
    void bahasaInggrisSampaiKePesan() {
        Hasil hasil = new Panggilan()
                .denganMasukan(Contoh.takTerbaca())
                .jalankan("periksa", "--format=ndjson", "--bahasa", "en", "-");

        assertThat(hasil.keluaran()).contains("the nearest known one is");
    }

    @Test
    void keluaranYangDitutupPembacanyaBerakhirTenangDanTidakDinyatakanLengkap() {
        StringBuilder galat = new StringBuilder();

        int status = new Panggilan()
                .denganMasukan(Contoh.lengkap())
                .jalankan(rusak("Broken pipe"), ke(galat), "periksa", "--format=ndjson", "-");

        assertThat(status).isEqualTo(1);
        assertThat(galat).isEmpty();
    }

    @Test
    void keluaranYangTidakDapatDitulisDisebutkan() {
        StringBuilder galat = new StringBuilder();

        int status = new Panggilan()
                .denganMasukan(Contoh.lengkap())
                .jalankan(rusak("No space left on device"), ke(galat), "periksa", "-");

        assertThat(status).isEqualTo(2);
        assertThat(galat).hasToString("Hasil tidak dapat ditulis: ruang disk habis.\n");
    }

    private static Hasil ndjson(String masukan) {
        return new Panggilan().denganMasukan(masukan).jalankan("periksa", "--format", "ndjson", "-");
    }

    private static OutputStream rusak(String sebab) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(sebab);
            }
        };
    }

    private static OutputStream ke(StringBuilder teks) {
        return new OutputStream() {
            @Override
            public void write(int b) {
                teks.append((char) b);
            }
        };
    }
}
