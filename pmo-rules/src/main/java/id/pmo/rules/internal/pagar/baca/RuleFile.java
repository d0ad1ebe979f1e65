package id.pmo.rules.internal.pagar.baca;

import java.util.List;

/**
 * A rule file as far as it could be read.
 *
 * @param packageName its package; an empty name where there is none
 * @param imports the types that it imports
 * @param globals what its consequences call
 * @param rules its rules
 */
public record RuleFile(Name packageName, List<Name> imports, List<Global> globals, List<Rule> rules) {

    /** A recorder and the name by which rules call it. */
    public record Global(Name type, Name name) {}

    /**
     * A rule: when all conditions hold, the consequence is called.
     *
     * @param when its conditions as they are written, word by word
     * @param then its consequence as it is written, word by word
     * @param from where it starts, as an index into the file
     * @param to the index behind it
     */
    public record Rule(
            Name name,
            List<Condition> conditions,
            Consequence consequence,
            List<String> when,
            List<String> then,
            int from,
            int to) {}

    /** One call of a recorder. */
    public record Consequence(Name global, Name method, List<Expression> arguments) {

        static Consequence unreadable(int at) {
            return new Consequence(new Name("", at), new Name("", at), List.of());
        }

        /** Whether it could not be read, which has been told. */
        public boolean isUnreadable() {
            return global.text().isEmpty();
        }
    }
}
