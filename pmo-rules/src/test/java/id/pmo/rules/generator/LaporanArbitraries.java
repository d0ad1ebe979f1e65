package id.pmo.rules.generator;

import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.StatusKelengkapan;
import id.pmo.rules.oracle.DaftarSyarat;
import id.pmo.rules.oracle.KatalogOracle;
import id.pmo.rules.oracle.KetentuanOracle;
import id.pmo.rules.oracle.PeriodeOracle;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.IntegerArbitrary;

/** Arbitraries of reports to judge, with their histories; each makes thousands of cases a second. */
public final class LaporanArbitraries {

    private LaporanArbitraries() {}

    /** Cases of either built-in policy. */
    public static Arbitrary<Kasus> kasus() {
        return kasus(KetentuanOracle.PSP, KetentuanOracle.GTK);
    }

    /** Cases of the policies named. */
    public static Arbitrary<Kasus> kasus(String... kebijakan) {
        return Combinators.combine(kerangka(kebijakan), gangguan(), dibebaskan(), dispensasi())
                .as(Kerangka::dengan)
                .withoutEdgeCases();
    }

    /**
     * Cases to which no fault is done: without history complete, unless sent or checked before the day of the meeting.
     */
    public static Arbitrary<Kasus> kasusTanpaGangguan() {
        return kerangka(KetentuanOracle.PSP, KetentuanOracle.GTK)
                .map(k -> k.dengan(List.of(), Set.of(), List.of()))
                .withoutEdgeCases();
    }

    /** Reports alone. */
    public static Arbitrary<LaporanPmo> laporan() {
        return kasus().map(Kasus::laporan);
    }

    private static Arbitrary<Kerangka> kerangka(String... kebijakan) {
        Arbitrary<Tuple.Tuple2<Integer, StatusKelengkapan>> pernyataan = Combinators.combine(
                        kirim(),
                        Arbitraries.<StatusKelengkapan>of(
                                        StatusKelengkapan.LENGKAP,
                                        StatusKelengkapan.BELUM_LENGKAP,
                                        StatusKelengkapan.BELUM_DIISI)
                                .injectNull(0.4))
                .as(Tuple::of);
        return Combinators.combine(
                        Arbitraries.of(kebijakan),
                        Arbitraries.of(PeriodeOracle.SEMUA),
                        angka(1, 3),
                        rencana(),
                        Combinators.combine(angka(0, 11), angka(0, 63)).as(Tuple::of),
                        angka(0, (1 << 24) - 1),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(1)), Tuple.of(2, angka(0, Titik.BANYAK_SAAT - 1))),
                        pernyataan)
                .as((id, periode, angkatan, rencana, riwayat, kemajuan, periksa, kirim) -> new Kerangka(
                        id,
                        periode,
                        angkatan,
                        rencana,
                        periodeLain(periode, riwayat.get1(), riwayat.get2()),
                        kemajuan,
                        kirim.get1(),
                        periksa,
                        kirim.get2()));
    }

    private static Arbitrary<Integer> kirim() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(1)),
                Tuple.of(3, Arbitraries.just(0)),
                Tuple.of(5, angka(1, Titik.BANYAK_SAAT)));
    }

    /** Two different subtopics for each cycle; now and then the second cycle repeats the first. */
    private static Arbitrary<List<List<String>>> rencana() {
        Arbitrary<List<String>> pasangan = Combinators.combine(angka(0, 33), angka(1, 33))
                .as((a, beda) -> List.of(KatalogOracle.SUBTOPIK.get(a), KatalogOracle.SUBTOPIK.get((a + beda) % 34)));
        return Combinators.combine(pasangan, pasangan, angka(0, 3))
                .as((satu, dua, ulang) -> List.of(satu, ulang == 0 ? satu : dua));
    }

    /** A quarter without a history, some with an empty one, many with all earlier reports, the rest with any others. */
    private static Set<Integer> periodeLain(PeriodeOracle periode, int cara, int pilihan) {
        if (cara < 3) {
            return null;
        }
        return IntStream.rangeClosed(1, 6)
                .filter(ke -> ke != periode.ke())
                .filter(ke -> cara > 7 ? (pilihan >> (ke - 1) & 1) == 1 : cara > 3 && ke < periode.ke())
                .boxed()
                .collect(Collectors.toSet());
    }

    private static Arbitrary<List<Gangguan>> gangguan() {
        Arbitrary<Integer> sasaran =
                Arbitraries.frequencyOf(Tuple.of(5, Arbitraries.just(0)), Tuple.of(2, angka(1, 6)));
        Arbitrary<Integer> varian =
                Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(0)), Tuple.of(4, angka(0, 33)));
        Arbitrary<Gangguan> satu = Combinators.combine(
                        Arbitraries.of(Gangguan.SEMUA_JENIS), sasaran, angka(0, 2), varian)
                .as(Gangguan::new);
        return satu.list().ofMinSize(0).ofMaxSize(8).withSizeDistribution(RandomDistribution.uniform());
    }

    private static Arbitrary<Set<String>> dibebaskan() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(Set.of())),
                Tuple.of(
                        1,
                        Arbitraries.of(DaftarSyarat.kode()).set().ofMinSize(1).ofMaxSize(24)));
    }

    private static Arbitrary<List<KonsepDispensasi>> dispensasi() {
        Arbitrary<Integer> periode =
                Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(0)), Tuple.of(2, angka(1, 6)));
        Arbitrary<KonsepDispensasi> satu = Combinators.combine(angka(0, 2), angka(0, 8), periode, angka(0, 33))
                .as(KonsepDispensasi::new);
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(List.of())),
                Tuple.of(3, satu.list().ofMinSize(1).ofMaxSize(3)));
    }

    private static IntegerArbitrary angka(int dari, int sampai) {
        return Arbitraries.integers()
                .between(dari, sampai)
                .shrinkTowards(dari)
                .withDistribution(RandomDistribution.uniform());
    }
}
