package id.pmo.catalog;

import java.util.List;
import java.util.stream.Collectors;

/** A policy cannot be loaded; names everything that is wrong with it at once. */
public final class PolicyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<PolicyProblem> problems;

    /** Sorts the problems; at least one is expected. */
    public PolicyException(String id, List<PolicyProblem> problems) {
        super(pesan(id, problems));
        this.problems = problems.stream().distinct().sorted().toList();
    }

    /** What is wrong, sorted by place. */
    public List<PolicyProblem> problems() {
        return problems;
    }

    private static String pesan(String id, List<PolicyProblem> problems) {
        return problems.stream()
                .distinct()
                .sorted()
                .map(p -> "- " + p)
                .collect(Collectors.joining("\n", "Kebijakan " + id + " tidak dapat dimuat:\n", ""));
    }
}
