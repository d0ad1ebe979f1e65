package id.pmo.rules.generator;

import id.pmo.core.laporan.PihakTerlibat;
import id.pmo.core.laporan.Refleksi;
import id.pmo.core.laporan.Tenggat;
import id.pmo.core.laporan.TindakLanjut;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A follow-up entry while it is being made: starts with nothing in it. */
final class KonsepEntri {

    @Nullable
    String topik;

    @Nullable
    String subtopik;

    @Nullable
    String isu;

    @Nullable
    String rencana;

    @Nullable
    String penanggungJawab;

    @Nullable
    String status;

    @Nullable
    String keterangan;

    boolean bertenggat;

    @Nullable
    LocalDate mulai;

    @Nullable
    LocalDate selesai;

    @Nullable
    String tujuan;

    @Nullable
    String indikator;

    final List<PihakTerlibat> pihak = new ArrayList<>();
    boolean berrefleksi;

    @Nullable
    String baik;

    @Nullable
    String belumBaik;

    @Nullable
    Boolean adaKendala;

    @Nullable
    String kendala;

    @Nullable
    String solusi;

    /** An entry that lacks nothing, whatever the period. */
    static KonsepEntri lengkap(String subtopik, String status, LocalDate mulai, LocalDate selesai) {
        KonsepEntri e = new KonsepEntri();
        e.topik = subtopik.substring(0, 1);
        e.subtopik = subtopik;
        e.isu = "Hasil asesmen awal belum dipakai untuk menyusun pembelajaran";
        e.rencana = "Lokakarya penyusunan modul ajar bersama guru kelas";
        e.penanggungJawab = "Wakil kepala sekolah";
        e.status = status;
        e.bertenggat = true;
        e.mulai = mulai;
        e.selesai = selesai;
        e.tujuan = "Modul ajar sesuai kebutuhan murid";
        e.indikator = "Setiap guru memakai satu modul";
        e.pihak.add(new PihakTerlibat("Guru kelas", "Pelaksana"));
        e.berrefleksi = true;
        e.baik = "Guru hadir seluruhnya";
        e.adaKendala = false;
        return e;
    }

    KonsepEntri salinan() {
        KonsepEntri e = new KonsepEntri();
        e.topik = topik;
        e.subtopik = subtopik;
        e.isu = isu;
        e.rencana = rencana;
        e.penanggungJawab = penanggungJawab;
        e.status = status;
        e.keterangan = keterangan;
        e.bertenggat = bertenggat;
        e.mulai = mulai;
        e.selesai = selesai;
        e.tujuan = tujuan;
        e.indikator = indikator;
        e.pihak.addAll(pihak);
        e.berrefleksi = berrefleksi;
        e.baik = baik;
        e.belumBaik = belumBaik;
        e.adaKendala = adaKendala;
        e.kendala = kendala;
        e.solusi = solusi;
        return e;
    }

    TindakLanjut jadi() {
        return new TindakLanjut(
                topik,
                subtopik,
                isu,
                rencana,
                penanggungJawab,
                status,
                keterangan,
                bertenggat ? new Tenggat(mulai, selesai) : null,
                tujuan,
                indikator,
                pihak,
                berrefleksi ? new Refleksi(baik, belumBaik, adaKendala, kendala, solusi) : null);
    }
}
