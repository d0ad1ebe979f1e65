package id.pmo.examples.benchmarks.tulisan;

import static id.pmo.examples.benchmarks.tulisan.Kode.*;

/** RI: how the follow-ups went, asked in perkembangan periods. */
final class PemeriksaRefleksi {

    private PemeriksaRefleksi() {}

    static void entri(Entri e, Catatan c) {
        c.berlaku(RI_011);
        c.berlaku(RI_013);
        if (e.tanpaRefleksi()) {
            c.catat(RI_011, e, "/refleksi");
        }
        Boolean ada = e.adaKendala();
        if (ada == null) {
            if (e.kendala() == null) {
                c.catat(RI_013, e, "/refleksi/adaKendala");
            } else if (e.menyebutKendala()) {
                solusi(e, c);
            }
        } else if (ada) {
            c.berlaku(RI_014);
            if (!e.menyebutKendala()) {
                c.catat(RI_014, e, "/refleksi/kendala");
            }
            solusi(e, c);
        } else {
            c.berlaku(RI_016);
            if (e.menyebutKendala()) {
                c.catat(RI_016, e, "/refleksi/kendala");
            }
        }
    }

    private static void solusi(Entri e, Catatan c) {
        c.berlaku(RI_015);
        if (e.tanpaSolusi()) {
            c.catat(RI_015, e, "/refleksi/solusi");
        }
    }
}
