package id.pmo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Two small policies, {@code uji} and {@code anak} which extends it, whose files a test can change. */
final class FolderUji implements PolicySource {

    private final SortedMap<String, SortedMap<String, byte[]>> policies = new TreeMap<>();

    FolderUji() {
        PolicySource asli = PolicySource.directory(Path.of("src/test/resources/id/pmo/catalog/uji"));
        for (String id : asli.ids()) {
            policies.put(id, new TreeMap<>(asli.find(id).orElseThrow().files()));
        }
    }

    /** Changes a text in a file, named as {@code <policy>/<path>}; the text must stand there once. */
    FolderUji ganti(String berkas, String lama, String baru) {
        String isi = new String(files(berkas).get(path(berkas)), StandardCharsets.UTF_8);
        assertThat(isi.split(Pattern.quote(lama), -1)).hasSize(2);
        return tulis(berkas, isi.replace(lama, baru));
    }

    FolderUji tulis(String berkas, String isi) {
        return tulis(berkas, isi.getBytes(StandardCharsets.UTF_8));
    }

    FolderUji tulis(String berkas, byte[] isi) {
        files(berkas).put(path(berkas), isi);
        return this;
    }

    FolderUji hapus(String berkas) {
        assertThat(files(berkas).remove(path(berkas))).isNotNull();
        return this;
    }

    String baca(String berkas) {
        return new String(files(berkas).get(path(berkas)), StandardCharsets.UTF_8);
    }

    LoadedPolicy muat(String id) {
        return PolicyLoader.of(this).load(id);
    }

    /** What is wrong with a policy, each problem in one line. */
    List<String> masalah(String id) {
        return masalah(this, id);
    }

    static List<String> masalah(PolicySource source, String id) {
        PolicyException e = catchThrowableOfType(
                PolicyException.class, () -> PolicyLoader.of(source).load(id));
        assertThat(e).as("a problem in %s", id).isNotNull();
        return e.problems().stream().map(PolicyProblem::toString).toList();
    }

    @Override
    public Set<String> ids() {
        return policies.keySet();
    }

    @Override
    public Optional<PolicyFiles> find(String id) {
        return Optional.ofNullable(policies.get(id)).map(files -> new PolicyFiles(id, files));
    }

    private SortedMap<String, byte[]> files(String berkas) {
        return policies.computeIfAbsent(berkas.substring(0, berkas.indexOf('/')), id -> new TreeMap<>());
    }

    private static String path(String berkas) {
        return berkas.substring(berkas.indexOf('/') + 1);
    }
}
