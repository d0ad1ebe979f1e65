package id.pmo.rules.oracle;

import id.pmo.core.hasil.StatusWaktu;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** BW and the separate answer on timeliness. */
final class PemeriksaWaktu {

    private static final String LETAK = "/dikirimPada";

    private PemeriksaWaktu() {}

    static void periksa(Perkara p, PeriodeOracle periode, Lembar lembar) {
        boolean terkirim = p.terkirim();
        LocalDate kirim = p.hariKirim();
        LocalDate periksa = p.hariPeriksa();
        Integer ingatkan = p.ketentuan().ingatkanHari();

        lembar.satu(
                "BW-001", terkirim, LETAK, () -> kirim.isAfter(periode.batas()) && !kirim.isAfter(periode.selesai()));
        lembar.satu("BW-002", !terkirim, LETAK, () -> periksa.isAfter(periode.batas()));
        lembar.satu("BW-003", terkirim, LETAK, () -> kirim.isAfter(periode.tutup()));
        lembar.satu(
                "BW-004",
                !terkirim
                        && !periksa.isBefore(periode.mulai())
                        && !periksa.isAfter(periode.tutup())
                        && ingatkan != null,
                LETAK,
                () -> {
                    long sisa = ChronoUnit.DAYS.between(periksa, periode.batas());
                    return sisa >= 0 && sisa <= ingatkan;
                });
        lembar.satu("BW-005", terkirim, LETAK, () -> kirim.isBefore(periode.mulai()));
        lembar.satu(
                "BW-006",
                terkirim,
                LETAK,
                () -> p.laporan().dikirimPada().toInstant().isAfter(p.saat()));
    }

    static HasilOracle.Waktu waktu(Perkara p, PeriodeOracle periode) {
        ZonedDateTime batas = periode.batas().atTime(23, 59, 59).atZone(p.zona());
        Instant acuan = p.terkirim() ? p.laporan().dikirimPada().toInstant() : p.saat();
        // Whole seconds towards zero: half a second past 23:59:59 is still the deadline day, and so not negative.
        return new HasilOracle.Waktu(status(p, periode), batas, ChronoUnit.SECONDS.between(acuan, batas.toInstant()));
    }

    private static StatusWaktu status(Perkara p, PeriodeOracle periode) {
        LocalDate hari = p.hariAcuan();
        if (hari.isBefore(periode.mulai())) {
            return p.terkirim() ? StatusWaktu.SEBELUM_DIBUKA : StatusWaktu.BELUM_DIBUKA;
        }
        if (!hari.isAfter(periode.batas())) {
            return p.terkirim() ? StatusWaktu.TEPAT_WAKTU : StatusWaktu.BERJALAN;
        }
        if (!p.terkirim()) {
            return StatusWaktu.LEWAT_BELUM_DIKIRIM;
        }
        return hari.isAfter(periode.tutup()) ? StatusWaktu.SETELAH_DITUTUP : StatusWaktu.TERLAMBAT;
    }
}
