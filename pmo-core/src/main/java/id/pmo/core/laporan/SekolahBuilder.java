package id.pmo.core.laporan;

import org.jspecify.annotations.Nullable;

/** Makes a {@link Sekolah} field by field; what is not set stays empty. Not thread-safe. */
public final class SekolahBuilder {

    private @Nullable String npsn;
    private @Nullable String nama;
    private @Nullable BentukSekolah bentuk;
    private @Nullable StatusSekolah status;
    private @Nullable Integer angkatan;
    private @Nullable String provinsi;
    private @Nullable String kabupatenKota;
    private @Nullable String kelompokPendampingan;
    private @Nullable String fasilitator;

    SekolahBuilder() {}

    SekolahBuilder(Sekolah asal) {
        npsn = asal.npsn();
        nama = asal.nama();
        bentuk = asal.bentuk();
        status = asal.status();
        angkatan = asal.angkatan();
        provinsi = asal.provinsi();
        kabupatenKota = asal.kabupatenKota();
        kelompokPendampingan = asal.kelompokPendampingan();
        fasilitator = asal.fasilitator();
    }

    /** National school number. */
    public SekolahBuilder npsn(@Nullable String isi) {
        this.npsn = isi;
        return this;
    }

    /** Name of the school. */
    public SekolahBuilder nama(@Nullable String isi) {
        this.nama = isi;
        return this;
    }

    /** Kind of school. */
    public SekolahBuilder bentuk(@Nullable BentukSekolah isi) {
        this.bentuk = isi;
        return this;
    }

    /** Who runs it. */
    public SekolahBuilder status(@Nullable StatusSekolah isi) {
        this.status = isi;
        return this;
    }

    /** Cohort of the programme in which the school takes part. */
    public SekolahBuilder angkatan(@Nullable Integer isi) {
        this.angkatan = isi;
        return this;
    }

    /** Province, in any spelling that the list of provinces knows. */
    public SekolahBuilder provinsi(@Nullable String isi) {
        this.provinsi = isi;
        return this;
    }

    /** Regency or town. */
    public SekolahBuilder kabupatenKota(@Nullable String isi) {
        this.kabupatenKota = isi;
        return this;
    }

    /** Name of the group that is accompanied together. */
    public SekolahBuilder kelompokPendampingan(@Nullable String isi) {
        this.kelompokPendampingan = isi;
        return this;
    }

    /** Name of the facilitator. */
    public SekolahBuilder fasilitator(@Nullable String isi) {
        this.fasilitator = isi;
        return this;
    }

    /** The school. */
    public Sekolah build() {
        return new Sekolah(
                npsn, nama, bentuk, status, angkatan, provinsi, kabupatenKota, kelompokPendampingan, fasilitator);
    }
}
