package id.pmo.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the compiler says reaches a person only where it speaks of the rules and not of its own works. */
class SebabPenyusunTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The type LambdaPredicateA918425A374435532A2DBA93D17E2191 is already defined",
                "Type mismatch: cannot convert from java.lang.String to int",
                "org.drools.mvelcompiler.MvelCompilerException: x",
                "java.lang.NullPointerException",
                "Cannot invoke \"String.length()\" because \"_this\" is null",
                "Rules8B00EC65AFB809DC1A9A3DB4375AF31E cannot be resolved",
                "psp_2023_2024/simpulan/P58/LambdaConsequence58.java (12:4)",
                "",
                "\n"
            })
    void yangMenyebutKelasBuatanDisembunyikan(String pesan) {
        assertThat(CompilerMessages.cause(pesan)).isEqualTo("…");
    }

    @Test
    void yangMenyebutAturanDisampaikanSatuBaris() {
        assertThat(CompilerMessages.cause("Duplicate rule name: a\nJava source of x"))
                .isEqualTo("Duplicate rule name: a");
        assertThat(CompilerMessages.cause(null)).isEqualTo("…");
    }
}
