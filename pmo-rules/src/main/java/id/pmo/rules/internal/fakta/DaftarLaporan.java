package id.pmo.rules.internal.fakta;

import id.pmo.core.kebijakan.Tahap;
import id.pmo.core.laporan.LaporanPmo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Other reports as a host hands them over.
 *
 * @param semua the reports, in any order
 */
record DaftarLaporan(List<LaporanPmo> semua) implements LaporanLain {

    @Override
    public List<LaporanPmo> seperiode(int ke) {
        List<LaporanPmo> seperiode = new ArrayList<>(1);
        for (LaporanPmo laporan : semua) {
            Integer periode = laporan.periode();
            if (periode != null && periode == ke) {
                seperiode.add(laporan);
            }
        }
        return seperiode;
    }

    @Override
    public List<Integer> periode() {
        return berbeda(LaporanPmo::periode);
    }

    @Override
    public List<Integer> angkatan() {
        return berbeda(RiwayatSekolah::angkatan);
    }

    @Override
    public Map<String, Tahap> tahap(int ke, TahapLaporan ringkasan) {
        return ringkasan.dalam(seperiode(ke));
    }

    /** Each number once, ascending. They are few, or many with the same few numbers. */
    private List<Integer> berbeda(Function<LaporanPmo, @Nullable Integer> sebutan) {
        List<Integer> berbeda = new ArrayList<>();
        for (LaporanPmo laporan : semua) {
            Integer satu = sebutan.apply(laporan);
            if (satu != null) {
                int tempat = Collections.binarySearch(berbeda, satu);
                if (tempat < 0) {
                    berbeda.add(-tempat - 1, satu);
                }
            }
        }
        return berbeda;
    }
}
