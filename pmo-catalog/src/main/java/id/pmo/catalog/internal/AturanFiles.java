package id.pmo.catalog.internal;

import id.pmo.catalog.ContohUji;
import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.kebijakan.Syarat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules, the syarat and the base reports of a policy, laid over those of its parents. */
final class AturanFiles {

    private final String policy;
    private final Problems problems;
    private final YamlReader yaml;
    private final SortedMap<String, String> rules = new TreeMap<>();
    private final SortedMap<String, String> baseReports = new TreeMap<>();
    private final SortedMap<String, List<YamlMap>> layers = new TreeMap<>();
    private final SortedMap<String, Syarat> syarat = new TreeMap<>();
    private final SortedMap<String, List<ContohUji>> contohUji = new TreeMap<>();

    /** The parts of each syarat, by kode and key. */
    private final SortedMap<String, Map<String, YamlNode>> butir = new TreeMap<>();

    /** The paths of the files that have no place here, by the name under which they are told. */
    private final SortedMap<String, String> unknown = new TreeMap<>();

    /** Which file of which policy a path stands for, to tell what is wrong with it. */
    private final SortedMap<String, String> berkas = new TreeMap<>();

    private AturanFiles(String policy, Problems problems) {
        this.policy = policy;
        this.problems = problems;
        this.yaml = new YamlReader(problems);
    }

    static AturanFiles read(PolicyChain chain, Problems problems) {
        AturanFiles all = new AturanFiles(chain.self().id(), problems);
        for (PolicyPart part : chain.fromAncestor()) {
            part.files().files().forEach((path, bytes) -> all.add(part.berkas(path), path, bytes));
        }
        all.tellUnknown(chain);
        if (chain.complete()) {
            all.readSyarat();
            all.checkPairs();
        }
        return all;
    }

    SortedMap<String, String> rules() {
        return rules;
    }

    SortedMap<String, String> baseReports() {
        return baseReports;
    }

    SortedMap<String, Syarat> syarat() {
        return syarat;
    }

    SortedMap<String, List<ContohUji>> contohUji() {
        return contohUji;
    }

    SortedMap<String, String> berkas() {
        return berkas;
    }

    /** Where each part of each syarat stands, as {@code syarat.<KODE>.<key>}. */
    Map<String, String> tempat() {
        Map<String, String> tempat = new LinkedHashMap<>();
        butir.forEach(
                (kode, parts) -> parts.forEach((key, node) -> tempat.put("syarat." + kode + "." + key, node.tempat())));
        return tempat;
    }

    /** One part of a syarat, in the file that gives it. */
    Optional<YamlNode> find(String kode, String key) {
        return Optional.ofNullable(butir.getOrDefault(kode, Map.of()).get(key));
    }

    /** The file of a syarat, the policy's own where it gives any of it. */
    Optional<String> berkasSyarat(String kode) {
        return layers.keySet().stream()
                .filter(path -> PolicyPaths.kode(path).equals(Optional.of(kode)))
                .map(this::berkas)
                .findFirst();
    }

    private void add(String file, String path, byte[] bytes) {
        Optional<String> baseReport = PolicyPaths.baseReport(path);
        if (PolicyPaths.isRule(path)) {
            SourceText.decode(file, bytes, problems).ifPresent(text -> rules.put(path, text));
            berkas.put(path, file);
        } else if (PolicyPaths.isSyarat(path)) {
            yaml.read(file, bytes)
                    .ifPresent(map ->
                            layers.computeIfAbsent(path, p -> new ArrayList<>()).add(0, map));
            berkas.put(path, file);
        } else if (baseReport.isPresent()) {
            SourceText.decode(file, bytes, problems).ifPresent(text -> {
                LaporanDasar.periksa(file, text, problems);
                baseReports.put(baseReport.get(), text);
            });
        } else if (!PolicyPaths.isKnown(path) && !PolicyPaths.isLeftover(path)) {
            unknown.put(file, path);
        }
    }

