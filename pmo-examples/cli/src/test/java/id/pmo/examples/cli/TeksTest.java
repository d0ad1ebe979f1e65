package id.pmo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.examples.cli.Panggilan.Hasil;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TeksTest {

    @Test
    void satuLaporanDalamBahasaIndonesia() {
        Hasil hasil = new Panggilan().denganMasukan(Contoh.tanpaIsu()).jalankan("periksa", "-");

        assertThat(hasil.galat()).isEmpty();
        assertThat(hasil.status()).isEqualTo(1);
        assertThat(hasil.keluaran()).isEqualTo("""
                SD Contoh (NPSN 10000001), periode ke-1 (pemilihan)
                  Asal                   masukan standar, baris 1
                  Pengisi laporan        kepala sekolah
                  Kelengkapan            belum lengkap, 27 dari 28 hal wajib sudah terpenuhi
                  Belum dapat diperiksa  2 syarat (SK-006, SK-007), karena tidak disertai laporan lain yang terbaca \
                dengan NPSN dan kebijakan yang sama
                  Laporan Pelaksanaan    lengkap
                  Laporan Tindak Lanjut  belum lengkap (entri ke-1 lengkap, entri ke-2 belum lengkap)
                  Masa pelaporan         1 Agustus 2023 sampai 30 September 2023
                  Batas waktu            20 September 2023 pukul 23.59 WIB
                  Ketepatan waktu        tepat waktu (dikirim 2 hari sebelum batas waktu)
                  Dikirim                18 September 2023 pukul 10.15 WIB
                  Diperiksa              18 September 2023 pukul 12.00 WIB, kebijakan psp-2023-2024 versi 1.0.0

                  1 hal yang perlu diperbaiki (1 wajib)

                  Laporan Tindak Lanjut, entri ke-2, subtopik 1.F Strategi kebijakan dan program pengayaan siswa \
                (penguatan literasi, penghijauan, dll)
                    TL-011 [wajib] isu (/laporanTindakLanjut/1/isu)
                      Isu pada tindak lanjut ini belum diuraikan.
                      Perbaikan: Tuliskan isu dari subtopik yang dipilih dengan lengkap dan rinci.

                """);
    }

    @Test
    void satuLaporanDalamBahasaInggris() {
        Hasil hasil = new Panggilan().denganMasukan(Contoh.tanpaIsu()).jalankan("periksa", "--bahasa", "en", "-");

        assertThat(hasil.keluaran()).isEqualTo("""
                SD Contoh (NPSN 10000001), period 1 (selection)
                  From                   standard input, line 1
                  Filled in by           head of school
                  Completeness           incomplete, 27 of 28 required items are met
                  Cannot be checked yet  2 requirements (SK-006, SK-007), because no other readable report with the \
                same NPSN and policy was given
                  Meeting report         complete
                  Follow-up report       incomplete (entry 1 complete, entry 2 incomplete)
                  Reporting window       1 August 2023 to 30 September 2023
                  Deadline               20 September 2023, 23:59 WIB
                  Timeliness             on time (sent 2 days before the deadline)
                  Sent                   18 September 2023, 10:15 WIB
                  Checked                18 September 2023, 12:00 WIB, policy psp-2023-2024 version 1.0.0

                  1 thing to fix (1 required)

                  Follow-up report, entry 2, subtopic 1.F Strategi kebijakan dan program pengayaan siswa \
                (penguatan literasi, penghijauan, dll)
                    TL-011 [required] issue (/laporanTindakLanjut/1/isu)
                      The issue of this follow-up is not described yet.
                      How to fix: Describe the issue within the chosen subtopic, fully and in detail.

                """);
    }

    @Test
    void tanpaHalWajibJudulnyaMengajakMemperhatikan() {
        String rangkap = Contoh.lengkap() + "\n" + Contoh.lengkap();
        String terlambat = Contoh.lengkap().replace("2023-09-18T10:15:00", "2023-09-21T10:15:00");

        assertThat(keluaran(rangkap)).contains("\n  1 hal yang perlu diperhatikan (1 perhatian)\n");
        assertThat(keluaran(rangkap, "--bahasa=en")).contains("\n  1 point to look at (1 attention)\n");
        assertThat(keluaran(terlambat)).contains("\n  2 hal yang perlu diperhatikan (2 perhatian)\n");
        assertThat(keluaran(terlambat, "--bahasa=en")).contains("\n  2 points to look at (2 attention)\n");
    }

    @Test
    void daftarPeriksaHanyaBilaDiminta() {
        String laporan = Contoh.lengkap();

        assertThat(new Panggilan()
                        .denganMasukan(laporan)
                        .jalankan("periksa", "-")
                        .keluaran())
                .contains("\n  Tidak ada hal yang perlu diperbaiki.\n")
                .doesNotContain("Daftar periksa");
        assertThat(new Panggilan()
                        .denganMasukan(laporan)
                        .jalankan("periksa", "--daftar", "-")
                        .keluaran())
                .containsPattern("\\n  Daftar periksa: \\d+ syarat\\n");
    }

    @Test
    void tandaKendaliDalamLaporanTidakDicetak() {
        String nakal = Contoh.lengkap().replace("\"SD Contoh\"", "\"SD \\u001b[31m\\u202eContoh\"");

        assertThat(new Panggilan().denganMasukan(nakal).jalankan("periksa", "-").keluaran())
                .startsWith("SD \\u001B[31m\\u202EContoh (NPSN 10000001)")
                .doesNotContain("\u001b", "\u202e");
    }

    @Test
    void berwarnaHanyaDiTerminalYangMenghendakinya() {
        assertThat(berwarna(new Panggilan())).isFalse();
        assertThat(berwarna(new Panggilan().diTerminal(Map.of("TERM", "xterm"))))
                .isTrue();
        assertThat(berwarna(new Panggilan().diTerminal(Map.of("NO_COLOR", "1"))))
                .isFalse();
        assertThat(berwarna(new Panggilan().diTerminal(Map.of("TERM", "dumb")))).isFalse();
    }

    private static String keluaran(String masukan, String... pilihan) {
        String[] argumen = new String[pilihan.length + 2];
        argumen[0] = "periksa";
        argumen[1] = "-";
        System.arraycopy(pilihan, 0, argumen, 2, pilihan.length);
        return new Panggilan().denganMasukan(masukan).jalankan(argumen).keluaran();
    }

    private static boolean berwarna(Panggilan panggilan) {
        return panggilan
                .denganMasukan(Contoh.tanpaIsu())
                .jalankan("periksa", "-")
                .keluaran()
                .contains("\u001b[");
    }
}
