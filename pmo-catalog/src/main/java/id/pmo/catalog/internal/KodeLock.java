package id.pmo.catalog.internal;

import id.pmo.core.kebijakan.Jenis;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.NomorVersi;
import id.pmo.core.kebijakan.Sifat;
import id.pmo.core.kebijakan.Syarat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /**
     * Holds a policy to its own lock, and to what those that it extends have retired. A variant may weigh a syarat
     * differently than its parent does, so the rest of a parent's lock is not its concern.
     */
    static void check(PolicyChain chain, Kebijakan kebijakan, Problems problems) {
        read(chain.self(), problems).ifPresent(lock -> lock.check(kebijakan));
        chain.parts().forEach(part -> read(part, problems).ifPresent(lock -> lock.checkRetired(kebijakan)));
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

    private void check(Kebijakan kebijakan) {
        NomorVersi now = NomorVersi.parse(kebijakan.identitas().versi());
        int major = now.utama().compareTo(versi.utama());
        if (major == 0) {
            kode.forEach((satu, isi) -> isi.check(satu, kebijakan.syarat().get(satu), versi));
        } else if (major < 0) {
            kode.values().stream()
                    .findFirst()
                    .ifPresent(isi -> isi.node.problem("KB-704", Map.of("kunci", versi, "versi", now)));
        }
    }

    private void checkRetired(Kebijakan kebijakan) {
        pensiun.forEach((satu, node) -> {
            if (kebijakan.syarat().containsKey(satu)) {
                node.problem("KB-703", Map.of("kode", satu));
            }
        });
    }

    private record Locked(YamlNode node, Jenis jenis, Sifat sifat, String makna) {

        static Optional<Locked> of(YamlNode node) {
            return node.map().flatMap(map -> {
                map.allow("jenis", "sifat", "makna");
                Optional<Jenis> jenis = map.require("jenis", "nilai").flatMap(n -> n.oneOf(Jenis.class));
                Optional<Sifat> sifat = map.require("sifat", "nilai").flatMap(n -> n.oneOf(Sifat.class));
                Optional<String> makna = map.require("makna", "nilai").flatMap(YamlNode::text);
                return jenis.flatMap(j -> sifat.flatMap(s -> makna.map(m -> new Locked(node, j, s, m))));
            });
        }

        void check(String kode, @Nullable Syarat now, NomorVersi versi) {
            Map<String, Object> nilai =
                    new LinkedHashMap<>(Map.of("kode", kode, "versi", versi, "berikutnya", versi.utamaBerikutnya()));
            if (now == null) {
                node.problem("KB-701", nilai);
                return;
            }
            differs("jenis", jenis.name(), now.jenis().name(), nilai);
            differs("sifat", sifat.name(), now.sifat().name(), nilai);
            differs("makna", makna, now.judul().id(), nilai);
        }

        private void differs(String hal, String lama, String baru, Map<String, Object> nilai) {
            if (!lama.equals(baru)) {
                nilai.putAll(Map.of("hal", hal, "lama", lama, "baru", baru));
                node.peek(hal).orElse(node).problem("KB-702", nilai);
            }
        }
    }
}
