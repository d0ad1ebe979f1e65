package id.pmo.rules.internal.penilaian;

import id.pmo.core.aturan.BagianLaporan;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.kebijakan.Sifat;
import id.pmo.core.laporan.LaporanPelaksanaan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.TindakLanjut;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** The parts of a report that have a status of their own, with what the findings say of each. */
final class BagianDinilai {

    private static final String ENTRI = BagianLaporan.TINDAK_LANJUT + "/";

    /** The places that nearly every report has, made once. */
    private static final String[] LETAK =
            IntStream.range(0, 32).mapToObj(i -> ENTRI + i).toArray(String[]::new);

    private BagianDinilai() {}

    /** Both sections, then each entry. */
    static List<BagianLaporan> of(LaporanPmo laporan, List<Temuan> temuan) {
        boolean pelaksanaanKurang = false;
        boolean tindakLanjutKurang = false;
        BitSet entriKurang = new BitSet();
        for (Temuan satu : temuan) {
            if (satu.sifat() == Sifat.WAJIB) {
                pelaksanaanKurang |= dalam(satu.letak(), BagianLaporan.PELAKSANAAN);
                if (dalam(satu.letak(), BagianLaporan.TINDAK_LANJUT)) {
                    tindakLanjutKurang = true;
                    tandai(entriKurang, satu.letak());
                }
            }
        }
        LaporanPelaksanaan pelaksanaan = laporan.laporanPelaksanaan();
        List<TindakLanjut> entri = laporan.laporanTindakLanjut();
        List<BagianLaporan> bagian = new ArrayList<>(entri.size() + 2);
        bagian.add(new BagianLaporan(
                BagianLaporan.PELAKSANAAN, pelaksanaan != null && pelaksanaan.terisi(), pelaksanaanKurang));
        boolean adaEntri = false;
        bagian.add(new BagianLaporan(BagianLaporan.TINDAK_LANJUT, false, tindakLanjutKurang));
        for (int i = 0; i < entri.size(); i++) {
            boolean terisi = entri.get(i).terisi();
            adaEntri |= terisi;
            bagian.add(new BagianLaporan(letak(i), terisi, entriKurang.get(i)));
        }
        bagian.set(1, new BagianLaporan(BagianLaporan.TINDAK_LANJUT, adaEntri, tindakLanjutKurang));
        return bagian;
    }

    private static String letak(int entri) {
        return entri < LETAK.length ? LETAK[entri] : ENTRI + entri;
    }

    private static boolean dalam(String letak, String bagian) {
        return letak.startsWith(bagian) && (letak.length() == bagian.length() || letak.charAt(bagian.length()) == '/');
    }

    private static void tandai(BitSet entri, String letak) {
        if (letak.length() > ENTRI.length()) {
            int akhir = letak.indexOf('/', ENTRI.length());
            entri.set(Integer.parseInt(letak, ENTRI.length(), akhir < 0 ? letak.length() : akhir, 10));
        }
    }
}
