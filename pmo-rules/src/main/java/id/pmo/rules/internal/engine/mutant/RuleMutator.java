package id.pmo.rules.internal.engine.mutant;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes every slip that it knows of in a rule file, each in a copy of its own. */
public final class RuleMutator {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)");

    private final String path;
    private final String text;
    private final TextSwap texts;
    private final String rulePackage;

    private RuleMutator(String path, String text, TextSwap texts) {
        this.path = path;
        this.text = text;
        this.texts = texts;
        Matcher declared = PACKAGE.matcher(text);
        this.rulePackage = declared.find() ? declared.group(1) : "";
    }

    /**
     * The slips, rule by rule and in the order of the text; those that leave the same text once.
     *
     * @param path the file
     * @param text what it holds; rules that compile
     */
    public static List<RuleMutant> mutants(String path, String text, TextSwap texts) {
        RuleMutator mutator = new RuleMutator(path, text, texts);
        return RuleBlock.of(Token.of(text)).stream()
                .flatMap(rule -> mutator.rule(rule).stream())
                .toList();
    }

    private List<RuleMutant> rule(RuleBlock rule) {
        List<Edit> edits = new ArrayList<>(ConditionSlips.of(text, rule, texts));
        edits.addAll(ConsequenceSlips.of(rule, texts));
        return edits.stream().distinct().map(edit -> mutant(rule, edit)).toList();
    }

    private RuleMutant mutant(RuleBlock rule, Edit edit) {
        boolean gone = edit.kind() == MutantKind.DROP_TEXT
                && !text.substring(edit.start(), edit.end()).contains(",");
        int line = 1
                + (int) text.substring(0, edit.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return new RuleMutant(
                path,
                line,
                rulePackage,
                rule.plainName(),
                edit.kind(),
                around(edit, text.substring(edit.start(), edit.end())),
                around(edit, edit.replacement()),
                gone
                        ? null
                        : new RuleMutant.Source(
                                text.substring(0, rule.head())
                                        + text.substring(
                                                rule.start(), rule.name().start()),
                                text.substring(rule.name().end(), edit.start())
                                        + edit.replacement()
                                        + text.substring(edit.end(), rule.end())
                                        + "\n"));
    }

    private String around(Edit edit, String inside) {
        return single(text.substring(edit.from(), edit.start()) + inside + text.substring(edit.end(), edit.to()))
                .replaceAll("^, *|,$", "");
    }

    private static String single(String written) {
        return written.strip().replaceAll("\\s+", " ");
    }
}
