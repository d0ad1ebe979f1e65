package id.pmo.core.aturan;

import id.pmo.core.laporan.Moda;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The section on the meeting; empty where the report has none. Blank texts are null. Always there.
 *
 * @param terisi whether something in it is filled
 * @param tanggal day of the meeting
 * @param jumlahPeserta how many took part
 * @param moda how it was held
 * @param durasiJp its length
 * @param hasilRefleksi outcome of the reflection
 * @param panjangHasilRefleksi its length in code points
 * @param akarMasalah root cause
 * @param panjangAkarMasalah its length in code points
 * @param jumlahDokumentasi how many documents have something filled
 * @param jumlahRekaman how many recordings have a berkas
 */
public record Pelaksanaan(
        boolean terisi,
        @Nullable LocalDate tanggal,
        @Nullable Integer jumlahPeserta,
        @Nullable Moda moda,
        @Nullable Integer durasiJp,
        @Nullable String hasilRefleksi,
        int panjangHasilRefleksi,
        @Nullable String akarMasalah,
        int panjangAkarMasalah,
        int jumlahDokumentasi,
        int jumlahRekaman) {

    /** The month of the meeting. */
    public @Nullable YearMonth bulan() {
        return tanggal == null ? null : YearMonth.from(tanggal);
    }
}
