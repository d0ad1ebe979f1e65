package id.pmo.catalog.internal;

import id.pmo.core.kebijakan.Asal;
import id.pmo.core.kebijakan.MasaBerlaku;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a {@code kebijakan.yaml} gives, by path, such as {@code periode.3.batasWaktu}. A policy that extends another
 * gives only some paths; laid over its parent it is whole.
 *
 * @param akar the root of the file
 * @param butir the entries of lists and maps, such as {@code periode.3}, in the order of the file
 * @param nilai the values; of those that change by the day, what they are at first
 * @param berkala the values that change by the day
 * @param terlewat the sections of which an entry could not be told from others, such as {@code periode}
 * @param salahEja the paths of values whose key is misspelt, which has been told
 */
record Isian(
        YamlNode akar,
        Map<String, YamlNode> butir,
        Map<String, Nilai> nilai,
        Map<String, NilaiBerkala> berkala,
        Set<String> terlewat,
        Set<String> salahEja) {

    static Isian empty(YamlNode akar) {
        return new Isian(
                akar,
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new HashSet<>(),
                new HashSet<>());
    }

    Isian over(Isian parent) {
        Isian both = empty(akar);
        both.butir.putAll(parent.butir);
        both.butir.putAll(butir);
        both.nilai.putAll(parent.nilai);
        both.nilai.putAll(nilai);
        both.berkala.putAll(parent.berkala);
        both.berkala.keySet().removeAll(nilai.keySet());
        both.berkala.putAll(berkala);
        both.terlewat.addAll(terlewat);
        both.salahEja.addAll(salahEja);
        return both;
    }

    /** The days on which a value changes. */
    NavigableSet<LocalDate> perubahan() {
        NavigableSet<LocalDate> hari = new TreeSet<>();
        berkala.values().stream()
                .flatMap(satu -> satu.bagian().stream())
                .flatMap(bagian -> Stream.ofNullable(bagian.masa().mulai()))
                .forEach(hari::add);
        return hari;
    }

    /** The same with the values of a day. */
    Isian pada(LocalDate hari) {
        Isian harian = empty(akar);
        harian.butir.putAll(butir);
        harian.salahEja.addAll(salahEja);
        harian.nilai.putAll(nilai);
        berkala.forEach((path, satu) -> harian.nilai.put(path, satu.pada(hari).nilai()));
        return harian;
    }

    /** The days around that day on which the values hold that change by the day. */
    Map<String, MasaBerlaku> masa(LocalDate hari) {
        Map<String, MasaBerlaku> masa = new LinkedHashMap<>();
        berkala.forEach((path, satu) -> masa.put(path, satu.pada(hari).masa()));
        return masa;
    }

    /** The names of a section's entries, such as {@code 1}, {@code 2} for {@code periode}, in the order of the file. */
    List<String> butir(String bagian) {
        String depan = bagian + ".";
        return butir.keySet().stream()
                .filter(k -> k.startsWith(depan))
                .map(k -> k.substring(depan.length()))
                .toList();
    }

    /**
     * The same of a section that must have entries; told where it has none, unless its key is misspelt.
     *
     * @param kode of the problem
     */
    List<String> butirWajib(String bagian, String kode) {
        List<String> butir = butir(bagian);
        if (butir.isEmpty() && !salahEja.contains(bagian)) {
            akar.problem(kode);
        }
        return butir;
    }

    Optional<YamlNode> find(String path) {
        return Optional.ofNullable(nilai.get(path)).map(Nilai::node);
    }

    /** Whether a key of a section's entry is misspelt, so that a parent's value stands where another was meant. */
    boolean salahEja(String bagian) {
        return salahEja.stream().anyMatch(path -> path.startsWith(bagian + "."));
    }

    /**
     * A value that must be given, here or by a parent; told at its entry, or at the root, where it is not. One whose key is
     * misspelt has been told as such.
     */
    Optional<YamlNode> require(String path) {
        Optional<YamlNode> value = find(path);
        if (value.isEmpty() && !salahEja.contains(path)) {
            int dot = path.lastIndexOf('.');
            YamlNode entry = dot < 0 ? akar : butir.getOrDefault(path.substring(0, dot), akar);
            entry.missing(path.substring(dot + 1), "nilaiSumber");
        }
        return value;
    }

    /**
     * Tells what is wrong with a value beside others. Where a parent gives it, that is told at the first of the others that
     * the policy gives itself, since nothing else can be mended there.
     */
    void wrong(String path, List<String> others, String kode, Map<String, ?> nilai) {
        YamlNode node = find(path).orElseThrow();
        YamlNode place = Stream.concat(Stream.of(path), others.stream())
                .flatMap(satu -> find(satu).stream())
                .filter(satu -> satu.place().berkas().equals(akar.place().berkas()))
                .findFirst()
                .orElse(node);
        node.wrongAt(place, kode, nilai);
    }

    /** Where each value stands, by its path. */
    Map<String, String> tempat() {
        Map<String, String> tempat = new LinkedHashMap<>();
        nilai.forEach((path, n) -> tempat.put(path, n.node().tempat()));
        return tempat;
    }

    Map<String, Asal> asal() {
        Map<String, Asal> asal = new LinkedHashMap<>();
        nilai.forEach((path, n) -> {
            if (n.asal() != null) {
                asal.put(path, n.asal());
            }
        });
        return asal;
    }
}
