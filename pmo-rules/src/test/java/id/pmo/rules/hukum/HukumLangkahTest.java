package id.pmo.rules.hukum;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.Langkah;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.Sifat;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.PmoEngine;
import id.pmo.rules.generator.Kasus;
import id.pmo.rules.generator.LaporanArbitraries;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Laws of the steps to a complete report. There is no fault in a report of sound shape that steps cannot mend. */
class HukumLangkahTest {

    private static final PmoEngine ENGINE = PmoEngine.ofDefaults();

    /** Identity first, then what its cohort and period ask for, then what the corrected subtopics ask for. */
    private static final int PALING_BANYAK_PUTARAN = 3;

    @Property(tries = 1000, shrinking = ShrinkingMode.BOUNDED)
    void melakukanSemuaLangkahMembuatLaporanLengkap(@ForAll("kasus") Kasus kasus) {
        HasilPemeriksaan hasil = periksa(kasus.laporan(), kasus);
        LaporanPmo laporan = kasus.laporan();
        boolean diperiksaLagi;
        int putaran = 0;
        do {
            List<Langkah> langkah = hasil.langkah();
            diperiksaLagi = langkah.stream().anyMatch(Langkah::periksaLagi);
            laporan = PelaksanaLangkah.lakukan(langkah, hasil, laporan, kebijakan(kasus), kasus);
            hasil = periksa(laporan, kasus);
        } while (diperiksaLagi && ++putaran < PALING_BANYAK_PUTARAN);

        assertThat(hasil.langkah()).isEmpty();
        assertThat(hasil.lengkap()).isTrue();
    }

    @Property(tries = 500, shrinking = ShrinkingMode.BOUNDED)
    void tidakSatuLangkahPunDapatDitinggalkan(@ForAll("kasus") Kasus kasus) {
        HasilPemeriksaan hasil = periksa(kasus.laporan(), kasus);
        List<Langkah> semua = hasil.langkah();
        for (Langkah satu : semua) {
            if (mungkinTerbawa(satu, semua, kasus)) {
                continue;
            }
            List<Langkah> sisanya = new ArrayList<>(semua);
            sisanya.remove(satu);
            LaporanPmo laporan = PelaksanaLangkah.lakukan(sisanya, hasil, kasus.laporan(), kebijakan(kasus), kasus);

            assertThat(periksa(laporan, kasus).lengkap()).as("tanpa %s", satu).isFalse();
        }
    }

    @Property(tries = 500)
    void langkahMenyebutTepatSyaratWajibYangDilanggar(@ForAll("kasus") Kasus kasus) {
        HasilPemeriksaan hasil = periksa(kasus.laporan(), kasus);
        TreeSet<String> disebut = new TreeSet<>();
        hasil.langkah().forEach(langkah -> disebut.addAll(langkah.kode()));

        assertThat(disebut)
                .isEqualTo(new TreeSet<>(hasil.temuan().stream()
                        .filter(temuan -> temuan.sifat() == Sifat.WAJIB)
                        .map(Temuan::kode)
                        .toList()));
    }

    /**
     * Three things that the findings do not tell: whether an earlier report has a status for the subtopic that an entry
     * changes to, whether another subtopic happens to suit the topic that an entry has, and what a dispensasi changes
     * once it is known whose report it is, and of which period.
     */
    private static boolean mungkinTerbawa(Langkah satu, List<Langkah> semua, Kasus kasus) {
        String subtopik = satu.letak().replaceFirst("/status$", "/subtopik");
        return (satu.kode().equals(List.of("TL-014"))
                        && semua.stream().anyMatch(l -> l.letak().equals(subtopik)))
                || (satu.kode().equals(List.of("TL-005"))
                        && semua.stream().anyMatch(l -> l.kode().contains("TL-002")))
                || (!kasus.dispensasi().isEmpty() && semua.stream().anyMatch(l -> !l.equals(satu) && l.periksaLagi()));
    }

    @Provide
    Arbitrary<Kasus> kasus() {
        return LaporanArbitraries.kasus();
    }

    private static Kebijakan kebijakan(Kasus kasus) {
        return ENGINE.kebijakan(kasus.kebijakan()).orElseThrow();
    }

    private static HasilPemeriksaan periksa(LaporanPmo laporan, Kasus kasus) {
        return ENGINE.check(laporan, kasus.konteks());
    }
}
