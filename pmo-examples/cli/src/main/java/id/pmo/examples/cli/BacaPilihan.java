package id.pmo.examples.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;

/**
 * Reads one of several names, in small letters, such as that of a form of output.
 *
 * @param <E> what the names stand for
 */
public abstract class BacaPilihan<E extends Enum<E>> implements ITypeConverter<E> {

    private final Class<E> pilihan;
    private final String kunci;

    /** For forms of output; whoever asks for another is told them one by one. */
    protected BacaPilihan(Class<E> pilihan) {
        this(pilihan, "galat.kebijakan.format");
    }

    /** For names that a text of the command's own says; {@code kunci} finds it, and its gaps are what was asked for, and they. */
    protected BacaPilihan(Class<E> pilihan, String kunci) {
        this.pilihan = pilihan;
        this.kunci = kunci;
    }

    @Override
    public final E convert(String nilai) {
        return Arrays.stream(pilihan.getEnumConstants())
                .filter(satu -> nama(satu).equals(nilai))
                .findFirst()
                .orElseThrow(() -> new GalatPakai(
                        kunci,
                        nilai,
                        Arrays.stream(pilihan.getEnumConstants())
                                .map(BacaPilihan::nama)
                                .collect(Collectors.joining(", "))));
    }

    private static String nama(Enum<?> satu) {
        return satu.name().toLowerCase(Locale.ROOT);
    }
}
