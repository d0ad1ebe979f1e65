package id.pmo.examples.benchmarks.tulisan;

import id.pmo.core.kebijakan.StatusTindakLanjut;
import id.pmo.core.kebijakan.Subtopik;
import id.pmo.core.kebijakan.Tahap;
import id.pmo.core.laporan.PihakTerlibat;
import id.pmo.core.laporan.Refleksi;
import id.pmo.core.laporan.Tenggat;
import id.pmo.core.laporan.TindakLanjut;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A follow-up entry with something filled in: its codes cleaned and looked up, its texts as they stand. */
public final class Entri implements Butir {

    private final Berkas berkas;
    private final int urutan;
    private final TindakLanjut isian;
    private final @Nullable String topik;
    private final @Nullable String kodeSubtopik;
    private final @Nullable Subtopik subtopik;
    private final boolean topikDikenal;
    private final @Nullable String status;
    private final @Nullable StatusTindakLanjut statusDikenal;
    private boolean kembar;
    private boolean senama;

    Entri(Berkas berkas, int urutan, TindakLanjut isian) {
        Ketentuan ketentuan = berkas.ketentuan();
        this.berkas = berkas;
        this.urutan = urutan;
        this.isian = isian;
        topik = Bersih.isi(isian.topik());
        kodeSubtopik = Bersih.isi(isian.subtopik());
        status = Bersih.isi(isian.status());
        topikDikenal = ketentuan.adaTopik(topik);
        subtopik = ketentuan.subtopik(kodeSubtopik);
        statusDikenal = ketentuan.status(status);
    }

    void tandai(boolean sudahAdaSubtopiknya, boolean sudahAdaNamanya) {
        kembar = sudahAdaSubtopiknya;
        senama = sudahAdaNamanya;
    }

    @Override
    public Berkas berkas() {
        return berkas;
    }

    @Override
    public String letak() {
        return "/laporanTindakLanjut/" + urutan;
    }

    /** Its place in the list, from 0. */
    public int urutan() {
        return urutan;
    }

    /** As the school wrote it. */
    public TindakLanjut isian() {
        return isian;
    }

    /** Code of its topik; null where blank. */
    public @Nullable String topik() {
        return topik;
    }

    /** Whether the catalogue has that topik. */
    public boolean topikDikenal() {
        return topikDikenal;
    }

    /** Code of its subtopik; null where blank. */
    public @Nullable String kodeSubtopik() {
        return kodeSubtopik;
    }

    /** The subtopik of the catalogue; null where it has none of that code. */
    public @Nullable Subtopik subtopik() {
        return subtopik;
    }

    /** Its status; null where blank. */
    public @Nullable String status() {
        return status;
    }

    /** How far it is; null where the status is not one of the policy's. */
    public @Nullable Tahap tahap() {
        return statusDikenal == null ? null : statusDikenal.tahap();
    }

    /** Whether its status asks for an explanation. */
    public boolean mintaKeterangan() {
        return statusDikenal != null && statusDikenal.mintaKeterangan();
    }

    /** First day of its tenggat; null where missing. */
    public @Nullable LocalDate mulai() {
        Tenggat tenggat = isian.tenggat();
        return tenggat == null ? null : tenggat.mulai();
    }

    /** Last day of its tenggat; null where missing. */
    public @Nullable LocalDate selesai() {
        Tenggat tenggat = isian.tenggat();
        return tenggat == null ? null : tenggat.selesai();
    }

    /** Whether an earlier entry has the same subtopik. */
    public boolean kembar() {
        return kembar;
    }

    /** Whether an earlier entry has another subtopik of the same name. */
    public boolean senama() {
        return senama;
    }

    /** Whether a party is named among those involved. */
    public boolean adaPihakTerlibat() {
        for (PihakTerlibat pihak : isian.pihakTerlibat()) {
            if (!Bersih.kosong(pihak.pihak())) {
                return true;
            }
        }
        return false;
    }

    /** The latest earlier stage of its subtopik; null where none is known. */
    public @Nullable Tahap tahapSebelumnya() {
        return kodeSubtopik == null ? null : berkas.riwayat().tahapTerakhir(kodeSubtopik);
    }

    /** Whether neither what went well nor what did not is told. */
    public boolean tanpaRefleksi() {
        Refleksi r = isian.refleksi();
        return r == null || (Bersih.kosong(r.berjalanBaik()) && Bersih.kosong(r.belumBerjalanBaik()));
    }

    /** Whether there were obstacles, as the school answered; null where it did not. */
    public @Nullable Boolean adaKendala() {
        Refleksi r = isian.refleksi();
        return r == null ? null : r.adaKendala();
    }

    /** The obstacles; null where blank. */
    public @Nullable String kendala() {
        Refleksi r = isian.refleksi();
        return r == null ? null : Bersih.isi(r.kendala());
    }

    /** Whether obstacles are told, and not just that there are none. */
    public boolean menyebutKendala() {
        String kendala = kendala();
        return kendala != null && !Bersih.nihil(berkas.ketentuan().nihil, kendala);
    }

    /** Whether obstacles are there that ask for a solution. */
    public boolean mintaSolusi() {
        Boolean ada = adaKendala();
        return ada == null ? menyebutKendala() : ada;
    }

    /** Whether no solution is told. */
    public boolean tanpaSolusi() {
        Refleksi r = isian.refleksi();
        return r == null || Bersih.kosong(r.solusi());
    }

    /** Whether anything is filled in: entries without count nowhere. */
    static boolean terisi(TindakLanjut isian) {
        return !Bersih.kosong(isian.subtopik())
                || !Bersih.kosong(isian.topik())
                || !Bersih.kosong(isian.isu())
                || !Bersih.kosong(isian.rencanaImplementasi())
                || !Bersih.kosong(isian.penanggungJawab())
                || !Bersih.kosong(isian.status())
                || !Bersih.kosong(isian.keteranganStatus())
                || !Bersih.kosong(isian.tujuan())
                || !Bersih.kosong(isian.indikatorKeberhasilan())
                || lainnyaTerisi(isian);
    }

    private static boolean lainnyaTerisi(TindakLanjut isian) {
        Tenggat tenggat = isian.tenggat();
        if (tenggat != null && (tenggat.mulai() != null || tenggat.selesai() != null)) {
            return true;
        }
        for (PihakTerlibat pihak : isian.pihakTerlibat()) {
            if (!Bersih.kosong(pihak.pihak()) || !Bersih.kosong(pihak.peran())) {
                return true;
            }
        }
        Refleksi r = isian.refleksi();
        return r != null
                && (r.adaKendala() != null
                        || !Bersih.kosong(r.berjalanBaik())
                        || !Bersih.kosong(r.belumBerjalanBaik())
                        || !Bersih.kosong(r.kendala())
                        || !Bersih.kosong(r.solusi()));
    }
}
