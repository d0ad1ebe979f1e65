package id.pmo.examples.cli.kebijakan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.PolicySource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/** The default policy as files in a folder, to be changed. */
public final class SalinanKebijakan {

    public static final String ID = "psp-2023-2024";

    private final Path folder;

    public SalinanKebijakan(Path tempat) throws IOException {
        folder = tempat.resolve(ID);
        for (Map.Entry<String, byte[]> satu :
                PolicySource.builtIn().find(ID).orElseThrow().files().entrySet()) {
            Path berkas = folder.resolve(satu.getKey());
            Files.createDirectories(berkas.getParent());
            Files.write(berkas, satu.getValue());
        }
    }

    /** Changes a text, which must stand once in a file. */
    public SalinanKebijakan ganti(String path, String lama, String baru) throws IOException {
        Path berkas = folder.resolve(path);
        String isi = Files.readString(berkas, StandardCharsets.UTF_8);
        assertThat(isi.split(Pattern.quote(lama), -1)).as(lama).hasSize(2);
        Files.writeString(berkas, isi.replace(lama, baru), StandardCharsets.UTF_8);
        return this;
    }

    /** Takes the examples away from a syarat, with which its file ends. */
    public SalinanKebijakan tanpaContoh(String path) throws IOException {
        Path berkas = folder.resolve(path);
        String isi = Files.readString(berkas, StandardCharsets.UTF_8);
        Files.writeString(berkas, isi.substring(0, isi.indexOf("contohUji:")), StandardCharsets.UTF_8);
        return this;
    }

    public String folder() {
        return folder.toString();
    }
}
