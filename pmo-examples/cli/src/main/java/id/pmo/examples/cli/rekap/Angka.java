package id.pmo.examples.cli.rekap;

import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.rekap.Rasio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;

/** Writes counts and shares for people. */
final class Angka {

    private final NumberFormat bulat;
    private final NumberFormat persen;

    Angka(Bahasa bahasa) {
        bulat = NumberFormat.getIntegerInstance(bahasa.locale());
        persen = NumberFormat.getInstance(bahasa.locale());
        persen.setMinimumFractionDigits(1);
        persen.setMaximumFractionDigits(1);
    }

    String tulis(long banyak) {
        return bulat.format(banyak);
    }

    /** In percent; a dash where there is nothing to share. */
    String persen(Rasio rasio) {
        return rasio.penyebut() == 0 ? "–" : persen.format(dalamPersen(rasio)) + " %";
    }

    /** In percent with one digit, what is beyond it cut off, so that what is not all is never 100; 0 of nothing. */
    static BigDecimal dalamPersen(Rasio rasio) {
        return rasio.penyebut() == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(rasio.pembilang())
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(rasio.penyebut()), 1, RoundingMode.DOWN);
    }
}
