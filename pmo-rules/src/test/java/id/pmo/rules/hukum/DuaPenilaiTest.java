package id.pmo.rules.hukum;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.rules.EvaluatorChoice;
import id.pmo.rules.EvaluatorKind;
import id.pmo.rules.Konteks;
import id.pmo.rules.PmoEngine;
import id.pmo.rules.generator.Kasus;
import id.pmo.rules.generator.LaporanArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whether rules are walked directly or run by Drools sessions, the verdict is the same, down to each finding. */
class DuaPenilaiTest {

    private static final PmoEngine DIRECT =
            PmoEngine.builder().evaluator(EvaluatorKind.DIRECT).build();
    private static final PmoEngine PHREAK =
            PmoEngine.builder().evaluator(EvaluatorKind.PHREAK).build();

    @Property(tries = 1000)
    void laporanAcakDinilaiSama(@ForAll("kasus") Kasus kasus) {
        for (String kebijakan : DIRECT.kebijakan()) {
            Konteks konteks = konteks(kasus).withKebijakan(kebijakan);
            HasilPemeriksaan direct = DIRECT.check(kasus.laporan(), konteks);

            assertThat(direct).isEqualTo(PHREAK.check(kasus.laporan(), konteks));
            assertThat(direct.temuan()).isSorted();
        }
    }

    @Provide
    Arbitrary<Kasus> kasus() {
        return LaporanArbitraries.kasus();
    }

    private static Konteks konteks(Kasus kasus) {
        Konteks konteks = Konteks.at(kasus.saat());
        return kasus.riwayat() == null ? konteks : konteks.withRiwayat(kasus.riwayat());
    }

    @Test
    void kebijakanBawaanDijalankanLangsung() {
        assertThat(PmoEngine.ofDefaults().describe())
                .hasSize(6)
                .extracting(EvaluatorChoice::kind)
                .containsOnly(EvaluatorKind.DIRECT);
    }

    @Test
    void penilaiYangDimintaDisebutAlasannya() {
        assertThat(PHREAK.describe()).first().hasToString("psp-2023-2024 keberlakuan: PHREAK (asked for)");
        assertThat(DIRECT.describe()).first().hasToString("psp-2023-2024 keberlakuan: DIRECT");
    }
}
