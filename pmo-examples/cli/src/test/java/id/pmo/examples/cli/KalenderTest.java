package id.pmo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.property.Trigger;
import id.pmo.examples.cli.Panggilan.Hasil;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code pmo kalender}. */
class KalenderTest {

    @Test
    void kalenderMenyebutWaktuSekolahSendiri() {
        Hasil hasil = new Panggilan().jalankan("kalender", "--angkatan=3", "--provinsi=Papua");

        assertThat(hasil.status()).isZero();
        assertThat(hasil.keluaran())
                .startsWith("""
                        Kalender Laporan PMO: angkatan 3, Papua
                          Kebijakan psp-2023-2024 versi 1.0.0, dilihat 18 September 2023 pukul 14.00 WIT
                          Pengisi laporan: Fasilitator Sekolah Penggerak (FSP)

                        Periode ke-1 (pemilihan), pertemuan Agustus 2023: berjalan
                          Dibuka       1 Agustus 2023 pukul 02.00 WIT
                          Batas waktu  21 September 2023 pukul 01.59 WIT (sisa 2 hari)
                          Ditutup      1 Oktober 2023 pukul 01.59 WIT
                          Yang diminta:
                            Tanggal pertemuan PMO:\s""")
                .contains("    Rekaman pertemuan: ")
                .contains("""

                        Siapa mengerjakan apa
                          Sebelum pertemuan
                            kepala sekolah: Merenungkan hasil belajar murid bersama pengawas dan guru.
                        """);
    }

    @Test
    void kalenderSekolahDariDaftarPesertaDenganPerpanjangan(@TempDir Path folder) throws IOException {
        Path peserta = Files.writeString(
                folder.resolve("peserta.csv"), "npsn,nama,angkatan,provinsi\n10000001,SD SEMANGAT,2,Bali\n");
        Path surat = Files.writeString(folder.resolve("surat.csv"), """
                jenis,provinsi,periode,batasWaktu,nomorSurat,pemberi,tanggal,alasan
                PERPANJANGAN,Bali,1,2023-10-05,421/117/2023,Dinas Pendidikan,2023-09-12,terdampak banjir
                """);
        Hasil hasil = new Panggilan()
                .jalankan(
                        "--bahasa=en", "kalender", "--npsn=10000001", "--peserta=" + peserta, "--dispensasi=" + surat);

        assertThat(hasil.keluaran())
                .startsWith("Laporan PMO calendar: SD SEMANGAT, NPSN 10000001, cohort 2, Bali\n")
                .contains("""
                          Deadline  6 October 2023, 00:59 WITA (17 days left)
                          Extended by letter 421/117/2023 of Dinas Pendidikan: terdampak banjir
                          Closes    6 October 2023, 00:59 WITA
                        """);
    }

    @Test
    void kalenderDalamJson() {
        assertThat(new Panggilan()
                        .jalankan("kalender", "--angkatan=1", "--provinsi=Bali", "--format=json")
                        .keluaran())
                .startsWith(
                        "{\"npsn\":null,\"angkatan\":1,\"provinsi\":\"Bali\",\"kebijakan\":{\"id\":\"psp-2023-2024\",")
                .contains("\"dilihatPada\":\"2023-09-18T13:00:00+08:00\",\"zonaDiandaikan\":false,\"ingatkanHari\":7,"
                        + "\"pelapor\":[\"KEPALA_SEKOLAH\",\"PLT_KEPALA_SEKOLAH\"],\"tugas\":[{\"pihak\":")
                .contains("{\"ke\":3,\"jenis\":\"PERKEMBANGAN\",\"bulanPelaksanaan\":\"2023-12\","
                        + "\"status\":\"BELUM_DIBUKA\",\"dibuka\":\"2023-12-01T01:00:00+08:00\","
                        + "\"batas\":\"2023-12-21T00:59:59+08:00\",\"sisaHari\":93,"
                        + "\"ditutup\":\"2024-02-01T00:59:59+08:00\",\"perpanjangan\":null,\"diminta\":[{\"kode\":");
    }

