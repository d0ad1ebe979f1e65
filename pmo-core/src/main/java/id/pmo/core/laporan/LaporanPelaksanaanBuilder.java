package id.pmo.core.laporan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a {@link LaporanPelaksanaan} field by field; what is not set stays empty. Not thread-safe. */
public final class LaporanPelaksanaanBuilder {

    private @Nullable LocalDate tanggal;
    private @Nullable Integer jumlahPeserta;
    private @Nullable Moda moda;
    private @Nullable Integer durasiJp;
    private List<Peran> pihakHadir = List.of();
    private @Nullable String hasilRefleksi;
    private @Nullable String akarMasalah;
    private List<Lampiran> dokumentasi = List.of();
    private List<Lampiran> rekaman = List.of();

    LaporanPelaksanaanBuilder() {}

    LaporanPelaksanaanBuilder(LaporanPelaksanaan asal) {
        tanggal = asal.tanggal();
        jumlahPeserta = asal.jumlahPeserta();
        moda = asal.moda();
        durasiJp = asal.durasiJp();
        pihakHadir = asal.pihakHadir();
        hasilRefleksi = asal.hasilRefleksi();
        akarMasalah = asal.akarMasalah();
        dokumentasi = asal.dokumentasi();
        rekaman = asal.rekaman();
    }

    /** The day of the meeting. */
    public LaporanPelaksanaanBuilder tanggal(@Nullable LocalDate isi) {
        this.tanggal = isi;
        return this;
    }

    /** How many took part. */
    public LaporanPelaksanaanBuilder jumlahPeserta(@Nullable Integer isi) {
        this.jumlahPeserta = isi;
        return this;
    }

    /** How it was held (optional). */
    public LaporanPelaksanaanBuilder moda(@Nullable Moda isi) {
        this.moda = isi;
        return this;
    }

    /** Its length in jam pelajaran (optional). */
    public LaporanPelaksanaanBuilder durasiJp(@Nullable Integer isi) {
        this.durasiJp = isi;
        return this;
    }

    /** Who attended (optional). */
    public LaporanPelaksanaanBuilder pihakHadir(List<Peran> isi) {
        this.pihakHadir = isi;
        return this;
    }

    /** The same, one by one. */
    public LaporanPelaksanaanBuilder pihakHadir(Peran... isi) {
        return pihakHadir(List.of(isi));
    }

    /** Outcome of the reflection on learning. */
    public LaporanPelaksanaanBuilder hasilRefleksi(@Nullable String isi) {
        this.hasilRefleksi = isi;
        return this;
    }

    /** Root cause. */
    public LaporanPelaksanaanBuilder akarMasalah(@Nullable String isi) {
        this.akarMasalah = isi;
        return this;
    }

    /** Documents that show the meeting took place. */
    public LaporanPelaksanaanBuilder dokumentasi(List<Lampiran> isi) {
        this.dokumentasi = isi;
        return this;
    }

    /** The same, one by one. */
    public LaporanPelaksanaanBuilder dokumentasi(Lampiran... isi) {
        return dokumentasi(List.of(isi));
    }

    /** Recordings of it. */
    public LaporanPelaksanaanBuilder rekaman(List<Lampiran> isi) {
        this.rekaman = isi;
        return this;
    }

    /** The same, one by one. */
    public LaporanPelaksanaanBuilder rekaman(Lampiran... isi) {
        return rekaman(List.of(isi));
    }

    /** The section on the meeting. */
    public LaporanPelaksanaan build() {
        return new LaporanPelaksanaan(
                tanggal, jumlahPeserta, moda, durasiJp, pihakHadir, hasilRefleksi, akarMasalah, dokumentasi, rekaman);
    }
}
