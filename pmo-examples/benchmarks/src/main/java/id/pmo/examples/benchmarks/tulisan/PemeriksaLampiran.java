package id.pmo.examples.benchmarks.tulisan;

import static id.pmo.examples.benchmarks.tulisan.Kode.*;

import id.pmo.core.kebijakan.KetentuanAngkatan;
import org.jspecify.annotations.Nullable;

/** LP-13x and LP-14x: documents and recordings. */
final class PemeriksaLampiran {

    private PemeriksaLampiran() {}

    static void periksa(Berkas b, Catatan c) {
        KetentuanAngkatan ketentuan = b.ketentuanAngkatan();
        int diminta = ketentuan == null ? 0 : batas(ketentuan.minimalDokumentasi());
        if (diminta > 0) {
            c.berlaku(LP_131);
            int ada = b.dokumen().size();
            if (ada < diminta) {
                c.catat(
                        LP_131,
                        "/laporanPelaksanaan/dokumentasi",
                        "diminta",
                        diminta,
                        "ada",
                        ada,
                        "kurang",
                        diminta - ada);
            }
        }
        if (!b.dokumen().isEmpty()) {
            dokumen(b, diminta > 0, c);
        }
        rekaman(b, ketentuan == null ? 0 : batas(ketentuan.minimalRekaman()), c);
    }

    private static void dokumen(Berkas b, boolean diminta, Catatan c) {
        c.berlaku(LP_134);
        if (diminta) {
            c.berlaku(LP_132);
            c.berlaku(LP_133);
        }
        for (Dokumen d : b.dokumen()) {
            if (diminta && !d.berjudul()) {
                c.catat(LP_132, d, "/judul");
            }
            String berkas = d.namaBerkas();
            if (berkas == null) {
                if (diminta) {
                    c.catat(LP_133, d, "/berkas");
                }
            } else if (d.kembar()) {
                c.catat(LP_134, d, "/berkas", "berkas", berkas);
            }
        }
    }

    private static void rekaman(Berkas b, int diminta, Catatan c) {
        if (diminta > 0) {
            c.berlaku(LP_141);
            int ada = b.jumlahRekaman();
            if (ada < diminta) {
                c.catat(LP_141, "/laporanPelaksanaan/rekaman", "diminta", diminta, "ada", ada, "kurang", diminta - ada);
            }
        }
    }

    private static int batas(@Nullable Integer minimal) {
        return minimal == null ? 0 : minimal;
    }
}
