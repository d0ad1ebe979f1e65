package id.pmo.examples.cli.kalender;

import id.pmo.core.bahasa.Penulis;
import id.pmo.core.kalender.AgendaPeriode;
import id.pmo.examples.cli.Kalimat;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Writes the moments of a calendar in words. */
final class WaktuKalender {

    private final Kalimat kalimat;

    WaktuKalender(Kalimat kalimat) {
        this.kalimat = kalimat;
    }

    /** Such as "20 September 2023 pukul 23.59 WIB". */
    String saat(ZonedDateTime saat) {
        return kalimat.isi(
                "saat",
                Penulis.tulis(saat.toLocalDate(), kalimat.bahasa()),
                DateTimeFormatter.ofPattern(kalimat.isi("saat.jam")).format(saat),
                Penulis.namaZona(saat));
    }

    /** How many days there are to a deadline, such as "sisa 2 hari". */
    String sisa(AgendaPeriode agenda) {
        int hari = agenda.sisaHari();
        if (hari < 0) {
            return kalimat.isi("jarak.lewat", -hari);
        }
        return hari == 0 ? kalimat.isi("jarak.sisaHariItu") : kalimat.isi("jarak.sisa", hari);
    }
}
