package id.pmo.core.kebijakan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a policy counts days.
 *
 * @param zona the zone in which days are days; null: the school's own zone
 * @param geserLibur what happens to a deadline that falls on a day off
 * @param libur the days off besides Saturday and Sunday
 */
public record AturanWaktu(@Nullable ZoneId zona, GeserLibur geserLibur, Set<LocalDate> libur) {

    /** Copies the set. */
    public AturanWaktu {
        Objects.requireNonNull(geserLibur, "geserLibur");
        libur = Urut.himpunan(libur);
    }

    /** The zone that holds for every school, or none where each school has its own. */
    public Optional<ZoneId> zonaBersama() {
        return Optional.ofNullable(zona);
    }

    /** The deadline that counts, after a shift from a day off. */
    public LocalDate batasEfektif(LocalDate batasWaktu) {
        LocalDate hari = batasWaktu;
        while (geserLibur == GeserLibur.HARI_KERJA_BERIKUT && bukanHariKerja(hari)) {
            hari = hari.plusDays(1);
        }
        return hari;
    }

    private boolean bukanHariKerja(LocalDate hari) {
        return hari.getDayOfWeek() == DayOfWeek.SATURDAY
                || hari.getDayOfWeek() == DayOfWeek.SUNDAY
                || libur.contains(hari);
    }
}
