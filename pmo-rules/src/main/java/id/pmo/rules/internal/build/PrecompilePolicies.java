package id.pmo.rules.internal.build;

import id.pmo.catalog.KunciKode;
import id.pmo.catalog.LoadedPolicy;
import id.pmo.catalog.PolicyLoader;
import id.pmo.catalog.PolicySource;
import id.pmo.rules.internal.pagar.Pagar;
import id.pmo.rules.internal.policy.AheadOfTime;
import id.pmo.rules.internal.policy.PolicySnapshot;
import id.pmo.rules.internal.policy.RulePack;
import id.pmo.rules.internal.policy.StrataFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Run by the build once the classes of this module are there: lists the rule files of each built-in policy, compiles
 * them, and writes the classes beside them. The rule files stay in the jar, for explanation and fingerprint.
 */
public final class PrecompilePolicies {

    private static final String POLICIES = "id/pmo/kebijakan/";

    private final Path classes;
    private final Path sources;

    private PrecompilePolicies(Path classes, Path sources) {
        this.classes = classes;
        this.sources = sources;
    }

    /**
     * Compiles the built-in policies.
     *
     * @param args the folder of this module's classes, and the folder that its policy files were copied from
     */
    public static void main(String[] args) throws IOException {
        new PrecompilePolicies(Path.of(args[0]), Path.of(args[1])).run();
    }

    private void run() throws IOException {
        PolicySource source = PolicySource.builtIn();
        for (String id : source.ids()) {
            forgetDeleted(POLICIES + id);
            list(classes.resolve(POLICIES + id));
        }
        PolicyLoader loader = PolicyLoader.of(source);
        List<LoadedPolicy> policies = source.ids().stream().map(loader::load).toList();
        List<String> packs = policies.stream()
                .map(policy -> RulePack.of(policy).index())
                .distinct()
                .toList();
        if (packs.stream()
                .flatMap(index ->
                        Stream.of(index, RulePack.files(index), RulePack.sources(index), RulePack.walks(index)))
                .anyMatch(file -> Files.notExists(classes.resolve(file)))) {
            compile(policies);
        }
        write(classes.resolve(RulePack.LIBRARY), AheadOfTime.lines(packs));
        policies.forEach(StrataFactory::requireSound);
        for (LoadedPolicy policy : policies) {
            String id = policy.kebijakan().identitas().id();
            PolicySnapshot snapshot =
                    new PolicySnapshot(policy.kebijakan(), RulePack.of(policy).index());
            write(classes.resolve(PolicySnapshot.resource(id)), snapshot.toBytes());
        }
    }

    /** Maven copies what is new and leaves what is gone: a file deleted or renamed by hand would stay in force. */
    private void forgetDeleted(String policy) throws IOException {
        for (String part : List.of("aturan", "contoh", KunciKode.BERKAS)) {
            Path copies = classes.resolve(policy).resolve(part);
            if (Files.notExists(copies)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(copies)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    if (Files.notExists(sources.resolve(classes.relativize(file).toString()))) {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    /** Jars have no listing, so each policy folder carries one. */
    private static void list(Path policy) throws IOException {
        if (!Files.isDirectory(policy)) {
            return;
        }
        try (Stream<Path> files = Files.walk(policy)) {
            List<String> paths = files.filter(Files::isRegularFile)
                    .map(file -> policy.relativize(file).toString().replace('\\', '/'))
                    .filter(path ->
                            path.startsWith("aturan/") || path.startsWith("contoh/") || path.equals(KunciKode.BERKAS))
                    .sorted()
                    .toList();
            Files.writeString(policy.resolve("isi-rules.txt"), String.join("\n", paths) + "\n");
        }
    }

    private void compile(List<LoadedPolicy> policies) throws IOException {
        deleteRecursively(classes.resolve("META-INF/pmo"));
        for (LoadedPolicy policy : policies) {
            deleteRecursively(classes.resolve(
                    Pagar.packageOf(policy.kebijakan().identitas().id())));
        }
        for (LoadedPolicy policy : policies) {
            RulePack pack = RulePack.of(policy);
            Path index = classes.resolve(pack.index());
            if (Files.notExists(index)) {
                for (Map.Entry<String, byte[]> file :
                        AheadOfTime.compile(policy).entrySet()) {
                    write(classes.resolve(file.getKey()), file.getValue());
                }
            }
        }
    }

    private static void write(Path target, byte[] content) throws IOException {
        Files.createDirectories(target.getParent());
        Files.write(target, content);
    }

    private static void deleteRecursively(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