    private void tellUnknown(PolicyChain chain) {
        Set<String> own = chain.self().files().files().keySet();
        unknown.forEach((file, path) ->
                problems.add(file, "KB-104", Map.of("saran", SalahLetak.tanya(path, berkas.keySet(), own))));
    }

    private void readSyarat() {
        Set<String> kodes = Stream.concat(layers.keySet().stream(), rules.keySet().stream())
                .flatMap(path -> PolicyPaths.kode(path).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        ContohUjiReader tests = new ContohUjiReader(baseReports.keySet(), kodes);
        Map<String, String> paths = new HashMap<>();
        layers.keySet().removeAll(misnamed());
        layers.forEach((path, maps) -> {
            String kode = PolicyPaths.kode(path).orElseThrow();
            String other = paths.putIfAbsent(kode, path);
            if (other != null) {
                twice(kode, isOwn(path) ? path : other, isOwn(path) ? other : path);
                return;
            }
            SyaratReader reader = new SyaratReader(maps);
            reader.syarat(kode).ifPresent(s -> syarat.put(kode, s));
            butir.put(kode, reader.butir());
            reader.contohUji().ifPresent(node -> contohUji.put(kode, tests.read(node)));
        });
    }

    /**
     * A rule without texts has nothing to say, and texts without a rule never speak. Without any rule at all only the
     * data is at hand, and nothing is missing.
     */
    private void checkPairs() {
        if (rules.isEmpty()) {
            return;
        }
        layers.forEach((path, maps) -> {
            if (!berkas.containsKey(PolicyPaths.sibling(path, ".drl"))) {
                withoutRule(path, maps, new DwiBahasa("", ""));
            }
        });
        for (String path : rules.keySet()) {
            String texts = PolicyPaths.sibling(path, ".yaml");
            if (PolicyPaths.kode(path).isPresent() && !berkas.containsKey(texts)) {
                problems.add(berkas(path), firstRule(path), 0, "", "KB-108", Map.of("pasangan", texts));
            }
        }
    }

    /** The line of the first rule of a file; 0 where there is none. */
    private int firstRule(String path) {
        List<String> lines = rules.getOrDefault(path, "").lines().toList();
        return 1
                + lines.indexOf(lines.stream()
                        .filter(line -> line.startsWith("rule "))
                        .findFirst()
                        .orElse("no rule"));
    }

    private void withoutRule(String path, List<YamlMap> maps, DwiBahasa saran) {
        int line = maps.get(0).self().line();
        String drl = PolicyPaths.sibling(path, ".drl");
        problems.add(berkas(path), line, 0, "", "KB-107", Map.of("pasangan", drl, "saran", saran));
    }

    /**
     * Files of a policy that extends another, with only some keys and without a rule, whose name is nearly that of a syarat
     * that the parents have. Told once, and not for each key that they lack.
     */
    private Set<String> misnamed() {
        Set<String> misnamed = new TreeSet<>();
        List<String> paired = layers.keySet().stream()
                .filter(path -> berkas.containsKey(PolicyPaths.sibling(path, ".drl")) && !isOwn(path))
                .toList();
        layers.forEach((path, maps) -> {
            boolean partial = maps.get(0).find("judul").isEmpty()
                    || maps.get(0).find("jenis").isEmpty();
            if (partial && isOwn(path) && !berkas.containsKey(PolicyPaths.sibling(path, ".drl"))) {
                SalahNama.mirip(path, paired).ifPresent(meant -> {
                    misnamed.add(path);
                    withoutRule(path, maps, SalahNama.tanya(meant));
                });
            }
        });
        return misnamed;
    }

    private void twice(String kode, String path, String other) {
        problems.add(berkas(path), "KB-109", Map.of("kode", kode, "lain", berkas(other)));
    }

    private boolean isOwn(String path) {
        return berkas(path).startsWith(policy + "/");
    }

    private String berkas(String path) {
        return berkas.getOrDefault(path, path);
    }
}
