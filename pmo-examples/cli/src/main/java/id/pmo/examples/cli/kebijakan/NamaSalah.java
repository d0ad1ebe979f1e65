package id.pmo.examples.cli.kebijakan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds a file that was meant to be a {@code kebijakan.yaml} but has another name, such as {@code Kebijakan.yml}. */
final class NamaSalah {

    private static final Pattern NAMA = Pattern.compile("(?i)kebijakan\\.ya?ml(\\.txt)?");

    private NamaSalah() {}

    /** The first such file where a policy's would be: in a folder, or in one right below it; as named from there. */
    static Optional<Path> di(Path folder) {
        try (Stream<Path> files = Files.find(
                folder,
                2,
                (file, is) -> is.isRegularFile()
                        && NAMA.matcher(file.getFileName().toString()).matches())) {
            return files.map(folder::relativize)
                    .min(Comparator.comparingInt(Path::getNameCount).thenComparing(file -> file));
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }
}
