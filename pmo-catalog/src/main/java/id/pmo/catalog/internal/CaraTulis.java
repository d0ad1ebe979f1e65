package id.pmo.catalog.internal;

import id.pmo.core.bahasa.DwiBahasa;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** How to write what somebody wrote in a way that is not read here. */
final class CaraTulis {

    private static final Map<String, String> KATA = Map.of(
            "ya", "true", "y", "true", "yes", "true", "on", "true", "benar", "true", "tidak", "false", "t", "false",
            "no", "false", "off", "false", "salah", "false");

    private static final Pattern TAHUN_DEPAN = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})");
    private static final Pattern TAHUN_BELAKANG = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})");

    private CaraTulis() {}

    /** The way to true or false, by its name in the register of problems. */
    static String benarSalah(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            return "salahSatu";
        }
        String word = scalar.getValue().strip().toLowerCase(Locale.ROOT);
        if (word.equals("true") || word.equals("false")) {
            return scalar.getScalarStyle() == ScalarStyle.PLAIN ? word : "tanpaKutip";
        }
        return KATA.getOrDefault(word, "salahSatu");
    }

    /** The way to a whole number, by its name in the register of problems. */
    static String bilangan(Node node) {
        boolean quoted = node instanceof ScalarNode scalar
                && scalar.getScalarStyle() != ScalarStyle.PLAIN
                && scalar.getValue().strip().matches("-?[0-9]+");
        return quoted ? "tanpaKutip" : "angka";
    }

    /** The day that was written in another order, as it must be written; an example where it may be one of two, or none. */
    static DwiBahasa tanggal(Node node) {
        return Optional.of(node)
                .filter(ScalarNode.class::isInstance)
                .flatMap(scalar -> hari(((ScalarNode) scalar).getValue().strip()))
                .map(hari -> new DwiBahasa("Tulis " + hari + ".", "Write " + hari + "."))
                .orElse(new DwiBahasa("Tulis seperti 2023-08-31.", "Write it like 2023-08-31."));
    }

    private static Optional<LocalDate> hari(String text) {
        Matcher depan = TAHUN_DEPAN.matcher(text);
        if (depan.matches()) {
            return hari(depan.group(1), depan.group(2), depan.group(3));
        }
        Matcher belakang = TAHUN_BELAKANG.matcher(text);
        if (!belakang.matches()) {
            return Optional.empty();
        }
        Optional<LocalDate> satu = hari(belakang.group(3), belakang.group(2), belakang.group(1));
        Optional<LocalDate> lain = hari(belakang.group(3), belakang.group(1), belakang.group(2));
        return satu.isPresent() && lain.isPresent() && !satu.equals(lain) ? Optional.empty() : satu.or(() -> lain);
    }

    private static Optional<LocalDate> hari(String tahun, String bulan, String tanggal) {
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(tahun), Integer.parseInt(bulan), Integer.parseInt(tanggal)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
