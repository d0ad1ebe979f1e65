package id.pmo.catalog.internal;

import id.pmo.catalog.PolicyFiles;
import id.pmo.catalog.PolicySource;
import id.pmo.catalog.segel.KeadaanSegel;
import id.pmo.catalog.segel.KeadaanSegel.TandaTangan;
import java.security.PublicKey;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the seal of a policy for whoever asks about it. */
public final class SealReader {

    private SealReader() {}

    /**
     * How it stands with the seal of a policy; none where it has none.
     *
     * @param keys those that are known, by id
     * @throws id.pmo.catalog.PolicyException where there is no such policy, or its seal cannot be read
     */
    public static Optional<KeadaanSegel> read(PolicySource source, String id, Map<String, PublicKey> keys) {
        Problems problems = new Problems();
        PolicyChain chain = PolicyChain.resolve(source, id, problems);
        if (chain.parts().isEmpty()) {
            problems.throwIfAny(id);
        }
        PolicyFiles policy = chain.self().files();
        if (policy.files().keySet().stream().noneMatch(PolicyPaths::isSeal)) {
            return Optional.empty();
        }
        Problems ofSeal = new Problems();
        Optional<SealManifest> manifest = SealManifest.read(policy, ofSeal);
        ofSeal.throwIfAny(id);
        if (manifest.isEmpty()) {
            SealContent.check(chain, ofSeal);
            ofSeal.throwIfAny(id);
        }
        SealManifest seal = manifest.orElseThrow();
        SealContent.check(chain, seal, ofSeal);
        return Optional.of(new KeadaanSegel(
                seal.id(),
                seal.versi(),
                seal.sidikJari(),
                seal.dibuatPada(),
                seal.berlakuSampai(),
                seal.berkas().size(),
                signatures(policy, keys),
                ofSeal.all()));
    }

    private static SortedMap<String, TandaTangan> signatures(PolicyFiles policy, Map<String, PublicKey> keys) {
        byte[] manifest = policy.files().getOrDefault(PolicyPaths.SEGEL, new byte[0]);
        SortedMap<String, TandaTangan> signatures = new TreeMap<>();
        policy.files()
                .forEach((path, bytes) -> PolicyPaths.signer(path).ifPresent(key -> {
                    PublicKey known = keys.get(key);
                    if (known == null) {
                        signatures.put(key, TandaTangan.BELUM_DIPERIKSA);
                    } else {
                        signatures.put(
                                key,
                                SealSignature.verifies(known, manifest, bytes) ? TandaTangan.SAH : TandaTangan.SALAH);
                    }
                }));
        return signatures;
    }
}
