package id.pmo.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.hasil.Keadaan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.StatusKelengkapan;
import id.pmo.rules.generator.Kasus;
import id.pmo.rules.generator.LaporanArbitraries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws that the oracle's verdicts keep, whatever the report. */
class HukumOracleTest {

    @Property(tries = 1_000)
    void urutanRiwayatTidakMengubahPutusan(@ForAll("kasus") Kasus kasus) {
        Assume.that(kasus.riwayat() != null);
        List<LaporanPmo> terbalik = new ArrayList<>(kasus.riwayat());
        Collections.reverse(terbalik);

        HasilOracle hasil =
                Oracle.periksa(kasus.laporan(), kasus.kebijakan(), kasus.saat(), terbalik, kasus.keringanan());

        assertThat(hasil).isEqualTo(kasus.menurutOracle());
    }

    @Property(tries = 1_000)
    void temuanAdaTepatPadaSyaratYangTidakTerpenuhi(@ForAll("kasus") Kasus kasus) {
        HasilOracle hasil = kasus.menurutOracle();

        Set<String> ditemukan =
                hasil.temuan().stream().map(t -> t.substring(0, 6)).collect(Collectors.toSet());
        Set<String> rusak = hasil.keadaan().entrySet().stream()
                .filter(e -> e.getValue() == Keadaan.BELUM_ADA || e.getValue() == Keadaan.TIDAK_SESUAI)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());

        assertThat(ditemukan).isEqualTo(rusak);
        assertThat(hasil.keadaan()).containsOnlyKeys(DaftarSyarat.kode());
    }

    @Property(tries = 1_000)
    void tanpaSyaratYangTersisaLaporanLengkap(@ForAll("kasus") Kasus kasus) {
        HasilOracle hasil = Oracle.periksa(
                kasus.laporan(),
                kasus.kebijakan(),
                kasus.saat(),
                kasus.riwayat(),
                KeringananOracle.bebas(DaftarSyarat.kode()));

        assertThat(hasil.temuan()).isEmpty();
        assertThat(hasil.status()).isEqualTo(StatusKelengkapan.LENGKAP);
        assertThat(hasil.keterisian()).isEqualTo(new HasilOracle.Keterisian(0, 0));
    }

    @Provide
    Arbitrary<Kasus> kasus() {
        return LaporanArbitraries.kasus();
    }
}
