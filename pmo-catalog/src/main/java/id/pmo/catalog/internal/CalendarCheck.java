package id.pmo.catalog.internal;

import id.pmo.core.kebijakan.JenisPeriode;
import id.pmo.core.kebijakan.PeriodePmo;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Holds the periods of a calendar against each other. */
final class CalendarCheck {

    /** Months between two periods that no holidays make: one of them is of another school year. */
    private static final int FAR_APART = 6;

    private final Isian isian;

    /** The periods that a parent gives and of which it has been told that they do not fit here. */
    private final Set<Integer> told = new HashSet<>();

    CalendarCheck(Isian isian) {
        this.isian = isian;
    }

    /** @param calendar the periods by number */
    void check(List<PeriodePmo> calendar) {
        for (int i = 0; i < calendar.size(); i++) {
            PeriodePmo periode = calendar.get(i);
            insideWindow(periode);
            if (i > 0) {
                afterEarlier(calendar.get(i - 1), periode);
            }
            cycle(calendar.subList(0, i), periode);
        }
    }

    private void insideWindow(PeriodePmo p) {
        Map<String, ?> jendela = Map.of("mulai", p.mulai(), "selesai", p.selesai());
        List<String> tepi = List.of(path(p, "mulai"), path(p, "selesai"));
        if (!isInside(p)) {
            isian.wrong(path(p, "batasWaktu"), tepi, "KB-247", jendela);
        }
        YearMonth bulan = p.bulanPelaksanaan();
        if (bulan.atEndOfMonth().isBefore(p.mulai()) || bulan.atDay(1).isAfter(p.selesai())) {
            isian.wrong(path(p, "bulanPelaksanaan"), tepi, "KB-248", jendela);
        }
    }

    private static boolean isInside(PeriodePmo p) {
        return !p.batasWaktu().isBefore(p.mulai()) && !p.batasWaktu().isAfter(p.selesai());
    }

    private void afterEarlier(PeriodePmo earlier, PeriodePmo p) {
        LocalDate free = earlier.selesai().plusDays(1);
        boolean otherSide = p.selesai().isBefore(earlier.mulai());
        boolean farApart = p.mulai().isAfter(free.plusMonths(FAR_APART)) && isInside(earlier) && isInside(p);
        if ((otherSide || farApart) && isOwn(earlier) != isOwn(p)) {
            notHere(isOwn(p) ? earlier : p, isOwn(p) ? p : earlier);
        } else if (p.mulai().isBefore(free)) {
            isian.wrong(
                    path(p, "mulai"),
                    List.of(path(earlier, "selesai")),
                    "KB-249",
                    Map.of("paling", free, "sebelum", earlier.ke(), "ke", p.ke()));
        }
    }

    /** A period that only a parent gives, and that lies on the wrong side or a school year off, is what was left out. */
    private void notHere(PeriodePmo inherited, PeriodePmo own) {
        if (told.add(inherited.ke())) {
            YamlNode place = entry(own);
            YamlNode parent = entry(inherited);
            place.problem("KB-254", Map.of("ke", inherited.ke(), "tempat", parent.tempat(), "lain", own.ke()));
        }
    }

    private boolean isOwn(PeriodePmo p) {
        return entry(p).place().berkas().equals(isian.akar().place().berkas());
    }

    private void cycle(List<PeriodePmo> before, PeriodePmo p) {
        boolean opens = before.stream().noneMatch(b -> b.siklus() == p.siklus());
        List<String> siklus = Stream.concat(Stream.of(p), before.stream())
                .map(satu -> path(satu, "siklus"))
                .toList();
        if (!opens && before.get(before.size() - 1).siklus() != p.siklus()) {
            isian.wrong(path(p, "siklus"), siklus, "KB-250", Map.of("siklus", p.siklus()));
        } else if (opens && p.jenis() != JenisPeriode.PEMILIHAN) {
            isian.wrong(path(p, "jenis"), siklus, "KB-251", Map.of("ke", p.ke(), "siklus", p.siklus()));
        } else if (!opens && p.jenis() == JenisPeriode.PEMILIHAN) {
            isian.wrong(path(p, "jenis"), siklus, "KB-252", Map.of("siklus", p.siklus()));
        }
    }

    private YamlNode entry(PeriodePmo p) {
        return Objects.requireNonNull(isian.butir().get("periode." + p.ke()), "entry of a period");
    }

    private static String path(PeriodePmo p, String field) {
        return "periode." + p.ke() + "." + field;
    }
}
