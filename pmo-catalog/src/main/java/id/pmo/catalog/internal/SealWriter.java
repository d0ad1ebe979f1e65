package id.pmo.catalog.internal;

import id.pmo.catalog.PolicyFiles;
import id.pmo.catalog.PolicyLoader;
import id.pmo.catalog.PolicySource;
import id.pmo.catalog.segel.KunciSegel;
import id.pmo.core.kebijakan.IdentitasKebijakan;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
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
                PolicyLoader.of(fixed).load(id).kebijakan().identitas();
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
        seal.put(PolicyPaths.signature(KunciSegel.id(KunciSegel.publik(kunci))), sign(manifest, kunci));
        return seal;
    }

    private static byte[] sign(byte[] manifest, PrivateKey kunci) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(kunci);
            signature.update(manifest);
            return text(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("kunci cannot sign with Ed25519: " + e.getMessage(), e);
        }
    }

    /** The file of a signature. */
    static byte[] text(byte[] signed) {
        return (Base64.getEncoder().encodeToString(signed) + "\n").getBytes(StandardCharsets.US_ASCII);
    }
}
