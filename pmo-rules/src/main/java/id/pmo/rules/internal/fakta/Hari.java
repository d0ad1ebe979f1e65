package id.pmo.rules.internal.fakta;

import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.Wilayah;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Sekolah;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The moments of one check in the zone that counts.
 *
 * @param zona that zone
 * @param diandaikan whether the school's own zone is asked for and not known
 * @param saatPeriksa the moment of the check
 * @param saatKirim when the report was first sent; null while it has not been
 */
public record Hari(
        ZoneId zona,
        boolean diandaikan,
        ZonedDateTime saatPeriksa,
        @Nullable ZonedDateTime saatKirim) {

    /** The moments of the check of this report under this policy. */
    public static Hari of(LaporanPmo laporan, Kebijakan kebijakan, Supplier<Wilayah> wilayah, Instant pada) {
        ZoneId diketahui = kebijakan.waktu().zona();
        Sekolah sekolah = laporan.sekolah();
        if (diketahui == null && sekolah != null) {
            diketahui = wilayah.get()
                    .provinsi(sekolah.provinsi())
                    .map(Wilayah.Provinsi::zona)
                    .orElse(null);
        }
        ZoneId zona = diketahui == null ? Wilayah.WIB : diketahui;
        OffsetDateTime dikirim = laporan.dikirimPada();
        return new Hari(
                zona, diketahui == null, pada.atZone(zona), dikirim == null ? null : dikirim.atZoneSameInstant(zona));
    }

    /** The day of the check. */
    public LocalDate periksa() {
        return saatPeriksa.toLocalDate();
    }

    /** The day that counts in what changes by the day: when it was sent, else of the check. */
    public LocalDate dinilai() {
        return (saatKirim == null ? saatPeriksa : saatKirim).toLocalDate();
    }

    /** The moment that timeliness goes by: when it was sent, else the check. */
    public Instant saatDinilai() {
        return (saatKirim == null ? saatPeriksa : saatKirim).toInstant();
    }
}
