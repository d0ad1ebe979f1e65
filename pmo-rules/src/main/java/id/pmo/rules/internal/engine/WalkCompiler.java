package id.pmo.rules.internal.engine;

import id.pmo.rules.internal.engine.direct.NotDirectException;
import id.pmo.rules.internal.engine.direct.WalkSource;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.kie.memorycompiler.CompilationResult;
import org.kie.memorycompiler.JavaCompiler;
import org.kie.memorycompiler.JavaCompilerFactory;
import org.kie.memorycompiler.JavaConfiguration.CompilerType;
import org.kie.memorycompiler.resources.MemoryResourceReader;
import org.kie.memorycompiler.resources.MemoryResourceStore;

/** Compiles the walk over rules ahead of time: the fastest way to run them. Needs Drools' compiler. */
public final class WalkCompiler {

    private static final String LANGUAGE = "17";

    private WalkCompiler() {}

    /**
     * The class that runs these rules; it implements {@link Evaluator}.
     *
     * @param name its full name
     * @param models the rules
     * @param loader finds the classes of the rules, also as resources
     * @return bytes of each class by its path
     * @throws NotDirectException if the rules cannot be walked
     */
    public static SortedMap<String, byte[]> compile(String name, Collection<Model> models, ClassLoader loader)
            throws NotDirectException {
        int dot = name.lastIndexOf('.');
        String source = WalkSource.of(name.substring(0, dot), name.substring(dot + 1), models);
        String path = name.replace('.', '/') + ".java";
        MemoryResourceReader sources = new MemoryResourceReader();
        sources.add(path, source.getBytes(StandardCharsets.UTF_8));
        MemoryResourceStore classes = new MemoryResourceStore();
        JavaCompiler compiler = JavaCompilerFactory.loadCompiler(CompilerType.ECLIPSE, LANGUAGE);
        CompilationResult result = compiler.compile(new String[] {path}, sources, classes, loader);
        if (result.getErrors().length > 0) {
            throw new IllegalStateException("a written walk does not compile: "
                    + Arrays.stream(result.getErrors()).map(String::valueOf).collect(Collectors.joining("; ")) + "\n"
                    + source);
        }
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        classes.getResources().forEach((file, content) -> bytes.put(file.asString(), content));
        return bytes;
    }
}
