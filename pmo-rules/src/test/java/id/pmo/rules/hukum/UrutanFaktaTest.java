package id.pmo.rules.hukum;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.DaftarWilayah;
import id.pmo.catalog.LoadedPolicy;
import id.pmo.catalog.PolicyLoader;
import id.pmo.catalog.PolicySource;
import id.pmo.rules.EvaluatorKind;
import id.pmo.rules.Konteks;
import id.pmo.rules.PmoEngine;
import id.pmo.rules.generator.Kasus;
import id.pmo.rules.generator.LaporanArbitraries;
import id.pmo.rules.internal.engine.Evaluator;
import id.pmo.rules.internal.engine.Facts;
import id.pmo.rules.internal.penilaian.Penilai;
import id.pmo.rules.internal.penilaian.Strata;
import id.pmo.rules.internal.penilaian.Stratum;
import id.pmo.rules.internal.policy.StrataFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No rule depends on which fact comes first. */
class UrutanFaktaTest {

    private static final LoadedPolicy POLICY =
            PolicyLoader.of(PolicySource.builtIn()).load(PmoEngine.DEFAULT_POLICY);
    private static final Strata STRATA =
            new StrataFactory(EvaluatorKind.PHREAK).of(POLICY).strata();

    @Property(tries = 300)
    void urutanFaktaTidakMengubahHasil(@ForAll("kasus") Kasus kasus, @ForAll Random acak) {
        Konteks konteks = Konteks.at(kasus.saat());
        Konteks lengkap = kasus.riwayat() == null ? konteks : konteks.withRiwayat(kasus.riwayat());
        Strata teracak = new Strata(
                acak(STRATA.keberlakuan(), acak), acak(STRATA.pemeriksaan(), acak), acak(STRATA.simpulan(), acak));

        assertThat(penilai(teracak).nilai(kasus.laporan(), lengkap))
                .isEqualTo(penilai(STRATA).nilai(kasus.laporan(), lengkap));
    }

    @Provide
    Arbitrary<Kasus> kasus() {
        return LaporanArbitraries.kasus();
    }

    private static Penilai penilai(Strata strata) {
        return new Penilai(POLICY.kebijakan(), strata, DaftarWilayah::ofDefaults);
    }

    private static Stratum acak(Stratum stratum, Random acak) {
        Evaluator teracak = (facts, globals) -> {
            List<Object> semua = new ArrayList<>();
            facts.forEach(semua::add);
            Collections.shuffle(semua, acak);
            stratum.evaluator().evaluate(Facts.of(semua), globals);
        };
        return new Stratum(stratum.name(), teracak, stratum.kind(), stratum.reason());
    }
}
