package id.pmo.examples.benchmarks.tulisan;

import static id.pmo.examples.benchmarks.tulisan.Kode.*;

import id.pmo.core.hasil.StatusWaktu;
import id.pmo.core.kebijakan.PeriodePmo;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/** BW: sent in time or not. */
final class PemeriksaWaktu {

    private static final String LETAK = "/dikirimPada";

    private PemeriksaWaktu() {}

    static void periksa(Berkas b, Ketentuan.Waktu waktu, Catatan c) {
        ZonedDateTime kirim = b.saatKirim();
        if (kirim == null) {
            belumDikirim(b, waktu, c);
        } else {
            dikirim(kirim, b.saatPeriksa(), waktu, c);
        }
    }

    private static void dikirim(ZonedDateTime saat, ZonedDateTime periksa, Ketentuan.Waktu waktu, Catatan c) {
        c.berlaku(BW_001);
        c.berlaku(BW_003);
        c.berlaku(BW_005);
        c.berlaku(BW_006);
        LocalDate hari = saat.toLocalDate();
        PeriodePmo periode = waktu.periode();
        if (hari.isAfter(waktu.batas())) {
            c.catat(
                    hari.isAfter(waktu.tutup()) ? BW_003 : BW_001,
                    LETAK,
                    "hari",
                    hari,
                    "batas",
                    waktu.batas(),
                    "selesai",
                    waktu.tutup());
        }
        if (hari.isBefore(periode.mulai())) {
            c.catat(BW_005, LETAK, "hari", hari, "mulai", periode.mulai());
        }
        if (saat.isAfter(periksa)) {
            c.catat(BW_006, LETAK, "kirim", saat, "periksa", periksa);
        }
    }

    private static void belumDikirim(Berkas b, Ketentuan.Waktu waktu, Catatan c) {
        c.berlaku(BW_002);
        PeriodePmo periode = waktu.periode();
        LocalDate hari = b.saatPeriksa().toLocalDate();
        int sisa = b.sisaHari(waktu);
        if (sisa < 0) {
            c.catat(BW_002, LETAK, "batas", waktu.batas(), "selesai", waktu.tutup(), "lewat", -sisa);
        }
        Integer ingatkan = b.batas().ingatkanHari();
        if (ingatkan != null && !hari.isBefore(periode.mulai()) && !hari.isAfter(waktu.tutup())) {
            c.berlaku(BW_004);
            if (sisa >= 0 && sisa <= ingatkan) {
                c.catat(BW_004, LETAK, "batas", waktu.batas(), "sisa", sisa);
            }
        }
    }

    static StatusWaktu status(Berkas b, Ketentuan.Waktu waktu) {
        ZonedDateTime kirim = b.saatKirim();
        PeriodePmo periode = waktu.periode();
        LocalDate hari = (kirim == null ? b.saatPeriksa() : kirim).toLocalDate();
        if (hari.isBefore(periode.mulai())) {
            return kirim == null ? StatusWaktu.BELUM_DIBUKA : StatusWaktu.SEBELUM_DIBUKA;
        }
        if (!hari.isAfter(waktu.batas())) {
            return kirim == null ? StatusWaktu.BERJALAN : StatusWaktu.TEPAT_WAKTU;
        }
        if (kirim == null) {
            return StatusWaktu.LEWAT_BELUM_DIKIRIM;
        }
        return hari.isAfter(waktu.tutup()) ? StatusWaktu.SETELAH_DITUTUP : StatusWaktu.TERLAMBAT;
    }
}
