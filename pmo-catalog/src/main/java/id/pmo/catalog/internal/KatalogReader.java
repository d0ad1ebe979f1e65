package id.pmo.catalog.internal;

import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.kebijakan.Asal;
import id.pmo.core.kebijakan.Katalog;
import id.pmo.core.kebijakan.Subtopik;
import id.pmo.core.kebijakan.Subtopik.Kelompok;
import id.pmo.core.kebijakan.Topik;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a {@code katalog.yaml}: topics, and under each its subtopics by letter in two groups. */
final class KatalogReader {

    private final AsalReader asalReader = new AsalReader(Optional.empty(), List.of());
    private final Map<String, Asal> asal = new LinkedHashMap<>();
    private final Map<String, String> tempat = new LinkedHashMap<>();
    private final Map<String, YamlNode> seen = new HashMap<>();
    private final Map<String, YamlNode> nama = new LinkedHashMap<>();
    private final List<Topik> topik = new ArrayList<>();
    private Map<String, YamlNode> pensiun = Map.of();

    static KatalogReader read(YamlMap root) {
        KatalogReader reader = new KatalogReader();
        root.allow(Skema.join(List.of("topik", "pensiun"), AsalReader.KUNCI));
        reader.pensiun = KodePensiun.read(root);
        Optional<AsalReader.Block> block = AsalReader.ofEntry(root);
        root.require("topik", "topik")
                .flatMap(YamlNode::list)
                .ifPresent(items -> items.forEach(item -> reader.topik(item, block)));
        reader.asalReader.done();
        return reader;
    }

    Map<String, Asal> asal() {
        return asal;
    }

    /** Where each value stands, by its path. */
    Map<String, String> tempat() {
        return tempat;
    }

    /** The name of each topic and subtopic, by its kode. */
    Map<String, YamlNode> nama() {
        return nama;
    }

    /** The codes that were given up, each where it is said. */
    Map<String, YamlNode> pensiun() {
        return pensiun;
    }

    /** Only where no problem was told. */
    Katalog katalog() {
        return Katalog.of(topik);
    }

    private void topik(YamlNode item, Optional<AsalReader.Block> outer) {
        Optional<YamlMap> found = item.map();
        found.ifPresent(m ->
                m.allow(Skema.join(List.of("kode", "nama", "perencanaan", "strategiImplementasi"), AsalReader.KUNCI)));
        Optional<String> kode = found.flatMap(m -> m.require("kode", "kodeTopik"))
                .flatMap(node -> node.text().filter(text -> KodeKatalog.topik(node, text)));
        if (found.isEmpty()
                || kode.isEmpty()
                || !claim(kode.get(), item, new DwiBahasa("Topik " + kode.get(), "Topic " + kode.get()))) {
            return;
        }
        YamlMap map = found.get();
        Optional<AsalReader.Block> block = AsalReader.ofEntry(map).or(() -> outer);
        Optional<String> nama = map.require("nama", "namaTopik").flatMap(n -> value(n, "katalog." + kode.get(), block));
        List<Subtopik> subtopik = new ArrayList<>();
        subtopik(map, "perencanaan", kode.get(), Kelompok.PERENCANAAN, block, subtopik);
        subtopik(map, "strategiImplementasi", kode.get(), Kelompok.STRATEGI_IMPLEMENTASI, block, subtopik);
        nama.ifPresent(n -> topik.add(new Topik(kode.get(), n, subtopik)));
    }

    private void subtopik(
            YamlMap map,
            String key,
            String topik,
            Kelompok kelompok,
            Optional<AsalReader.Block> block,
            List<Subtopik> into) {
        map.find(key)
                .flatMap(YamlNode::map)
                .ifPresent(letters -> letters.values().forEach((huruf, node) -> {
                    String kode = topik + "." + huruf;
                    YamlNode kunci = letters.key(huruf).orElseThrow();
                    if (KodeKatalog.subtopik(kunci, huruf, map)
                            && claim(kode, kunci, new DwiBahasa("Subtopik " + kode, "Subtopic " + kode))) {
                        value(node, "katalog." + kode, block)
                                .ifPresent(nama -> into.add(new Subtopik(kode, nama, topik, kelompok)));
                    }
                }));
    }

    private Optional<String> value(YamlNode node, String path, Optional<AsalReader.Block> block) {
        Nilai nilai = asalReader.value(node.as(path), block, "katalog");
        if (nilai.asal() != null) {
            asal.put(path, nilai.asal());
        }
        tempat.put(path, nilai.node().tempat());
        this.nama.put(path.substring("katalog.".length()), nilai.node());
        return nilai.node().text();
    }

    private boolean claim(String kode, YamlNode node, DwiBahasa name) {
        YamlNode first = seen.putIfAbsent(kode, node);
        if (first != null) {
            node.problem("KB-245", Map.of("butir", name, "baris", first.line()));
        }
        return first == null;
    }
}
