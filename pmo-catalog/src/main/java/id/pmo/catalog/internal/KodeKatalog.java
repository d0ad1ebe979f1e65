package id.pmo.catalog.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sees to the form of what makes the codes of a catalogue: a topic's number, and the letter of a subtopic. */
final class KodeKatalog {

    private static final String HURUF = "[A-Z]";

    private KodeKatalog() {}

    /** Whether a topic's kode has its form; told where it has not. */
    static boolean topik(YamlNode kode, String text) {
        return text.matches("[0-9]{1,2}") || kode.wrong("KB-226").isPresent();
    }

    /**
     * Whether the key of a subtopic has its form; told where it has not, with a letter that is free.
     *
     * @param topik the topic that it is one of
     */
    static boolean subtopik(YamlNode kunci, String huruf, YamlMap topik) {
        return huruf.matches(HURUF)
                || kunci.wrong("KB-225", Map.of("huruf", bebas(huruf, topik))).isPresent();
    }

    /** The letter that was meant, or else the first one that the topic does not have. */
    private static String bebas(String kunci, YamlMap topik) {
        Set<String> dipakai = new HashSet<>();
        List.of("perencanaan", "strategiImplementasi")
                .forEach(kelompok -> topik.find(kelompok)
                        .filter(YamlNode::isMap)
                        .ifPresent(node -> dipakai.addAll(
                                node.map().map(map -> map.values().keySet()).orElse(Set.of()))));
        String meant = kunci.replaceAll("[^\\p{Alpha}]", "").toUpperCase(Locale.ROOT);
        Stream<String> all = IntStream.rangeClosed('A', 'Z').mapToObj(Character::toString);
        return Stream.concat(Stream.of(meant).filter(letter -> letter.matches(HURUF)), all)
                .filter(letter -> !dipakai.contains(letter))
                .findFirst()
                .orElse("A");
    }
}
