package id.pmo.catalog.internal;

import id.pmo.catalog.PolicyFiles;
import id.pmo.catalog.PolicySource;
import id.pmo.catalog.segel.SealPolicy;
import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.kebijakan.Wilayah;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Holds a policy to its seal. Of an unsealed one no more is read than what it extends. */
final class SealCheck {

    private final SealPolicy accepted;
    private final Problems problems;
    private boolean sound = true;

    SealCheck(SealPolicy accepted, Problems problems) {
        this.accepted = accepted;
        this.problems = problems;
    }

    void check(PolicySource source, String id) {
        PolicyFiles policy = source.find(id).orElseThrow();
        byte[] manifest = policy.files().get(PolicyPaths.SEGEL);
        if (manifest == null) {
            tell(id, "KB-721", Map.of());
            return;
        }
        signatures(policy, manifest);
        if (!sound) {
            return;
        }
        SealManifest.read(policy, problems).ifPresent(seal -> {
            content(policy, seal);
            validity(policy, seal);
            if (sound) {
                parents(source, policy, seal);
            }
        });
    }

    private void signatures(PolicyFiles policy, byte[] manifest) {
        int valid = 0;
        List<String> others = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : policy.files().entrySet()) {
            String key = PolicyPaths.signer(file.getKey()).orElse(null);
            PublicKey trusted = key == null ? null : accepted.kunci().get(key);
            if (trusted != null && verifies(trusted, manifest, file.getValue())) {
                valid++;
            } else if (trusted != null) {
                tell(policy.id() + "/" + file.getKey(), "KB-726", Map.of());
            } else if (key != null) {
                others.add(key);
            }
        }
        if (valid < accepted.minimalPenyetuju()) {
            DwiBahasa asing = others.isEmpty()
                    ? new DwiBahasa("tidak ada", "none")
                    : new DwiBahasa(String.join(", ", others), String.join(", ", others));
            tell(policy.id(), "KB-727", Map.of("ada", valid, "perlu", accepted.minimalPenyetuju(), "asing", asing));
        }
    }

    private static boolean verifies(PublicKey key, byte[] manifest, byte[] file) {
        try {
            byte[] signed = Base64.getDecoder().decode(new String(file, StandardCharsets.US_ASCII).strip());
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(manifest);
            // one signature has one form only, so that no changed byte of a seal passes
            return Arrays.equals(file, SealWriter.text(signed)) && signature.verify(signed);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private void content(PolicyFiles policy, SealManifest seal) {
        if (!seal.id().equals(policy.id())) {
            tell(policy.id() + "/" + PolicyPaths.SEGEL, "KB-722", Map.of("id", seal.id(), "kebijakan", policy.id()));
        }
        SortedMap<String, String> now = SealManifest.sums(policy);
        seal.berkas().forEach((path, sum) -> {
            String found = now.get(path);
            if (found == null) {
                tell(policy.id() + "/" + path, "KB-724", Map.of());
            } else if (!found.equals(sum)) {
                tell(policy.id() + "/" + path, "KB-723", Map.of());
            }
        });
        now.keySet().stream()
                .filter(path -> !seal.berkas().containsKey(path))
                .forEach(path -> tell(policy.id() + "/" + path, "KB-725", Map.of()));
    }

    private void validity(PolicyFiles policy, SealManifest seal) {
        LocalDate last = seal.berlakuSampai();
        LocalDate today = LocalDate.ofInstant(accepted.clock().instant(), Wilayah.WIB);
        if (last != null && today.isAfter(last) && !accepted.bolehKedaluwarsa()) {
            tell(policy.id() + "/" + PolicyPaths.SEGEL, "KB-728", Map.of("sampai", last, "hari", today));
        }
    }

    /** The sums cover the policy's own files; that nothing changed in those it extends, the fingerprint tells. */
    private void parents(PolicySource source, PolicyFiles policy, SealManifest seal) {
        String now = Fingerprint.of(PolicyChain.resolve(source, policy.id(), new Problems()).parts().stream()
                .map(PolicyPart::files)
                .toList());
        if (!now.equals(seal.sidikJari())) {
            tell(policy.id() + "/" + PolicyPaths.SEGEL, "KB-729", Map.of());
        }
    }

    private void tell(String berkas, String kode, Map<String, ?> nilai) {
        sound = false;
        problems.add(berkas, kode, nilai);
    }
}
