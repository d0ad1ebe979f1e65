package id.pmo.examples.cli.contoh;

import id.pmo.core.kebijakan.Kebijakan;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How schools are spread over the cohorts of a policy.
 *
 * @param giliran the cohort of each school, in turn
 */
record PembagianAngkatan(List<Integer> giliran) {

    /** The published sizes of the cohorts, 2,500, 7,000 and 10,000 schools, in units of 500. */
    private static final Map<Integer, Integer> UKURAN = Map.of(1, 5, 2, 14, 3, 20);

    /** Of a cohort whose size nobody published: as the last one that is known. */
    private static final int UKURAN_LAIN = 20;

    /** By the sizes of those cohorts that the policy has, in their order. */
    static PembagianAngkatan dari(Kebijakan kebijakan) {
        return new PembagianAngkatan(kebijakan.angkatan().keySet().stream()
                .sorted()
                .flatMap(PembagianAngkatan::sebanyakUkuran)
                .toList());
    }

    private static Stream<Integer> sebanyakUkuran(int angkatan) {
        return Collections.nCopies(UKURAN.getOrDefault(angkatan, UKURAN_LAIN), angkatan).stream();
    }

    /** The cohort of the school at a position, from 0. */
    int angkatan(int nomor) {
        return giliran.get(nomor % giliran.size());
    }
}
