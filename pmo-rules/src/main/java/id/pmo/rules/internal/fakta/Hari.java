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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The moments of one check as days in the zone that counts.
 *
 * @param zona that zone
 * @param diandaikan whether the school's own zone is asked for and not known
 * @param pada the moment of the check
 * @param dikirimPada when the report was first sent; null while it has not been
 */
public record Hari(
        ZoneId zona,
        boolean diandaikan,
        Instant pada,
        @Nullable OffsetDateTime dikirimPada) {

    /** The days of a report: in the policy's zone, or in the school's own where the policy says so. */
    public static Hari of(LaporanPmo laporan, Kebijakan kebijakan, Wilayah wilayah, Instant pada) {
        Optional<ZoneId> bersama = kebijakan.waktu().zonaBersama();
        Optional<ZoneId> sekolah = bersama.or(() -> Optional.ofNullable(laporan.sekolah())
                .map(Sekolah::provinsi)
                .flatMap(wilayah::provinsi)
                .map(Wilayah.Provinsi::zona));
        return new Hari(sekolah.orElse(Wilayah.WIB), sekolah.isEmpty(), pada, laporan.dikirimPada());
    }

    /** The moment of the check on the wall clock of that zone. */
    public ZonedDateTime saatPeriksa() {
        return pada.atZone(zona);
    }

    /** The day of the check. */
    public LocalDate periksa() {
        return LocalDate.ofInstant(pada, zona);
    }

    /** The moment of sending on the wall clock of that zone; null while it has not been sent. */
    public @Nullable ZonedDateTime saatKirim() {
        return dikirimPada == null ? null : dikirimPada.atZoneSameInstant(zona);
    }

    /** The moment that is held against the deadline: the sending, else the check. */
    public Instant saatDinilai() {
        return dikirimPada == null ? pada : dikirimPada.toInstant();
    }
}
