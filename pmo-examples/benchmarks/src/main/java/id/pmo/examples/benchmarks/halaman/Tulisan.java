package id.pmo.examples.benchmarks.halaman;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Figures and tables as Markdown. */
final class Tulisan {

    static final String TIDAK_DIUKUR = "not measured";

    private Tulisan() {}

    static String baris(List<String> sel) {
        return sel.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    static String garis(int kolom) {
        return "|" + "---|".repeat(kolom) + "\n";
    }

    /** Three significant figures, never in scientific notation. */
    static String angka(double nilai) {
        if (Double.isNaN(nilai)) {
            return TIDAK_DIUKUR;
        }
        double besar = Math.abs(nilai);
        if (besar >= 100) {
            return String.format(Locale.ROOT, "%,.0f", nilai);
        }
        return String.format(Locale.ROOT, besar >= 10 ? "%.1f" : "%.2f", nilai);
    }

    static String waktu(Optional<Angka> angka) {
        return angka.map(a -> angka(a.mikrodetik()) + (Double.isNaN(a.galat()) ? "" : " ± " + angka(a.galat())))
                .orElse(TIDAK_DIUKUR);
    }

    static String alokasi(Optional<Angka> angka) {
        return angka.map(a -> angka(a.alokasi())).orElse(TIDAK_DIUKUR);
    }

    /** How many times the second goes into the first. */
    static double rasio(Optional<Angka> atas, Optional<Angka> bawah, ToDoubleFunction<Angka> nilai) {
        return atas.isPresent() && bawah.isPresent()
                ? nilai.applyAsDouble(atas.get()) / nilai.applyAsDouble(bawah.get())
                : Double.NaN;
    }

    static String kali(double rasio) {
        return Double.isNaN(rasio) ? TIDAK_DIUKUR : angka(rasio) + "×";
    }
}
