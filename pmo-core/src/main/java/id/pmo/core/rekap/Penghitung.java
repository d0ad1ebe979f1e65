package id.pmo.core.rekap;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts expected reports one by one. */
final class Penghitung {

    private final Map<Ukuran, Long> ukuran = new EnumMap<>(Ukuran.class);
    private final TreeMap<String, Long> temuan = new TreeMap<>();
    private final TreeMap<String, Long> subtopik = new TreeMap<>();
    private final Map<TahapTercatat, Long> tahap = new EnumMap<>(TahapTercatat.class);
    private final Map<KendalaTercatat, Long> kendala = new EnumMap<>(KendalaTercatat.class);
    private final TreeMap<Integer, Long> hari = new TreeMap<>();

    void hitung(Kewajiban satu) {
        satu.ukuran().forEach(ini -> tambah(ukuran, ini));
        Capaian capaian = satu.capaian();
        if (capaian == null) {
            return;
        }
        if (capaian.diterima() || capaian.tidakTerbaca()) {
            capaian.temuan().forEach(kode -> tambah(temuan, kode));
        }
        if (capaian.diterima()) {
            isi(satu, capaian);
        }
    }

    private void isi(Kewajiban satu, Capaian capaian) {
        Integer jarak = capaian.hariDariBatas();
        if (jarak != null) {
            tambah(hari, jarak);
        }
        capaian.tindakLanjut().forEach(entri -> tambah(tahap, entri.tahap()));
        if (satu.pemilihan()) {
            capaian.tindakLanjut().stream()
                    .map(ButirTindakLanjut::subtopik)
                    .distinct()
                    .forEach(kode -> tambah(subtopik, kode));
        } else {
            capaian.tindakLanjut().forEach(entri -> tambah(kendala, entri.kendala()));
        }
    }

    Hitungan selesai() {
        return new Hitungan(ukuran, temuan, subtopik, tahap, kendala, hari);
    }

    private static <K> void tambah(Map<K, Long> peta, K kunci) {
        peta.merge(kunci, 1L, Long::sum);
    }
}
