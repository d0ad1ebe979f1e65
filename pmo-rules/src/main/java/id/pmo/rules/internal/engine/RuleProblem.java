package id.pmo.rules.internal.engine;

/**
 * Why a rule file does not compile.
 *
 * @param path the file
 * @param line its line, from 1; 0 where the compiler does not say
 * @param message what is wrong
 */
public record RuleProblem(String path, int line, String message) implements Comparable<RuleProblem> {

    @Override
    public int compareTo(RuleProblem other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return line > 0 ? path + ":" + line + ": " + message : path + ": " + message;
    }
}
