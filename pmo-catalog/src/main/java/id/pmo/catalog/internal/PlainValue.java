package id.pmo.catalog.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A YAML value as plain Java: maps in the order of the file, lists, texts, numbers, booleans and null. */
final class PlainValue {

    private PlainValue() {}

    static @Nullable Object of(YamlNode value) {
        if (value.node() instanceof ScalarNode scalar) {
            return scalar(scalar);
        }
        return value.isMap() ? value.map().map(PlainValue::map).orElseThrow() : list(value);
    }

    static Map<String, @Nullable Object> map(YamlMap values) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        values.values().forEach((key, value) -> map.put(key, of(value)));
        return map;
    }

    private static List<@Nullable Object> list(YamlNode values) {
        List<@Nullable Object> list = new ArrayList<>();
        values.list().orElseThrow().forEach(value -> list.add(of(value)));
        return list;
    }

    private static @Nullable Object scalar(ScalarNode node) {
        String text = node.getValue();
        if (node.getTag().equals(Tag.NULL)) {
            return null;
        }
        if (node.getTag().equals(Tag.BOOL)) {
            return Boolean.valueOf(text.toLowerCase(Locale.ROOT));
        }
        if (node.getTag().equals(Tag.INT) && text.matches("[-+]?[0-9]{1,18}")) {
            return whole(Long.parseLong(text));
        }
        if (node.getTag().equals(Tag.FLOAT) && text.matches("[-+]?[0-9.]+([eE][-+]?[0-9]+)?")) {
            return Double.valueOf(text);
        }
        return text;
    }

    private static Object whole(long number) {
        if (number == (int) number) {
            return (int) number;
        }
        return number;
    }
}
