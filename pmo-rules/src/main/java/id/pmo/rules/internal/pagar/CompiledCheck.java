package id.pmo.rules.internal.pagar;

import id.pmo.catalog.PolicyProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The last gate: compiled rules refer to nothing but facts, recorders and what the compiler itself needs. */
final class CompiledCheck {

    private final Map<String, List<String>> members = new HashMap<>();

    CompiledCheck(AllowList allowed) {
        members.putAll(allowed.classes());
        allowed.facts()
                .values()
                .forEach(fact -> members.put(
                        fact.type().getName(),
                        Stream.concat(fact.properties().keySet().stream(), fact.questions().keySet().stream())
                                .toList()));
        for (String stratum : List.of("keberlakuan", "pemeriksaan", "simpulan")) {
            allowed.recorders(stratum)
                    .values()
                    .forEach(type -> members.put(
                            type.getName(),
                            Stream.of(type.getMethods())
                                    .map(method -> method.getName())
                                    .toList()));
        }
        allowed.constants()
                .values()
                .forEach(type -> members.put(
                        type.getName(),
                        Stream.of(type.getEnumConstants())
                                .map(one -> ((Enum<?>) one).name())
                                .toList()));
    }

    /**
     * What classes refer to and may not.
     *
     * @param classes bytes of each class by its path
     * @param packages the rule files of each package
     */
    List<PolicyProblem> problems(SortedMap<String, byte[]> classes, SortedMap<String, List<String>> packages) {
        SortedMap<String, SortedSet<String>> found = new TreeMap<>();
        classes.forEach((path, bytes) -> {
            String owner = packages.keySet().stream()
                    .filter(name -> path.startsWith(name.replace('.', '/') + "/"))
                    .max(String::compareTo)
                    .orElse("");
            for (String reference : ClassReferences.of(bytes)) {
                if (!isAllowed(reference) && !isOwn(reference, packages)) {
                    found.computeIfAbsent(owner, name -> new TreeSet<>()).add(reference);
                }
            }
        });
        List<PolicyProblem> problems = new ArrayList<>();
        found.forEach((owner, references) -> {
            List<String> files = Optional.ofNullable(packages.get(owner)).orElse(List.of("aturan"));
            problems.add(PolicyProblem.of(
                    files.get(0),
                    0,
                    0,
                    "",
                    "KB-572",
                    Map.of(
                            "satu",
                            String.join(", ", references),
                            "dua",
                            files.stream().sorted().collect(Collectors.joining(", ")))));
        });
        return problems;
    }

    private boolean isAllowed(String reference) {
        int hash = reference.indexOf('#');
        String owner = hash < 0 ? reference : reference.substring(0, hash);
        List<String> allowed = members.get(owner);
        if (allowed == null) {
            allowed = members.get(owner.substring(0, owner.lastIndexOf('.') + 1));
        }
        return allowed != null && (hash < 0 || allowed.contains(reference.substring(hash + 1)));
    }

    /** Classes that the compiler made of these rules refer to each other. */
    private static boolean isOwn(String reference, SortedMap<String, List<String>> packages) {
        return packages.keySet().stream().anyMatch(name -> reference.startsWith(name + "."));
    }
}
