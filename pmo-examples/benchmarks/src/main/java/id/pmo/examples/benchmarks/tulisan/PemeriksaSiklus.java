package id.pmo.examples.benchmarks.tulisan;

import static id.pmo.examples.benchmarks.tulisan.Kode.*;

import id.pmo.core.kebijakan.Tahap;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** RI-001 and SK: what holds between the reports of one school. */
final class PemeriksaSiklus {

    private static final String BAGIAN = "/laporanTindakLanjut";

    private PemeriksaSiklus() {}

    static void periksa(Berkas b, Ketentuan.Waktu waktu, Catatan c) {
        Riwayat riwayat = b.riwayat();
        if (!waktu.pemilihan()) {
            rencana(b, riwayat.rencana(), c);
            kemajuan(b, riwayat, c);
        } else if (waktu.periode().siklus() > 1) {
            rencanaLalu(b, riwayat.rencanaLalu(), c);
        }
        laporanLain(b, riwayat, waktu, c);
    }

    private static void rencana(Berkas b, @Nullable Set<String> rencana, Catatan c) {
        boolean mintaEntri = rencana == null;
        if (rencana == null) {
            c.tunda(SK_001);
            c.tunda(SK_002);
        } else {
            c.berlaku(SK_001);
            c.berlaku(SK_002);
            for (Entri e : b.entri()) {
                String kode = e.kodeSubtopik();
                if (kode != null && !rencana.contains(kode)) {
                    c.catat(SK_001, e, "/subtopik", "subtopik", kode);
                }
            }
            for (Riwayat.Rencana r : b.rencana()) {
                mintaEntri |= !r.sudah();
                if (!r.sudah() && !r.dilaporkan()) {
                    c.catat(SK_002, BAGIAN, "subtopik", r.kode());
                }
            }
        }
        if (mintaEntri) {
            c.berlaku(RI_001);
            if (b.entri().isEmpty()) {
                c.catat(RI_001, BAGIAN);
            }
        }
    }

    private static void kemajuan(Berkas b, Riwayat riwayat, Catatan c) {
        if (!riwayat.diberikan()) {
            c.tunda(SK_004);
            c.tunda(SK_005);
            return;
        }
        c.berlaku(SK_004);
        c.berlaku(SK_005);
        for (Entri e : b.entri()) {
            Tahap tahap = e.tahap();
            if ((tahap == Tahap.AKAN || tahap == Tahap.SEDANG) && e.tahapSebelumnya() == Tahap.SUDAH) {
                c.catat(SK_004, e, "/status", "status", tahap, "subtopik", Objects.requireNonNull(e.kodeSubtopik()));
            }
        }
        for (int ke : riwayat.tanpaLaporan()) {
            c.catat(SK_005, "/periode", "periode", ke);
        }
    }

    private static void rencanaLalu(Berkas b, @Nullable Set<String> rencanaLalu, Catatan c) {
        if (rencanaLalu == null) {
            c.tunda(SK_003);
            return;
        }
        c.berlaku(SK_003);
        for (Entri e : b.entri()) {
            String kode = e.kodeSubtopik();
            if (kode != null && rencanaLalu.contains(kode)) {
                c.catat(SK_003, e, "/subtopik", "subtopik", kode);
            }
        }
    }

    private static void laporanLain(Berkas b, Riwayat riwayat, Ketentuan.Waktu waktu, Catatan c) {
        Integer angkatan = b.angkatan();
        if (!riwayat.diberikan()) {
            c.tunda(SK_006);
            if (angkatan != null) {
                c.tunda(SK_007);
            }
            return;
        }
        c.berlaku(SK_006);
        if (riwayat.seperiode()) {
            c.catat(SK_006, "/periode", "periode", waktu.periode().ke());
        }
        if (angkatan != null) {
            c.berlaku(SK_007);
            if (!riwayat.angkatanLain().isEmpty()) {
                c.catat(SK_007, "/sekolah/angkatan", "angkatan", angkatan, "lain", riwayat.angkatanLain());
            }
        }
    }
}
