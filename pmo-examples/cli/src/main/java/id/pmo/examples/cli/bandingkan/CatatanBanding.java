package id.pmo.examples.cli.bandingkan;

import id.pmo.catalog.json.HasilBaca;
import id.pmo.core.hasil.Temuan;
import id.pmo.rules.kebijakan.BandingKebijakan;
import id.pmo.rules.kebijakan.Perubahan;
import id.pmo.rules.kebijakan.RekapPerubahan;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is kept of a comparison while the reports pass by: counts, and a few reports. Not for two threads at once. */
final class CatatanBanding {

    /** So many reports that cannot be read are named; all are counted. */
    static final int DISEBUT = 100;

    private final RekapPerubahan rekap = new RekapPerubahan();
    private final SortedMap<Perubahan.Balik, Terbanding> pertama = new TreeMap<>();
    private final List<HasilBanding.TakTerbaca> takTerbaca = new ArrayList<>();

    /** Adds a report; to be called in the order of the corpus, so that the first of each kind is the same each time. */
    void catat(Terbanding satu) {
        if (satu.isi() instanceof HasilBaca.Terbaca terbaca) {
            rekap.catat(terbaca.laporan(), satu.perubahan());
            if (satu.perubahan().berbalik()) {
                pertama.putIfAbsent(satu.perubahan().balik(), satu);
            }
        } else if (satu.isi() instanceof HasilBaca.TidakTerbaca gagal) {
            rekap.catat(null, satu.perubahan());
            if (takTerbaca.size() < DISEBUT) {
                takTerbaca.add(new HasilBanding.TakTerbaca(satu.asal().get(), kode(gagal)));
            }
        }
    }

    /** The codes alone: places and texts of such findings hold what was written there. */
    private static List<String> kode(HasilBaca.TidakTerbaca gagal) {
        return gagal.temuan().stream().map(Temuan::kode).distinct().toList();
    }

    RekapPerubahan rekap() {
        return rekap;
    }

    List<HasilBanding.TakTerbaca> takTerbaca() {
        return takTerbaca;
    }

    /** An example of each way to turn, made from the first report that turns so. */
    SortedMap<Perubahan.Balik, HasilBanding.Contoh> contoh(BandingKebijakan banding, boolean tampilkanTeks) {
        SortedMap<Perubahan.Balik, HasilBanding.Contoh> contoh = new TreeMap<>();
        pertama.forEach((balik, satu) -> {
            if (satu.isi() instanceof HasilBaca.Terbaca terbaca) {
                contoh.put(
                        balik,
                        new HasilBanding.Contoh(
                                satu.asal().get(),
                                banding.contohTerkecil(terbaca.laporan(), satu.konteks(), tampilkanTeks)));
            }
        });
        return contoh;
    }
}
