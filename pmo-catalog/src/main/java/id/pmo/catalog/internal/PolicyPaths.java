package id.pmo.catalog.internal;

import id.pmo.catalog.KunciKode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places in a policy folder, and what may lie there. */
public final class PolicyPaths {

    static final String KEBIJAKAN = "kebijakan.yaml";
    static final String KATALOG = "katalog.yaml";
    static final String TUGAS = "tugas.yaml";
    static final String KUNCI = KunciKode.BERKAS;

    /** The list of the policies on a class path. */
    static final String DAFTAR = "kebijakan.txt";

    /** The seal of a policy, which stands for its files and is none of them; signatures lie beside it. */
    static final String SEGEL = "META-INF/segel.json";

    /** Lists of files that each jar brings; they are no part of a policy. */
    static final List<String> INDEKS = List.of("isi.txt", "isi-catalog.txt", "isi-rules.txt");

    static final String KODE = "[A-Z]{2}-[0-9]{3}";

    private static final Pattern SYARAT =
            Pattern.compile("aturan/(?:pemeriksaan/[a-z]+|simpulan)/(" + KODE + ")\\.(?:yaml|drl)");
    private static final Pattern ATURAN =
            Pattern.compile("aturan/(?:(?:keberlakuan|simpulan)/[A-Za-z0-9-]+|pemeriksaan/[a-z]+/" + KODE + ")\\.drl");
    private static final Pattern CONTOH = Pattern.compile("contoh/([a-z0-9][a-z0-9-]*)\\.json");

    private static final Pattern TANDA_TANGAN = Pattern.compile("META-INF/segel\\.([0-9a-f]{16})\\.sig");

    /** What editors leave beside a file that they save: vim, Emacs, JetBrains, Office, and copies named as such. */
    private static final Pattern SISA = Pattern.compile(
            "(?:.*/)?(?:[^/]*~|#[^/]*#|4913|[^/]*\\.(?:sw[a-z]|bak)|[^/]*___jb_(?:tmp|old)___|~\\$[^/]*)");

    private PolicyPaths() {}

    /** Whether a file is what an editor leaves while somebody works; it is passed over like a hidden one. */
    static boolean isLeftover(String path) {
        return SISA.matcher(path).matches();
    }

    static boolean isSeal(String path) {
        return path.equals(SEGEL) || signer(path).isPresent();
    }

    /** The id of the key whose signature a file holds. */
    static Optional<String> signer(String path) {
        return group(TANDA_TANGAN, path);
    }

    /** The file of a signature by that key. */
    static String signature(String key) {
        return "META-INF/segel." + key + ".sig";
    }

    /** Whether a file is about the pack and not of the policy: the fingerprint passes it over. */
    static boolean isAside(String path) {
        return INDEKS.contains(path) || isSeal(path);
    }

    static boolean isKnown(String path) {
        return path.equals(KEBIJAKAN)
                || path.equals(KATALOG)
                || path.equals(TUGAS)
                || path.equals(KUNCI)
                || isAside(path)
                || isRule(path)
                || isSyarat(path)
                || baseReport(path).isPresent();
    }

    static boolean isRule(String path) {
        return ATURAN.matcher(path).matches();
    }

    static boolean isSyarat(String path) {
        return path.endsWith(".yaml") && kode(path).isPresent();
    }

    /** The kode of the syarat that a rule file or a syarat file is about. */
    static Optional<String> kode(String path) {
        return group(SYARAT, path);
    }

    /** The name of a base report. */
    static Optional<String> baseReport(String path) {
        return group(CONTOH, path);
    }

    /** The same path with another ending: from a rule to its texts and back. */
    static String sibling(String path, String ending) {
        return path.substring(0, path.lastIndexOf('.')) + ending;
    }

    private static Optional<String> group(Pattern pattern, String path) {
        Matcher m = pattern.matcher(path);
        return m.matches() ? Optional.of(m.group(1)) : Optional.empty();
    }
}
