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
import org.jspecify.annotations.Nullable;

/** What a policy has promised of its codes: its file {@code kode.kunci.yaml}. */
final class KodeLock {

    private final NomorVersi versi;
    private final @Nullable YamlNode versiNode;
    private final Map<String, Locked> kode;
    private final Map<String, LockedName> katalog;
    private final Map<String, YamlNode> pensiun;

    private KodeLock(
            NomorVersi versi,
            @Nullable YamlNode versiNode,
            Map<String, Locked> kode,
            Map<String, LockedName> katalog,
            Map<String, YamlNode> pensiun) {
        this.versi = versi;
        this.versiNode = versiNode;
        this.kode = kode;
        this.katalog = katalog;
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
        root.allow("versi", "kode", "katalog", "pensiun");
        Optional<NomorVersi> versi =
                root.require("versi", "versi").flatMap(YamlNode::versi).map(NomorVersi::parse);
        Map<String, Locked> kode = new LinkedHashMap<>();
        root.require("kode", "daftar")
                .flatMap(YamlNode::map)
                .ifPresent(map ->
                        map.values().forEach((satu, node) -> Locked.of(node).ifPresent(isi -> kode.put(satu, isi))));
        Map<String, LockedName> katalog = new LinkedHashMap<>();
        root.find("katalog")
                .flatMap(YamlNode::map)
                .ifPresent(map -> map.values()
                        .forEach((satu, node) ->
                                node.text().ifPresent(nama -> katalog.put(satu, new LockedName(node, nama)))));
        YamlNode versiNode = root.find("versi").orElse(null);
        return versi.map(v -> new KodeLock(v, versiNode, kode, katalog, KodePensiun.read(root)));
    }

    /** The codes that were locked and that this policy no longer has, and all that were retired before. */
    List<String> retiredWith(Kebijakan kebijakan) {
        Map<String, String> now = kebijakan.katalog().nama();
        return Stream.of(
                        pensiun.keySet().stream(),
                        kode.keySet().stream()
                                .filter(satu -> !kebijakan.syarat().containsKey(satu)),
                        katalog.keySet().stream().filter(satu -> !now.containsKey(satu)))
                .flatMap(semua -> semua)
                .distinct()
                .sorted()
                .toList();
    }

    NomorVersi versi() {
        return versi;
    }

    /** Tells that the lock was made for an earlier major version, so that it binds nothing. */
    void stale(NomorVersi now) {
        if (versiNode != null && versi.utama().compareTo(now.utama()) < 0) {
            versiNode.problem("KB-705", Map.of("kunci", versi, "versi", now));
        }
    }

    /** What is promised of each kode of a syarat. */
    Map<String, Locked> kode() {
        return kode;
    }

    /** What is promised of each kode of the catalogue. */
    Map<String, LockedName> katalog() {
        return katalog;
    }

    /** The codes that are never used again, each where it is said. */
    Map<String, YamlNode> pensiun() {
        return pensiun;
    }

    /**
     * What is promised of one kode of the catalogue.
     *
     * @param node where it is written
     */
    record LockedName(YamlNode node, String nama) {}

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
