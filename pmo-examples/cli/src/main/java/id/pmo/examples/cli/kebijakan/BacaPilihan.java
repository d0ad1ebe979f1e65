package id.pmo.examples.cli.kebijakan;

import id.pmo.examples.cli.GalatPakai;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;

/**
 * Reads the name of a form of output, in small letters.
 *
 * @param <E> the forms
 */
public abstract class BacaPilihan<E extends Enum<E>> implements ITypeConverter<E> {

    private final Class<E> pilihan;

    /** For these forms. */
    protected BacaPilihan(Class<E> pilihan) {
        this.pilihan = pilihan;
    }

    @Override
    public final E convert(String nilai) {
        return Arrays.stream(pilihan.getEnumConstants())
                .filter(satu -> nama(satu).equals(nilai))
                .findFirst()
                .orElseThrow(() -> new GalatPakai(
                        "galat.kebijakan.format",
                        nilai,
                        Arrays.stream(pilihan.getEnumConstants())
                                .map(BacaPilihan::nama)
                                .collect(Collectors.joining(", "))));
    }

    private static String nama(Enum<?> satu) {
        return satu.name().toLowerCase(Locale.ROOT);
    }
}
