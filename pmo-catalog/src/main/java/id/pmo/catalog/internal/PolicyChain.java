package id.pmo.catalog.internal;

import id.pmo.catalog.PolicyFiles;
import id.pmo.catalog.PolicySource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A policy and those that it extends.
 *
 * @param parts the policy first, then its parent, and so on
 * @param complete whether every parent is there; what would come from a missing one cannot be judged
 */
record PolicyChain(List<PolicyPart> parts, boolean complete) {

    /** Years extend one another, and each part is read for each policy that extends it. */
    private static final int MOST = 20;

    PolicyChain {
        parts = List.copyOf(parts);
    }

    /** Follows {@code extends}; without parts, and a problem, where there is no such policy. */
    static PolicyChain resolve(PolicySource source, String id, Problems problems) {
        List<PolicyPart> parts = new ArrayList<>();
        Optional<PolicyFiles> next = source.find(id);
        if (next.isEmpty()) {
            problems.add(id, "KB-101", Map.of("id", id, "saran", Nearest.hint(id, source.ids())));
        }
        boolean complete = false;
        while (next.isPresent()) {
            PolicyPart part = PolicyPart.read(next.get(), problems);
            parts.add(part);
            complete = part.kebijakan().isPresent() && part.parent().isEmpty() && !part.parentMisspelt();
            next = part.parent().flatMap(node -> parent(source, parts, node));
        }
        return new PolicyChain(parts, complete && !TanpaInduk.tell(parts, source));
    }

    private static Optional<PolicyFiles> parent(PolicySource source, List<PolicyPart> soFar, YamlNode node) {
        Optional<String> parent = node.text();
        if (parent.isEmpty()) {
            return Optional.empty();
        }
        if (soFar.stream().anyMatch(p -> p.id().equals(parent.get()))) {
            String circle = Stream.concat(soFar.stream().map(PolicyPart::id), parent.stream())
                    .collect(Collectors.joining(" → "));
            String cara = soFar.get(soFar.size() - 1).id().equals(parent.get()) ? "diri" : "hapus";
            node.problem("KB-106", Map.of("lingkaran", circle, "cara", cara));
            return Optional.empty();
        }
        if (soFar.size() > MOST) {
            node.problem("KB-134", Map.of("batas", MOST));
            return Optional.empty();
        }
        Optional<PolicyFiles> files = source.find(parent.get());
        return files.isPresent()
                ? files
                : node.wrong("KB-105", Map.of("saran", Nearest.hint(parent.get(), source.parentIds())));
    }

    /** The parts from the oldest ancestor to the policy itself. */
    List<PolicyPart> fromAncestor() {
        List<PolicyPart> reversed = new ArrayList<>(parts);
        Collections.reverse(reversed);
        return reversed;
    }

    PolicyPart self() {
        return parts.get(0);
    }
}
