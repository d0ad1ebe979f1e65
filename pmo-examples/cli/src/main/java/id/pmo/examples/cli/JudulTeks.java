package id.pmo.examples.cli;

import id.pmo.core.bentuk.Teks;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Sekolah;
import id.pmo.examples.cli.arus.Penilaian;
import java.util.Optional;

/**
 * Says which report it is: of which school, and for which period.
 *
 * @param kalimat the words
 */
record JudulTeks(Kalimat kalimat) {

    /** Such as "SD Contoh (NPSN 10000001), periode ke-1 (pemilihan)". */
    String tulis(Penilaian penilaian, Optional<Kebijakan> kebijakan) {
        HasilPemeriksaan hasil = penilaian.hasil();
        Optional<LaporanPmo> laporan = penilaian.laporan().laporan();
        String sekolah = sekolah(laporan, hasil);
        Integer ke = hasil.periode();
        if (ke == null) {
            return laporan.isPresent() ? kalimat.isi("judul.tanpaPeriode", sekolah) : sekolah;
        }
        return kebijakan
                .flatMap(k -> k.periode(ke))
                .map(periode -> kalimat.isi("judul.periodeJenis", sekolah, ke, periode.jenis()))
                .orElseGet(() -> kalimat.isi("judul.periode", sekolah, ke));
    }

    private String sekolah(Optional<LaporanPmo> laporan, HasilPemeriksaan hasil) {
        String nama = laporan.map(LaporanPmo::sekolah)
                .map(Sekolah::nama)
                .map(Teks::isi)
                .map(Aman::teks)
                .orElseGet(() -> kalimat.isi(laporan.isPresent() ? "judul.tanpaNama" : "judul.takTerbaca"));
        return hasil.npsn() == null ? nama : kalimat.isi("judul.npsn", nama, hasil.npsn());
    }
}
