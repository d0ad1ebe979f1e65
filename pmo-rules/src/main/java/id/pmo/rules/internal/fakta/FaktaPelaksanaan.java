package id.pmo.rules.internal.fakta;

import id.pmo.core.aturan.Dokumen;
import id.pmo.core.aturan.Kehadiran;
import id.pmo.core.aturan.Pelaksanaan;
import id.pmo.core.bentuk.Teks;
import id.pmo.core.laporan.Lampiran;
import id.pmo.core.laporan.LaporanPelaksanaan;
import id.pmo.core.laporan.Peran;
import id.pmo.rules.internal.engine.Facts;
import java.util.Set;
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
                (int) bagian.dokumentasi().stream().filter(Lampiran::terisi).count(),
                (int) bagian.rekaman().stream()
                        .filter(rekaman -> !Teks.kosong(rekaman.berkas()))
                        .count()));
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
}
