package id.pmo.examples.cli.kebijakan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sees that one file of a policy was named where the policy is meant. */
final class SatuBerkas {

    private static final Pattern NAMA = Pattern.compile("(?i).+\\.(?:ya?ml|drl|json|txt)");

    private SatuBerkas() {}

    /** The folder of the policy to which a file belongs; the file's own where none above it holds a policy. */
    static Optional<Path> folder(Path berkas) {
        if (!Files.isRegularFile(berkas)
                || !NAMA.matcher(berkas.getFileName().toString()).matches()) {
            return Optional.empty();
        }
        return Stream.iterate(berkas.getParent(), Objects::nonNull, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("kebijakan.yaml")))
                .findFirst()
                .or(() -> Optional.ofNullable(berkas.getParent()));
    }
}
