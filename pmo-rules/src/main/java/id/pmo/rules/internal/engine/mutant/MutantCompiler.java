package id.pmo.rules.internal.engine.mutant;

import id.pmo.rules.internal.engine.CompiledRules;
import id.pmo.rules.internal.engine.Evaluator;
import id.pmo.rules.internal.engine.RuleCompileException;
import id.pmo.rules.internal.engine.RuleCompiler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/** Compiles many slips at once, as rules of other names beside each other: one by one each would cost a build. */
public final class MutantCompiler {

    private static final int AT_ONCE = 150;

    private final ClassLoader factClasses;
    private final IntConsumer progress;
    private final Map<Integer, Evaluator> evaluators = new TreeMap<>();
    private int done;

    private MutantCompiler(ClassLoader factClasses, IntConsumer progress) {
        this.factClasses = factClasses;
        this.progress = progress;
    }

    /**
     * Compiles rules with slips, each by itself.
     *
     * @param mutants the slips; those whose whole rule is gone are passed over
     * @param factClasses finds the classes of facts
     * @param progress is told how many are done
     * @return for each slip the evaluator of that one rule; none where it does not compile
     */
    public static List<Optional<Evaluator>> compile(
            List<RuleMutant> mutants, ClassLoader factClasses, IntConsumer progress) {
        MutantCompiler compiler = new MutantCompiler(factClasses, progress);
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < mutants.size(); i++) {
            if (mutants.get(i).source() != null) {
                numbers.add(i);
            }
        }
        for (int from = 0; from < numbers.size(); from += AT_ONCE) {
            compiler.some(mutants, numbers.subList(from, Math.min(numbers.size(), from + AT_ONCE)));
        }
        List<Optional<Evaluator>> all = new ArrayList<>();
        for (int i = 0; i < mutants.size(); i++) {
            all.add(Optional.ofNullable(compiler.evaluators.get(i)));
        }
        return all;
    }

    /** What does not compile is found by halving: messages do not always name the right one of files so alike. */
    private void some(List<RuleMutant> mutants, List<Integer> numbers) {
        SortedMap<String, String> files = new TreeMap<>();
        for (int number : numbers) {
            RuleMutant.Source source =
                    Objects.requireNonNull(mutants.get(number).source());
            files.put(name(number) + ".drl", elsewhere(source.head()) + '"' + name(number) + '"' + source.tail());
        }
        CompiledRules compiled;
        try {
            compiled = new RuleCompiler(factClasses).compile(files);
        } catch (RuleCompileException e) {
            int half = numbers.size() / 2;
            if (half > 0) {
                some(mutants, numbers.subList(0, half));
                some(mutants, numbers.subList(half, numbers.size()));
            } else {
                progress.accept(++done);
            }
            return;
        }
        RuleSet rules = RuleSet.of(CompiledRules.instantiate(compiled.models(), compiled.loader(factClasses)));
        for (int number : numbers) {
            evaluators.put(number, rules.evaluator(rule -> rule.name().equals(name(number))));
            progress.accept(++done);
        }
    }

    private static String name(int number) {
        return "m" + number;
    }

    /** Classes of rules that are loaded already must not be taken for these. */
    private static String elsewhere(String head) {
        return head.replaceFirst("(?m)^(\\s*package\\s+\\w+)", "$1_mutant");
    }
}
