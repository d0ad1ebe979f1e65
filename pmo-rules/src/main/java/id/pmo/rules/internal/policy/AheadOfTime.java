package id.pmo.rules.internal.policy;

import id.pmo.catalog.LoadedPolicy;
import id.pmo.rules.internal.engine.CompiledRules;
import id.pmo.rules.internal.engine.RulePart;
import id.pmo.rules.internal.engine.trace.SourceIndex;
import id.pmo.rules.internal.pagar.Pagar;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rules of a policy, compiled before they are needed. */
public final class AheadOfTime {

    private AheadOfTime() {}

    /**
     * What an engine looks for on its class path before it compiles: the classes, those that walk them, which
     * files they were made of, and what these say.
     *
     * @return bytes by their path on the class path
     * @throws id.pmo.catalog.PolicyException if anything is wrong with the rules
     */
    public static SortedMap<String, byte[]> compile(LoadedPolicy policy) {
        RulePack pack = RulePack.of(policy);
        CompiledRules rules = StrataFactory.compile(
                policy, Pagar.read(policy), policy.aturan().keySet());
        ClassLoader loader = rules.loader(AheadOfTime.class.getClassLoader());
        WrittenWalks walks = WrittenWalks.of(pack.key(), List.of(RulePart.whole(rules.models(), loader)), loader);
        SortedMap<String, byte[]> files = new TreeMap<>(rules.classes());
        files.putAll(walks.classes());
        files.put(pack.index(), lines(rules.models()));
        files.put(RulePack.files(pack.index()), lines(pack.files()));
        files.put(RulePack.walks(pack.index()), lines(walks.index()));
        files.put(RulePack.sources(pack.index()), lines(SourceIndex.write(rules.sources())));
        return files;
    }

    /** A file with these lines. */
    public static byte[] lines(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
