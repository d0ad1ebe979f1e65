package id.pmo.catalog.internal;

import id.pmo.catalog.PolicyFiles;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The fingerprint of a policy over all of its files, and its parents' after them. Each file is announced by policy,
 * path and length, so that no byte can move from one file to the next unseen.
 */
final class Fingerprint {

    private Fingerprint() {}

    static String of(List<PolicyFiles> policyThenParents) {
        MessageDigest digest = sha256();
        for (PolicyFiles policy : policyThenParents) {
            for (Map.Entry<String, byte[]> file : policy.files().entrySet()) {
                if (!PolicyPaths.isAside(file.getKey())) {
                    byte[] bytes = withLineFeeds(file.getValue());
                    String head = policy.id() + '\0' + file.getKey() + '\0' + bytes.length + '\n';
                    digest.update(head.getBytes(StandardCharsets.UTF_8));
                    digest.update(bytes);
                }
            }
        }
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    /** A checkout on another system may end lines with CRLF; that is the same policy. */
    private static byte[] withLineFeeds(byte[] bytes) {
        byte[] kept = new byte[bytes.length];
        int n = 0;
        for (int i = 0; i < bytes.length; i++) {
            boolean crBeforeLf = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
            if (!crBeforeLf) {
                kept[n++] = bytes[i];
            }
        }
        return Arrays.copyOf(kept, n);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
