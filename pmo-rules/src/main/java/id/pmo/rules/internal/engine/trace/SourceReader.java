package id.pmo.rules.internal.engine.trace;

import id.pmo.rules.internal.engine.trace.ConditionSource.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads from rule files what the compiled rules no longer say. Needs the parser, hence only where rules are compiled. */
public final class SourceReader {

    private static final Pattern CALL = Pattern.compile("(\\w+\\.\\w+)\\(((?:[^\";]|\"[^\"]*\")*)\\)\\s*;");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");

    private final String path;
    private final String text;

    private SourceReader(String path, String text) {
        this.path = path;
        this.text = text;
    }

    /**
     * The rules of all files, by path and line.
     *
     * @param rules text of each rule file by its path; files that compile
     */
    public static List<RuleSource> read(SortedMap<String, String> rules) {
        List<RuleSource> sources = new ArrayList<>();
        rules.forEach((path, text) -> sources.addAll(new SourceReader(path, text).rules()));
        return sources;
    }

    private List<RuleSource> rules() {
        try {
            PackageDescr file = new DrlParser(LanguageLevelOption.DRL6).parse(null, text);
            return file.getRules().stream()
                    .map(rule -> rule(file.getName(), rule))
                    .toList();
        } catch (DroolsParserException e) {
            throw new IllegalStateException(path + " compiles, but cannot be read again", e);
        }
    }

    private RuleSource rule(String rulePackage, RuleDescr rule) {
        return new RuleSource(
                rulePackage,
                rule.getName(),
                path,
                rule.getLine(),
                all(rule.getLhs().getDescrs()),
                calls(String.valueOf(rule.getConsequence())));
    }

    private List<ConditionSource> all(List<? extends BaseDescr> conditions) {
        return conditions.stream().map(this::one).toList();
    }

    private ConditionSource one(BaseDescr condition) {
        if (condition instanceof PatternDescr pattern) {
            return pattern.getSource() instanceof AccumulateDescr accumulate
                    ? condition(
                            Kind.ACCUMULATE, pattern, figures(accumulate, pattern), List.of(one(accumulate.getInput())))
                    : condition(Kind.PATTERN, pattern, constraints(pattern), List.of());
        }
        Kind kind = condition instanceof NotDescr
                ? Kind.NOT
                : condition instanceof ExistsDescr ? Kind.EXISTS : condition instanceof OrDescr ? Kind.OR : Kind.AND;
        return condition(
                kind,
                condition,
                List.of(),
                condition instanceof ConditionalElementDescr element ? all(descrs(element)) : List.of());
    }

    private static List<String> constraints(PatternDescr pattern) {
        return pattern.getDescrs().stream()
                .map(descr -> descr instanceof ExprConstraintDescr constraint
                        ? single(constraint.getExpression())
                        : single(String.valueOf(descr)))
                .toList();
    }

    private static List<String> figures(AccumulateDescr accumulate, PatternDescr pattern) {
        return Stream.concat(
                        accumulate.getFunctions().stream()
                                .map(figure -> single(figure.getBind() + " : " + figure.getFunction() + "( "
                                        + String.join(", ", figure.getParams()) + " )")),
                        constraints(pattern).stream())
                .toList();
    }

    private ConditionSource condition(
            Kind kind, BaseDescr descr, List<String> constraints, List<ConditionSource> inner) {
        String type = descr instanceof PatternDescr pattern && kind == Kind.PATTERN ? pattern.getObjectType() : "";
        return new ConditionSource(kind, type, descr.getLine(), written(descr), constraints, inner);
    }

    private String written(BaseDescr descr) {
        int from = Math.max(0, descr.getStartCharacter());
        int to = Math.min(text.length(), descr.getEndCharacter() + 1);
        return from < to ? single(text.substring(from, to)) : "";
    }

    @SuppressWarnings("unchecked")
    private static List<? extends BaseDescr> descrs(ConditionalElementDescr element) {
        return (List<? extends BaseDescr>) element.getDescrs();
    }

    private static List<RuleSource.Call> calls(String consequence) {
        return CALL.matcher(consequence)
                .results()
                .map(call -> new RuleSource.Call(
                        call.group(1),
                        LITERAL.matcher(call.group(2))
                                .results()
                                .map(literal -> literal.group(1))
                                .toList()))
                .toList();
    }

    private static String single(String written) {
        return written.strip().replaceAll("\\s+", " ").replaceAll("\\s*;$", "");
    }
}
