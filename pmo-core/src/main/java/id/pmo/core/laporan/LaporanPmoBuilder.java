package id.pmo.core.laporan;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a {@link LaporanPmo} field by field; what is not set stays empty. Not thread-safe. */
public final class LaporanPmoBuilder {

    private @Nullable String kebijakan;
    private @Nullable Sekolah sekolah;
    private @Nullable Integer periode;
    private @Nullable Pelapor pelapor;
    private @Nullable LaporanPelaksanaan laporanPelaksanaan;
    private List<TindakLanjut> laporanTindakLanjut = List.of();
    private @Nullable StatusKelengkapan statusDinyatakan;
    private @Nullable OffsetDateTime dikirimPada;
    private @Nullable OffsetDateTime diperbaruiPada;

    LaporanPmoBuilder() {}

    LaporanPmoBuilder(LaporanPmo asal) {
        kebijakan = asal.kebijakan();
        sekolah = asal.sekolah();
        periode = asal.periode();
        pelapor = asal.pelapor();
        laporanPelaksanaan = asal.laporanPelaksanaan();
        laporanTindakLanjut = asal.laporanTindakLanjut();
        statusDinyatakan = asal.statusDinyatakan();
        dikirimPada = asal.dikirimPada();
        diperbaruiPada = asal.diperbaruiPada();
    }

    /** Id of the policy that the report is judged by. */
    public LaporanPmoBuilder kebijakan(@Nullable String isi) {
        this.kebijakan = isi;
        return this;
    }

    /** The school that reports. */
    public LaporanPmoBuilder sekolah(@Nullable Sekolah isi) {
        this.sekolah = isi;
        return this;
    }

    /** The period's number in the policy's calendar (ke-1, ke-2, …). */
    public LaporanPmoBuilder periode(@Nullable Integer isi) {
        this.periode = isi;
        return this;
    }

    /** Who fills the report in. */
    public LaporanPmoBuilder pelapor(@Nullable Pelapor isi) {
        this.pelapor = isi;
        return this;
    }

    /** The section on the meeting (S0 termin 1). */
    public LaporanPmoBuilder laporanPelaksanaan(@Nullable LaporanPelaksanaan isi) {
        this.laporanPelaksanaan = isi;
        return this;
    }

    /** The section on follow-up, one entry per subtopic (S0 termin 2). */
    public LaporanPmoBuilder laporanTindakLanjut(List<TindakLanjut> isi) {
        this.laporanTindakLanjut = isi;
        return this;
    }

    /** The same, one by one. */
    public LaporanPmoBuilder laporanTindakLanjut(TindakLanjut... isi) {
        return laporanTindakLanjut(List.of(isi));
    }

    /** What the host system claims the status to be. */
    public LaporanPmoBuilder statusDinyatakan(@Nullable StatusKelengkapan isi) {
        this.statusDinyatakan = isi;
        return this;
    }

    /** When the report was first sent. */
    public LaporanPmoBuilder dikirimPada(@Nullable OffsetDateTime isi) {
        this.dikirimPada = isi;
        return this;
    }

    /** When it was last corrected. */
    public LaporanPmoBuilder diperbaruiPada(@Nullable OffsetDateTime isi) {
        this.diperbaruiPada = isi;
        return this;
    }

    /** The report. */
    public LaporanPmo build() {
        return new LaporanPmo(
                kebijakan,
                sekolah,
                periode,
                pelapor,
                laporanPelaksanaan,
                laporanTindakLanjut,
                statusDinyatakan,
                dikirimPada,
                diperbaruiPada);
    }
}
