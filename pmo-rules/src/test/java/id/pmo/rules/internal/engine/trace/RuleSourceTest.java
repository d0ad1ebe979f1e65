package id.pmo.rules.internal.engine.trace;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.LoadedPolicy;
import id.pmo.catalog.PolicyLoader;
import id.pmo.catalog.PolicySource;
import id.pmo.rules.EvaluatorKind;
import id.pmo.rules.internal.policy.RulePack;
import id.pmo.rules.internal.policy.RunnablePolicy;
import id.pmo.rules.internal.policy.StrataFactory;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sources that are kept beside compiled rules say what the rule files say. */
class RuleSourceTest {

    @ParameterizedTest
    @MethodSource("policies")
    void theKeptSourcesAreThoseOfTheRuleFiles(LoadedPolicy policy) {
        RunnablePolicy ready = new StrataFactory(EvaluatorKind.AUTO).of(policy);
        List<RuleSource> read = SourceReader.read(policy.aturan());

        assertThat(ready.traced().get().sources()).isEqualTo(read);
        assertThat(SourceIndex.read(SourceIndex.write(read))).isEqualTo(read);
        assertThat(read).allSatisfy(rule -> {
            List<String> lines = policy.aturan().get(rule.path()).lines().toList();
            assertThat(lines.get(rule.line() - 1)).isEqualTo("rule \"" + rule.name() + "\"");
            rule.conditions()
                    .forEach(condition -> assertThat(
                                    lines.get(condition.line() - 1).strip().replaceAll("\\s+", " "))
                            .isEqualTo(condition.text()));
        });
    }

    @ParameterizedTest
    @MethodSource("policies")
    void eachCompiledConstraintHasItsText(LoadedPolicy policy) throws Exception {
        RunnablePolicy ready = new StrataFactory(EvaluatorKind.AUTO).of(policy);
        TracedRules rules = ready.traced().get();

        assertThat(rules.unwritten()).isEmpty();
        assertThat(rules.sources()).hasSize((int) RulePack.of(policy).rules().values().stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("rule "))
                .count());
    }

    @Test
    void rulesCompiledAtRunTimeAreTracedByTheirOwnFiles() {
        LoadedPolicy builtIn = policies().findFirst().orElseThrow();
        String path = "aturan/pemeriksaan/pelaksanaan/LP-131.drl";
        SortedMap<String, String> rules = new TreeMap<>(builtIn.aturan());
        rules.compute(path, (file, text) -> "// satu baris lagi\n" + text);
        LoadedPolicy changed = new LoadedPolicy(builtIn.kebijakan(), rules, builtIn.contohUji(), builtIn.contoh());
        RunnablePolicy ready = new StrataFactory(EvaluatorKind.AUTO).of(changed);

        assertThat(ready.traced().get().sources())
                .filteredOn(rule -> rule.path().equals(path))
                .extracting(RuleSource::line)
                .containsExactly(10);
    }

    static Stream<LoadedPolicy> policies() {
        PolicySource source = PolicySource.builtIn();
        return source.ids().stream().map(PolicyLoader.of(source)::load);
    }
}
