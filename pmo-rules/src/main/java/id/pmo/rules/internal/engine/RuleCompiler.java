package id.pmo.rules.internal.engine;

import id.pmo.rules.internal.engine.trace.RuleSource;
import id.pmo.rules.internal.engine.trace.SourceReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles rule files to classes: the one path for rules that ship with the library and for rules from elsewhere. */
public final class RuleCompiler {

    private static final String ROOT = "src/main/resources/";
    private static final Object ONE_BUILD_AT_A_TIME = new Object();

    private final ClassLoader factClasses;

    /** A compiler for rules over facts that this loader finds. */
    public RuleCompiler(ClassLoader factClasses) {
        this.factClasses = factClasses;
    }

    /**
     * Compiles all files together.
     *
     * @param rules text of each rule file by its path
     * @throws RuleCompileException if any does not compile
     */
    public CompiledRules compile(SortedMap<String, String> rules) {
        // Drools builds in parallel by default; its worker threads pick up wrong class loaders, and 10.2.0 then
        // fails at random.
        System.setProperty("drools.parallelRulesBuildThreshold", "-1");
        System.setProperty("drools.parallelLambdaExternalization", "false");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ClassLoader facts = new FactClasses(factClasses, rules.values());
        thread.setContextClassLoader(facts);
        try {
            synchronized (ONE_BUILD_AT_A_TIME) {
                return build(rules, facts);
            }
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static CompiledRules build(SortedMap<String, String> rules, ClassLoader facts) {
        KieServices services = KieServices.get();
        // The repository behind KieServices is one static map, and class names are made from this id: the id comes from
        // the rules, so that the same rules give the same bytes.
        ReleaseId build = services.newReleaseId("id.pmo", "rules", Integer.toHexString(rules.hashCode()));
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(build);
        rules.forEach((path, text) -> files.write(ROOT + path, text));
        try {
            KieBuilder builder = build(rules, services.newKieBuilder(files, facts), facts);
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            if (!errors.isEmpty()) {
                throw new RuleCompileException(CompilerMessages.problems(rules, errors));
            }
            return collect((InternalKieModule) builder.getKieModule(), build, SourceReader.read(rules));
        } finally {
            services.getRepository().removeKieModule(build);
        }
    }

    /** Some slips make Drools throw instead of tell; then the file at fault is the one that does so on its own. */
    private static KieBuilder build(SortedMap<String, String> rules, KieBuilder builder, ClassLoader facts) {
        try {
            return builder.buildAll(ExecutableModelProject.class);
        } catch (RuntimeException | StackOverflowError e) {
            if (rules.size() > 1) {
                rules.forEach((path, text) -> build(new TreeMap<>(Map.of(path, text)), facts));
            }
            throw new RuleCompileException(List.of(RuleProblem.of(
                    rules.firstKey(), 0, "KB-310", Map.of("sebab", CompilerMessages.cause(e.getMessage())))));
        }
    }

    private static CompiledRules collect(InternalKieModule module, ReleaseId build, List<RuleSource> sources) {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        for (String name : module.getFileNames()) {
            if (name.endsWith(".class") && !name.startsWith("org/drools/project/")) {
                classes.put(name, module.getBytes(name));
            }
        }
        String index = "META-INF/kie/" + build.getGroupId() + "/" + build.getArtifactId() + "/drools-model";
        List<String> models = new String(module.getBytes(index), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && line.indexOf(':') < 0)
                .toList();
        return new CompiledRules(classes, models, sources);
    }
}
