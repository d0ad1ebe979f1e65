package id.pmo.catalog.internal;

import id.pmo.catalog.PolicyFiles;
import java.util.Map;
import java.util.SortedMap;

/**
 * Holds a policy to the sums of its own seal, for which no key is needed: who has a seal is either as it was sealed, or must
 * be sealed anew.
 */
final class SealContent {

    private final PolicyChain chain;
    private final PolicyFiles policy;
    private final SealManifest seal;
    private final Problems problems;
    private boolean same = true;

    private SealContent(PolicyChain chain, SealManifest seal, Problems problems) {
        this.chain = chain;
        this.policy = chain.self().files();
        this.seal = seal;
        this.problems = problems;
    }

    /** Looks at the seal of a policy, if it has one; signatures that are left of one count as one. */
    static void check(PolicyChain chain, Problems problems) {
        PolicyFiles policy = chain.self().files();
        if (policy.files().containsKey(PolicyPaths.SEGEL)) {
            SealManifest.read(policy, problems).ifPresent(seal -> check(chain, seal, problems));
        } else if (policy.files().keySet().stream().anyMatch(PolicyPaths::isSeal)) {
            problems.add(policy.id() + "/" + PolicyPaths.SEGEL, "KB-724", Map.of());
        }
    }

    /** Looks at a seal that was read. */
    static void check(PolicyChain chain, SealManifest seal, Problems problems) {
        new SealContent(chain, seal, problems).check();
    }

    private void check() {
        if (!seal.id().equals(policy.id())) {
            tell(PolicyPaths.SEGEL, "KB-722", Map.of("id", seal.id(), "kebijakan", policy.id()));
        }
        SortedMap<String, String> now = SealManifest.sums(policy);
        seal.berkas().forEach((path, sum) -> {
            String found = now.get(path);
            if (found == null) {
                tell(path, "KB-724", Map.of());
            } else if (!found.equals(sum)) {
                tell(path, "KB-723", Map.of());
            }
        });
        now.keySet().stream()
                .filter(path -> !seal.berkas().containsKey(path))
                .forEach(path -> tell(path, "KB-725", Map.of()));
        if (same && chain.complete()) {
            parents();
        }
    }

    /** The sums cover the policy's own files; that nothing changed in those it extends, the fingerprint tells. */
    private void parents() {
        String now =
                Fingerprint.of(chain.parts().stream().map(PolicyPart::files).toList());
        if (!now.equals(seal.sidikJari())) {
            tell(PolicyPaths.SEGEL, "KB-729", Map.of());
        }
    }

    private void tell(String path, String kode, Map<String, ?> nilai) {
        same = false;
        problems.add(policy.id() + "/" + path, kode, nilai);
    }
}
