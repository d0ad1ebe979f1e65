package id.pmo.catalog.internal;

import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.bahasa.Templat;
import id.pmo.core.kebijakan.Dasar;
import id.pmo.core.kebijakan.Jenis;
import id.pmo.core.kebijakan.MasaBerlaku;
import id.pmo.core.kebijakan.Sifat;
import id.pmo.core.kebijakan.Syarat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the file of one syarat, laid over those that the policy's parents give for it. */
final class SyaratReader {

    private static final List<String> KUNCI = List.of(
            "judul",
            "jenis",
            "sifat",
            "dasar",
            "sumber",
            "alasan",
            "pesan",
            "perbaikan",
            "aktif",
            MasaReader.MULAI,
            MasaReader.SAMPAI,
            "contohUji");

    /** What of a syarat decides whether, when and how heavily it counts. */
    private static final List<String> MENENTUKAN =
            List.of("jenis", "sifat", "aktif", MasaReader.MULAI, MasaReader.SAMPAI);

    /** The policy's own file first, then its parents'. */
    private final List<YamlMap> layers;

    SyaratReader(List<YamlMap> layers) {
        this.layers = layers;
        layers.forEach(layer -> layer.allow(KUNCI));
    }

    Optional<Syarat> syarat(String kode) {
        Optional<DwiBahasa> judul = require("judul").flatMap(YamlNode::duaBahasa);
        Optional<Jenis> jenis = require("jenis").flatMap(n -> n.oneOf(Jenis.class));
        Optional<Sifat> sifat = require("sifat").flatMap(n -> n.oneOf(Sifat.class));
        Optional<Dasar> dasar = require("dasar").flatMap(n -> n.oneOf(Dasar.class));
        Optional<String> sumber = require("sumber").flatMap(YamlNode::text);
        Optional<String> alasan = find("alasan").flatMap(YamlNode::text);
        Optional<Templat> pesan = require("pesan").flatMap(SyaratReader::templat);
        Optional<Templat> perbaikan = require("perbaikan").flatMap(SyaratReader::templat);
        if (dasar.equals(Optional.of(Dasar.TAFSIR)) && find("alasan").isEmpty()) {
            find("dasar").orElseThrow().problem(AsalReader.TAFSIR_TANPA_ALASAN);
        }
        reasonWithItsSource();
        decisionWithItsSource();
        if (judul.isEmpty() || jenis.isEmpty() || sifat.isEmpty() || dasar.isEmpty() || sumber.isEmpty()) {
            return Optional.empty();
        }
        Optional<Boolean> aktif = find("aktif").map(YamlNode::bool).orElse(Optional.of(true));
        Optional<MasaBerlaku> masa = MasaReader.read(find(MasaReader.MULAI), find(MasaReader.SAMPAI));
        if (pesan.isEmpty() || perbaikan.isEmpty() || aktif.isEmpty() || masa.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Syarat(
                kode,
                judul.get(),
                jenis.get(),
                sifat.get(),
                dasar.get(),
                sumber.get(),
                alasan.orElse(null),
                pesan.get(),
                perbaikan.get(),
                aktif.get(),
                masa.get()));
    }

    /** The tests; a list given by the policy replaces its parent's. */
    Optional<YamlNode> contohUji() {
        return find("contohUji");
    }

    /** Each part that is given, by its key. */
    Map<String, YamlNode> butir() {
        Map<String, YamlNode> butir = new LinkedHashMap<>();
        KUNCI.forEach(key -> find(key).ifPresent(node -> butir.put(key, node)));
        return butir;
    }

    /** A new reason beside a parent's source would say what that source does not. */
    private void reasonWithItsSource() {
        layers.stream()
                .filter(layer -> layer.find("alasan").isPresent())
                .findFirst()
                .filter(giver -> giver.find("sumber").isEmpty())
                .ifPresent(giver -> layers.stream()
                        .skip(layers.indexOf(giver))
                        .flatMap(layer -> layer.find("sumber").stream())
                        .findFirst()
                        .ifPresent(sumber -> giver.find("alasan")
                                .orElseThrow()
                                .problem("KB-234", Map.of("sumber", sumber.tempat()))));
    }

    /** What a policy decides otherwise than its parent rests on another source than its parent's. */
    private void decisionWithItsSource() {
        for (YamlMap layer : layers.subList(0, layers.size() - 1)) {
            if (layer.find("sumber").isEmpty() && layer.find("alasan").isEmpty()) {
                MENENTUKAN.stream()
                        .flatMap(key -> layer.find(key).stream())
                        .findFirst()
                        .ifPresent(decision -> find("sumber")
                                .ifPresent(sumber -> decision.problem("KB-235", Map.of("sumber", sumber.tempat()))));
            }
        }
    }

    private Optional<YamlNode> find(String key) {
        return layers.stream().flatMap(layer -> layer.find(key).stream()).findFirst();
    }

    private Optional<YamlNode> require(String key) {
        Optional<YamlNode> value = find(key);
        if (value.isEmpty()
                && layers.stream().noneMatch(layer -> layer.misspelt().contains(key))) {
            layers.get(0).self().missing(key, "nilai");
        }
        return value;
    }

    private static Optional<Templat> templat(YamlNode node) {
        Optional<Templat> templat = node.duaBahasa().map(Templat::new);
        templat.ifPresent(t -> {
            sameGaps(node.peek("en"), t.celah(Bahasa.ID), "id", t.celah(Bahasa.EN), "en");
            sameGaps(node.peek("id"), t.celah(Bahasa.EN), "en", t.celah(Bahasa.ID), "id");
        });
        return templat;
    }

    private static void sameGaps(
            Optional<YamlNode> text, Set<String> asked, String from, Set<String> given, String to) {
        Set<String> missing = new TreeSet<>(asked);
        missing.removeAll(given);
        missing.forEach(
                celah -> text.orElseThrow().problem("KB-233", Map.of("celah", celah, "ada", from, "tidak", to)));
    }
}
