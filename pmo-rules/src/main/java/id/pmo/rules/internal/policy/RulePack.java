package id.pmo.rules.internal.policy;

import id.pmo.catalog.LoadedPolicy;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;

/**
 * The rule files of one policy, parents' included, and the name under which their compiled form is kept. Policies that
 * differ only in data share it.
 *
 * @param rules text of each rule file by its path in the policy
 */
public record RulePack(SortedMap<String, String> rules) {

    /**
     * Goes up when written walks call the engine in another way, so that those of an earlier build, in its folder or in
     * a jar, are not taken for those of this one.
     */
    private static final String FORM = "2";

    /** Class path resource that names the {@link #index} of each pack that comes with the library, one per line. */
    public static final String LIBRARY = "META-INF/pmo/aturan.txt";

    /** The rule files of a policy. */
    public static RulePack of(LoadedPolicy policy) {
        return new RulePack(policy.aturan());
    }

    /** Class path resource that names the compiled model classes, one per line. */
    public String index() {
        return "META-INF/pmo/aturan-" + digest() + ".txt";
    }

    /**
     * Class path resource that says where each rule stands and how it is written, as {@code SourceIndex} has it.
     *
     * @param index the resource that names the compiled classes
     */
    public static String sources(String index) {
        return index.replace(".txt", ".sumber.txt");
    }

    /**
     * Class path resource that names the class that walks each stratum, as {@code WrittenWalks} has it.
     *
     * @param index the resource that names the compiled classes
     */
    public static String walks(String index) {
        return index.replace(".txt", ".langsung.txt");
    }

    /**
     * Class path resource that names the rule files, as {@link #file} has them.
     *
     * @param index the resource that names the compiled classes
     */
    public static String files(String index) {
        return index.replace(".txt", ".berkas.txt");
    }

    /** The rule files, as {@link #file} has them. */
    public List<String> files() {
        return rules.entrySet().stream()
                .map(rule -> file(rule.getKey(), rule.getValue()))
                .toList();
    }

    /** What tells a rule file from any other: a fingerprint of its text, and its path. */
    static String file(String path, String text) {
        return HexFormat.of().formatHex(sha().digest(text.getBytes(StandardCharsets.UTF_8))) + " " + path;
    }

    /** The path in what {@link #file} made. */
    static String path(String file) {
        return file.substring(file.indexOf(' ') + 1);
    }

    /** A few letters that tell these rules from others. */
    public String key() {
        return digest().substring(0, 8);
    }

    private String digest() {
        MessageDigest sha = sha();
        sha.update(FORM.getBytes(StandardCharsets.UTF_8));
        rules.forEach((path, text) -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            sha.update((path + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            sha.update(bytes);
        });
        return HexFormat.of().formatHex(sha.digest());
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
