package id.pmo.rules.oracle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One row of the calendar of 2023–2024. */
public record PeriodeOracle(
        int ke, boolean pemilihan, int siklus, LocalDate mulai, LocalDate selesai, YearMonth bulan, LocalDate batas) {

    /** The whole calendar, in order. */
    public static final List<PeriodeOracle> SEMUA = List.of(
            baris(1, "2023-08-01", "2023-09-30", "2023-08", "2023-09-20"),
            baris(2, "2023-10-01", "2023-11-30", "2023-10", "2023-11-10"),
            baris(3, "2023-12-01", "2024-01-31", "2023-12", "2023-12-20"),
            baris(4, "2024-02-01", "2024-03-31", "2024-02", "2024-03-10"),
            baris(5, "2024-04-01", "2024-05-31", "2024-04", "2024-05-10"),
            baris(6, "2024-06-01", "2024-07-31", "2024-06", "2024-07-10"));

    /** The period of that number; null where the calendar has none. */
    public static @Nullable PeriodeOracle ke(@Nullable Integer ke) {
        return ke == null || ke < 1 || ke > 6 ? null : SEMUA.get(ke - 1);
    }

    /** The same with the deadline extended to a day, where that is later; null: not extended. */
    static @Nullable PeriodeOracle ke(@Nullable Integer ke, @Nullable LocalDate batas) {
        PeriodeOracle p = ke(ke);
        return p == null || batas == null || !batas.isAfter(p.batas)
                ? p
                : new PeriodeOracle(p.ke, p.pemilihan, p.siklus, p.mulai, p.selesai, p.bulan, batas);
    }

    /** The last day on which a report can be sent before the period is closed. */
    LocalDate tutup() {
        return batas.isAfter(selesai) ? batas : selesai;
    }

    boolean perkembangan() {
        return !pemilihan;
    }

    /** Number of the first period of this period's cycle. */
    int pemilihanKe() {
        return siklus == 1 ? 1 : 4;
    }

    boolean terakhirDalamSiklus() {
        return ke == 3 || ke == 6;
    }

    LocalDate akhirSiklus() {
        return SEMUA.get(siklus * 3 - 1).selesai;
    }

    /** Numbers of the earlier periods of the same cycle, ascending. */
    List<Integer> sebelumnya() {
        return IntStream.range(pemilihanKe(), ke).boxed().toList();
    }

    boolean terbuka(LocalDate hari) {
        return !hari.isBefore(mulai) && !hari.isAfter(selesai);
    }

    private static PeriodeOracle baris(int ke, String mulai, String selesai, String bulan, String batas) {
        return new PeriodeOracle(
                ke,
                ke == 1 || ke == 4,
                ke <= 3 ? 1 : 2,
                LocalDate.parse(mulai),
                LocalDate.parse(selesai),
                YearMonth.parse(bulan),
                LocalDate.parse(batas));
    }
}
