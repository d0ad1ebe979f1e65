package id.pmo.catalog;

import id.pmo.catalog.internal.BatasMasalah;
import id.pmo.core.bahasa.Bahasa;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A policy cannot be loaded; names everything that is wrong with it at once. Of one file and of one policy only the first
 * problems are named, with how many more there are ({@code KB-139}). Its message is in Indonesian.
 */
public final class PolicyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final transient List<PolicyProblem> problems;

    /** Sorts the problems; at least one is expected. */
    public PolicyException(String id, List<PolicyProblem> problems) {
        super(tulis(id, sorted(id, problems), Bahasa.ID));
        this.id = Objects.requireNonNull(id, "id");
        this.problems = sorted(id, problems);
    }

    /** What is wrong, as {@link PolicyProblem#urutan} has it: in the policy's own files first. */
    public List<PolicyProblem> problems() {
        return problems;
    }

    /** A line that names the policy, and one for each problem. */
    public String tulis(Bahasa bahasa) {
        return tulis(id, problems, bahasa);
    }

    private static List<PolicyProblem> sorted(String id, List<PolicyProblem> problems) {
        return BatasMasalah.terbatas(
                        id,
                        problems.stream()
                                .distinct()
                                .sorted(PolicyProblem.urutan(id))
                                .toList())
                .stream()
                .sorted(PolicyProblem.urutan(id))
                .toList();
    }

    private static String tulis(String id, List<PolicyProblem> problems, Bahasa bahasa) {
        String judul = bahasa == Bahasa.ID
                ? "Kebijakan " + id + " tidak dapat dimuat:\n"
                : "Policy " + id + " cannot be loaded:\n";
        return problems.stream().map(p -> "- " + p.tulis(bahasa)).collect(Collectors.joining("\n", judul, ""));
    }
}
