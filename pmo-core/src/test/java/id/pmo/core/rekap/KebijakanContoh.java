package id.pmo.core.rekap;

import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.kebijakan.AturanWaktu;
import id.pmo.core.kebijakan.Batas;
import id.pmo.core.kebijakan.GeserLibur;
import id.pmo.core.kebijakan.IdentitasKebijakan;
import id.pmo.core.kebijakan.JenisPeriode;
import id.pmo.core.kebijakan.Katalog;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.PeriodePmo;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A policy with the calendar of a year in six periods, of which the day of the deadline is the 20th. */
final class KebijakanContoh {

    static final LocalDate AKHIR_TAHUN = LocalDate.of(2024, 7, 31);
    static final LocalDate HARI_GABUNG = LocalDate.of(2024, 1, 1);

    private KebijakanContoh() {}

    static Kebijakan buat() {
        return new Kebijakan(
                new IdentitasKebijakan("contoh", "1.0.0", "sha256:0"),
                new DwiBahasa("contoh", "sample"),
                false,
                new AturanWaktu(null, GeserLibur.TIDAK, Set.of()),
                IntStream.rangeClosed(1, 6).mapToObj(KebijakanContoh::periode).toList(),
                Map.of(),
                List.of(),
                new Batas(null, null, null, null, null, null, null, Set.of(), List.of()),
                List.of(),
                Katalog.of(List.of()),
                List.of(),
                new TreeMap<>(),
                Map.of(),
                Map.of());
    }

    private static PeriodePmo periode(int ke) {
        YearMonth awal = YearMonth.of(2023, 8).plusMonths(2L * (ke - 1));
        return new PeriodePmo(
                ke,
                ke % 3 == 1 ? JenisPeriode.PEMILIHAN : JenisPeriode.PERKEMBANGAN,
                (ke + 2) / 3,
                awal.atDay(1),
                awal.plusMonths(1).atEndOfMonth(),
                awal,
                awal.atDay(20));
    }
}
