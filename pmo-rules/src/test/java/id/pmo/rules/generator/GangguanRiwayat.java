package id.pmo.rules.generator;

import static id.pmo.rules.generator.Gangguan.pilih;

import java.util.Collections;
import java.util.List;

/** Faults in the school's other reports as a whole. */
enum GangguanRiwayat implements Gangguan.Jenis {
    LAPORAN_HILANG((u, r, g) -> {
        if (!r.isEmpty()) {
            r.remove(g.posisi() % r.size());
        }
    }),
    LAPORAN_GANDA((u, r, g) -> {
        if (!r.isEmpty()) {
            r.add(r.get(g.posisi() % r.size()).salinan());
        }
    }),
    SEPERIODE((u, r, g) -> r.add(u.salinan())),
    LAIN_ANGKATAN((u, r, g) -> {
        if (!r.isEmpty()) {
            r.get(g.posisi() % r.size()).angkatan = pilih(g.varian(), null, 1, 2, 3, 9);
        }
    }),
    SEMUA_SUDAH((u, r, g) -> r.forEach(k -> k.entri.forEach(e -> e.status = "SUDAH_DILAKSANAKAN"))),
    TERBALIK((u, r, g) -> Collections.reverse(r));

    private interface Ubahan {
        void lakukan(Konsep utama, List<Konsep> riwayat, Gangguan gangguan);
    }

    private final Ubahan ubahan;

    GangguanRiwayat(Ubahan ubahan) {
        this.ubahan = ubahan;
    }

    @Override
    public void terapkan(Bahan bahan, Gangguan gangguan) {
        if (bahan.riwayat() != null) {
            ubahan.lakukan(bahan.utama(), bahan.riwayat(), gangguan);
        }
    }
}
