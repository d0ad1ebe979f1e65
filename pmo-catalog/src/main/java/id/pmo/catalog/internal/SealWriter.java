package id.pmo.catalog.internal;

import id.pmo.catalog.PolicyFiles;
import id.pmo.catalog.PolicyLoader;
import id.pmo.catalog.PolicySource;
import id.pmo.catalog.segel.KunciSegel;
import id.pmo.core.kebijakan.IdentitasKebijakan;
import java.security.PrivateKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes the files of a seal. */
public final class SealWriter {

    private SealWriter() {}

    /**
     * The files of a policy's seal with one signature more, or anew.
     *
     * @throws id.pmo.catalog.PolicyException where the policy cannot be loaded
     * @throws IllegalArgumentException for a key that is not Ed25519
     */
    public static SortedMap<String, byte[]> seal(
            PolicySource source, String id, PrivateKey kunci, Instant saat, @Nullable LocalDate sampai) {
        PolicySource fixed = FixedSource.of(source);
        IdentitasKebijakan identitas =
                PolicyLoader.of(new WithoutSeals(fixed)).load(id).kebijakan().identitas();
        PolicyFiles files = fixed.find(id).orElseThrow();
        SealManifest fresh = new SealManifest(
                id, identitas.versi(), identitas.sidikJari(), saat.toString(), sampai, SealManifest.sums(files));
        Optional<SealManifest> old = SealManifest.read(files, new Problems())
                .filter(fresh::sameContent)
                .filter(there -> sampai == null || sampai.equals(there.berlakuSampai()));
        SortedMap<String, byte[]> seal = new TreeMap<>();
        if (old.isPresent()) {
            files.files().forEach((path, bytes) -> {
                if (PolicyPaths.isSeal(path)) {
                    seal.put(path, bytes);
                }
            });
        } else {
            seal.put(PolicyPaths.SEGEL, fresh.toBytes());
        }
        byte[] manifest = seal.getOrDefault(PolicyPaths.SEGEL, new byte[0]);
        seal.put(PolicyPaths.signature(KunciSegel.id(KunciSegel.publik(kunci))), SealSignature.sign(manifest, kunci));
        return seal;
    }
}
