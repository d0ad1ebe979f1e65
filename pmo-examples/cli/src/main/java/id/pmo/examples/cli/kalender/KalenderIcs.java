package id.pmo.examples.cli.kalender;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.ProductId;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import id.pmo.core.kalender.AgendaPeriode;
import id.pmo.core.kalender.Kalender;
import id.pmo.core.kebijakan.Sifat;
import id.pmo.core.kebijakan.Tugas;
import id.pmo.examples.cli.Kalimat;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A calendar for calendar programs: for each period the month of the meeting and the deadline, with an alarm before it.
 * Deadlines are given in UTC, so that every program shows them on the clock of its owner. Importing it again replaces
 * what was imported before.
 */
final class KalenderIcs {

    private final Kalimat kalimat;
    private final WaktuKalender waktu;

    KalenderIcs(Kalimat kalimat) {
        this.kalimat = kalimat;
        this.waktu = new WaktuKalender(kalimat);
    }

    String tulis(Kalender kalender) {
        ICalendar ical = new ICalendar();
        ical.setProductId(new ProductId(
                "-//id.pmo//Laporan PMO//" + kalimat.bahasa().kode().toUpperCase(Locale.ROOT)));
        for (AgendaPeriode agenda : kalender.periode()) {
            ical.addEvent(pertemuan(kalender, agenda));
            ical.addEvent(batas(kalender, agenda));
        }
        return LipatanIcs.lipat(
                Biweekly.write(ical).version(ICalVersion.V2_0).foldLines(false).go());
    }

    private VEvent pertemuan(Kalender kalender, AgendaPeriode agenda) {
        LocalDate awal = agenda.periode().bulanPelaksanaan().atDay(1);
        VEvent acara = acara(
                kalender,
                agenda,
                "pertemuan",
                kalimat.isi("ics.pertemuan", agenda.periode().ke()));
        acara.setDateStart(new DateStart(hari(awal)));
        acara.setDateEnd(new DateEnd(hari(awal.plusMonths(1))));
        acara.setDescription(kalender.tugas().stream()
                .map(satu -> kalimat.label(satu.saat()) + " – " + kalimat.label(satu.pihak()) + ": " + uraian(satu))
                .collect(Collectors.joining("\n")));
        return acara;
    }

    private VEvent batas(Kalender kalender, AgendaPeriode agenda) {
        String judul = kalimat.isi("ics.batas", agenda.periode().ke());
        VEvent acara = acara(kalender, agenda, "batas", judul);
        acara.setDateStart(tanggal(agenda.batas()), true);
        acara.setDateEnd(tanggal(agenda.batas()), true);
        acara.setDescription(kalimat.isi("ics.isi", waktu.saat(agenda.batas()), waktu.saat(agenda.ditutup()))
                + agenda.diminta().stream()
                        .filter(satu -> satu.syarat().sifat() == Sifat.WAJIB)
                        .map(satu -> "\n- " + satu.cara().dalam(kalimat.bahasa()))
                        .collect(Collectors.joining()));
        Integer ingatkan = kalender.ingatkanHari();
        if (ingatkan != null) {
            Duration sebelumnya = Duration.builder().prior(true).days(ingatkan).build();
            acara.addAlarm(VAlarm.display(new Trigger(sebelumnya, Related.START), judul));
        }
        return acara;
    }

    private VEvent acara(Kalender kalender, AgendaPeriode agenda, String jenis, String judul) {
        VEvent acara = new VEvent();
        String npsn = kalender.sekolah().npsn();
        acara.setUid("%s-%s-%d-%s@id.pmo"
                .formatted(
                        kalender.kebijakan().id(),
                        npsn == null ? "angkatan-" + kalender.sekolah().angkatan() : npsn,
                        agenda.periode().ke(),
                        jenis));
        acara.setDateTimeStamp(tanggal(kalender.dilihatPada()));
        acara.setSummary(judul);
        return acara;
    }

    private String uraian(Tugas satu) {
        return satu.uraian().dalam(kalimat.bahasa());
    }

    /** A day without a time; the library counts its months from 0. */
    private static ICalDate hari(LocalDate hari) {
        Calendar kalender = new GregorianCalendar(hari.getYear(), hari.getMonthValue() - 1, hari.getDayOfMonth());
        return new ICalDate(kalender.getTime(), false);
    }

    private static Date tanggal(ZonedDateTime saat) {
        return Date.from(saat.toInstant());
    }
}
