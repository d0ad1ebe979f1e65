package id.pmo.core.laporan;

import id.pmo.core.bentuk.BatasBentuk;
import id.pmo.core.bentuk.PanjangMaks;
import id.pmo.core.bentuk.TahunEmpatAngka;
import id.pmo.core.bentuk.Teks;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The section on the meeting itself (source: S0, termin 1).
 *
 * @param tanggal the day of the meeting
 * @param jumlahPeserta how many took part
 * @param moda how it was held (optional)
 * @param durasiJp its length in jam pelajaran (optional)
 * @param pihakHadir who attended (optional); never null
 * @param hasilRefleksi outcome of the reflection on learning; asked in a pemilihan period only
 * @param akarMasalah root cause; asked in a pemilihan period only
 * @param dokumentasi documents that show the meeting took place; never null
 * @param rekaman recordings of it; never null
 */
public record LaporanPelaksanaan(
        @Nullable @TahunEmpatAngka LocalDate tanggal,
        @Nullable Integer jumlahPeserta,
        @Nullable Moda moda,
        @Nullable Integer durasiJp,
        @Size(max = BatasBentuk.DAFTAR, message = "ST-008") List<@NotNull(message = "ST-010") Peran> pihakHadir,
        @Nullable @PanjangMaks(BatasBentuk.TEKS) String hasilRefleksi,
        @Nullable @PanjangMaks(BatasBentuk.TEKS) String akarMasalah,

        @Size(max = BatasBentuk.DAFTAR, message = "ST-008")
        List<@NotNull(message = "ST-010") @Valid Lampiran> dokumentasi,

        @Size(max = BatasBentuk.DAFTAR, message = "ST-008")
        List<@NotNull(message = "ST-010") @Valid Lampiran> rekaman) {

    /** Takes null for a list as none. */
    public LaporanPelaksanaan {
        pihakHadir = Daftar.salin(pihakHadir);
        dokumentasi = Daftar.salin(dokumentasi);
        rekaman = Daftar.salin(rekaman);
    }

    /** Whether something in it is filled. */
    public boolean terisi() {
        return tanggal != null
                || jumlahPeserta != null
                || moda != null
                || durasiJp != null
                || !pihakHadir.isEmpty()
                || !Teks.kosong(hasilRefleksi)
                || !Teks.kosong(akarMasalah)
                || dokumentasi.stream().anyMatch(Lampiran::terisi)
                || rekaman.stream().anyMatch(Lampiran::terisi);
    }

    /** An empty section on the meeting to fill in field by field. */
    public static LaporanPelaksanaanBuilder builder() {
        return new LaporanPelaksanaanBuilder();
    }

    /** This section on the meeting to change field by field. */
    public LaporanPelaksanaanBuilder toBuilder() {
        return new LaporanPelaksanaanBuilder(this);
    }
}
