package id.pmo.rules.internal.pagar;

import static id.pmo.rules.internal.pagar.YamlResource.list;
import static id.pmo.rules.internal.pagar.YamlResource.map;
import static id.pmo.rules.internal.pagar.YamlResource.number;

import id.pmo.rules.internal.pagar.baca.Bounds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What rule files may name, as {@code yang-boleh.yaml} has it. Immutable. */
final class AllowList {

    private static final AllowList INSTANCE = new AllowList(YamlResource.read("yang-boleh.yaml"));

    private final Bounds bounds;
    private final int rules;
    private final Set<Class<?>> values = new LinkedHashSet<>();
    private final SortedMap<String, Class<?>> constants = new TreeMap<>();
    private final SortedMap<String, FactType> facts = new TreeMap<>();
    private final Map<String, Set<String>> factsOf = new LinkedHashMap<>();
    private final Map<String, SortedMap<String, Class<?>>> recorders = new LinkedHashMap<>();
    private final Map<String, List<String>> forms = new TreeMap<>();
    private final Map<String, Class<?>> names = new TreeMap<>();
    private final SortedSet<String> functions;
    private final Map<String, List<String>> classes = new TreeMap<>();

    private AllowList(Map<String, Object> yaml) {
        Map<String, Object> limits = map(yaml, "batas");
        bounds = new Bounds(
                number(limits, "huruf"),
                number(limits, "aturan"),
                number(limits, "kata"),
                number(limits, "pola"),
                number(limits, "namaAturan"),
                number(limits, "kedalaman"));
        rules = number(limits, "aturanKebijakan");
        list(yaml, "nilai").forEach(name -> values.add(type(name)));
        for (String name : list(yaml, "tetapan")) {
            Class<?> type = type(name);
            values.add(type);
            constants.put(type.getSimpleName(), type);
        }
        List<String> soFar = new ArrayList<>();
        map(yaml, "lapis").forEach((stratum, node) -> {
            Map<String, Object> parts = map(node);
            soFar.addAll(list(parts, "fakta"));
            soFar.forEach(name -> facts.computeIfAbsent(name, type -> FactType.of(type(type), this)));
            factsOf.put(stratum, new LinkedHashSet<>(soFar));
            SortedMap<String, Class<?>> called = new TreeMap<>();
            map(parts, "pencatat").forEach((name, type) -> called.put(name, type((String) type)));
            recorders.put(stratum, called);
        });
        map(yaml, "bentuk").forEach((recorder, lines) -> forms.put(recorder, list(lines)));
        map(yaml, "nama").forEach((call, type) -> names.put(call, type((String) type)));
        functions = new TreeSet<>(list(yaml, "fungsi"));
        map(yaml, "kelas").forEach((name, members) -> classes.put(name, list(members)));
    }

    /** The one that comes with the library. */
    static AllowList ofDefaults() {
        return INSTANCE;
    }

    Bounds bounds() {
        return bounds;
    }

    /** How many rules a policy may have. */
    int rules() {
        return rules;
    }

    boolean isValue(Class<?> type) {
        return values.contains(type);
    }

    /** The facts that a stratum sees, by full name; none for a stratum that there is not. */
    SortedMap<String, FactType> facts(String stratum) {
        SortedMap<String, FactType> seen = new TreeMap<>();
        factsOf.getOrDefault(stratum, Set.of())
                .forEach(name -> seen.put(name, Objects.requireNonNull(facts.get(name))));
        return seen;
    }

    /** All facts, by full name. */
    SortedMap<String, FactType> facts() {
        return facts;
    }

    /** The enumerations whose constants may be named, by simple name. */
    SortedMap<String, Class<?>> constants() {
        return constants;
    }

    /** What the consequences of a stratum may call, by the name of the global. */
    SortedMap<String, Class<?>> recorders(String stratum) {
        return recorders.getOrDefault(stratum, new TreeMap<>());
    }

    /** How a recorder is called, as it is shown to people. */
    String forms(String recorder) {
        return String.join(", ", forms.getOrDefault(recorder, List.of()));
    }

    /** The enumeration whose names a call's text must be from, by {@code recorder.method}. */
    Map<String, Class<?>> names() {
        return names;
    }

    /** The functions that accumulate may use. */
    SortedSet<String> functions() {
        return functions;
    }

    /**
     * The members that compiled rules may use of each class besides facts, recorders and constants; a name that ends in a dot
     * stands for all classes of a package.
     */
    Map<String, List<String>> classes() {
        return classes;
    }

    private static Class<?> type(String name) {
        try {
            return switch (name) {
                case "boolean" -> boolean.class;
                case "int" -> int.class;
                default -> Class.forName(name, false, AllowList.class.getClassLoader());
            };
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("yang-boleh.yaml names " + name + ", which there is not", e);
        }
    }
}
