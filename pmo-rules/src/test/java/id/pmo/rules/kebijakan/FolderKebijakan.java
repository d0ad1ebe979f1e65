package id.pmo.rules.kebijakan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.PolicyFiles;
import id.pmo.catalog.PolicySource;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The built-in policies with some texts changed. */
public final class FolderKebijakan implements PolicySource {

    private final SortedMap<String, SortedMap<String, byte[]>> policies = new TreeMap<>();

    public FolderKebijakan() {
        PolicySource bawaan = PolicySource.builtIn();
        for (String id : bawaan.ids()) {
            policies.put(id, new TreeMap<>(bawaan.find(id).orElseThrow().files()));
        }
    }

    /** Changes a text in a file, named as {@code <policy>/<path>}; the text must stand there once. */
    public FolderKebijakan ganti(String berkas, String lama, String baru) {
        String isi = baca(berkas);
        assertThat(isi.split(Pattern.quote(lama), -1)).as(lama).hasSize(2);
        return tulis(berkas, isi.replace(lama, baru));
    }

    public FolderKebijakan tulis(String berkas, String isi) {
        policies.computeIfAbsent(id(berkas), id -> new TreeMap<>())
                .put(path(berkas), isi.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public FolderKebijakan hapus(String berkas) {
        assertThat(policies.get(id(berkas)).remove(path(berkas))).as(berkas).isNotNull();
        return this;
    }

    public String baca(String berkas) {
        return new String(policies.get(id(berkas)).get(path(berkas)), StandardCharsets.UTF_8);
    }

    /** Takes away the lock of a policy's codes, so that a syarat may weigh otherwise. */
    public FolderKebijakan tanpaKunci(String id) {
        policies.get(id).remove("kode.kunci.yaml");
        return this;
    }

    /** Adds a line to each rule file of a policy, so that none of them is the file that it was. */
    public FolderKebijakan tambahiAturan(String id, String baris) {
        policies.get(id)
                .replaceAll((path, isi) -> path.endsWith(".drl")
                        ? (new String(isi, StandardCharsets.UTF_8) + baris + "\n").getBytes(StandardCharsets.UTF_8)
                        : isi);
        return this;
    }

    /** Keeps only one of them, which must not extend another. */
    public FolderKebijakan hanya(String id) {
        policies.keySet().retainAll(Set.of(id));
        return this;
    }

    /** Takes all examples away from a policy. */
    public FolderKebijakan tanpaContoh(String id) {
        policies.get(id).replaceAll((path, isi) -> {
            String teks = new String(isi, StandardCharsets.UTF_8);
            int contoh = teks.indexOf("\ncontohUji:");
            return contoh < 0 || !path.endsWith(".yaml")
                    ? isi
                    : (teks.substring(0, contoh) + "\ncontohUji: []\n").getBytes(StandardCharsets.UTF_8);
        });
        return this;
    }

    @Override
    public Set<String> ids() {
        return new TreeSet<>(policies.keySet());
    }

    @Override
    public Optional<PolicyFiles> find(String id) {
        return Optional.ofNullable(policies.get(id)).map(files -> new PolicyFiles(id, files));
    }

    private static String id(String berkas) {
        return berkas.substring(0, berkas.indexOf('/'));
    }

    private static String path(String berkas) {
        return berkas.substring(berkas.indexOf('/') + 1);
    }
}
