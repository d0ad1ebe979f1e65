package id.pmo.core.laporan;

import org.jspecify.annotations.Nullable;

/** Makes a {@link Refleksi} field by field; what is not set stays empty. Not thread-safe. */
public final class RefleksiBuilder {

    private @Nullable String berjalanBaik;
    private @Nullable String belumBerjalanBaik;
    private @Nullable Boolean adaKendala;
    private @Nullable String kendala;
    private @Nullable String solusi;

    RefleksiBuilder() {}

    RefleksiBuilder(Refleksi asal) {
        berjalanBaik = asal.berjalanBaik();
        belumBerjalanBaik = asal.belumBerjalanBaik();
        adaKendala = asal.adaKendala();
        kendala = asal.kendala();
        solusi = asal.solusi();
    }

    /** What went well. */
    public RefleksiBuilder berjalanBaik(@Nullable String isi) {
        this.berjalanBaik = isi;
        return this;
    }

    /** What did not yet. */
    public RefleksiBuilder belumBerjalanBaik(@Nullable String isi) {
        this.belumBerjalanBaik = isi;
        return this;
    }

    /** Whether there were obstacles. */
    public RefleksiBuilder adaKendala(@Nullable Boolean isi) {
        this.adaKendala = isi;
        return this;
    }

    /** The obstacles. */
    public RefleksiBuilder kendala(@Nullable String isi) {
        this.kendala = isi;
        return this;
    }

    /** How they are met. */
    public RefleksiBuilder solusi(@Nullable String isi) {
        this.solusi = isi;
        return this;
    }

    /** The reflection. */
    public Refleksi build() {
        return new Refleksi(berjalanBaik, belumBerjalanBaik, adaKendala, kendala, solusi);
    }
}
