package id.pmo.examples.cli.rekap;

import id.pmo.examples.cli.GalatPakai;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** In which form a Rekap is written. */
public enum FormatRekap {
    /** Tables for people. */
    TEKS,
    /** One JSON object. */
    JSON,
    /** A table, or with members their list. */
    CSV,
    /** One page with charts. */
    HTML;

    /** Reads its name. */
    public static final class Baca implements ITypeConverter<FormatRekap> {
        @Override
        public FormatRekap convert(String nilai) {
            return Arrays.stream(values())
                    .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(nilai))
                    .findFirst()
                    .orElseThrow(() -> new GalatPakai("galat.rekap.format", nilai));
        }
    }
}
