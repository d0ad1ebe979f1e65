package id.pmo.catalog.internal;

import id.pmo.catalog.PolicyFiles;
import id.pmo.catalog.PolicySource;
import id.pmo.catalog.segel.SealPolicy;
import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.kebijakan.Wilayah;
import java.security.PublicKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
            validity(policy, seal);
            SealContent.check(PolicyChain.resolve(source, id, new Problems()), seal, problems);
        });
    }

    private void signatures(PolicyFiles policy, byte[] manifest) {
        int valid = 0;
        List<String> others = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : policy.files().entrySet()) {
            String key = PolicyPaths.signer(file.getKey()).orElse(null);
            PublicKey trusted = key == null ? null : accepted.kunci().get(key);
            if (trusted != null && SealSignature.verifies(trusted, manifest, file.getValue())) {
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

    private void validity(PolicyFiles policy, SealManifest seal) {
        LocalDate last = seal.berlakuSampai();
        LocalDate today = LocalDate.ofInstant(accepted.clock().instant(), Wilayah.WIB);
        if (last != null && today.isAfter(last) && !accepted.bolehKedaluwarsa()) {
            tell(policy.id() + "/" + PolicyPaths.SEGEL, "KB-728", Map.of("sampai", last, "hari", today));
        }
    }

    private void tell(String berkas, String kode, Map<String, ?> nilai) {
        sound = false;
        problems.add(berkas, kode, nilai);
    }
}
