package id.pmo.catalog.internal;

import id.pmo.core.kebijakan.Asal;
import id.pmo.core.kebijakan.Dasar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds where each value comes from. The nearest block counts, as a whole: at the value itself
 * ({@code {nilai: …, sumber: …}}), else at its entry, else for its column or section under the key {@code asal}.
 */
final class AsalReader {

    static final List<String> KUNCI = List.of("sumber", "dasar", "alasan");

    static final String TAFSIR_TANPA_ALASAN = "KB-232";

    private final Map<String, Block> columns = new HashMap<>();
    private final TanpaSumber tanpaSumber = new TanpaSumber();

    /** What is given for columns and sections; {@code known} are the paths that may stand there. */
    AsalReader(Optional<YamlNode> asal, List<String> known) {
        asal.ifPresent(
                node -> node.map().ifPresentOrElse(map -> columns(map, known), () -> known.forEach(this::faulty)));
    }

    private void columns(YamlMap asal, List<String> known) {
        asal.allow(known, SalahBagian::diAtasAsal);
        asal.misspelt().forEach(this::faulty);
        known.forEach(path -> asal.find(path)
                .ifPresent(node -> node.map().ifPresentOrElse(block -> column(path, block), () -> faulty(path))));
    }

    private void column(String path, YamlMap block) {
        block.allow(KUNCI, SalahBagian::diAsal);
        if (block.values().isEmpty()
                || KUNCI.stream().anyMatch(k -> block.find(k).isPresent())) {
            columns.put(path, read(block));
        } else {
            faulty(path);
        }
    }

    /** What is wrong with it has been told. */
    private void faulty(String path) {
        columns.put(path, new Block(null));
    }

    /** To be called once all values were read: those without a source are told. */
    void done() {
        tanpaSumber.beritahukan();
    }

    /** A block that covers every value of an entry, where the entry has one. */
    static Optional<Block> ofEntry(YamlMap entry) {
        return KUNCI.stream().anyMatch(k -> entry.find(k).isPresent()) ? Optional.of(read(entry)) : Optional.empty();
    }

    /**
     * A value with its provenance.
     *
     * @param node the value, plain or as {@code {nilai: …, sumber: …}}
     * @param outer the block of its entry
     * @param column the column it stands in, such as {@code periode.mulai}; its first part is the section
     */
    Nilai value(YamlNode node, Optional<Block> outer, String column) {
        if (!node.isMap()) {
            return new Nilai(node, inherited(node, outer, column).asal());
        }
        return inMap(node, outer, column, List.of("nilai"));
    }

    /**
     * A value that holds on some days.
     *
     * @param kunci the path of the value, which it has in common with those of other days
     */
    Nilai dated(YamlNode node, Optional<Block> outer, String column, String kunci) {
        if (!node.isMap()) {
            node.noMap("kunci");
            return new Nilai(node, null);
        }
        return inMap(node.as(kunci), outer, column, List.of("nilai", MasaReader.MULAI, MasaReader.SAMPAI));
    }

    private Nilai inMap(YamlNode node, Optional<Block> outer, String column, List<String> keys) {
        YamlMap map = node.map().orElseThrow();
        List<String> known = new ArrayList<>(keys);
        known.addAll(KUNCI);
        map.allow(known);
        YamlNode value =
                valueIn(map, known).orElseGet(node::silent).as(node.place().kunci());
        Block block = ofEntry(map).orElseGet(() -> inherited(value, outer, column));
        return new Nilai(value, block.asal());
    }

    /** The value itself; where it is not there but another key is, that one is told alone. */
    private static Optional<YamlNode> valueIn(YamlMap map, List<String> known) {
        return known.containsAll(map.values().keySet()) ? map.require("nilai", "nilaiNull") : map.find("nilai");
    }

    /** The provenance of a value that carries none itself. */
    Block inherited(YamlNode value, Optional<Block> outer, String column) {
        return outer.or(() -> Optional.ofNullable(columns.get(column)))
                .or(() -> Optional.ofNullable(columns.get(section(column))))
                .orElseGet(() -> {
                    tanpaSumber.catat(value, column);
                    return new Block(null);
                });
    }

    private static String section(String column) {
        int dot = column.indexOf('.');
        return dot < 0 ? column : column.substring(0, dot);
    }

    private static Block read(YamlMap map) {
        Optional<String> sumber = map.require("sumber", "sumber").flatMap(YamlNode::text);
        Optional<Dasar> dasar = map.find("dasar").map(d -> d.oneOf(Dasar.class)).orElse(Optional.of(Dasar.TERSURAT));
        Optional<String> alasan = map.find("alasan").flatMap(YamlNode::text);
        if (dasar.isPresent()
                && dasar.get() == Dasar.TAFSIR
                && map.find("alasan").isEmpty()) {
            map.find("dasar").orElseThrow().problem(TAFSIR_TANPA_ALASAN);
            return new Block(null);
        }
        boolean whole =
                sumber.isPresent() && dasar.isPresent() && map.find("alasan").isPresent() == alasan.isPresent();
        return new Block(whole ? new Asal(dasar.orElseThrow(), sumber.orElseThrow(), alasan.orElse(null)) : null);
    }

    /**
     * Provenance as it stands in a file.
     *
     * @param asal null where the block is faulty, which has been told as a problem
     */
    record Block(@Nullable Asal asal) {}
}
