package id.pmo.examples.cli;

import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.Sifat;
import id.pmo.core.laporan.StatusKelengkapan;
import id.pmo.examples.cli.arus.Penilaian;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes how the reports of a call stand together, and names those that are not complete. */
final class RingkasanTeks {

    /** Longer lists are read by programs, which ask for JSON. */
    private static final int TERBANYAK = 50;

    private final Kalimat kalimat;
    private final Warna warna;
    private final JudulTeks judul;
    private final List<String> belum = new ArrayList<>();

    RingkasanTeks(Kalimat kalimat, Warna warna) {
        this.kalimat = kalimat;
        this.warna = warna;
        this.judul = new JudulTeks(kalimat);
    }

    /** Keeps a line about a report that is not complete, as long as it will be shown. */
    void catat(Tulisan tulisan) {
        String ringkas = tulisan.ringkas();
        if (ringkas != null && belum.size() < TERBANYAK) {
            belum.add(ringkas);
        }
    }

    void tulis(Lembar lembar, JumlahStatus jumlah) {
        long lengkap = jumlah.banyak(StatusKelengkapan.LENGKAP);
        lembar.baris(
                0,
                kalimat.isi(
                        "rekap",
                        jumlah.semua(),
                        lengkap,
                        jumlah.banyak(StatusKelengkapan.BELUM_LENGKAP),
                        jumlah.banyak(StatusKelengkapan.BELUM_DIISI),
                        jumlah.banyak(StatusKelengkapan.TIDAK_TERBACA)));
        if (belum.isEmpty()) {
            return;
        }
        lembar.kosong();
        lembar.baris(0, warna.judul(kalimat.isi("rekap.belum")));
        belum.forEach(satu -> lembar.baris(1, satu));
        long lagi = jumlah.semua() - lengkap - belum.size();
        if (lagi > 0) {
            lembar.baris(1, kalimat.isi("rekap.lagi", lagi));
        }
    }

    /** The line about a report that is not complete. */
    String baris(Penilaian penilaian, Optional<Kebijakan> kebijakan) {
        HasilPemeriksaan hasil = penilaian.hasil();
        long wajib = hasil.temuan().stream()
                .filter(temuan -> temuan.sifat() == Sifat.WAJIB)
                .count();
        return judul.tulis(penilaian, kebijakan)
                + ": "
                + warna.status(hasil.status(), kalimat.label(hasil.status()))
                + ", "
                + kalimat.isi("rekap.wajib", wajib)
                + warna.samar(" (" + penilaian.laporan().asal(kalimat) + ")");
    }
}
