package id.pmo.rules.generator;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.hasil.Keadaan;
import id.pmo.core.laporan.StatusKelengkapan;
import id.pmo.rules.oracle.DaftarSyarat;
import id.pmo.rules.oracle.HasilOracle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The generators reach every corner that the requirements have. */
class LaporanArbitrariesTest {

    private static final int BANYAK = 5_000;

    @Example
    void setiapSyaratPernahDilanggarDanPernahTerpenuhi() {
        List<HasilOracle> hasil = hasil();

        Set<String> dilanggar = hasil.stream()
                .flatMap(h -> h.temuan().stream())
                .map(t -> t.substring(0, 6))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(dilanggar).containsExactlyInAnyOrderElementsOf(DaftarSyarat.kode());
        assertThat(berkeadaan(hasil, Keadaan.TERPENUHI)).containsExactlyInAnyOrderElementsOf(DaftarSyarat.kode());
        assertThat(berkeadaan(hasil, Keadaan.DIBEBASKAN)).containsExactlyInAnyOrderElementsOf(DaftarSyarat.kode());
        assertThat(berkeadaan(hasil, Keadaan.BELUM_DAPAT_DIPERIKSA))
                .containsExactly("SK-001", "SK-002", "SK-003", "SK-004", "SK-005", "SK-006", "SK-007");
    }

    @Example
    void setiapStatusLaporanSeringMuncul() {
        Map<StatusKelengkapan, Integer> banyak = new EnumMap<>(StatusKelengkapan.class);
        hasil().forEach(h -> banyak.merge(h.status(), 1, Integer::sum));

        assertThat(banyak.get(StatusKelengkapan.LENGKAP)).isGreaterThan(BANYAK / 10);
        assertThat(banyak.get(StatusKelengkapan.BELUM_LENGKAP)).isGreaterThan(BANYAK / 4);
        assertThat(banyak.get(StatusKelengkapan.BELUM_DIISI)).isPositive();
    }

    @Property(tries = 500)
    void laporanTanpaGangguanLengkapKecualiPertemuannyaBelumTerjadi(@ForAll("utuh") Kasus kasus) {
        HasilOracle hasil =
                new Kasus(kasus.laporan(), kasus.kebijakan(), kasus.saat(), null, List.of()).menurutOracle();

        boolean belumTerjadi = hasil.temuan().contains("LP-104 /laporanPelaksanaan/tanggal");
        assertThat(hasil.status() == StatusKelengkapan.LENGKAP).isEqualTo(!belumTerjadi);
    }

    @Provide
    Arbitrary<Kasus> utuh() {
        return LaporanArbitraries.kasusTanpaGangguan();
    }

    private static List<HasilOracle> hasil() {
        return LaporanArbitraries.kasus().generator(1_000).stream(new Random(20230801))
                .limit(BANYAK)
                .map(k -> k.value().menurutOracle())
                .toList();
    }

    private static Set<String> berkeadaan(List<HasilOracle> hasil, Keadaan keadaan) {
        return hasil.stream()
                .flatMap(h -> h.keadaan().entrySet().stream())
                .filter(e -> e.getValue() == keadaan)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
