package id.pmo.examples.benchmarks.juri.drools;

import id.pmo.core.aturan.Angkatan;
import id.pmo.core.aturan.BagianLaporan;
import id.pmo.core.aturan.Batasan;
import id.pmo.core.aturan.Identitas;
import id.pmo.core.aturan.Jadwal;
import id.pmo.core.aturan.Kehadiran;
import id.pmo.core.aturan.LaporanLalu;
import id.pmo.core.aturan.Pelaksanaan;
import id.pmo.core.aturan.Pengiriman;
import id.pmo.core.aturan.Periode;
import id.pmo.core.aturan.PeriodeTanpaLaporan;
import id.pmo.core.aturan.Pilihan;
import id.pmo.core.aturan.RingkasanTindakLanjut;
import id.pmo.core.aturan.Riwayat;
import id.pmo.core.aturan.SubtopikRencana;
import id.pmo.core.aturan.SubtopikSiklusLalu;
import id.pmo.core.kebijakan.Batas;
import id.pmo.core.kebijakan.KetentuanAngkatan;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.kebijakan.Tahap;
import id.pmo.core.laporan.LaporanPelaksanaan;
import id.pmo.examples.benchmarks.tulisan.Berkas;
import id.pmo.examples.benchmarks.tulisan.Bersih;
import id.pmo.examples.benchmarks.tulisan.Catatan;
import id.pmo.examples.benchmarks.tulisan.Entri;
import id.pmo.examples.benchmarks.tulisan.Ketentuan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts that the rules of this project read. */
final class FaktaDrools {

    private FaktaDrools() {}

    static List<Object> dari(Berkas b) {
        List<Object> fakta = new ArrayList<>(32);
        KetentuanAngkatan angkatan = b.ketentuanAngkatan();
        fakta.add(new Identitas(
                b.npsn(),
                b.angkatan(),
                angkatan != null,
                b.laporan().periode(),
                b.waktu() != null,
                b.peran(),
                b.laporan().statusDinyatakan()));
        if (angkatan != null) {
            fakta.add(new Angkatan(angkatan));
        }
        fakta.add(new Pilihan(
                b.ketentuan().pilihanPeriode(),
                b.ketentuan().pilihanAngkatan(),
                b.ketentuan().pilihanStatus()));
        fakta.add(batasan(b.batas(), angkatan));
        fakta.add(new Pengiriman(b.saatKirim(), b.saatPeriksa()));
        Ketentuan.Waktu waktu = b.waktu();
        if (waktu != null) {
            PeriodePmo p = waktu.periode();
            fakta.add(new Periode(p.ke(), p.jenis(), p.siklus(), waktu.terakhir()));
            fakta.add(new Jadwal(
                    p.mulai(),
                    p.selesai(),
                    p.bulanPelaksanaan(),
                    waktu.batas(),
                    b.sisaHari(waktu),
                    b.batasRencana(waktu)));
        }
        pelaksanaan(fakta, b);
        b.dokumen().forEach(d -> fakta.add(FaktaButir.dokumen(d)));
        for (Entri e : b.entri()) {
            fakta.add(FaktaButir.entri(e));
            fakta.add(FaktaButir.refleksi(e));
        }
        fakta.add(new RingkasanTindakLanjut(b.entri().size(), b.jumlahSubtopik()));
        riwayat(fakta, b);
        return fakta;
    }

    /** The parts of a report that have a status of their own. */
    static List<BagianLaporan> bagian(Berkas b, Catatan c) {
        List<BagianLaporan> bagian = new ArrayList<>();
        bagian.add(new BagianLaporan(BagianLaporan.PELAKSANAAN, b.adaPelaksanaan(), c.wajibDiPelaksanaan()));
        bagian.add(new BagianLaporan(BagianLaporan.TINDAK_LANJUT, !b.entri().isEmpty(), c.wajibDiTindakLanjut()));
        Set<String> terisi = new HashSet<>();
        b.entri().forEach(e -> terisi.add(e.letak()));
        for (int i = 0; i < b.laporan().laporanTindakLanjut().size(); i++) {
            String letak = BagianLaporan.TINDAK_LANJUT + "/" + i;
            bagian.add(new BagianLaporan(letak, terisi.contains(letak), c.wajibDiEntri(i)));
        }
        return bagian;
    }

    private static Batasan batasan(Batas batas, @Nullable KetentuanAngkatan angkatan) {
        return new Batasan(
                batas.minimalSubtopik(),
                batas.maksimalSubtopik(),
                batas.disarankanSubtopik(),
                batas.minimalPanjangUraian(),
                batas.minimalPesertaWajar(),
                batas.minimalJp(),
                batas.ingatkanHari(),
                angkatan == null ? null : angkatan.minimalDokumentasi(),
                angkatan == null ? null : angkatan.minimalRekaman());
    }

    private static void pelaksanaan(List<Object> fakta, Berkas b) {
        LaporanPelaksanaan p = b.pelaksanaan();
        fakta.add(new Pelaksanaan(
                b.adaPelaksanaan(),
                p.tanggal(),
                p.jumlahPeserta(),
                p.moda(),
                p.durasiJp(),
                Bersih.isi(p.hasilRefleksi()),
                Bersih.panjang(p.hasilRefleksi()),
                Bersih.isi(p.akarMasalah()),
                Bersih.panjang(p.akarMasalah()),
                b.dokumen().size(),
                b.jumlahRekaman()));
        if (!p.pihakHadir().isEmpty()) {
            fakta.add(new Kehadiran(p.pihakHadir(), b.batas().pihakDiharapkan()));
        }
    }

    private static void riwayat(List<Object> fakta, Berkas b) {
        Set<String> rencanaLalu = b.riwayat().rencanaLalu();
        fakta.add(new Riwayat(
                b.riwayat().diberikan(),
                b.riwayat().rencana() != null,
                rencanaLalu != null,
                b.riwayat().angkatanLain()));
        b.rencana().forEach(r -> fakta.add(new SubtopikRencana(r.kode(), r.sudah() ? Tahap.SUDAH : null)));
        if (rencanaLalu != null) {
            rencanaLalu.forEach(kode -> fakta.add(new SubtopikSiklusLalu(kode)));
        }
        b.riwayat().tanpaLaporan().forEach(ke -> fakta.add(new PeriodeTanpaLaporan(ke)));
        if (b.waktu() != null && b.riwayat().seperiode()) {
            fakta.add(new LaporanLalu(b.waktu().periode().ke()));
        }
    }
}
