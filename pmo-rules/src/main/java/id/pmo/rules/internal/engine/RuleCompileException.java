package id.pmo.rules.internal.engine;

import java.util.List;
import java.util.stream.Collectors;

/** Rule files that do not compile, with every problem found. */
public final class RuleCompileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleProblem> problems;

    RuleCompileException(List<RuleProblem> problems) {
        super(problems.stream().map(RuleProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** The problems, by file and line. */
    public List<RuleProblem> problems() {
        return problems;
    }
}
