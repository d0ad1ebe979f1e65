package id.pmo.catalog.json;

import id.pmo.core.bentuk.BatasBentuk;
import id.pmo.core.bentuk.PemeriksaNpsn;
import id.pmo.core.bentuk.Teks;
import id.pmo.core.laporan.Lampiran;
import id.pmo.core.laporan.LaporanPelaksanaan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.PihakTerlibat;
import id.pmo.core.laporan.Refleksi;
import id.pmo.core.laporan.Sekolah;
import id.pmo.core.laporan.StatusKelengkapan;
import id.pmo.core.laporan.Tenggat;
import id.pmo.core.laporan.TindakLanjut;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A quick look at the form of a report: yes means that the validator would find nothing, no that it has to be asked. Texts
 * are measured in characters, of which there are at least as many as code points.
 */
final class BentukSehat {

    private BentukSehat() {}

    static boolean of(LaporanPmo laporan) {
        return nama(laporan.kebijakan())
                && sekolah(laporan.sekolah())
                && (laporan.pelapor() == null || nama(laporan.pelapor().nama()))
                && pelaksanaan(laporan.laporanPelaksanaan())
                && semua(laporan.laporanTindakLanjut(), BentukSehat::entri)
                && laporan.statusDinyatakan() != StatusKelengkapan.TIDAK_TERBACA
                && saat(laporan.dikirimPada())
                && saat(laporan.diperbaruiPada());
    }

    private static boolean sekolah(@Nullable Sekolah sekolah) {
        return sekolah == null
                || (npsn(sekolah.npsn())
                        && nama(sekolah.nama())
                        && nama(sekolah.provinsi())
                        && nama(sekolah.kabupatenKota())
                        && nama(sekolah.kelompokPendampingan())
                        && nama(sekolah.fasilitator()));
    }

    private static boolean pelaksanaan(@Nullable LaporanPelaksanaan bagian) {
        return bagian == null
                || (tanggal(bagian.tanggal())
                        && semua(bagian.pihakHadir(), peran -> true)
                        && teks(bagian.hasilRefleksi())
                        && teks(bagian.akarMasalah())
                        && semua(bagian.dokumentasi(), BentukSehat::lampiran)
                        && semua(bagian.rekaman(), BentukSehat::lampiran));
    }

    private static boolean lampiran(Lampiran lampiran) {
        return nama(lampiran.judul()) && nama(lampiran.berkas());
    }

    private static boolean entri(TindakLanjut entri) {
        return nama(entri.topik())
                && nama(entri.subtopik())
                && teks(entri.isu())
                && teks(entri.rencanaImplementasi())
                && nama(entri.penanggungJawab())
                && nama(entri.status())
                && teks(entri.keteranganStatus())
                && tenggat(entri.tenggat())
                && teks(entri.tujuan())
                && teks(entri.indikatorKeberhasilan())
                && semua(entri.pihakTerlibat(), BentukSehat::pihak)
                && refleksi(entri.refleksi());
    }

    private static boolean pihak(PihakTerlibat pihak) {
        return nama(pihak.pihak()) && nama(pihak.peran());
    }

    private static boolean refleksi(@Nullable Refleksi refleksi) {
        return refleksi == null
                || (teks(refleksi.berjalanBaik())
                        && teks(refleksi.belumBerjalanBaik())
                        && teks(refleksi.kendala())
                        && teks(refleksi.solusi()));
    }

    private static boolean tenggat(@Nullable Tenggat tenggat) {
        return tenggat == null || (tanggal(tenggat.mulai()) && tanggal(tenggat.selesai()));
    }

    private static <T> boolean semua(List<@Nullable T> daftar, Predicate<T> sehat) {
        if (daftar.size() > BatasBentuk.DAFTAR) {
            return false;
        }
        for (int i = 0; i < daftar.size(); i++) {
            T satu = daftar.get(i);
            if (satu == null || !sehat.test(satu)) {
                return false;
            }
        }
        return true;
    }

    private static boolean npsn(@Nullable String npsn) {
        return npsn == null || Teks.kosong(npsn) || PemeriksaNpsn.berbentukNpsn(npsn);
    }

    private static boolean nama(@Nullable String nama) {
        return nama == null || nama.length() <= BatasBentuk.NAMA;
    }

    private static boolean teks(@Nullable String teks) {
        return teks == null || teks.length() <= BatasBentuk.TEKS;
    }

    private static boolean tanggal(@Nullable LocalDate tanggal) {
        return tanggal == null || empatAngka(tanggal.getYear());
    }

    private static boolean saat(@Nullable OffsetDateTime saat) {
        return saat == null || empatAngka(saat.getYear());
    }

    private static boolean empatAngka(int tahun) {
        return tahun >= 1 && tahun <= 9999;
    }
}
