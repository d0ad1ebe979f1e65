package id.pmo.rules.internal.policy;

import id.pmo.catalog.LoadedPolicy;
import id.pmo.catalog.PolicyException;
import id.pmo.catalog.PolicyLoader;
import id.pmo.catalog.PolicyProblem;
import id.pmo.catalog.PolicySource;
import id.pmo.rules.internal.pagar.Pagar;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All problems of a policy at once: what one check finds does not keep the next from looking. */
public final class PackCheck {

    private static final String MISPLACED = "KB-104";

    private PackCheck() {}

    /**
     * Looks through one policy.
     *
     * @param source where it lies, with those that it extends
     * @param strata compiles its rules
     */
    public static CheckedPack check(PolicySource source, String id, StrataFactory strata) {
        LoadedPolicy policy;
        try {
            policy = PolicyLoader.of(source).load(id);
        } catch (PolicyException e) {
            List<PolicyProblem> all = Stream.concat(
                            e.problems().stream(), ofRules(source, id, misplaced(e.problems())).stream())
                    .toList();
            return new CheckedPack(Optional.empty(), new PolicyException(id, all).problems());
        }
        try {
            return new CheckedPack(Optional.of(new CheckedPack.Sound(policy, strata.of(policy))), List.of());
        } catch (PolicyException e) {
            return new CheckedPack(Optional.empty(), e.problems());
        }
    }

    /** The files of which nothing is known but that they do not belong where they lie. */
    private static Set<String> misplaced(List<PolicyProblem> problems) {
        return problems.stream()
                .filter(one -> one.kode().equals(MISPLACED))
                .map(PolicyProblem::berkas)
                .collect(Collectors.toSet());
    }

    /** What is wrong with the policy's own rule files, for when its data cannot be read. */
    private static List<PolicyProblem> ofRules(PolicySource source, String id, Set<String> misplaced) {
        SortedMap<String, String> rules = new TreeMap<>();
        try {
            source.find(id)
                    .ifPresent(files -> files.files().forEach((path, bytes) -> {
                        if (path.startsWith("aturan/")
                                && path.endsWith(".drl")
                                && !misplaced.contains(id + "/" + path)) {
                            text(bytes)
                                    .filter(text -> text.lastIndexOf('\0', 1) < 0) // UTF-16, told already
                                    .ifPresent(text -> rules.put(path, text));
                        }
                    }));
        } catch (PolicyException told) {
            return List.of();
        }
        return rules.isEmpty()
                ? List.of()
                : new ArrayList<>(Pagar.read(rules, Set.of(Pagar.packageOf(id)), path -> id + "/" + path)
                        .problems());
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of((text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n"));
        } catch (CharacterCodingException told) {
            return Optional.empty();
        }
    }
}
