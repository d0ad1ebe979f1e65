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
        int jumlahDokumen = tambahkanDokumen(fakta, bagian.dokumentasi());
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
                jumlahDokumen,
                jumlahBerkas(bagian.rekaman())));
        if (!bagian.pihakHadir().isEmpty()) {
            fakta.add(new Kehadiran(bagian.pihakHadir(), pihakDiharapkan));
        }
    }

    private static int tambahkanDokumen(Facts fakta, List<Lampiran> dokumentasi) {
        Facts.Group semua = fakta.group(Dokumen.class);
        for (int i = 0; i < dokumentasi.size(); i++) {
            String judul = Teks.isi(dokumentasi.get(i).judul());
            String berkas = Teks.isi(dokumentasi.get(i).berkas());
            if (judul != null || berkas != null) {
                semua.add(new Dokumen(i, judul, berkas));
            }
        }
        return semua.size();
    }

    private static int jumlahBerkas(List<Lampiran> rekaman) {
        int jumlah = 0;
        for (int i = 0; i < rekaman.size(); i++) {
            jumlah += Teks.kosong(rekaman.get(i).berkas()) ? 0 : 1;
        }
        return jumlah;
    }
}
