package id.pmo.catalog.internal;

import id.pmo.core.bahasa.DwiBahasa;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** The same value, where something is told already: nothing more of it is. */
    YamlNode silent() {
        return new YamlNode(node, new YamlPlace(place.berkas(), place.kunci(), new Problems()));
    }

    /** Tells a problem that needs no more words than the register has. */
    void problem(String kode) {
        problem(kode, Map.of());
    }

    /** @param nilai what fills the gaps of the texts that the register has for the kode */
    void problem(String kode, Map<String, ?> nilai) {
        int baris = node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
        int kolom = node.getStartMark().map(Mark::getColumn).orElse(-1) + 1;
        place.problems().add(place.berkas(), baris, kolom, place.kunci(), kode, nilai);
    }

    /** The file and the line, as {@code file:line}. */
    String tempat() {
        return place.berkas() + ":" + line();
    }

    /** The key with its file and line, as {@code key, file:line}. */
    String butir() {
        return place.kunci() + ", " + tempat();
    }

    int line() {
        return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }

    boolean isNull() {
        return node.getTag().equals(Tag.NULL);
    }

    /** Whether nothing at all stands after the key, not even {@code null}. */
    boolean isBlank() {
        return node instanceof ScalarNode scalar
                && isNull()
                && scalar.getValue().isEmpty();
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

    /** The elements of a list, looked at in passing; nothing for any other value. */
    List<YamlNode> peekItems() {
        return node instanceof SequenceNode ? list().orElseThrow() : List.of();
    }

    Optional<YamlMap> map() {
        return node instanceof MappingNode mapping ? Optional.of(YamlMap.of(mapping, this)) : noMap("kunci");
    }

    Optional<List<YamlNode>> list() {
        if (!(node instanceof SequenceNode sequence)) {
            return wrong("KB-212");
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
            return wrong("KB-213");
        }
        if (scalar.getValue().isBlank()) {
            return wrong("KB-214");
        }
        return Optional.of(scalar.getValue());
    }

    Optional<Integer> integer(int smallest) {
        if (node.getTag().equals(Tag.INT) && scalar().matches("-?[0-9]{1,9}")) {
            int value = Integer.parseInt(scalar());
            return value >= smallest ? Optional.of(value) : wrong("KB-216", Map.of("terkecil", smallest));
        }
        return node.getTag().equals(Tag.INT) && scalar().matches("-?[0-9]{10,}")
                ? wrong("KB-277")
                : wrong("KB-215", Map.of("cara", CaraTulis.bilangan(node)));
    }

    Optional<Boolean> bool() {
        return node.getTag().equals(Tag.BOOL)
                ? Optional.of(Boolean.valueOf(scalar().toLowerCase(Locale.ROOT)))
                : wrong("KB-217", Map.of("cara", CaraTulis.benarSalah(node)));
    }

    Optional<LocalDate> date() {
        return parsed(YamlNode::fourDigitYear, "KB-218", Map.of("contoh", CaraTulis.tanggal(node)));
    }

    Optional<YearMonth> month() {
        return parsed(YearMonth::parse, "KB-219", Map.of());
    }

    Optional<OffsetDateTime> dateTime() {
        return parsed(text -> OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME), "KB-220", Map.of());
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
        Optional<DwiBahasa> near = node instanceof ScalarNode ? Nearest.question(scalar(), known) : Optional.empty();
        return wrong(
                "KB-221",
                Map.of(
                        "pilihan",
                        known,
                        "saran",
                        near.orElse(new DwiBahasa("Pilih salah satu.", "Choose one of them."))));
    }

    /** A version of three numbers, of at most nine digits each. */
    Optional<String> versi() {
        if (node instanceof ScalarNode && !isNull() && !node.getTag().equals(Tag.STR)) {
            return wrong("KB-223");
        }
        return text().flatMap(text -> {
            if (text.matches("[0-9]{1,9}(\\.[0-9]{1,9}){2}")) {
                return Optional.of(text);
            }
            return wrong(text.matches("[0-9]+(\\.[0-9]+){2}") ? "KB-278" : "KB-223");
        });
    }

    /** A text in both languages. */
    Optional<DwiBahasa> duaBahasa() {
        if (node instanceof ScalarNode) {
            return noMap("duaBahasa");
        }
        return map().flatMap(texts -> {
            texts.allow("id", "en");
            Optional<String> id = texts.require("id", "teksId").flatMap(YamlNode::text);
            Optional<String> en = texts.require("en", "teksEn").flatMap(YamlNode::text);
            return id.flatMap(i -> en.map(e -> new DwiBahasa(i, e)));
        });
    }

    /**
     * Tells that this is no map.
     *
     * @param cara how to write one, by its name in the register of problems
     */
    <T> Optional<T> noMap(String cara) {
        return wrong("KB-211", Map.of("cara", isBlank() && cara.equals("kunci") ? "lekuk" : cara));
    }

    /** A problem whose texts say what was found. */
    <T> Optional<T> wrong(String kode) {
        return wrong(kode, Map.of());
    }

    /** The same with more words. */
    <T> Optional<T> wrong(String kode, Map<String, ?> nilai) {
        Map<String, Object> all = new HashMap<>(nilai);
        all.put("ditemukan", describe());
        problem(kode, all);
        return Optional.empty();
    }

    /** Tells at another place what is wrong with this value, and where it stands. */
    void wrongAt(YamlNode other, String kode, Map<String, ?> nilai) {
        Map<String, Object> all = new HashMap<>(nilai);
        String where = this == other ? "" : " (" + butir() + ")";
        DwiBahasa found = describe();
        all.put("ditemukan", new DwiBahasa(found.id() + where, found.en() + where));
        other.problem(kode, all);
    }

    /**
     * Tells that a key of this map is missing.
     *
     * @param cara the way out, by its name in the register of problems
     */
    void missing(String key, String cara) {
        problem("KB-207", Map.of("kunci", key, "cara", cara));
    }

    Node node() {
        return node;
    }

    /** A year of more digits is a slip of the finger, and days far away cannot be counted with. */
    private static LocalDate fourDigitYear(String text) {
        return LocalDate.parse(text.length() == 10 ? text : "");
    }

    private <T> Optional<T> parsed(Function<String, T> parse, String kode, Map<String, ?> nilai) {
        if (node instanceof ScalarNode && node.getTag().equals(Tag.STR)) {
            try {
                return Optional.of(parse.apply(scalar()));
            } catch (DateTimeException e) {
                return wrong(kode, nilai);
            }
        }
        return wrong(kode, nilai);
    }

    private String scalar() {
        return ((ScalarNode) node).getValue();
    }

    private DwiBahasa describe() {
        if (isNull()) {
            return new DwiBahasa("nilai kosong", "an empty value");
        }
        if (node instanceof ScalarNode) {
            String text = node.getTag().equals(Tag.STR) ? "\"" + shortened(scalar()) + "\"" : shortened(scalar());
            return new DwiBahasa(text, text);
        }
        return isMap() ? new DwiBahasa("peta", "a map") : new DwiBahasa("daftar", "a list");
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= 60
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 59)) + "…";
    }
}
