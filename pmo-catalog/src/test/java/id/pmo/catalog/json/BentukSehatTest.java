package id.pmo.catalog.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.laporan.LaporanPmo;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** What the quick look lets pass, the validator lets pass too. */
class BentukSehatTest {

    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    void yangLolosTidakDitolakValidator(@ForAll Random acak) {
        LaporanPmo laporan = new LaporanCacat(acak, acak.nextInt(3)).laporan();
        boolean lolos = BentukSehat.of(laporan);
        boolean sehat = PemeriksaBentuk.menurutValidator(laporan).isEmpty();

        assertThat(sehat || !lolos).as("%s", laporan).isTrue();
        Statistics.label("lolos, sehat").collect(lolos, sehat).coverage(c -> {
            c.check(true, true).percentage(p -> p > 10);
            c.check(false, false).percentage(p -> p > 10);
        });
    }

    @Property(tries = 100)
    void laporanYangBenarBentuknyaLolos(@ForAll("laporan") LaporanPmo laporan) {
        assertThat(BentukSehat.of(laporan)).isTrue();
    }

    /** Each part that a validator looks at, wrong on its own, is noticed: none was left out. */
    @Test
    void setiapBagianYangSalahTerlihat() {
        List<String> cacat = LaporanCacat.semua();

        assertThat(cacat).hasSizeGreaterThan(40);
        assertThat(cacat).allSatisfy(satu -> {
            LaporanPmo laporan = LaporanCacat.dengan(satu);
            assertThat(PemeriksaBentuk.menurutValidator(laporan)).as(satu).hasSize(1);
            assertThat(BentukSehat.of(laporan)).as(satu).isFalse();
        });
    }

    @Provide
    Arbitrary<LaporanPmo> laporan() {
        return LaporanAcak.laporan();
    }
}
