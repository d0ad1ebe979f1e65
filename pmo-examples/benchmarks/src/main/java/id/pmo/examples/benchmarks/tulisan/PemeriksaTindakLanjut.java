package id.pmo.examples.benchmarks.tulisan;

import static id.pmo.examples.benchmarks.tulisan.Kode.*;

import id.pmo.core.kebijakan.Tahap;
import id.pmo.core.laporan.TindakLanjut;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** TL-010 to TL-041: what is planned, by whom, until when, and how far it is. */
final class PemeriksaTindakLanjut {

    private PemeriksaTindakLanjut() {}

    static void periksa(Berkas b, Ketentuan.Waktu waktu, Catatan c) {
        boolean pemilihan = waktu.pemilihan();
        LocalDate batasRencana = pemilihan ? b.batasRencana(waktu) : LocalDate.MAX;
        for (Entri e : b.entri()) {
            PemeriksaSubtopik.entri(e, pemilihan, c);
            status(e, waktu, c);
            tenggat(e, b.hariAcuan(), c);
            if (pemilihan) {
                rencana(e, c);
                jangkauan(e, batasRencana, c);
            } else {
                PemeriksaRefleksi.entri(e, c);
            }
        }
        if (!b.entri().isEmpty()) {
            c.berlaku(TL_041);
            if (!b.adaPelaksanaan()) {
                c.catat(TL_041, "/laporanPelaksanaan");
            }
        }
    }

    private static void status(Entri e, Ketentuan.Waktu waktu, Catatan c) {
        c.berlaku(TL_014);
        String status = e.status();
        if (status == null) {
            if (e.tahapSebelumnya() == null) {
                c.catat(TL_014, e, "/status");
            }
            return;
        }
        c.berlaku(TL_010);
        Tahap tahap = e.tahap();
        if (tahap == null) {
            c.catat(
                    TL_010,
                    e,
                    "/status",
                    "status",
                    status,
                    "pilihan",
                    e.berkas().ketentuan().pilihanStatus);
        }
        if (e.mintaKeterangan()) {
            c.berlaku(TL_015);
            if (Bersih.kosong(e.isian().keteranganStatus())) {
                c.catat(TL_015, e, "/keteranganStatus");
            }
        }
        if (waktu.terakhir()) {
            c.berlaku(TL_033);
            if (tahap == Tahap.AKAN) {
                c.catat(TL_033, e, "/status", "periode", waktu.periode().ke());
            }
        }
    }

    private static void tenggat(Entri e, LocalDate acuan, Catatan c) {
        LocalDate mulai = e.mulai();
        LocalDate selesai = e.selesai();
        if (mulai != null && selesai != null) {
            c.berlaku(TL_017);
            if (selesai.isBefore(mulai)) {
                c.catat(TL_017, e, "/tenggat/selesai", "mulai", mulai, "selesai", selesai);
            }
        }
        if (mulai != null && e.tahap() == Tahap.SUDAH) {
            c.berlaku(TL_031);
            if (mulai.isAfter(acuan)) {
                c.catat(TL_031, e, "/tenggat/mulai", "mulai", mulai, "acuan", acuan);
            }
        }
        if (selesai != null && e.tahap() == Tahap.AKAN) {
            c.berlaku(TL_032);
            if (selesai.isBefore(acuan)) {
                c.catat(TL_032, e, "/tenggat/selesai", "selesai", selesai, "acuan", acuan);
            }
        }
    }

    private static void rencana(Entri e, Catatan c) {
        TindakLanjut isian = e.isian();
        if (Bersih.kosong(isian.isu())) {
            c.berlaku(TL_011);
            c.catat(TL_011, e, "/isu");
        } else {
            isu(e, e.berkas().batas().minimalPanjangUraian(), c);
        }
        ada(TL_012, isian.rencanaImplementasi(), e, "/rencanaImplementasi", c);
        ada(TL_013, isian.penanggungJawab(), e, "/penanggungJawab", c);
        ada(TL_021, isian.tujuan(), e, "/tujuan", c);
        ada(TL_022, isian.indikatorKeberhasilan(), e, "/indikatorKeberhasilan", c);
        c.berlaku(TL_024);
        if (!e.adaPihakTerlibat()) {
            c.catat(TL_024, e, "/pihakTerlibat");
        }
    }

    private static void isu(Entri e, @Nullable Integer minimal, Catatan c) {
        c.berlaku(TL_011);
        if (minimal != null) {
            c.berlaku(TL_023);
            int panjang = Bersih.panjang(e.isian().isu());
            if (panjang < minimal) {
                c.catat(TL_023, e, "/isu", "panjang", panjang, "minimal", minimal);
            }
        }
    }

    private static void ada(Kode kode, @Nullable String teks, Entri e, String medan, Catatan c) {
        c.berlaku(kode);
        if (Bersih.kosong(teks)) {
            c.catat(kode, e, medan);
        }
    }

    private static void jangkauan(Entri e, LocalDate batas, Catatan c) {
        LocalDate mulai = e.mulai();
        LocalDate selesai = e.selesai();
        c.berlaku(TL_016);
        if (selesai == null) {
            c.catat(TL_016, e, mulai == null ? "/tenggat" : "/tenggat/selesai");
            return;
        }
        if (mulai == null) {
            c.catat(TL_016, e, "/tenggat/mulai");
        }
        c.berlaku(TL_018);
        if (selesai.isAfter(batas)) {
            c.catat(TL_018, e, "/tenggat/selesai", "selesai", selesai, "batas", batas);
        }
    }
}
