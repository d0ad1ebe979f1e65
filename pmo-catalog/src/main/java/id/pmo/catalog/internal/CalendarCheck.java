package id.pmo.catalog.internal;

import id.pmo.core.kebijakan.JenisPeriode;
import id.pmo.core.kebijakan.PeriodePmo;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Holds the periods of a calendar against each other. */
final class CalendarCheck {

    private final Isian isian;

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
        String jendela = p.mulai() + " sampai " + p.selesai();
        if (p.batasWaktu().isBefore(p.mulai()) || p.batasWaktu().isAfter(p.selesai())) {
            node(p, "batasWaktu")
                    .wrong("batas waktu di dalam jendela periode ini, " + jendela, "Periksa tanggal atau jendelanya.");
        }
        YearMonth bulan = p.bulanPelaksanaan();
        if (bulan.atEndOfMonth().isBefore(p.mulai()) || bulan.atDay(1).isAfter(p.selesai())) {
            node(p, "bulanPelaksanaan")
                    .wrong("bulan di dalam jendela periode ini, " + jendela, "Periksa bulan atau jendelanya.");
        }
    }

    private void afterEarlier(PeriodePmo earlier, PeriodePmo p) {
        LocalDate free = earlier.selesai().plusDays(1);
        if (p.mulai().isBefore(free)) {
            node(p, "mulai")
                    .wrong(
                            free + " atau sesudahnya",
                            "Jendela periode " + earlier.ke() + " dan " + p.ke() + " tidak boleh tumpang tindih.");
        }
    }

    private void cycle(List<PeriodePmo> before, PeriodePmo p) {
        boolean opens = before.stream().noneMatch(b -> b.siklus() == p.siklus());
        if (!opens && before.get(before.size() - 1).siklus() != p.siklus()) {
            node(p, "siklus")
                    .problem("Siklus " + p.siklus() + " muncul lagi sesudah siklus lain. "
                            + "Periode satu siklus harus berurutan; periksa nomor siklusnya.");
        } else if (opens && p.jenis() != JenisPeriode.PEMILIHAN) {
            node(p, "jenis")
                    .problem("Periode " + p.ke() + " membuka siklus " + p.siklus()
                            + ", seharusnya PEMILIHAN. Ganti jenisnya, atau periksa nomor siklusnya.");
        } else if (!opens && p.jenis() == JenisPeriode.PEMILIHAN) {
            node(p, "jenis")
                    .problem("Siklus " + p.siklus()
                            + " sudah dibuka oleh periode sebelumnya, seharusnya PERKEMBANGAN. "
                            + "Ganti jenisnya, atau mulai siklus baru.");
        }
    }

    private YamlNode node(PeriodePmo p, String field) {
        return isian.find("periode." + p.ke() + "." + field).orElseThrow();
    }
}
