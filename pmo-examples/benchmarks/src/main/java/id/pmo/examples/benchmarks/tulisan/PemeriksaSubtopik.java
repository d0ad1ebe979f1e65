package id.pmo.examples.benchmarks.tulisan;

import static id.pmo.examples.benchmarks.tulisan.Kode.*;

import id.pmo.core.kebijakan.Batas;
import id.pmo.core.kebijakan.Subtopik;
import org.jspecify.annotations.Nullable;

/** TL-001 to TL-009: how many subtopics, which, and whether they fit their topics. */
final class PemeriksaSubtopik {

    private static final String BAGIAN = "/laporanTindakLanjut";

    private PemeriksaSubtopik() {}

    static void periksa(Berkas b, Ketentuan.Waktu waktu, Catatan c) {
        Batas batas = b.batas();
        if (waktu.pemilihan()) {
            pilihan(b.jumlahSubtopik(), batas, c);
            c.berlaku(TL_007);
        } else if (!b.entri().isEmpty() && b.riwayat().rencana() == null) {
            tanpaRencana(b.jumlahSubtopik(), batas.minimalSubtopik(), batas.maksimalSubtopik(), c);
        }
    }

    private static void pilihan(int ada, Batas batas, Catatan c) {
        Integer minimal = batas.minimalSubtopik();
        Integer maksimal = batas.maksimalSubtopik();
        Integer disarankan = batas.disarankanSubtopik();
        if (minimal != null) {
            c.berlaku(TL_001);
            if (ada < minimal) {
                c.catat(TL_001, BAGIAN, "minimal", minimal, "ada", ada, "kurang", minimal - ada);
            }
        }
        if (maksimal != null) {
            c.berlaku(TL_002);
            if (ada > maksimal) {
                c.catat(TL_002, BAGIAN, "maksimal", maksimal, "ada", ada, "lebih", ada - maksimal);
            }
        }
        if (disarankan != null) {
            c.berlaku(TL_008);
            if (ada < disarankan && (minimal == null || ada >= minimal)) {
                c.catat(TL_008, BAGIAN, "disarankan", disarankan, "ada", ada);
            }
        }
    }

    private static void tanpaRencana(int ada, @Nullable Integer minimal, @Nullable Integer maksimal, Catatan c) {
        if (minimal != null || maksimal != null) {
            c.berlaku(TL_009);
        }
        if (minimal != null && ada < minimal) {
            c.catat(TL_009, BAGIAN, "ada", ada, "batas", minimal);
        }
        if (maksimal != null && ada > maksimal) {
            c.catat(TL_009, BAGIAN, "ada", ada, "batas", maksimal);
        }
    }

    static void entri(Entri e, boolean pemilihan, Catatan c) {
        c.berlaku(TL_006);
        String topik = e.topik();
        String kode = e.kodeSubtopik();
        Subtopik subtopik = e.subtopik();
        if (kode == null) {
            c.catat(TL_006, e, "/subtopik");
        } else {
            c.berlaku(TL_003);
            c.berlaku(TL_004);
            if (e.kembar()) {
                c.catat(TL_003, e, "/subtopik", "subtopik", kode);
            }
            if (subtopik == null) {
                c.catat(TL_004, e, "/subtopik", "kode", kode);
            } else if (pemilihan && e.senama()) {
                c.catat(TL_007, e, "/subtopik", "subtopik", kode, "nama", subtopik.nama());
            }
        }
        if (topik == null) {
            return;
        }
        c.berlaku(TL_004);
        if (!e.topikDikenal()) {
            c.catat(TL_004, e, "/topik", "kode", topik);
        } else if (subtopik != null) {
            c.berlaku(TL_005);
            if (!subtopik.topik().equals(topik)) {
                c.catat(
                        TL_005,
                        e,
                        "/subtopik",
                        "topik",
                        topik,
                        "subtopik",
                        subtopik.kode(),
                        "seharusnya",
                        subtopik.topik());
            }
        }
    }
}
