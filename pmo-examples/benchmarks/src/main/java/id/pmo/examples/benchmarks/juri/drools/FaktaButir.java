package id.pmo.examples.benchmarks.juri.drools;

import id.pmo.core.aturan.Dokumen;
import id.pmo.core.aturan.EntriTindakLanjut;
import id.pmo.core.aturan.RefleksiEntri;
import id.pmo.core.kebijakan.Subtopik;
import id.pmo.core.laporan.Refleksi;
import id.pmo.core.laporan.TindakLanjut;
import id.pmo.examples.benchmarks.tulisan.Bersih;
import id.pmo.examples.benchmarks.tulisan.Entri;

/** The facts about single items. */
final class FaktaButir {

    private FaktaButir() {}

    static Dokumen dokumen(id.pmo.examples.benchmarks.tulisan.Dokumen d) {
        return new Dokumen(d.urutan(), d.berjudul() ? "ada" : null, d.namaBerkas());
    }

    static EntriTindakLanjut entri(Entri e) {
        TindakLanjut isian = e.isian();
        Subtopik subtopik = e.subtopik();
        return new EntriTindakLanjut(
                e.urutan(),
                e.topik(),
                e.topikDikenal(),
                e.kodeSubtopik(),
                subtopik != null,
                subtopik == null ? null : subtopik.nama(),
                subtopik == null ? null : subtopik.topik(),
                e.topikDikenal() && subtopik != null && subtopik.topik().equals(e.topik()),
                Bersih.isi(isian.isu()),
                Bersih.panjang(isian.isu()),
                Bersih.isi(isian.rencanaImplementasi()),
                Bersih.isi(isian.penanggungJawab()),
                e.status(),
                e.tahap(),
                e.mintaKeterangan(),
                Bersih.isi(isian.keteranganStatus()),
                e.mulai(),
                e.selesai(),
                Bersih.isi(isian.tujuan()),
                Bersih.isi(isian.indikatorKeberhasilan()),
                e.adaPihakTerlibat(),
                e.tahapSebelumnya());
    }

    static RefleksiEntri refleksi(Entri e) {
        Refleksi r = e.isian().refleksi();
        if (r == null) {
            return new RefleksiEntri(e.urutan(), null, null, null, null, false, null);
        }
        String kendala = e.kendala();
        return new RefleksiEntri(
                e.urutan(),
                Bersih.isi(r.berjalanBaik()),
                Bersih.isi(r.belumBerjalanBaik()),
                r.adaKendala(),
                kendala,
                kendala != null && !e.menyebutKendala(),
                Bersih.isi(r.solusi()));
    }
}
