package id.pmo.rules.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
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

/**
 * A rule file as Drools reads it, in words that can be compared with another reading.
 *
 * @param header the package, imports and globals, a line each, in the order of the file
 * @param others what there is besides these and rules, such as functions; of rules, what there is besides conditions and
 *     one consequence
 * @param rules the rules by name
 */
public record DrlReading(List<String> header, List<String> others, SortedMap<String, Rule> rules) {

    /**
     * One rule.
     *
     * @param when bound names, types, constraints and the words {@code not}, {@code exists}, {@code or} and
     *     {@code accumulate}, in the order of the file
     * @param then the consequence as it is written
     */
    public record Rule(String when, String then) {}

    /**
     * Reads a file.
     *
     * @return the reading; without rules, and with a word in {@code others}, where Drools cannot read it
     */
    public static DrlReading of(String text) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        DrlReading reading = new DrlReading(new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
        try {
            PackageDescr file = parser.parse(null, text);
            if (file == null || parser.hasErrors()) {
                reading.others.add("Drools");
            } else {
                reading.read(file);
            }
        } catch (DroolsParserException e) {
            reading.others.add("Drools");
        }
        return reading;
    }

    private void read(PackageDescr file) {
        header.add("package " + file.getName());
        file.getImports().forEach(one -> header.add("import " + one.getTarget()));
        file.getGlobals().forEach(one -> header.add("global " + one.getType() + " " + one.getIdentifier()));
        file.getFunctionImports().forEach(one -> others.add("import function " + one.getTarget()));
        file.getAccumulateImports().forEach(one -> others.add("import accumulate " + one.getTarget()));
        file.getAttributes().forEach(one -> others.add(one.getName()));
        file.getFunctions().forEach(one -> others.add("function " + one.getName()));
        file.getTypeDeclarations().forEach(one -> others.add("declare " + one.getTypeName()));
        file.getEnumDeclarations().forEach(one -> others.add("declare enum " + one.getTypeName()));
        file.getEntryPointDeclarations().forEach(one -> others.add("declare entry-point"));
        file.getWindowDeclarations().forEach(one -> others.add("declare window"));
        if (file.getUnit() != null) {
            others.add("unit");
        }
        file.getRules().forEach(this::read);
    }

    private void read(RuleDescr rule) {
        others.addAll(rule.getAttributes().keySet());
        others.addAll(rule.getNamedConsequences().keySet());
        rule.getAnnotations().forEach(one -> others.add("@" + one.getName()));
        if (rule.getParentName() != null) {
            others.add("extends");
        }
        if (rule.isQuery()) {
            others.add("query");
        }
        StringBuilder when = new StringBuilder();
        rule.getLhs().getDescrs().forEach(descr -> condition(descr, when));
        Rule before = rules.put(rule.getName(), new Rule(when.toString(), String.valueOf(rule.getConsequence())));
        if (before != null) {
            others.add(rule.getName());
        }
    }

    private void condition(BaseDescr descr, StringBuilder when) {
        if (descr instanceof PatternDescr pattern) {
            pattern(pattern, when);
            return;
        }
        String word = KINDS.get(descr.getClass());
        if (word == null || !(descr instanceof ConditionalElementDescr element)) {
            others.add(descr.getClass().getSimpleName());
            return;
        }
        when.append(word).append(' ');
        element.getDescrs().forEach(inner -> condition((BaseDescr) inner, when));
    }

    private static final Map<Class<?>, String> KINDS =
            Map.of(AndDescr.class, "", OrDescr.class, "or", NotDescr.class, "not", ExistsDescr.class, "exists");

    private void pattern(PatternDescr pattern, StringBuilder when) {
        if (pattern.getSource() instanceof AccumulateDescr accumulate) {
            when.append("accumulate ");
            condition(accumulate.getInput(), when);
            accumulate
                    .getFunctions()
                    .forEach(figure -> when.append(figure.getBind())
                            .append(' ')
                            .append(figure.getFunction())
                            .append(' ')
                            .append(String.join(" ", figure.getParams()))
                            .append(' '));
            if (!accumulate.isMultiFunction() && accumulate.getFunctions().isEmpty()) {
                others.add("accumulate");
            }
        } else {
            if (pattern.getIdentifier() != null) {
                when.append(pattern.getIdentifier()).append(' ');
            }
            when.append(pattern.getObjectType()).append(' ');
            if (pattern.getSource() != null) {
                others.add("from");
            }
        }
        if (!pattern.getBehaviors().isEmpty() || pattern.isUnification() || pattern.isQuery()) {
            others.add("over");
        }
        pattern.getAnnotations().forEach(one -> others.add("@" + one.getName()));
        for (Object constraint : pattern.getDescrs()) {
            if (constraint instanceof ExprConstraintDescr expression) {
                when.append(expression.getExpression()).append(' ');
            } else {
                others.add(constraint.getClass().getSimpleName());
            }
        }
    }
}
