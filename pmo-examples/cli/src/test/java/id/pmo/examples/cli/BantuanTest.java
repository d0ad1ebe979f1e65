package id.pmo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.bahasa.Bahasa;
import id.pmo.examples.cli.Panggilan.Hasil;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BantuanTest {

    @Test
    void bantuanDalamBahasaIndonesia() {
        assertThat(new Panggilan().jalankan("--help")).isEqualTo(new Hasil(0, """
                Pemakaian: pmo [-hV] [--bahasa=id|en] [PERINTAH]
                Memeriksa Laporan PMO: lengkap atau belum, tepat waktu atau tidak, dan apa yang
                perlu diperbaiki.

                Pilihan:
                      --bahasa=id|en   Bahasa bantuan dan pesan: id (Indonesia) atau
                                       en (Inggris). Bawaannya: id.
                  -h, --help           Tampilkan bantuan ini.
                  -V, --version        Tampilkan versi.

                Perintah:
                  periksa     Memeriksa laporan. Laporan dengan NPSN dan kebijakan yang sama
                                dalam satu panggilan saling menjadi riwayat.
                  jelaskan    Menjelaskan mengapa suatu syarat berlaku atau tidak, dan
                                terpenuhi atau tidak. Setiap laporan yang dibaca dijelaskan;
                                laporan lain dengan NPSN dan kebijakan yang sama menjadi
                                riwayatnya.
                  rekap       Merekap laporan banyak sekolah terhadap daftar peserta:
                                diharapkan, diterima, lengkap, tepat waktu, dan mengapa yang
                                lain tidak.
                  dispensasi  Dispensasi: keringanan yang diberikan kepada sekolah dengan surat.
                  kalender    Kalender sekolah: kapan melapor, apa yang diminta tiap periode,
                                dan siapa mengerjakan apa.
                  ingatkan    Menyebut sekolah yang belum mengirim laporan lengkap, menurut
                                kabupaten/kota dan kelompok pendampingan, dengan pesan siap
                                kirim untuk tiap sekolah (csv dan json).
                  contoh      Membuat laporan karangan untuk nama sekolah yang sungguh ada,
                                untuk uji coba dan uji beban. Benih yang sama menghasilkan
                                berkas yang sama.
                  kebijakan   Alat bagi pengelola kebijakan: membuat, memeriksa, menguji,
                                membandingkan, membaca, dan memberlakukan kebijakan.

                Status keluar:
                  0   Semua laporan lengkap.
                  1   Ada laporan yang belum lengkap atau tidak terbaca.
                  2   Cara memanggilnya salah, atau tidak ada satu laporan pun.

                Bantuan suatu perintah:  pmo periksa --help
                Help in English:         pmo --help --bahasa en
                """, ""));
    }

    @Test
    void bantuanDalamBahasaInggris() {
        assertThat(new Panggilan().jalankan("--help", "--bahasa", "en")).isEqualTo(new Hasil(0, """
                Usage: pmo [-hV] [--bahasa=id|en] [COMMAND]
                Checks a Laporan PMO: complete or not, on time or not, and what to fix.

                Options:
                      --bahasa=id|en   Language of help and messages: id (Indonesian) or
                                       en (English). Default: id.
                  -h, --help           Show this help.
                  -V, --version        Show the version.

                Commands:
                  periksa     Checks reports. Reports of one NPSN and policy in one call are
                                each other’s history.
                  jelaskan    Explains why a syarat is asked or not, and met or not. Each
                                report read is explained; others of the same NPSN and policy
                                are its history.
                  rekap       Sums up the reports of many schools against a register: expected,
                                received, complete, on time, and why the others are not.
                  dispensasi  Dispensations: what schools are let off, each with its letter.
                  kalender    A school’s calendar: when to report, what each period asks, and
                                who does what.
                  ingatkan    Names the schools that have not sent a complete report, by
                                regency and accompanied group, with a text ready to be sent to
                                each (csv and json).
                  contoh      Makes up reports for school names that really exist, to try
                                things out and to measure. The same seed gives the same file.
                  kebijakan   Tools for those who keep a policy: to begin, check, test,
                                compare, read and release it.

                Exit status:
                  0   Every report is complete.
                  1   Some report is incomplete or unreadable.
                  2   Called in a wrong way, or there is no report at all.

                Help on a command:         pmo periksa --help --bahasa en
                Bantuan bahasa Indonesia:  pmo --help
                """, ""));
    }

    @Test
    void bantuanPeriksaDalamBahasaIndonesia() {
        assertThat(new Panggilan().jalankan("periksa", "--help")).isEqualTo(new Hasil(0, """
                Pemakaian: pmo periksa [-hV] [--daftar] [--lanjut] [--bahasa=id|en]
                                       [--format=teks|json|ndjson] [--kebijakan=ID|FOLDER]
                                       [--keluaran=BERKAS] [--pada=SAAT]
                                       [--dispensasi=BERKAS]... [--kunci-publik=PEM]...
                                       BERKAS|FOLDER|-...
                Memeriksa laporan. Laporan dengan NPSN dan kebijakan yang sama dalam satu
                panggilan saling menjadi riwayat.

                Masukan:
                      BERKAS|FOLDER|-...    Berkas berisi satu laporan, larik JSON, atau satu
                                            laporan per baris (.ndjson), boleh dimampatkan
                                            gzip; folder (semua *.json dan *.ndjson di
                                            dalamnya, juga *.gz-nya); atau - untuk masukan
                                            standar. Berkas yang disebut dua kali dibaca
                                            sekali.

                Pilihan:
                      --kebijakan=ID|FOLDER Periksa menurut kebijakan ini, apa pun yang
                                            disebut laporan: id kebijakan bawaan, atau folder,
                                            ZIP atau JAR berisi kebijakan.
                      --kunci-publik=PEM    Terima kebijakan di --kebijakan hanya bila bersegel
                                            sah oleh kunci publik ini (PEM). Bila disebut lebih
                                            dari satu, semuanya harus menandatangani.
                      --dispensasi=BERKAS   Berkas dispensasi: YAML, JSON atau tabel CSV.
                                            Boleh lebih dari satu.
                      --pada=SAAT           Saat pemeriksaan, misalnya
                                            2023-09-18T12:00:00+07:00. Bawaannya: sekarang.
                      --format=teks|json|ndjson
                                            Bentuk keluaran: teks, json (satu larik), atau
                                            ndjson (satu hasil per baris). Bawaannya: teks.
                      --bahasa=id|en        Bahasa bantuan dan pesan: id (Indonesia) atau
                                            en (Inggris). Bawaannya: id.
                      --daftar              Dalam bentuk teks, tampilkan juga seluruh daftar
                                            periksa.
                      --keluaran=BERKAS     Tulis hasil ke berkas ini, bukan ke keluaran
                                            standar.
                      --lanjut              Lanjutkan hasil yang terhenti di berkas
                                            --keluaran, tanpa mengulang yang sudah ada. Hanya
                                            untuk --format ndjson.
                  -h, --help                Tampilkan bantuan ini.
                  -V, --version             Tampilkan versi.

                Status keluar:
                  0   Semua laporan lengkap.
                  1   Ada laporan yang belum lengkap atau tidak terbaca.
                  2   Cara memanggilnya salah, atau tidak ada satu laporan pun.

                Help in English: pmo periksa --help --bahasa en
                """, ""));
    }

    @Test
    void bantuanPeriksaDalamBahasaInggris() {
        Hasil bantuan = new Panggilan().jalankan("periksa", "--help", "--bahasa=en");

        assertThat(bantuan).isEqualTo(new Hasil(0, """
                Usage: pmo periksa [-hV] [--daftar] [--lanjut] [--bahasa=id|en]
                                   [--format=teks|json|ndjson] [--kebijakan=ID|FOLDER]
                                   [--keluaran=FILE] [--pada=INSTANT] [--dispensasi=FILE]...
                                   [--kunci-publik=PEM]... FILE|FOLDER|-...
                Checks reports. Reports of one NPSN and policy in one call are each other’s
                history.

                Input:
                      FILE|FOLDER|-...     A file with one report, a JSON array of them, or
                                           one a line (.ndjson), compressed with gzip or not; a
                                           folder (all *.json and *.ndjson files in it, and
                                           their *.gz); or - for standard input. A file that
                                           is named twice is read once.

                Options:
                      --kebijakan=ID|FOLDER
                                           Check by this policy, whatever the reports name.
                                           The id of a built-in policy, or a folder, ZIP or
                                           JAR that holds policies.
                      --kunci-publik=PEM   Take the policies of --kebijakan only with a
                                           seal that holds, signed by this public key (PEM).
                                           Where several are named, all must have signed.
                      --dispensasi=FILE    File of dispensations: YAML, JSON or a CSV
                                           table. May be given several times.
                      --pada=INSTANT       The moment of the check, such as
                                           2023-09-18T12:00:00+07:00. Default: now.
                      --format=teks|json|ndjson
                                           Form of the output: teks (text), json (one
                                           array), or ndjson (one result a line). Default:
                                           teks.
                      --bahasa=id|en       Language of help and messages: id (Indonesian) or
                                           en (English). Default: id.
                      --daftar             In teks form, show the whole checklist too.
                      --keluaran=FILE      Write the results to this file instead of standard
                                           output.
                      --lanjut             Continue the results that were cut off in the file
                                           of --keluaran, without repeating any. Only for
                                           --format ndjson.
                  -h, --help               Show this help.
                  -V, --version            Show the version.

                Exit status:
                  0   Every report is complete.
                  1   Some report is incomplete or unreadable.
                  2   Called in a wrong way, or there is no report at all.

                Bantuan bahasa Indonesia: pmo periksa --help
                """, ""));
        assertThat(new Panggilan().jalankan("--bahasa=en", "periksa", "--help")).isEqualTo(bantuan);
    }

    @ParameterizedTest
    @EnumSource
    void tidakAdaKataYangTerbelah(Bahasa bahasa) {
        String bantuan = bantuan(bahasa, "--help")
                + bantuan(bahasa, "periksa", "--help")
                + bantuan(bahasa, "contoh", "--help")
                + bantuan(bahasa, "dispensasi", "--help")
                + bantuan(bahasa, "dispensasi", "pratinjau", "--help")
                + bantuan(bahasa, "kalender", "--help")
                + bantuan(bahasa, "ingatkan", "--help")
                + bantuan(bahasa, "jelaskan", "--help")
                + bantuan(bahasa, "rekap", "--help")
                + bantuan(bahasa, "kebijakan", "--help")
                + bantuan(bahasa, "kebijakan", "cakupan", "--help")
                + bantuan(bahasa, "kebijakan", "uji-ketahanan", "--help")
                + bantuan(bahasa, "kebijakan", "bandingkan", "--help")
                + bantuan(bahasa, "kebijakan", "baru", "--help")
                + bantuan(bahasa, "kebijakan", "baru-syarat", "--help")
                + bantuan(bahasa, "kebijakan", "uji", "--help")
                + bantuan(bahasa, "kebijakan", "kunci", "--help")
                + bantuan(bahasa, "kebijakan", "kunci-baru", "--help")
                + bantuan(bahasa, "kebijakan", "segel", "--help")
                + bantuan(bahasa, "kebijakan", "periksa", "--help")
                + bantuan(bahasa, "kebijakan", "dokumen", "--help")
                + bantuan(bahasa, "kebijakan", "awasi", "--help")
                + bantuan(bahasa, "kebijakan", "bangun", "--help");

        Kalimat kalimat = Kalimat.dalam(bahasa);
        assertThat(kata(bantuan)).contains("[--format=teks|json|ndjson]", "[--kebijakan=ID|FOLDER]");
        assertThat(kalimat.bundel().keySet().stream().filter(kunci -> kunci.startsWith("pmo.")))
                .isNotEmpty()
                .allSatisfy(kunci -> assertThat(kata(bantuan))
                        .containsAll(kata(kalimat.bundel()
                                .getString(kunci)
                                .replace("%n", "\n")
                                .replaceFirst("^(\\d):", "$1 "))));
        assertThat(bantuan.lines()).allMatch(baris -> baris.length() <= 80);
    }

    @Test
    void bahasaSebelumPerintahBerlakuBagiPerintah() {
        Panggilan panggilan = new Panggilan().denganMasukan(Contoh.draf());

        assertThat(panggilan.jalankan("--bahasa=en", "periksa", "-").keluaran()).contains("  Completeness ");
        assertThat(panggilan
                        .jalankan("--bahasa=en", "periksa", "--bahasa=id", "-")
                        .keluaran())
                .contains("  Kelengkapan ");
    }

    private static String bantuan(Bahasa bahasa, String... argumen) {
        String[] lengkap = Arrays.copyOf(argumen, argumen.length + 1);
        lengkap[argumen.length] = "--bahasa=" + bahasa.kode();
        return new Panggilan().jalankan(lengkap).keluaran();
    }

    private static List<String> kata(String teks) {
        return List.of(teks.strip().split("\\s+"));
    }
}
