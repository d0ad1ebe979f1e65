package id.pmo.examples.cli.tabel;

import id.pmo.examples.cli.GalatPakai;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** In which form a table is written. */
public enum FormatTabel {
    /** Sentences for people. */
    TEKS,
    /** One JSON array. */
    JSON,
    /** A table for spreadsheets. */
    CSV;

    /** Reads {@code teks}, {@code json} or {@code csv}. */
    public static final class Baca implements ITypeConverter<FormatTabel> {
        @Override
        public FormatTabel convert(String nilai) {
            return Arrays.stream(values())
                    .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(nilai))
                    .findFirst()
                    .orElseThrow(() -> new GalatPakai("galat.formatTabel", nilai));
        }
    }
}
