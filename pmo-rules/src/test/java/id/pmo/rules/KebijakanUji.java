package id.pmo.rules;

import id.pmo.catalog.PolicySource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Policies that change a few values of the built-in one, as a ministry's own folder would. */
public final class KebijakanUji {

    private static final String KEPALA = """
            id: %s
            versi: "1.0.0"
            nama: {id: Uji, en: Test}
            extends: psp-2023-2024
            """;

    private KebijakanUji() {}

    /** An engine with one policy more: the built-in one, and these lines of YAML over it. */
    public static PmoEngine engine(String id, String yaml) {
        try {
            Path induk = Files.createTempDirectory("kebijakan-uji");
            Path folder = Files.createDirectory(induk.resolve(id));
            Path berkas = folder.resolve("kebijakan.yaml");
            try {
                Files.writeString(berkas, KEPALA.formatted(id) + yaml);
                return PmoEngine.builder()
                        .policies(PolicySource.directory(folder).or(PolicySource.builtIn()))
                        .build();
            } finally {
                Files.deleteIfExists(berkas);
                Files.delete(folder);
                Files.delete(induk);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
