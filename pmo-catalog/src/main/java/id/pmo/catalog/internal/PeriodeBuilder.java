package id.pmo.catalog.internal;

import id.pmo.core.kebijakan.JenisPeriode;
import id.pmo.core.kebijakan.PeriodePmo;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds the calendar, each period by itself. */
final class PeriodeBuilder {

    private PeriodeBuilder() {}

    static List<PeriodePmo> build(Isian isian) {
        List<PeriodePmo> calendar = new ArrayList<>();
        List<Integer> numbers = isian.butirWajib("periode", "KB-241").stream()
                .map(Integer::valueOf)
                .sorted()
                .toList();
        numbers.forEach(ke -> period(isian, ke).ifPresent(calendar::add));
        if (calendar.size() == numbers.size() && !isian.terlewat().contains("periode") && !isian.salahEja("periode")) {
            new CalendarCheck(isian).check(calendar);
        }
        return calendar;
    }

    private static Optional<PeriodePmo> period(Isian isian, int ke) {
        String path = "periode." + ke + ".";
        Optional<JenisPeriode> jenis = isian.require(path + "jenis").flatMap(n -> n.oneOf(JenisPeriode.class));
        Optional<Integer> siklus = isian.require(path + "siklus").flatMap(n -> n.integer(1));
        Optional<LocalDate> mulai = isian.require(path + "mulai").flatMap(YamlNode::date);
        Optional<LocalDate> selesai = isian.require(path + "selesai").flatMap(YamlNode::date);
        Optional<YearMonth> bulan = isian.require(path + "bulanPelaksanaan").flatMap(YamlNode::month);
        Optional<LocalDate> batas = isian.require(path + "batasWaktu").flatMap(YamlNode::date);
        if (jenis.isEmpty() || siklus.isEmpty() || mulai.isEmpty() || selesai.isEmpty() || bulan.isEmpty()) {
            return Optional.empty();
        }
        if (selesai.get().isBefore(mulai.get()) && !isian.salahEja("periode." + ke)) {
            isian.wrong(path + "selesai", List.of(path + "mulai"), "KB-246", Map.of("mulai", mulai.get()));
            return Optional.empty();
        }
        return batas.map(
                b -> new PeriodePmo(ke, jenis.get(), siklus.get(), mulai.get(), selesai.get(), bulan.get(), b));
    }
}
