package id.pmo.rules.generator;

import id.pmo.rules.oracle.PeriodeOracle;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

/** Days and moments around the borders of a period's window, month and deadline. */
final class Titik {

    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);
    private static final ZoneOffset WITA = ZoneOffset.ofHours(8);
    private static final ZoneOffset WIT = ZoneOffset.ofHours(9);

    private static final List<Function<PeriodeOracle, LocalDate>> HARI = List.of(
            p -> p.mulai().plusDays(14),
            PeriodeOracle::mulai,
            p -> p.mulai().minusDays(1),
            PeriodeOracle::selesai,
            p -> p.selesai().plusDays(1),
            p -> p.bulan().atEndOfMonth(),
            p -> p.bulan().atEndOfMonth().plusDays(1),
            PeriodeOracle::batas,
            p -> p.batas().plusDays(1),
            p -> p.mulai().plusYears(1),
            p -> p.mulai().minusYears(1));

    /** The first lies well inside the window, before the deadline; the second long after. */
    private static final List<Function<PeriodeOracle, OffsetDateTime>> SAAT = List.of(
            p -> p.mulai().plusDays(18).atTime(10, 15).atOffset(WIB),
            p -> p.selesai().plusDays(90).atTime(8, 0).atOffset(WIB),
            p -> p.batas().atTime(23, 59, 59).atOffset(WIB),
            p -> p.batas().atTime(23, 59, 59, 500_000_000).atOffset(WIB),
            p -> p.batas().plusDays(1).atStartOfDay().atOffset(WIB),
            p -> p.batas().plusDays(1).atTime(0, 0, 0, 500_000_000).atOffset(WIB),
            p -> p.batas().atTime(23, 59, 59).atOffset(WITA),
            p -> p.batas().plusDays(1).atTime(0, 59, 59).atOffset(WITA),
            p -> p.batas().plusDays(1).atTime(1, 0).atOffset(WITA),
            p -> p.batas().atTime(23, 59, 59).atOffset(WIT),
            p -> p.batas().plusDays(1).atTime(1, 59, 59).atOffset(WIT),
            p -> p.batas().plusDays(1).atTime(2, 0).atOffset(WIT),
            p -> p.batas().atTime(16, 59, 59).atOffset(ZoneOffset.UTC),
            p -> p.batas().minusDays(7).atStartOfDay().atOffset(WIB),
            p -> p.batas().minusDays(8).atTime(23, 59, 59).atOffset(WIB),
            p -> p.batas().minusDays(1).atTime(12, 0).atOffset(WIB),
            p -> p.mulai().atStartOfDay().atOffset(WIB),
            p -> p.mulai().minusDays(1).atTime(23, 59, 59).atOffset(WIB),
            p -> p.mulai().minusDays(30).atTime(9, 0).atOffset(WIB),
            p -> p.selesai().atTime(23, 59, 59).atOffset(WIB),
            p -> p.selesai().plusDays(1).atStartOfDay().atOffset(WIB),
            p -> p.selesai().minusDays(3).atTime(14, 30).atOffset(WIB));

    static final int BANYAK_SAAT = SAAT.size();

    private Titik() {}

    static LocalDate hari(PeriodeOracle periode, int varian) {
        return HARI.get(varian % HARI.size()).apply(periode);
    }

    static OffsetDateTime saat(PeriodeOracle periode, int varian) {
        return SAAT.get(varian % SAAT.size()).apply(periode);
    }
}
