package id.pmo.rules.kebijakan;

import id.pmo.catalog.LoadedPolicy;
import id.pmo.catalog.PolicyLoader;
import id.pmo.catalog.PolicySource;
import id.pmo.rules.internal.policy.AheadOfTime;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Builds jars of policies whose rules are compiled already. On the class path beside this library, named by {@link
 * PolicySource#classpath(ClassLoader, Set)}, such a policy needs no compiler and starts as quickly as the built-in ones. Its
 * classes are code like any other on the class path; handed over as a file, {@link PolicySource#jar}, only its policy files
 * count, and they pass the guard rails and are compiled again.
 */
public final class PolicyJar {

    private static final String AKAR = "id/pmo/kebijakan/";
    private static final LocalDateTime WAKTU_TETAP = LocalDateTime.of(1980, 1, 1, 0, 0);

    private PolicyJar() {}

    /**
     * Writes a jar.
     *
     * @param source where they lie, and with them those that they extend
     * @param ids the policies to put into it
     * @throws id.pmo.catalog.PolicyException if one of them cannot be loaded, or its rules do not compile
     * @throws IOException if the jar cannot be written
     */
    public static void write(PolicySource source, Set<String> ids, OutputStream jar) throws IOException {
        PolicySource fixed = source.fixed();
        SortedMap<String, byte[]> entries = new TreeMap<>();
        for (String id : ids) {
            LoadedPolicy policy = PolicyLoader.of(fixed).load(id);
            List<String> listed = new ArrayList<>();
            fixed.find(id).orElseThrow().files().forEach((path, bytes) -> {
                if (!path.startsWith("isi")) {
                    entries.put(AKAR + id + "/" + path, bytes);
                    listed.add(path);
                }
            });
            entries.put(AKAR + id + "/isi.txt", AheadOfTime.lines(listed));
            if (!policy.aturan().isEmpty()) {
                entries.putAll(AheadOfTime.compile(policy));
            }
        }
        try (ZipOutputStream out = new ZipOutputStream(jar)) {
            for (Map.Entry<String, byte[]> satu : entries.entrySet()) {
                ZipEntry entry = new ZipEntry(satu.getKey());
                entry.setTimeLocal(WAKTU_TETAP);
                out.putNextEntry(entry);
                out.write(satu.getValue());
            }
        }
    }
}
