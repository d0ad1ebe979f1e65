package id.pmo.rules.internal.fakta;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The answers that mean "none", compared without case and without white space and punctuation at the ends. */
final class SebutanNihil {

    private static final Pattern UJUNG = Pattern.compile("^[\\p{P}\\p{Z}\\s]+|[\\p{P}\\p{Z}\\s]+$");

    private final Set<String> sebutan;

    SebutanNihil(Collection<String> sebutan) {
        this.sebutan = sebutan.stream().map(SebutanNihil::baku).collect(Collectors.toUnmodifiableSet());
    }

    boolean cocok(@Nullable String teks) {
        return teks != null && sebutan.contains(baku(teks));
    }

    private static String baku(String teks) {
        return UJUNG.matcher(teks).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
