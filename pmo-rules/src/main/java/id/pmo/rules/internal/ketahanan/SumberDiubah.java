package id.pmo.rules.internal.ketahanan;

import id.pmo.catalog.PolicyFiles;
import id.pmo.catalog.PolicySource;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Policies of which one has another text in one file. Their syarat come without examples, which are at hand already and
 * would cost most of the reading, and the policies without the lock of their codes, which would notice in the place of the
 * examples.
 */
final class SumberDiubah implements PolicySource {

    private static final String KUNCI = "kode.kunci.yaml";
    private static final Pattern CONTOH = Pattern.compile("(?ms)^contohUji:.*?(?=^[A-Za-z]|\\z)");

    private final Map<String, PolicyFiles> semua;

    private SumberDiubah(Map<String, PolicyFiles> semua) {
        this.semua = semua;
    }

    /** The policies as they are. */
    static SumberDiubah dari(PolicySource asli) {
        Map<String, PolicyFiles> semua = new TreeMap<>();
        for (String id : asli.ids()) {
            asli.find(id).ifPresent(files -> semua.put(id, tanpaContoh(files)));
        }
        return new SumberDiubah(semua);
    }

    /** The same with another text in a file of a policy. */
    SumberDiubah dengan(String id, String path, String teks) {
        Map<String, PolicyFiles> diubah = new TreeMap<>(semua);
        diubah.computeIfPresent(id, (nama, files) -> {
            SortedMap<String, byte[]> isi = new TreeMap<>(files.files());
            isi.put(path, tanpaContoh(path, teks));
            return new PolicyFiles(nama, isi);
        });
        return new SumberDiubah(diubah);
    }

    @Override
    public Set<String> ids() {
        return semua.keySet();
    }

    @Override
    public Optional<PolicyFiles> find(String id) {
        return Optional.ofNullable(semua.get(id));
    }

    private static PolicyFiles tanpaContoh(PolicyFiles files) {
        SortedMap<String, byte[]> isi = new TreeMap<>(files.files());
        isi.remove(KUNCI);
        isi.replaceAll((path, bait) -> tanpaContoh(path, new String(bait, StandardCharsets.UTF_8), bait));
        return new PolicyFiles(files.id(), isi);
    }

    private static byte[] tanpaContoh(String path, String teks) {
        return tanpaContoh(path, teks, teks.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] tanpaContoh(String path, String teks, byte[] bait) {
        return path.startsWith("aturan/") && path.endsWith(".yaml")
                ? CONTOH.matcher(teks).replaceFirst("contohUji: []\n").getBytes(StandardCharsets.UTF_8)
                : bait;
    }
}
