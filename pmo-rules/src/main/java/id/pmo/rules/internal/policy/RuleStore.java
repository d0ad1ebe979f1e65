package id.pmo.rules.internal.policy;

import id.pmo.rules.internal.engine.CompiledRules;
import id.pmo.rules.internal.engine.RuleName;
import id.pmo.rules.internal.engine.RulePart;
import id.pmo.rules.internal.engine.trace.RuleSource;
import id.pmo.rules.internal.engine.trace.SourceIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Rule files that are compiled, each known by its place and its text, so that none is compiled twice: no rule file can
 * mean anything else beside others, since none may hold more than rules. Those of the library are known from the start.
 */
final class RuleStore {

    private final Map<String, Compiled> before;
    private final Map<String, Compiled> used = new HashMap<>();
    private @Nullable Map<String, Compiled> library;

    /** One that knows the library's own rule files. */
    RuleStore() {
        this.before = Map.of();
    }

    private RuleStore(RuleStore earlier) {
        this.before = Map.copyOf(earlier.used);
        this.library = earlier.library;
    }

    /** One that knows what was asked of this one, and forgets the rest. */
    RuleStore renewed() {
        return new RuleStore(this);
    }

    /** Those of these rule files that are still to be compiled. */
    SortedMap<String, String> missing(SortedMap<String, String> rules) {
        SortedMap<String, String> missing = new TreeMap<>();
        rules.forEach((path, text) -> {
            if (find(path, text) == null) {
                missing.put(path, text);
            }
        });
        return missing;
    }

    /** Takes rule files that were compiled together. */
    void add(SortedMap<String, String> files, CompiledRules rules, ClassLoader parent) {
        Together together = new Together(rules.models(), rules.loader(parent));
        files.forEach((path, text) ->
                used.put(RulePack.file(path, text), new Compiled(together, sourcesOf(path, rules.sources()))));
    }

    /** The rules of these files. */
    Assembled assemble(SortedMap<String, String> rules) {
        Map<Together, Set<RuleName>> names = new LinkedHashMap<>();
        List<RuleSource> sources = new ArrayList<>();
        rules.forEach((path, text) -> {
            Compiled file = Objects.requireNonNull(find(path, text), path);
            sources.addAll(file.sources());
            Set<RuleName> wanted = names.computeIfAbsent(file.together(), one -> new HashSet<>());
            file.sources().forEach(rule -> wanted.add(new RuleName(rule.rulePackage(), rule.name())));
        });
        List<RulePart> parts = new ArrayList<>();
        names.forEach((together, wanted) -> parts.add(new RulePart(together.models(), together.loader(), wanted)));
        sources.sort(Comparator.comparing(RuleSource::path).thenComparingInt(RuleSource::line));
        return new Assembled(parts, sources);
    }

    private @Nullable Compiled find(String path, String text) {
        String file = RulePack.file(path, text);
        Compiled known = used.get(file);
        if (known == null) {
            known = before.get(file);
        }
        if (known == null) {
            known = library().get(file);
        }
        if (known != null) {
            used.put(file, known);
        }
        return known;
    }

    private Map<String, Compiled> library() {
        Map<String, Compiled> known = library;
        if (known == null) {
            known = new HashMap<>();
            for (String index : Objects.requireNonNullElse(Resources.lines(RulePack.LIBRARY), List.<String>of())) {
                add(index, known);
            }
            library = known;
        }
        return known;
    }

    private static void add(String index, Map<String, Compiled> known) {
        Together together = new Together(Resources.require(index), Resources.LOADER);
        List<RuleSource> sources = SourceIndex.read(Resources.require(RulePack.sources(index)));
        for (String file : Resources.require(RulePack.files(index))) {
            known.put(file, new Compiled(together, sourcesOf(RulePack.path(file), sources)));
        }
    }

    private static List<RuleSource> sourcesOf(String path, List<RuleSource> sources) {
        return sources.stream().filter(rule -> rule.path().equals(path)).toList();
    }

    /**
     * Rules from wherever they were compiled.
     *
     * @param parts where they are
     * @param sources what their files say, by file and line
     */
    record Assembled(List<RulePart> parts, List<RuleSource> sources) {}

    /** One rule file. */
    private record Compiled(Together together, List<RuleSource> sources) {}

    /** What came out of one run of the compiler; told apart by being another run. */
    private static final class Together {

        private final List<String> models;
        private final ClassLoader loader;

        Together(List<String> models, ClassLoader loader) {
            this.models = models;
            this.loader = loader;
        }

        List<String> models() {
            return models;
        }

        ClassLoader loader() {
            return loader;
        }
    }
}
