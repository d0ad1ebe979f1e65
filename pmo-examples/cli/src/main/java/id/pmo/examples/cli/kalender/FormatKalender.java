package id.pmo.examples.cli.kalender;

import id.pmo.examples.cli.GalatPakai;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** In which form a calendar is written. */
enum FormatKalender {
    /** Sentences for people. */
    TEKS,
    /** One JSON object. */
    JSON,
    /** iCalendar, for calendar programs. */
    ICS;

    /** Reads {@code teks}, {@code json} or {@code ics}. */
    static final class Baca implements ITypeConverter<FormatKalender> {
        @Override
        public FormatKalender convert(String nilai) {
            return Arrays.stream(values())
                    .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(nilai))
                    .findFirst()
                    .orElseThrow(() -> new GalatPakai("galat.formatKalender", nilai));
        }
    }
}
