package id.pmo.rules.internal.pagar;

import id.pmo.catalog.LoadedPolicy;
import id.pmo.catalog.PolicyProblem;
import id.pmo.rules.internal.pagar.baca.Lexer;
import id.pmo.rules.internal.pagar.baca.Reading;
import id.pmo.rules.internal.pagar.baca.RuleFile;
import id.pmo.rules.internal.pagar.baca.RuleFile.Rule;
import id.pmo.rules.internal.pagar.baca.Slip;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The guard rails before the compiler: reads all rule files of a policy and tells everything that may not stand there.
 * Loads nothing of Drools.
 */
public final class Pagar {

    private static final List<String> GAPS = List.of("satu", "dua", "tiga");

    private final AllowList allowed = AllowList.ofDefaults();
    private final SortedMap<String, String> texts;
    private final Set<String> owners;
    private final UnaryOperator<String> names;
    private final SortedMap<String, RuleFile> files = new TreeMap<>();
    private final List<PolicyProblem> problems = new ArrayList<>();
    private final Map<String, String> places = new HashMap<>();
    private int rules;

    private Pagar(SortedMap<String, String> texts, Set<String> owners, UnaryOperator<String> names) {
        this.texts = texts;
        this.owners = owners;
        this.names = names;
    }

    /** Reads the rule files of a policy: its own last, so that what does not fit its parents' is told in them. */
    public static Pagar read(LoadedPolicy policy) {
        String id = policy.kebijakan().identitas().id();
        SortedSet<String> owners = new TreeSet<>();
        policy.berkas().values().forEach(file -> owners.add(ownerOf(file)));
        owners.add(packageOf(id));
        List<String> paths = policy.aturan().keySet().stream()
                .sorted(Comparator.comparing(path -> policy.berkas(path).startsWith(id + "/")))
                .toList();
        return read(policy.aturan(), paths, owners, policy::berkas);
    }

    /**
     * Reads rule files.
     *
     * @param texts text of each file by its path in the policy, with LF line ends
     * @param owners first words that packages may have
     * @param names what a file is called in a problem, by its path
     */
    public static Pagar read(SortedMap<String, String> texts, Set<String> owners, UnaryOperator<String> names) {
        return read(texts, texts.keySet(), owners, names);
    }

    private static Pagar read(
            SortedMap<String, String> texts,
            Collection<String> paths,
            Set<String> owners,
            UnaryOperator<String> names) {
        Pagar pagar = new Pagar(texts, owners, names);
        paths.forEach(pagar::add);
        if (pagar.rules > pagar.allowed.rules()) {
            pagar.add(
                    texts.firstKey(),
                    Slip.of("KB-519", 0, String.valueOf(pagar.rules), String.valueOf(pagar.allowed.rules())));
        }
        return pagar;
    }

    /** The first word of the packages of a policy. */
    public static String packageOf(String policy) {
        return policy.replaceAll("[^a-zA-Z0-9]", "_");
    }

    /** The first word of a package by the policy whose file it is, named as {@code <policy id>/<path>}. */
    private static String ownerOf(String file) {
        return packageOf(file.substring(0, Math.max(0, file.indexOf('/'))));
    }

    private String owner(String path) {
        String owner = ownerOf(names.apply(path));
        return owners.contains(owner) ? owner : owners.iterator().next();
    }

    /** The files of other policies than this file's. */
    private List<String> others(String path) {
        String own = ownerOf(names.apply(path));
        return texts.keySet().stream()
                .filter(other -> !ownerOf(names.apply(other)).equals(own))
                .toList();
    }

    /** What could be read of each file. */
    public SortedMap<String, RuleFile> files() {
        return files;
    }

    /** What must be mended; empty where all files may go to the compiler. */
    public List<PolicyProblem> problems() {
        return List.copyOf(problems);
    }

    /**
     * Where the compiler reads other rules than these in some files; to be asked once there are no problems. Needs
     * Drools.
     */
    public List<PolicyProblem> differences(Set<String> paths) {
        List<PolicyProblem> all = new ArrayList<>();
        files.forEach((path, file) -> {
            if (paths.contains(path)) {
                TwoReadings.difference(file, withoutComments(text(path)))
                        .ifPresent(what ->
                                all.add(PolicyProblem.of(names.apply(path), 0, 0, "", "KB-571", Map.of("satu", what))));
            }
        });
        return all;
    }

    /**
     * What compiled rules refer to and may not.
     *
     * @param classes bytes of each class by its path
     */
    public List<PolicyProblem> references(SortedMap<String, byte[]> classes) {
        SortedMap<String, List<String>> packages = new TreeMap<>();
        files.forEach(
                (path, file) -> packages.computeIfAbsent(file.packageName().text(), name -> new ArrayList<>())
                        .add(names.apply(path)));
        return new CompiledCheck(allowed).problems(classes, packages);
    }

    /** Some files as the compiler shall see them: what a person takes for a comment never reaches it. */
    public SortedMap<String, String> forCompiler(Set<String> paths) {
        SortedMap<String, String> bare = new TreeMap<>();
        paths.forEach(path -> bare.put(path, withoutComments(text(path))));
        return bare;
    }

    private String withoutComments(String text) {
        return Lexer.withoutComments(text, allowed.bounds());
    }

    private String text(String path) {
        return texts.getOrDefault(path, "");
    }

    private void add(String path) {
        Reading reading = Reading.of(text(path), allowed.bounds());
        reading.slips().forEach(slip -> add(path, slip));
        RuleFile file = reading.file();
        files.put(path, file);
        if (file.packageName().text().isEmpty()) {
            return;
        }
        Slips slips = new Slips();
        Known known = new HeaderCheck(allowed, slips).known(path, file, owners, owner(path), others(path));
        for (Rule rule : file.rules()) {
            rules++;
            new RuleCheck(allowed, known, slips, reading.slips().isEmpty()).check(rule);
            unique(path, file, rule, slips);
        }
        slips.all().forEach(slip -> add(path, slip));
    }

    private void unique(String path, RuleFile file, Rule rule, Slips slips) {
        String place = names.apply(path) + ":" + line(path, rule.name().at());
        String other = places.putIfAbsent(
                file.packageName().text() + "\n" + rule.name().text(), place);
        if (other != null) {
            slips.add("KB-370", rule.name().at(), rule.name().text(), other);
        }
    }

    /** A problem at some index into a file. */
    public PolicyProblem problem(String path, int at, String code, Map<String, ?> values) {
        Position position = position(path, at);
        return PolicyProblem.of(names.apply(path), position.line(), position.column(), "", code, values);
    }

    /** The line of some index into a file. */
    public int line(String path, int at) {
        return position(path, at).line();
    }

    private void add(String path, Slip slip) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < slip.values().size(); i++) {
            values.put(GAPS.get(i), slip.values().get(i));
        }
        problems.add(problem(path, slip.at(), slip.kode(), values));
    }

    private Position position(String path, int at) {
        return Position.of(text(path), at);
    }
}
