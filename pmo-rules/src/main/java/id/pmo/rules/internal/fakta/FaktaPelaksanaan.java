package id.pmo.rules.internal.fakta;

import id.pmo.core.aturan.Dokumen;
import id.pmo.core.aturan.Kehadiran;
import id.pmo.core.aturan.Pelaksanaan;
import id.pmo.core.bentuk.Teks;
import id.pmo.core.laporan.Lampiran;
import id.pmo.core.laporan.LaporanPelaksanaan;
import id.pmo.core.laporan.Peran;
import id.pmo.rules.internal.engine.Facts;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The facts of the section on the meeting. */
final class FaktaPelaksanaan {

    private static final Pelaksanaan KOSONG = new Pelaksanaan(false, null, null, null, null, null, 0, null, 0, 0, 0);

    private final Set<Peran> pihakDiharapkan;

    FaktaPelaksanaan(Set<Peran> pihakDiharapkan) {
        this.pihakDiharapkan = pihakDiharapkan;
    }

    void tambahkan(Facts fakta, @Nullable LaporanPelaksanaan bagian) {
        if (bagian == null) {
            fakta.add(KOSONG);
            return;
        }
        fakta.add(new Pelaksanaan(
                bagian.terisi(),
                bagian.tanggal(),
                bagian.jumlahPeserta(),
                bagian.moda(),
                bagian.durasiJp(),
                Teks.isi(bagian.hasilRefleksi()),
                Teks.panjang(bagian.hasilRefleksi()),
                Teks.isi(bagian.akarMasalah()),
                Teks.panjang(bagian.akarMasalah()),
                jumlah(bagian.dokumentasi(), Lampiran::terisi),
                jumlah(bagian.rekaman(), rekaman -> !Teks.kosong(rekaman.berkas()))));
        for (int i = 0; i < bagian.dokumentasi().size(); i++) {
            Lampiran dokumen = bagian.dokumentasi().get(i);
            if (dokumen.terisi()) {
                fakta.add(new Dokumen(i, Teks.isi(dokumen.judul()), Teks.isi(dokumen.berkas())));
            }
        }
        if (!bagian.pihakHadir().isEmpty()) {
            fakta.add(new Kehadiran(bagian.pihakHadir(), pihakDiharapkan));
        }
    }

    private static int jumlah(List<Lampiran> lampiran, Predicate<Lampiran> dihitung) {
        int jumlah = 0;
        for (Lampiran satu : lampiran) {
            jumlah += dihitung.test(satu) ? 1 : 0;
        }
        return jumlah;
    }
}
