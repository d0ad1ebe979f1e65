package id.pmo.core.laporan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a {@link TindakLanjut} field by field; what is not set stays empty. Not thread-safe. */
public final class TindakLanjutBuilder {

    private @Nullable String topik;
    private @Nullable String subtopik;
    private @Nullable String isu;
    private @Nullable String rencanaImplementasi;
    private @Nullable String penanggungJawab;
    private @Nullable String status;
    private @Nullable String keteranganStatus;
    private @Nullable Tenggat tenggat;
    private @Nullable String tujuan;
    private @Nullable String indikatorKeberhasilan;
    private List<PihakTerlibat> pihakTerlibat = List.of();
    private @Nullable Refleksi refleksi;

    TindakLanjutBuilder() {}

    TindakLanjutBuilder(TindakLanjut asal) {
        topik = asal.topik();
        subtopik = asal.subtopik();
        isu = asal.isu();
        rencanaImplementasi = asal.rencanaImplementasi();
        penanggungJawab = asal.penanggungJawab();
        status = asal.status();
        keteranganStatus = asal.keteranganStatus();
        tenggat = asal.tenggat();
        tujuan = asal.tujuan();
        indikatorKeberhasilan = asal.indikatorKeberhasilan();
        pihakTerlibat = asal.pihakTerlibat();
        refleksi = asal.refleksi();
    }

    /** Code of the topic. */
    public TindakLanjutBuilder topik(@Nullable String isi) {
        this.topik = isi;
        return this;
    }

    /** Code of the subtopic, {@code topik.huruf}. */
    public TindakLanjutBuilder subtopik(@Nullable String isi) {
        this.subtopik = isi;
        return this;
    }

    /** The issue in detail. */
    public TindakLanjutBuilder isu(@Nullable String isi) {
        this.isu = isi;
        return this;
    }

    /** How it will be met. */
    public TindakLanjutBuilder rencanaImplementasi(@Nullable String isi) {
        this.rencanaImplementasi = isi;
        return this;
    }

    /** Who answers for it. */
    public TindakLanjutBuilder penanggungJawab(@Nullable String isi) {
        this.penanggungJawab = isi;
        return this;
    }

    /** Code of one of the policy's statuses. */
    public TindakLanjutBuilder status(@Nullable String isi) {
        this.status = isi;
        return this;
    }

    /** Explanation, for a status that asks for one. */
    public TindakLanjutBuilder keteranganStatus(@Nullable String isi) {
        this.keteranganStatus = isi;
        return this;
    }

    /** From when to when it is carried out. */
    public TindakLanjutBuilder tenggat(@Nullable Tenggat isi) {
        this.tenggat = isi;
        return this;
    }

    /** What it is meant to reach (optional). */
    public TindakLanjutBuilder tujuan(@Nullable String isi) {
        this.tujuan = isi;
        return this;
    }

    /** How success will show (optional). */
    public TindakLanjutBuilder indikatorKeberhasilan(@Nullable String isi) {
        this.indikatorKeberhasilan = isi;
        return this;
    }

    /** Who is involved, and as what (optional). */
    public TindakLanjutBuilder pihakTerlibat(List<PihakTerlibat> isi) {
        this.pihakTerlibat = isi;
        return this;
    }

    /** The same, one by one. */
    public TindakLanjutBuilder pihakTerlibat(PihakTerlibat... isi) {
        return pihakTerlibat(List.of(isi));
    }

    /** Reflection on how it went. */
    public TindakLanjutBuilder refleksi(@Nullable Refleksi isi) {
        this.refleksi = isi;
        return this;
    }

    /** The follow-up entry. */
    public TindakLanjut build() {
        return new TindakLanjut(
                topik,
                subtopik,
                isu,
                rencanaImplementasi,
                penanggungJawab,
                status,
                keteranganStatus,
                tenggat,
                tujuan,
                indikatorKeberhasilan,
                pihakTerlibat,
                refleksi);
    }
}
