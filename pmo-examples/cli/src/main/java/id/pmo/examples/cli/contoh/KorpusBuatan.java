package id.pmo.examples.cli.contoh;

import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.laporan.LaporanPmo;
import java.util.List;
import java.util.Map;

/** Made-up reports of a school year, school by school, for a command that needs many. Thread-safe. */
public final class KorpusBuatan {

    private final Kebijakan kebijakan;
    private final DaftarSekolah sekolah;
    private final PembuatLaporan pembuat;

    /**
     * A corpus of so many schools; the same seed gives the same reports.
     *
     * @param kebijakan the policy whose calendar and cohorts they follow
     */
    public KorpusBuatan(Kebijakan kebijakan, int banyak, long benih) {
        Takaran takaran = Takaran.dengan(Map.of());
        this.kebijakan = kebijakan;
        this.sekolah = new DaftarSekolah(kebijakan, banyak, benih, takaran);
        this.pembuat = new PembuatLaporan(kebijakan, takaran, benih);
    }

    /** The reports of the school at a position, from 0, one for each period. */
    public List<LaporanPmo> laporan(int nomor) {
        SekolahBuatan satu = sekolah.sekolah(nomor);
        return kebijakan.periode().stream()
                .map(periode -> pembuat.buat(satu, periode))
                .toList();
    }
}
