package id.pmo.catalog.internal;

import id.pmo.core.kebijakan.Jenis;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.NomorVersi;
import id.pmo.core.kebijakan.Sifat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a policy has promised of its codes: its file {@code kode.kunci.yaml}. */
final class KodeLock {

    private final NomorVersi versi;
    private final Map<String, Locked> kode;
    private final Map<String, YamlNode> pensiun;

    private KodeLock(NomorVersi versi, Map<String, Locked> kode, Map<String, YamlNode> pensiun) {
        this.versi = versi;
        this.kode = kode;
        this.pensiun = pensiun;
    }

    /** The lock of a policy; none where it has none, or one that cannot be read, which is told. */
    static Optional<KodeLock> read(PolicyPart part, Problems problems) {
        byte[] bytes = part.files().files().get(PolicyPaths.KUNCI);
        return bytes == null
                ? Optional.empty()
                : new YamlReader(problems)
                        .read(part.berkas(PolicyPaths.KUNCI), bytes)
                        .flatMap(KodeLock::of);
    }

    private static Optional<KodeLock> of(YamlMap root) {
        root.allow("versi", "kode", "pensiun");
        Optional<NomorVersi> versi =
                root.require("versi", "versi").flatMap(YamlNode::versi).map(NomorVersi::parse);
        Map<String, Locked> kode = new LinkedHashMap<>();
        root.require("kode", "daftar")
                .flatMap(YamlNode::map)
                .ifPresent(map ->
                        map.values().forEach((satu, node) -> Locked.of(node).ifPresent(isi -> kode.put(satu, isi))));
        Map<String, YamlNode> pensiun = new LinkedHashMap<>();
        root.find("pensiun")
                .flatMap(YamlNode::list)
                .orElse(List.of())
                .forEach(node -> node.text().ifPresent(satu -> pensiun.put(satu, node)));
        return versi.map(v -> new KodeLock(v, kode, pensiun));
    }

    /** The codes that were locked and that this policy no longer has, and all that were retired before. */
    List<String> retiredWith(Kebijakan kebijakan) {
        Map<String, ?> now = kebijakan.syarat();
        return Stream.concat(pensiun.keySet().stream(), kode.keySet().stream().filter(satu -> !now.containsKey(satu)))
                .distinct()
                .sorted()
                .toList();
    }

    NomorVersi versi() {
        return versi;
    }

    /** What is promised of each kode. */
    Map<String, Locked> kode() {
        return kode;
    }

    /** The codes that are never used again, each where it is said. */
    Map<String, YamlNode> pensiun() {
        return pensiun;
    }

    /**
     * What is promised of one kode.
     *
     * @param node where it is written
     * @param makna the Indonesian title
     */
    record Locked(YamlNode node, Jenis jenis, Sifat sifat, String makna) {

        static Optional<Locked> of(YamlNode node) {
            return node.map().flatMap(map -> {
                map.allow("jenis", "sifat", "makna");
                Optional<Jenis> jenis = map.require("jenis", "nilai").flatMap(n -> n.oneOf(Jenis.class));
                Optional<Sifat> sifat = map.require("sifat", "nilai").flatMap(n -> n.oneOf(Sifat.class));
                Optional<String> makna = map.require("makna", "nilai").flatMap(YamlNode::text);
                return jenis.flatMap(j -> sifat.flatMap(s -> makna.map(m -> new Locked(node, j, s, m))));
            });
        }
    }
}
