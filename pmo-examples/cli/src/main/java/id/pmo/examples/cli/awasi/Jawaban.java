package id.pmo.examples.cli.awasi;

import id.pmo.catalog.PolicyProblem;
import id.pmo.rules.kebijakan.HasilUji;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * One answer to a change.
 *
 * @param saat when the change was seen
 * @param lama from then to this answer
 * @param cakupan whose examples were run for it
 * @param pertama whether it is the first, so that nothing has changed yet
 * @param berubah the files that changed; at first: all
 * @param kode the syarat whose files changed, sorted; empty where any example may be touched
 * @param masalah what is wrong with each policy
 * @param hasil what became of the examples of those with which nothing is wrong
 */
record Jawaban(
        Instant saat,
        Duration lama,
        Cakupan cakupan,
        boolean pertama,
        SortedSet<String> berubah,
        Set<String> kode,
        SortedMap<String, List<PolicyProblem>> masalah,
        List<HasilUji> hasil) {

    /** Whose examples. */
    enum Cakupan {
        /** Of the syarat whose files changed; the others follow. */
        TERKENA,
        /** All others. */
        LAINNYA,
        /** All, since any may be touched. */
        SEMUA
    }

    /** The different things that are wrong; a policy shares those of its parent. */
    Stream<PolicyProblem> semuaMasalah() {
        return masalah.values().stream().flatMap(List::stream).distinct();
    }

    int banyakContoh() {
        return hasil.stream().mapToInt(satu -> satu.contoh().size()).sum();
    }

    int banyakGagal() {
        return hasil.stream().mapToInt(satu -> satu.gagal().size()).sum();
    }

    int banyakTanpaContoh() {
        return hasil.stream().mapToInt(satu -> satu.tanpaContoh().size()).sum();
    }

    /** Whether nothing is wrong, as far as was looked. */
    boolean baik() {
        return semuaMasalah().findAny().isEmpty() && hasil.stream().allMatch(HasilUji::baik);
    }
}
