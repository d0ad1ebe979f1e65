package id.pmo.rules.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pmo.catalog.LoadedPolicy;
import id.pmo.catalog.PolicyLoader;
import id.pmo.catalog.PolicySource;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the build keeps of a built-in policy is what its files say. */
class PolicySnapshotTest {

    @ParameterizedTest
    @MethodSource("ids")
    void theKeptPolicyEqualsTheOneInItsFiles(String id) {
        LoadedPolicy files = PolicyLoader.of(PolicySource.builtIn()).load(id);
        PolicySnapshot kept = PolicySnapshot.find(id).orElseThrow();

        assertThat(kept)
                .isEqualTo(
                        new PolicySnapshot(files.kebijakan(), RulePack.of(files).index()));
        assertThat(kept.kebijakan().syarat().keySet())
                .containsExactlyElementsOf(files.kebijakan().syarat().keySet());
        assertThat(PolicySnapshot.read(kept.toBytes()).toBytes()).isEqualTo(kept.toBytes());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aDamagedSnapshotSaysWhatToDo(String id) {
        byte[] bytes = PolicySnapshot.find(id).orElseThrow().toBytes();

        assertThatThrownBy(() -> PolicySnapshot.read(Arrays.copyOf(bytes, bytes.length / 2)))
                .hasMessageEndingWith("build pmo-rules anew");
    }

    static Set<String> ids() {
        return PolicySource.builtIn().ids();
    }
}
