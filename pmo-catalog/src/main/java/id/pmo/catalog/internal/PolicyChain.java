package id.pmo.catalog.internal;

import id.pmo.catalog.PolicyFiles;
import id.pmo.catalog.PolicySource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows {@code extends} from a policy to its parent, and on. */
final class PolicyChain {

    private final PolicySource source;
    private final Problems problems;
    private final List<PolicyPart> chain = new ArrayList<>();

    private PolicyChain(PolicySource source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The policy, then its parent, and so on; empty, and a problem, where there is no such policy. */
    static List<PolicyPart> resolve(PolicySource source, String id, Problems problems) {
        PolicyChain resolver = new PolicyChain(source, problems);
        Optional<PolicyFiles> files = source.find(id);
        if (files.isEmpty()) {
            problems.add(id, "Kebijakan \"" + id + "\" tidak ada. " + Nearest.hint(id, source.ids()));
        }
        files.ifPresent(resolver::add);
        return resolver.chain;
    }

    private void add(PolicyFiles files) {
        PolicyPart part = PolicyPart.read(files, problems);
        chain.add(part);
        part.parent().ifPresent(node -> node.text().ifPresent(parent -> add(node, parent)));
    }

    private void add(YamlNode node, String parent) {
        if (chain.stream().anyMatch(p -> p.id().equals(parent))) {
            List<String> ids =
                    new ArrayList<>(chain.stream().map(PolicyPart::id).toList());
            ids.add(parent);
            node.problem("Kebijakan ini memperluas dirinya sendiri: " + String.join(" → ", ids)
                    + ". Hapus salah satu \"extends\".");
            return;
        }
        source.find(parent)
                .ifPresentOrElse(
                        this::add, () -> node.wrong("id kebijakan yang ada", Nearest.hint(parent, source.ids())));
    }
}
