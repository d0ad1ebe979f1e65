package id.pmo.catalog.internal;

import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.kebijakan.Asal;
import id.pmo.core.kebijakan.SaatTugas;
import id.pmo.core.kebijakan.Tugas;
import id.pmo.core.laporan.Peran;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a {@code tugas.yaml}: for groups of cohorts, who does what before, at and after the meeting. */
final class TugasReader {

    private static final List<String> SAAT = Arrays.stream(SaatTugas.values())
            .map(saat -> saat.name().toLowerCase(Locale.ROOT))
            .toList();
    private static final List<String> PIHAK =
            Arrays.stream(Peran.values()).map(Enum::name).toList();

    private static final DwiBahasa ATUR_DAHULU = new DwiBahasa(
            "Tulis salah satunya, atau atur dahulu angkatan itu di kebijakan.yaml.",
            "Write one of them, or first set that cohort in kebijakan.yaml.");

    private final AsalReader asalReader = new AsalReader(Optional.empty(), List.of());
    private final Map<String, Asal> asal = new LinkedHashMap<>();
    private final Map<String, String> tempat = new LinkedHashMap<>();
    private final List<Tugas> tugas = new ArrayList<>();
    private final Map<YamlNode, Integer> angkatan = new LinkedHashMap<>();
    private final Map<String, YamlNode> pihak = new HashMap<>();

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

    /** Tells of each cohort that the policy does not have. */
    void angkatanDikenal(List<String> nomor) {
        angkatan.forEach((node, satu) -> {
            if (!nomor.isEmpty() && !nomor.contains(satu.toString())) {
                node.wrong("KB-221", Map.of("pilihan", nomor, "saran", ATUR_DAHULU));
            }
        });
    }

    private void kelompok(YamlNode node) {
        node.map().ifPresent(map -> {
            map.allow(Skema.join(List.of("angkatan", "pihak"), AsalReader.KUNCI));
            Optional<AsalReader.Block> block = AsalReader.ofEntry(map);
            Optional<List<Integer>> angkatan =
                    map.require("angkatan", "angkatan").flatMap(n -> n.listOf(this::nomor));
            map.require("pihak", "pihak").flatMap(YamlNode::map).ifPresent(pihak -> {
                pihak.allow(PIHAK);
                pihak.values().forEach((siapa, isi) -> {
                    Set<Integer> semua = new LinkedHashSet<>(angkatan.orElse(List.of()));
                    semua.forEach(nomor -> claim(pihak.key(siapa).orElseThrow(), siapa, nomor));
                    pihak(semua, siapa, isi, block);
                });
            });
        });
    }

    private Optional<Integer> nomor(YamlNode node) {
        Optional<Integer> nomor = node.integer(1);
        nomor.ifPresent(satu -> angkatan.put(node, satu));
        return nomor;
    }

    private void claim(YamlNode kunci, String siapa, int nomor) {
        YamlNode first = pihak.putIfAbsent(siapa + " " + nomor, kunci);
        if (first != null) {
            kunci.problem("KB-255", Map.of("pihak", siapa, "angkatan", nomor, "baris", first.line()));
        }
    }

    private void pihak(Set<Integer> angkatan, String siapa, YamlNode isi, Optional<AsalReader.Block> block) {
        isi.map().ifPresent(map -> {
            map.allow(SAAT);
            map.values().forEach((saat, daftar) -> {
                List<DwiBahasa> uraian =
                        daftar.listOf(butir -> butir(butir, block)).orElse(List.of());
                if (PIHAK.contains(siapa) && SAAT.contains(saat)) {
                    uraian.forEach(satu -> tugas.add(new Tugas(
                            angkatan, Peran.valueOf(siapa), SaatTugas.valueOf(saat.toUpperCase(Locale.ROOT)), satu)));
                }
            });
        });
    }

    /** One sentence in both languages, with a provenance of its own where it differs from the table's. */
    private Optional<DwiBahasa> butir(YamlNode node, Optional<AsalReader.Block> block) {
        Optional<YamlMap> found = node.isMap() ? node.map() : node.noMap("duaBahasa");
        return found.flatMap(map -> {
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