    @Test
    void icsTerbacaKembaliDenganPengingatTujuhHariSebelumnya() {
        String ics = new Panggilan()
                .jalankan("kalender", "--angkatan=2", "--provinsi=Papua", "--format=ics")
                .keluaran();
        ICalendar kalender = Biweekly.parse(ics).first();
        List<VEvent> acara = kalender.getEvents();
        VEvent batas = acara.get(1);

        assertThat(kalender.validate(biweekly.ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(acara).hasSize(12);
        assertThat(batas.getSummary().getValue()).isEqualTo("Batas waktu Laporan PMO periode ke-1");
        assertThat(batas.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2023-09-20T16:59:59Z"));
        assertThat(batas.getDescription().getValue())
                .startsWith("Batas waktu 21 September 2023 pukul 01.59 WIT; periode ditutup 1 Oktober 2023"
                        + " pukul 01.59 WIT.\n- ");
        Trigger pengingat = batas.getAlarms().get(0).getTrigger();
        assertThat(pengingat.getDuration()).hasToString("-P7D");
        assertThat(acara.stream().flatMap(a -> a.getAlarms().stream()).map(VAlarm::getTrigger))
                .as("one for each deadline")
                .hasSize(6)
                .allSatisfy(satu -> assertThat(satu.getDuration()).hasToString("-P7D"));
        assertThat(acara.get(0).getSummary().getValue()).isEqualTo("Bulan pertemuan PMO periode ke-1");
        assertThat(acara.get(0).getDateStart().getValue().getRawComponents().toString(false, false))
                .isEqualTo("20230801");
        assertThat(new HashSet<>(acara.stream().map(a -> a.getUid().getValue()).toList()))
                .hasSize(12);
        assertThat(ics).contains("BEGIN:VALARM").doesNotContain("VTIMEZONE");
    }

    @Test
    void barisIcsPalingPanjangTujuhPuluhLimaOktet() {
        String ics = new Panggilan()
                .jalankan("kalender", "--angkatan=2", "--format=ics")
                .keluaran();

        assertThat(ics).as("a dash takes three octets").contains("–").contains("\r\n ");
        assertThat(ics.split("\r\n"))
                .allSatisfy(baris ->
                        assertThat(baris.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void kalenderYangSamaMemberiBerkasYangSama() {
        assertThat(new Panggilan().jalankan("kalender", "--angkatan=2", "--format=ics"))
                .isEqualTo(new Panggilan().jalankan("kalender", "--angkatan=2", "--format=ics"));
    }

    @Test
    void angkatanYangTidakAdaDalamKebijakanDitolak(@TempDir Path folder) throws IOException {
        Path peserta = Files.writeString(folder.resolve("peserta.csv"), "npsn,angkatan\n10000001,9\n");

        assertThat(new Panggilan().jalankan("kalender", "--angkatan=9"))
                .isEqualTo(new Hasil(
                        2, "", "--angkatan: kebijakan psp-2023-2024 tidak punya angkatan 9. Yang ada: 1, 2, 3.\n"));
        assertThat(new Panggilan().jalankan("--bahasa=en", "kalender", "--npsn=10000001", "--peserta=" + peserta))
                .isEqualTo(new Hasil(
                        2, "", peserta + ": policy psp-2023-2024 has no cohort (angkatan) 9. It has: 1, 2, 3.\n"));
        assertThat(new Panggilan()
                        .jalankan("kalender", "--npsn=10000001", "--angkatan=2", "--peserta=" + peserta)
                        .status())
                .isZero();
    }

    @Test
    void setiapKesalahanDijelaskan(@TempDir Path folder) throws IOException {
        Path peserta = Files.writeString(folder.resolve("peserta.csv"), "npsn,angkatan\n10000001,2\n");

        assertThat(new Panggilan().jalankan("kalender"))
                .isEqualTo(new Hasil(
                        2,
                        "",
                        "Belum disebut kalender sekolah mana. Sebutkan --angkatan, atau --npsn bersama --peserta.\n"));
        assertThat(new Panggilan().jalankan("kalender", "--npsn=12").galat())
                .isEqualTo(
                        "“12” bukan NPSN. NPSN terdiri atas delapan angka, atau dua huruf kapital dan enam angka.\n");
        assertThat(new Panggilan()
                        .jalankan("kalender", "--npsn=10000002", "--peserta=" + peserta)
                        .galat())
                .isEqualTo("NPSN 10000002 tidak ada dalam daftar peserta " + peserta
                        + ". Periksa nomornya, atau sebutkan --angkatan dan --provinsi tanpa --peserta.\n");
        assertThat(new Panggilan().jalankan("kalender", "--format=pdf").galat())
                .startsWith("--format: “pdf” tidak dikenal. Pilih teks, json, atau ics.\n");
    }
}
