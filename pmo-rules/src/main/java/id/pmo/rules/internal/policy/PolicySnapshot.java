package id.pmo.rules.internal.policy;

import id.pmo.core.kebijakan.Kebijakan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;

/**
 * A built-in policy as the build read and checked it, so that an engine need not read and check it again.
 *
 * @param kebijakan the policy as data, with its fingerprint
 * @param rules class path resource that names the compiled rules
 */
public record PolicySnapshot(Kebijakan kebijakan, String rules) {

    /** Class path resource that holds the snapshot of a policy. */
    public static String resource(String id) {
        return "META-INF/pmo/kebijakan-" + id + ".bin";
    }

    /** The snapshot of a built-in policy; none where the build made none. */
    public static Optional<PolicySnapshot> find(String id) {
        try (InputStream in = PolicySnapshot.class.getClassLoader().getResourceAsStream(resource(id))) {
            return in == null ? Optional.empty() : Optional.of(read(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource(id) + " from the class path", e);
        }
    }

    /** As bytes; the same policy gives the same bytes. */
    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new SnapshotWriter(bytes).write(this);
        return bytes.toByteArray();
    }

    /** The snapshot that these bytes hold. */
    public static PolicySnapshot read(byte[] bytes) {
        return (PolicySnapshot)
                Objects.requireNonNull(new SnapshotReader(new ByteArrayInputStream(bytes)).read(), "snapshot");
    }
}
