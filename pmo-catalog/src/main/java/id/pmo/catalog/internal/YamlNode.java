package id.pmo.catalog.internal;

import id.pmo.core.bahasa.DwiBahasa;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value in a YAML file that can be asked what it is. An answer that does not fit is told as a problem at its line,
 * and comes back empty.
 */
final class YamlNode {

    private final Node node;
    private final YamlPlace place;

    YamlNode(Node node, YamlPlace place) {
        this.node = node;
        this.place = place;
    }

    YamlPlace place() {
        return place;
    }

    /** The same value, told under another key where something is wrong with it. */
    YamlNode as(String kunci) {
        return new YamlNode(node, new YamlPlace(place.berkas(), kunci, place.problems()));
    }

    void problem(String pesan) {
        int baris = node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
        int kolom = node.getStartMark().map(Mark::getColumn).orElse(-1) + 1;
        place.problems().add(place.berkas(), baris, kolom, place.kunci(), pesan);
    }

    int line() {
        return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }

    boolean isNull() {
        return node.getTag().equals(Tag.NULL);
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    /** The value under a key, looked at in passing: nothing is told as a problem. */
    Optional<YamlNode> peek(String key) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(t -> t.getKeyNode() instanceof ScalarNode k
                                && k.getValue().equals(key))
                        .findFirst()
                        .map(t -> new YamlNode(t.getValueNode(), place.below(key)))
                : Optional.empty();
    }

    Optional<YamlMap> map() {
        return node instanceof MappingNode mapping
                ? Optional.of(YamlMap.of(mapping, this))
                : wrong("peta \"kunci: nilai\"", "Tulis setiap kunci di barisnya sendiri.");
    }

    Optional<List<YamlNode>> list() {
        if (!(node instanceof SequenceNode sequence)) {
            return wrong("daftar", "Tulis di antara kurung siku, misalnya [A, B].");
        }
        List<YamlNode> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new YamlNode(item, place.below(Integer.toString(items.size() + 1))));
        }
        return Optional.of(items);
    }

    /** A list of which each element is read in the same way; none where one of them does not fit. */
    <T> Optional<List<T>> listOf(Function<YamlNode, Optional<T>> read) {
        return list().flatMap(items -> {
            List<T> values = new ArrayList<>();
            items.forEach(item -> read.apply(item).ifPresent(values::add));
            return values.size() == items.size() ? Optional.of(values) : Optional.empty();
        });
    }

    Optional<String> text() {
        if (!(node instanceof ScalarNode scalar) || !node.getTag().equals(Tag.STR)) {
            return wrong("teks", "Tulis di antara tanda kutip.");
        }
        if (scalar.getValue().isBlank()) {
            return wrong("teks yang berisi", "Isi teksnya.");
        }
        return Optional.of(scalar.getValue());
    }

    Optional<Integer> integer(int smallest) {
        if (node.getTag().equals(Tag.INT) && scalar().matches("-?[0-9]{1,9}")) {
            int value = Integer.parseInt(scalar());
            return value >= smallest
                    ? Optional.of(value)
                    : wrong("bilangan bulat " + smallest + " atau lebih", "Periksa angkanya.");
        }
        return wrong("bilangan bulat", "Tulis angkanya tanpa tanda kutip, misalnya 2.");
    }

    Optional<Boolean> bool() {
        return node.getTag().equals(Tag.BOOL)
                ? Optional.of(Boolean.valueOf(scalar().toLowerCase(Locale.ROOT)))
                : wrong("true atau false", "Tulis tanpa tanda kutip.");
    }

    Optional<LocalDate> date() {
        return parsed(LocalDate::parse, "tanggal yang ada di kalender", "Tulis seperti 2023-08-31.");
    }

    Optional<YearMonth> month() {
        return parsed(YearMonth::parse, "bulan", "Tulis seperti 2023-08.");
    }

    Optional<OffsetDateTime> dateTime() {
        return parsed(
                text -> OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME),
                "tanggal, jam dan selisih dari UTC",
                "Tulis seperti 2023-09-18T12:00:00+07:00.");
    }

    <E extends Enum<E>> Optional<E> oneOf(Class<E> type) {
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return word(names).map(name -> Enum.valueOf(type, name));
    }

    /** A text that is one of these words. */
    Optional<String> word(List<String> known) {
        if (node instanceof ScalarNode scalar && known.contains(scalar.getValue())) {
            return Optional.of(scalar.getValue());
        }
        return wrong(
                "salah satu dari " + String.join(", ", known),
                node instanceof ScalarNode
                        ? Nearest.question(scalar(), known).orElse("Pilih salah satu.")
                        : "Pilih salah satu.");
    }

    /** A text in both languages. */
    Optional<DwiBahasa> duaBahasa() {
        return map().flatMap(texts -> {
            texts.allow("id", "en");
            Optional<String> id =
                    texts.require("id", "Tulis teks bahasa Indonesianya.").flatMap(YamlNode::text);
            Optional<String> en =
                    texts.require("en", "Tulis terjemahan bahasa Inggrisnya.").flatMap(YamlNode::text);
            return id.flatMap(i -> en.map(e -> new DwiBahasa(i, e)));
        });
    }

    /** A problem that says what was found, what is expected, and the way out. */
    <T> Optional<T> wrong(String expected, String wayOut) {
        problem("Ditemukan " + describe() + ", seharusnya " + expected + ". " + wayOut);
        return Optional.empty();
    }

    Node node() {
        return node;
    }

    private <T> Optional<T> parsed(Function<String, T> parse, String expected, String wayOut) {
        if (node instanceof ScalarNode && node.getTag().equals(Tag.STR)) {
            try {
                return Optional.of(parse.apply(scalar()));
            } catch (DateTimeException e) {
                return wrong(expected, wayOut);
            }
        }
        return wrong(expected, wayOut);
    }

    private String scalar() {
        return ((ScalarNode) node).getValue();
    }

    private String describe() {
        if (isNull()) {
            return "nilai kosong";
        }
        if (node instanceof ScalarNode) {
            return node.getTag().equals(Tag.STR) ? "\"" + shortened(scalar()) + "\"" : shortened(scalar());
        }
        return isMap() ? "peta" : "daftar";
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= 60
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 59)) + "…";
    }
}
