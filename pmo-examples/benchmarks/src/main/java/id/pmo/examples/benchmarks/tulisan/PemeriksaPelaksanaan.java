package id.pmo.examples.benchmarks.tulisan;

import static id.pmo.examples.benchmarks.tulisan.Kode.*;

import id.pmo.core.kebijakan.KetentuanAngkatan;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.laporan.LaporanPelaksanaan;
import id.pmo.core.laporan.Moda;
import id.pmo.core.laporan.Peran;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** LP-10x to LP-12x, LP-15x and LP-16x: when the meeting was, who came, what came of it. */
final class PemeriksaPelaksanaan {

    private static final String BAGIAN = "/laporanPelaksanaan/";

    private PemeriksaPelaksanaan() {}

    static void periksa(Berkas b, Ketentuan.Waktu waktu, Catatan c) {
        LaporanPelaksanaan p = b.pelaksanaan();
        tanggal(p.tanggal(), waktu.periode(), b.hariAcuan(), c);
        peserta(b, p.jumlahPeserta(), c);
        if (waktu.pemilihan()) {
            c.berlaku(LP_121);
            c.berlaku(LP_122);
            uraian(p.akarMasalah(), p.hasilRefleksi(), b.batas().minimalPanjangUraian(), c);
        } else {
            c.berlaku(LP_123);
            if (!Bersih.kosong(p.akarMasalah())) {
                c.catat(LP_123, BAGIAN + "akarMasalah");
            }
            if (!Bersih.kosong(p.hasilRefleksi())) {
                c.catat(LP_123, BAGIAN + "hasilRefleksi");
            }
        }
        moda(b, p.moda(), c);
        durasi(b.batas().minimalJp(), p.durasiJp(), c);
        if (!p.pihakHadir().isEmpty()) {
            hadir(b, c);
        }
    }

    private static void tanggal(@Nullable LocalDate tanggal, PeriodePmo periode, LocalDate acuan, Catatan c) {
        c.berlaku(LP_101);
        if (tanggal == null) {
            c.catat(LP_101, BAGIAN + "tanggal");
            return;
        }
        c.berlaku(LP_102);
        c.berlaku(LP_103);
        c.berlaku(LP_104);
        YearMonth bulan = periode.bulanPelaksanaan();
        if (tanggal.isBefore(periode.mulai()) || tanggal.isAfter(periode.selesai())) {
            c.catat(
                    LP_102,
                    BAGIAN + "tanggal",
                    "tanggal",
                    tanggal,
                    "mulai",
                    periode.mulai(),
                    "selesai",
                    periode.selesai());
        } else if (tanggal.getMonthValue() != bulan.getMonthValue() || tanggal.getYear() != bulan.getYear()) {
            c.catat(LP_103, BAGIAN + "tanggal", "tanggal", tanggal, "bulan", bulan);
        }
        if (tanggal.isAfter(acuan)) {
            c.catat(LP_104, BAGIAN + "tanggal", "tanggal", tanggal, "acuan", acuan);
        }
    }

    private static void peserta(Berkas b, @Nullable Integer jumlah, Catatan c) {
        c.berlaku(LP_111);
        if (jumlah == null) {
            c.catat(LP_111, BAGIAN + "jumlahPeserta");
            return;
        }
        c.berlaku(LP_112);
        Integer wajar = b.batas().minimalPesertaWajar();
        if (wajar != null) {
            c.berlaku(LP_113);
        }
        if (jumlah < 1) {
            c.catat(LP_112, BAGIAN + "jumlahPeserta", "jumlah", jumlah);
        } else if (wajar != null && jumlah < wajar) {
            c.catat(LP_113, BAGIAN + "jumlahPeserta", "jumlah", jumlah, "wajar", wajar);
        }
    }

    private static void uraian(
            @Nullable String akarMasalah, @Nullable String refleksi, @Nullable Integer minimal, Catatan c) {
        if (minimal != null) {
            c.berlaku(LP_124);
        }
        if (Bersih.kosong(akarMasalah)) {
            c.catat(LP_122, BAGIAN + "akarMasalah");
        } else {
            panjang(akarMasalah, minimal, BAGIAN + "akarMasalah", c);
        }
        if (Bersih.kosong(refleksi)) {
            c.catat(LP_121, BAGIAN + "hasilRefleksi");
        } else {
            panjang(refleksi, minimal, BAGIAN + "hasilRefleksi", c);
        }
    }

    private static void panjang(@Nullable String teks, @Nullable Integer minimal, String letak, Catatan c) {
        if (minimal != null) {
            int panjang = Bersih.panjang(teks);
            if (panjang < minimal) {
                c.catat(LP_124, letak, "panjang", panjang, "minimal", minimal);
            }
        }
    }

    private static void moda(Berkas b, @Nullable Moda moda, Catatan c) {
        KetentuanAngkatan ketentuan = b.ketentuanAngkatan();
        if (moda != null && ketentuan != null) {
            c.berlaku(LP_151);
            if (!ketentuan.moda().contains(moda)) {
                c.catat(
                        LP_151,
                        BAGIAN + "moda",
                        "moda",
                        moda,
                        "diizinkan",
                        ketentuan.moda(),
                        "angkatan",
                        ketentuan.angkatan());
            }
        }
    }

    private static void durasi(@Nullable Integer minimal, @Nullable Integer durasi, Catatan c) {
        if (minimal != null && durasi != null) {
            c.berlaku(LP_152);
            if (durasi < minimal) {
                c.catat(LP_152, BAGIAN + "durasiJp", "durasi", durasi, "minimal", minimal);
            }
        }
    }

    private static void hadir(Berkas b, Catatan c) {
        if (!b.batas().pihakDiharapkan().isEmpty()) {
            c.berlaku(LP_161);
            List<Peran> absen = b.absen();
            if (!absen.isEmpty()) {
                c.catat(LP_161, BAGIAN + "pihakHadir", "absen", absen);
            }
        }
        KetentuanAngkatan ketentuan = b.ketentuanAngkatan();
        if (ketentuan != null && ketentuan.pelapor().contains(Peran.FASILITATOR_SEKOLAH_PENGGERAK)) {
            c.berlaku(LP_162);
            if (!b.pelaksanaan().pihakHadir().contains(Peran.FASILITATOR_SEKOLAH_PENGGERAK)) {
                c.catat(LP_162, BAGIAN + "pihakHadir");
            }
        }
    }
}
