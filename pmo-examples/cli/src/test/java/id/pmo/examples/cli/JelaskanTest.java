package id.pmo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.examples.cli.Panggilan.Hasil;
import java.util.List;
import org.junit.jupiter.api.Test;

class JelaskanTest {

    @Test
    void setiapLaporanDijelaskanDenganYangLainSebagaiRiwayatnya() {
        Hasil hasil = new Panggilan()
                .denganMasukan(Contoh.lengkap() + "\n" + Contoh.perkembangan() + "\n")
                .jalankan("jelaskan", "--kode", "SK-001", "--format", "json", "-");

        assertThat(hasil.status()).isZero();
        assertThat(hasil.galat()).isEmpty();
        assertThat(hasil.nilai("", "keadaan")).containsExactly("TIDAK_BERLAKU", "TERPENUHI");
        assertThat(hasil.nilai("", "berkas").stream().filter(berkas -> berkas.equals("-")))
                .hasSize(2);
    }

    @Test
    void hanyaPeriodeYangDimintaDijelaskanDanYangLainTetapRiwayatnya() {
        Hasil hasil = new Panggilan()
                .denganMasukan(Contoh.lengkap() + "\n" + Contoh.perkembangan() + "\n")
                .jalankan("jelaskan", "--kode=sk-001,RI-001", "--periode=2", "--format=json", "-");

        assertThat(hasil.nilai("", "keadaan")).containsExactly("TERPENUHI", "TERPENUHI");
        assertThat(hasil.nilai("\"asal\":\\{[^}]*\\},", "kode")).containsExactly("SK-001", "RI-001");
    }

    @Test
    void teksDimulaiDenganLaporannyaLaluSyaratnya() {
        Hasil hasil = new Panggilan().denganMasukan(Contoh.tanpaIsu()).jalankan("jelaskan", "--kode", "TL-011", "-");

        assertThat(hasil.status()).isZero();
        assertThat(hasil.keluaran()).startsWith("""
                SD Contoh (NPSN 10000001), periode ke-1 (pemilihan)
                  masukan standar, baris 1

                TL-011 Isu: belum ada
                  Berlaku bagi laporan ini, dan yang diminta belum ada:
                  - Isu pada tindak lanjut ini belum diuraikan. (/laporanTindakLanjut/1/isu)

                  Aturan yang menentukan berlaku tidaknya
                """);
    }

    @Test
    void laporanYangTidakTerbacaDijelaskanDanMengubahStatusKeluar() {
        Hasil hasil = new Panggilan()
                .denganMasukan(Contoh.takTerbaca())
                .jalankan("jelaskan", "--kode", "TL-011", "--bahasa", "en", "-");

        assertThat(hasil.status()).isEqualTo(1);
        assertThat(hasil.keluaran()).contains("""
                TL-011 Issue: unreadable
                  The report is unreadable, so no rule has seen it. Mend its form first:
                """);
    }

    @Test
    void kodeYangTidakDikenalMenyebutYangMirip() {
        assertThat(new Panggilan().denganMasukan(Contoh.lengkap()).jalankan("jelaskan", "--kode", "TL-01", "-"))
                .isEqualTo(new Hasil(2, "", "--kode: “TL-01” tidak dikenal. Yang mirip: TL-010, TL-011, TL-012.\n"));
    }

    @Test
    void periodeYangTidakAdaDikatakan() {
        assertThat(new Panggilan()
                        .denganMasukan(Contoh.lengkap())
                        .jalankan("jelaskan", "--kode", "TL-001", "--periode", "6", "--bahasa", "en", "-"))
                .isEqualTo(new Hasil(2, "", "There is no report of period 6 among those read.\n"));
    }

    @Test
    void bentukYangTidakDikenalDikatakan() {
        assertThat(new Panggilan().jalankan("jelaskan", "--kode", "TL-001", "--format", "csv", "-"))
                .isEqualTo(new Hasil(2, "", """
                        --format: “csv” tidak dikenal. Pilih teks atau json.
                        Lihat: pmo jelaskan --help
                        """));
    }

    @Test
    void tanpaKodeDikatakanYangKurang() {
        assertThat(new Panggilan().jalankan("jelaskan", "laporan.json").galat())
                .isEqualTo(
                        "Pilihan --kode wajib diberikan, tetapi tidak ada. Tambahkan “--kode KODE,…”.\nLihat: pmo jelaskan --help\n");
    }

    @Test
    void bantuanAdaDalamKeduaBahasa() {
        for (List<String> panggilan :
                List.of(List.of("jelaskan", "--help"), List.of("jelaskan", "--help", "--bahasa", "en"))) {
            Hasil bantuan = new Panggilan().jalankan(panggilan.toArray(String[]::new));

            assertThat(bantuan.status()).isZero();
            assertThat(bantuan.keluaran())
                    .contains("--kode=KODE,…", "--periode=N", "--kebijakan=ID", "--pada=", "--format=teks|json")
                    .doesNotContain("pmo.jelaskan");
        }
    }
}
