package id.pmo.rules.internal.engine.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The slips that are made in a rule file. */
class RuleMutatorTest {

    private static final TextSwap TEXTS = new TextSwap() {
        @Override
        public Optional<String> other(String call, String text) {
            return text.equals("A") ? Optional.of("B") : Optional.empty();
        }

        @Override
        public boolean lists(String call) {
            return call.equals("list.add");
        }
    };

    @Test
    void comparisonsAreNegatedSwappedAndShifted() {
        assertThat(slips("Thing( size < 3 )"))
                .contains(
                        "NEGATE size < 3 -> size >= 3",
                        "COMPARE size < 3 -> size <= 3",
                        "SHIFT size < 3 -> size < 4",
                        "SHIFT size < 3 -> size < 2",
                        "DROP size < 3 -> ");
    }

    @Test
    void propertiesAndCallsAreNegated() {
        assertThat(slips("Thing( open, !shut, has( \"A\" ) )"))
                .contains(
                        "NEGATE open -> !open",
                        "NEGATE !shut -> shut",
                        "NEGATE has( \"A\" ) -> !has( \"A\" )",
                        "TEXT has( \"A\" ) -> has( \"B\" )",
                        "DROP open -> ",
                        "DROP !shut -> ",
                        "DROP has( \"A\" ) -> ");
    }

    @Test
    void partsOfAJunctionAreDroppedAndItsWordSwapped() {
        assertThat(slips("Thing( open || ( size > 1 && shut ) )"))
                .contains(
                        "NEGATE open || ( size > 1 && shut ) -> !( open || ( size > 1 && shut ) )",
                        "DROP open || ( size > 1 && shut ) -> open",
                        "DROP open || ( size > 1 && shut ) -> ( size > 1 && shut )",
                        "COMPARE open || ( size > 1 && shut ) -> open && ( size > 1 && shut )",
                        "COMPARE size > 1 && shut -> size > 1 || shut",
                        "NEGATE shut -> !shut");
    }

    @Test
    void namesThatAreUsedElsewhereStay() {
        List<String> slips = slips("$thing : Thing( $size : size )\n    Other( size == $size )");

        assertThat(slips).noneMatch(slip -> slip.contains("$thing")).contains("NEGATE size == $size -> size != $size");
    }

    @Test
    void existenceIsTurnedAroundAndDropped() {
        assertThat(slips("Thing()\n    not Other( open )"))
                .contains(
                        "NEGATE not Other( open ) -> exists Other( open )",
                        "DROP not Other( open ) -> ",
                        "NEGATE Thing() -> not Thing()",
                        "DROP Thing() -> ");
    }

    @Test
    void textsOfListsAreDroppedOneByOne() {
        assertThat(mutants("Thing()", "list.add( \"A\", \"C\" );"))
                .extracting(RuleMutatorTest::told)
                .contains("TEXT \"A\" -> \"B\"", "DROP_TEXT \"A\" -> ", "DROP_TEXT \"C\" -> ");
        assertThat(mutants("Thing()", "list.add( \"A\" );"))
                .filteredOn(mutant -> mutant.kind() == MutantKind.DROP_TEXT)
                .singleElement()
                .extracting(RuleMutant::source)
                .isNull();
    }

    @Test
    void commentsAndTextsAreNoConditions() {
        assertThat(slips("// Thing( size < 3 )\n    Thing( name == \"a < b\" ) /* Other( open ) */"))
                .containsExactlyInAnyOrder(
                        "NEGATE name == \"a < b\" -> name != \"a < b\"", "DROP name == \"a < b\" -> ");
    }

    @Test
    void eachSlipKnowsItsPlaceAndHoldsItsRuleAlone() {
        String file = file("Thing( open )", "list.add( \"A\" );") + "\n" + rule("second", "Other( shut )", "x.y( 1 );");
        RuleMutant mutant = RuleMutator.mutants("a.drl", file, TEXTS).stream()
                .filter(satu -> satu.rule().equals("second") && satu.kind() == MutantKind.NEGATE)
                .findFirst()
                .orElseThrow();

        RuleMutant.Source source = Objects.requireNonNull(mutant.source());
        assertThat(mutant.path()).isEqualTo("a.drl");
        assertThat(mutant.rulePackage()).isEqualTo("some.place");
        assertThat(file.lines().toList().get(mutant.line() - 1)).isEqualTo("    Other( shut )");
        assertThat(source.head() + "\"other name\"" + source.tail()).isEqualTo("""
                        package some.place

                        import some.Thing

                        rule "other name"
                        when
                            Other( !shut )
                        then
                            x.y( 1 );
                        end
                        """);
    }

    private static List<String> slips(String conditions) {
        return mutants(conditions, "x.y( $thing );").stream()
                .map(RuleMutatorTest::told)
                .toList();
    }

    private static List<RuleMutant> mutants(String conditions, String consequence) {
        return RuleMutator.mutants("a.drl", file(conditions, consequence), TEXTS);
    }

    private static String told(RuleMutant mutant) {
        return mutant.kind() + " " + mutant.before() + " -> " + mutant.after();
    }

    private static String file(String conditions, String consequence) {
        return "package some.place\n\nimport some.Thing\n\n" + rule("first", conditions, consequence);
    }

    private static String rule(String name, String conditions, String consequence) {
        return "rule \"" + name + "\"\nwhen\n    " + conditions + "\nthen\n    " + consequence + "\nend\n";
    }
}
