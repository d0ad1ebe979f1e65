package id.pmo.examples.cli;

import id.pmo.core.bahasa.Bahasa;
import id.pmo.rules.Konteks;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;

/** Reads the values of options. */
public final class Konversi {

    private Konversi() {}

    /** Reads {@code id} or {@code en}. */
    public static final class KeBahasa implements ITypeConverter<Bahasa> {
        @Override
        public Bahasa convert(String nilai) {
            return Arrays.stream(Bahasa.values())
                    .filter(bahasa -> bahasa.kode().equals(nilai))
                    .findFirst()
                    .orElseThrow(() -> new GalatPakai("galat.bahasa", nilai));
        }
    }

    /** Reads an ISO date-time with its offset. */
    public static final class KeSaat implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String nilai) {
            try {
                return Konteks.at(OffsetDateTime.parse(nilai).toInstant()).pada();
            } catch (DateTimeParseException bukanSaat) {
                throw new GalatPakai("galat.pada", nilai);
            } catch (IllegalArgumentException terlaluJauh) {
                throw new GalatPakai("galat.padaTahun", nilai);
            }
        }
    }
}
