package id.pmo.catalog.internal;

import id.pmo.core.bahasa.DwiBahasa;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a {@code kebijakan.yaml} as far as it goes, without knowing its parents. */
final class IsianReader {

    private final AsalReader asal;
    private final Isian isian;

    private IsianReader(YamlMap root) {
        this.asal = new AsalReader(root.find("asal"), Skema.kolom());
        this.isian = Isian.empty(root.self());
    }

    static Isian read(YamlMap root) {
        root.allow(Skema.akar(), SalahBagian::diAkar);
        IsianReader reader = new IsianReader(root);
        reader.isian.salahEja().addAll(root.misspelt());
        Skema.TUNGGAL.forEach(key -> root.find(key).ifPresent(node -> reader.put(node, Optional.empty(), key)));
        root.find("periode").flatMap(YamlNode::list).ifPresent(l -> l.forEach(reader::periode));
        root.find("angkatan").flatMap(YamlNode::map).ifPresent(reader::angkatan);
        root.find("statusTindakLanjut").flatMap(YamlNode::list).ifPresent(l -> l.forEach(reader::status));
        root.find("batasan")
                .flatMap(YamlNode::map)
                .ifPresent(map -> reader.entry(map, "batasan", Skema.BATASAN, List.of()));
        reader.asal.done();
        return reader.isian;
    }

    private void periode(YamlNode item) {
        number(item, "ke")
                .flatMap(ke -> claim(item, "periode." + ke, new DwiBahasa("Periode " + ke, "Period " + ke)))
                .ifPresentOrElse(
                        map -> entry(map, "periode", Skema.PERIODE, List.of("ke")),
                        () -> isian.terlewat().add("periode"));
    }

    private void angkatan(YamlMap map) {
        map.values().forEach((nomor, node) -> {
            if (nomor.matches("[1-9][0-9]{0,2}")) {
                claim(node, "angkatan." + nomor, new DwiBahasa("Angkatan " + nomor, "Cohort " + nomor))
                        .ifPresent(entry -> entry(entry, "angkatan", Skema.ANGKATAN, List.of()));
            } else {
                map.key(nomor).orElseThrow().wrong("KB-224");
            }
        });
    }

    /** A status is one value: what a child gives again, it gives whole. */
    private void status(YamlNode item) {
        Optional<String> kode = text(item, "kode");
        kode.ifPresent(k -> claim(item, "statusTindakLanjut." + k, new DwiBahasa("Status " + k, "Status " + k))
                .ifPresent(map -> {
                    map.allow(Skema.join(Skema.STATUS, AsalReader.KUNCI));
                    YamlNode node = map.self();
                    AsalReader.Block block = AsalReader.ofEntry(map)
                            .orElseGet(() -> asal.inherited(node, Optional.empty(), "statusTindakLanjut"));
                    isian.nilai().put(node.place().kunci(), new Nilai(node, block.asal()));
                }));
    }

    private void entry(YamlMap map, String section, List<String> fields, List<String> alsoKnown) {
        map.allow(
                Skema.join(Skema.join(alsoKnown, fields), AsalReader.KUNCI), key -> SalahBagian.diBagian(section, key));
        Optional<AsalReader.Block> block = AsalReader.ofEntry(map);
        map.misspelt().forEach(f -> isian.salahEja().add(map.self().place().kunci() + "." + f));
        boolean terlepas = map.find("nilai").isPresent();
        fields.forEach(f -> map.find(f)
                .filter(node -> !(terlepas && node.isBlank()))
                .ifPresent(node -> put(node, block, section + "." + f)));
    }

    private void put(YamlNode node, Optional<AsalReader.Block> block, String column) {
        if (NilaiBerkala.ditulis(node)) {
            berkala(node, block, column);
        } else if (node.isBlank() && Skema.bolehNull(column)) {
            node.wrong("KB-227");
        } else {
            Nilai nilai = asal.value(node, block, column);
            tertulis(nilai, column);
            isian.nilai().put(node.place().kunci(), nilai);
        }
    }

    /** Of a value that may be null, that null was meant: a value forgotten is told. Others say by themselves that they are empty. */
    private static void tertulis(Nilai nilai, String column) {
        if (Skema.bolehNull(column) && nilai.node().isBlank()) {
            nilai.node().wrong("KB-227");
        }
    }

    private void berkala(YamlNode node, Optional<AsalReader.Block> block, String column) {
        NilaiBerkala berkala = NilaiBerkala.read(node, asal, block, column);
        String path = node.place().kunci();
        berkala.bagian().forEach(bagian -> tertulis(bagian.nilai(), column));
        if (!Skema.berkala(column)) {
            node.problem("KB-276");
        } else if (!berkala.bagian().isEmpty()) {
            isian.berkala().put(path, berkala);
        }
        if (!berkala.bagian().isEmpty()) {
            isian.nilai().put(path, berkala.bagian().get(0).nilai());
        }
    }

    /** The entry under its path, unless that path is taken. */
    private Optional<YamlMap> claim(YamlNode item, String path, DwiBahasa name) {
        YamlNode entry = item.as(path);
        YamlNode first = isian.butir().putIfAbsent(path, entry);
        if (first != null) {
            entry.problem("KB-244", Map.of("butir", name, "baris", first.line()));
            return Optional.empty();
        }
        return entry.map();
    }

    private static Optional<Integer> number(YamlNode item, String key) {
        return key(item, key).flatMap(node -> node.integer(1));
    }

    private static Optional<String> text(YamlNode item, String key) {
        return key(item, key).flatMap(YamlNode::text);
    }

    private static Optional<YamlNode> key(YamlNode item, String key) {
        if (!item.isMap()) {
            return item.noMap("kunci");
        }
        Optional<YamlNode> node = item.peek(key);
        if (node.isEmpty()) {
            item.missing(key, "pengenal");
        }
        return node;
    }
}
