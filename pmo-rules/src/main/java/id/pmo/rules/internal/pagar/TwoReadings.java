package id.pmo.rules.internal.pagar;

import id.pmo.rules.internal.engine.DrlReading;
import id.pmo.rules.internal.pagar.baca.Lexer;
import id.pmo.rules.internal.pagar.baca.RuleFile;
import id.pmo.rules.internal.pagar.baca.RuleFile.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds our reading of a rule file against that of Drools. What our grammar lets pass is safe only if the compiler reads
 * the same rules; where it reads others, the file is refused.
 */
final class TwoReadings {

    private static final Set<String> PUNCTUATION = Set.of("(", ")", ",", ":", ";", "and", "or");

    private TwoReadings() {}

    /** What Drools reads differently in a file; empty where it reads the same. */
    static Optional<String> difference(RuleFile ours, String text) {
        DrlReading theirs = DrlReading.of(text);
        if (!theirs.others().isEmpty()) {
            return Optional.of(theirs.others().get(0));
        }
        List<String> header = header(ours);
        if (!header.equals(theirs.header())) {
            return Optional.of(first(header, theirs.header()));
        }
        if (ours.rules().size() != theirs.rules().size()) {
            return Optional.of("rule");
        }
        return ours.rules().stream()
                .filter(rule -> !same(rule, theirs.rules().get(rule.name().text())))
                .map(rule -> rule.name().text())
                .findFirst();
    }

    private static boolean same(Rule ours, DrlReading.@Nullable Rule theirs) {
        return theirs != null
                && words(ours.when()).equals(words(Lexer.words(theirs.when())))
                && ours.when().contains("or") == Lexer.words(theirs.when()).contains("or")
                && ours.then().equals(Lexer.words(theirs.then()));
    }

    /** Drools says what belongs together by its structure, and joins by {@code or} in front. */
    private static List<String> words(List<String> written) {
        return written.stream().filter(word -> !PUNCTUATION.contains(word)).toList();
    }

    private static List<String> header(RuleFile file) {
        List<String> lines = new ArrayList<>();
        lines.add("package " + file.packageName().text());
        file.imports().forEach(name -> lines.add("import " + name.text()));
        file.globals()
                .forEach(global -> lines.add(
                        "global " + global.type().text() + " " + global.name().text()));
        return lines;
    }

    private static String first(List<String> ours, List<String> theirs) {
        List<String> only = new ArrayList<>(theirs);
        only.removeAll(ours);
        return only.isEmpty() ? "package" : only.get(0);
    }
}
