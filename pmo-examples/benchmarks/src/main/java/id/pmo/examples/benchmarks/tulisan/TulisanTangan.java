package id.pmo.examples.benchmarks.tulisan;

import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.Konteks;

/**
 * All 74 syarat in plain Java, written for speed: no rule, no reflection, no stream on the way. Thread-safe.
 *
 * <p>Gives the same result as the engine, values and all, for a report of sound shape. It leaves out what would be next:
 * dispensations, the school's own zone, reports of unsound shape, explanations, and a policy that can change.
 */
public final class TulisanTangan {

    private final Ketentuan ketentuan;
    private final Perakit perakit;

    /** For reports under this policy. */
    public TulisanTangan(Kebijakan kebijakan) {
        ketentuan = new Ketentuan(kebijakan);
        perakit = new Perakit(ketentuan);
    }

    /** The verdict on one report of sound shape. */
    public HasilPemeriksaan periksa(LaporanPmo laporan, Konteks konteks) {
        Berkas b = new Berkas(ketentuan, laporan, konteks);
        Catatan c = new Catatan(b);
        PemeriksaIdentitas.periksa(b, c);
        Ketentuan.Waktu waktu = b.waktu();
        if (waktu != null) {
            PemeriksaPelaksanaan.periksa(b, waktu, c);
            PemeriksaLampiran.periksa(b, c);
            PemeriksaSubtopik.periksa(b, waktu, c);
            PemeriksaTindakLanjut.periksa(b, waktu, c);
            PemeriksaSiklus.periksa(b, waktu, c);
            PemeriksaWaktu.periksa(b, waktu, c);
        }
        return perakit.rakit(b, c);
    }
}
