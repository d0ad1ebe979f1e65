package id.pmo.catalog.internal;

import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.kebijakan.Asal;
import id.pmo.core.kebijakan.SaatTugas;
import id.pmo.core.kebijakan.Tugas;
import id.pmo.core.laporan.Peran;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a {@code tugas.yaml}: for groups of cohorts, who does what before, at and after the meeting. */
final class TugasReader {

    private static final List<String> SAAT = Arrays.stream(SaatTugas.values())
            .map(saat -> saat.name().toLowerCase(Locale.ROOT))
            .toList();
    private static final List<String> PIHAK =
            Arrays.stream(Peran.values()).map(Enum::name).toList();

    private final AsalReader asalReader = new AsalReader(Optional.empty(), List.of());
    private final Map<String, Asal> asal = new LinkedHashMap<>();
    private final Map<String, String> tempat = new LinkedHashMap<>();
    private final List<Tugas> tugas = new ArrayList<>();

    static TugasReader read(YamlMap root) {
        TugasReader reader = new TugasReader();
        root.allow("tugas");
        root.require("tugas", "daftar")
                .flatMap(YamlNode::list)
                .ifPresent(kelompok -> kelompok.forEach(reader::kelompok));
        reader.asalReader.done();
        return reader;
    }

    /** Only where no problem was told. */
    List<Tugas> tugas() {
        return tugas;
    }

    Map<String, Asal> asal() {
        return asal;
    }

    /** Where each sentence stands, by the path of its provenance. */
    Map<String, String> tempat() {
        return tempat;
    }

    private void kelompok(YamlNode node) {
        node.map().ifPresent(map -> {
            map.allow(Skema.join(List.of("angkatan", "pihak"), AsalReader.KUNCI));
            Optional<AsalReader.Block> block = AsalReader.ofEntry(map);
            Optional<List<Integer>> angkatan =
                    map.require("angkatan", "angkatan").flatMap(n -> n.listOf(nomor -> nomor.integer(1)));
            map.require("pihak", "pihak").flatMap(YamlNode::map).ifPresent(pihak -> {
                pihak.allow(PIHAK);
                pihak.values().forEach((siapa, isi) -> pihak(angkatan.orElse(List.of()), siapa, isi, block));
            });
        });
    }

    private void pihak(List<Integer> angkatan, String siapa, YamlNode isi, Optional<AsalReader.Block> block) {
        isi.map().ifPresent(map -> {
            map.allow(SAAT);
            map.values().forEach((saat, daftar) -> {
                List<DwiBahasa> uraian =
                        daftar.listOf(butir -> butir(butir, block)).orElse(List.of());
                if (PIHAK.contains(siapa) && SAAT.contains(saat)) {
                    uraian.forEach(satu -> tugas.add(new Tugas(
                            new LinkedHashSet<>(angkatan),
                            Peran.valueOf(siapa),
                            SaatTugas.valueOf(saat.toUpperCase(Locale.ROOT)),
                            satu)));
                }
            });
        });
    }

    /** One sentence in both languages, with a provenance of its own where it differs from the table's. */
    private Optional<DwiBahasa> butir(YamlNode node, Optional<AsalReader.Block> block) {
        return node.map().flatMap(map -> {
            map.allow(Skema.join(List.of("id", "en"), AsalReader.KUNCI));
            AsalReader.Block milik =
                    AsalReader.ofEntry(map).orElseGet(() -> asalReader.inherited(node, block, "tugas"));
            if (milik.asal() != null) {
                asal.put(node.place().kunci(), milik.asal());
            }
            tempat.put(node.place().kunci(), node.tempat());
            Optional<String> id = map.require("id", "teksId").flatMap(YamlNode::text);
            Optional<String> en = map.require("en", "teksEn").flatMap(YamlNode::text);
            return id.flatMap(i -> en.map(e -> new DwiBahasa(i, e)));
        });
    }
}
