package id.pmo.rules.internal.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text files on the class path. */
final class Resources {

    /** Finds them, and the compiled rules that they name. */
    static final ClassLoader LOADER = Resources.class.getClassLoader();

    private Resources() {}

    /** The lines of a file; null where there is none. */
    static @Nullable List<String> lines(String resource) {
        try (InputStream in = LOADER.getResourceAsStream(resource)) {
            return in == null
                    ? null
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource + " from the class path", e);
        }
    }

    /** The lines of a file that the build writes. */
    static List<String> require(String resource) {
        List<String> lines = lines(resource);
        if (lines == null) {
            throw new IllegalStateException(resource + " is missing; build pmo-rules anew");
        }
        return lines;
    }
}
