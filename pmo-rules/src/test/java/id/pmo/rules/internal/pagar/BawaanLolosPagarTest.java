package id.pmo.rules.internal.pagar;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.LoadedPolicy;
import id.pmo.catalog.PolicyLoader;
import id.pmo.catalog.PolicySource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shipped stands within the guard rails. */
class BawaanLolosPagarTest {

    @ParameterizedTest
    @ValueSource(strings = {"psp-2023-2024", "psp-2023-2024-gtk"})
    void kebijakanBawaanLolosPagar(String id) {
        LoadedPolicy policy = PolicyLoader.of(PolicySource.builtIn()).load(id);

        Pagar pagar = Pagar.read(policy);

        assertThat(pagar.problems()).isEmpty();
        assertThat(pagar.files()).hasSize(policy.aturan().size());
    }
}
