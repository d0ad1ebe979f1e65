package id.pmo.examples.cli;

import id.pmo.core.bahasa.Penulis;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Writes moments and spans of days in words. */
final class Saat {

    private final Kalimat kalimat;

    Saat(Kalimat kalimat) {
        this.kalimat = kalimat;
    }

    /** Such as "20 September 2023 pukul 23.59 WIB". */
    String tulis(Instant saat, ZoneId zona) {
        ZonedDateTime setempat = saat.atZone(zona);
        return kalimat.isi(
                "saat",
                Penulis.tulis(setempat.toLocalDate(), kalimat.bahasa()),
                jam(setempat),
                Penulis.namaZona(setempat));
    }

    /** How the day of a moment lies to the deadline, such as "sisa 2 hari". */
    String jarak(Instant saat, ZonedDateTime batas, boolean dikirim) {
        long hari = ChronoUnit.DAYS.between(saat.atZone(batas.getZone()).toLocalDate(), batas.toLocalDate());
        if (hari < 0) {
            return kalimat.isi("jarak.lewat", -hari);
        }
        String kunci = dikirim ? "jarak.dikirim" : "jarak.sisa";
        return hari == 0 ? kalimat.isi(kunci + "HariItu") : kalimat.isi(kunci, hari);
    }

    private String jam(ZonedDateTime saat) {
        return DateTimeFormatter.ofPattern(kalimat.isi("saat.jam")).format(saat);
    }
}
