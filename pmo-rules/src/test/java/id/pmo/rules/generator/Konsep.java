package id.pmo.rules.generator;

import id.pmo.core.laporan.BentukSekolah;
import id.pmo.core.laporan.Lampiran;
import id.pmo.core.laporan.LaporanPelaksanaan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Moda;
import id.pmo.core.laporan.Pelapor;
import id.pmo.core.laporan.Peran;
import id.pmo.core.laporan.Sekolah;
import id.pmo.core.laporan.StatusKelengkapan;
import id.pmo.core.laporan.StatusSekolah;
import id.pmo.rules.oracle.PeriodeOracle;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report while it is being made: starts complete for its period and cohort, and faults are done to it. */
final class Konsep {

    /** The period for which it was made, which stays when a fault moves {@link #periode}. */
    final PeriodeOracle kalender;

    private final String kebijakan;

    boolean bersekolah = true;

    @Nullable
    String npsn = Kasus.NPSN;

    @Nullable
    Integer angkatan;

    @Nullable
    String provinsi = "Jawa Tengah";

    @Nullable
    Integer periode;

    boolean berpelapor = true;

    @Nullable
    Peran peran;

    boolean berpelaksanaan = true;

    @Nullable
    LocalDate tanggal;

    @Nullable
    Integer peserta = 18;

    @Nullable
    Moda moda = Moda.DARING;

    @Nullable
    Integer durasi = 2;

    List<Peran> hadir =
            List.of(Peran.KEPALA_SEKOLAH, Peran.PENGAWAS_SEKOLAH, Peran.GURU, Peran.FASILITATOR_SEKOLAH_PENGGERAK);

    @Nullable
    String hasilRefleksi;

    @Nullable
    String akarMasalah;

    final List<Lampiran> dokumentasi = new ArrayList<>();
    final List<Lampiran> rekaman = new ArrayList<>();
    final List<KonsepEntri> entri = new ArrayList<>();

    @Nullable
    StatusKelengkapan dinyatakan;

    @Nullable
    OffsetDateTime dikirim;

    @Nullable
    OffsetDateTime diperbarui;

    private Konsep(String kebijakan, PeriodeOracle kalender) {
        this.kebijakan = kebijakan;
        this.kalender = kalender;
    }

    static Konsep lengkap(String kebijakan, PeriodeOracle kalender, int angkatan) {
        Konsep k = new Konsep(kebijakan, kalender);
        k.periode = kalender.ke();
        k.angkatan = angkatan;
        k.peran = angkatan == 3 ? Peran.FASILITATOR_SEKOLAH_PENGGERAK : Peran.KEPALA_SEKOLAH;
        k.tanggal = kalender.mulai().plusDays(9);
        if (kalender.pemilihan()) {
            k.hasilRefleksi = "Pembelajaran belum berangkat dari kebutuhan murid";
            k.akarMasalah = "Guru belum terbiasa membaca hasil asesmen awal";
        }
        k.dokumentasi.add(new Lampiran("Notulen", "notulen.pdf"));
        k.dokumentasi.add(new Lampiran("Foto kegiatan", "foto.jpg"));
        k.rekaman.add(new Lampiran("Rekaman", "rekaman.mp4"));
        return k;
    }

    /** The same report once more, to be changed by itself. */
    Konsep salinan() {
        Konsep k = new Konsep(kebijakan, kalender);
        k.npsn = npsn;
        k.angkatan = angkatan;
        k.periode = periode;
        k.peran = peran;
        k.tanggal = tanggal;
        k.hasilRefleksi = hasilRefleksi;
        k.akarMasalah = akarMasalah;
        k.dokumentasi.addAll(dokumentasi);
        k.rekaman.addAll(rekaman);
        entri.forEach(e -> k.entri.add(e.salinan()));
        k.dikirim = dikirim;
        return k;
    }

    LaporanPmo jadi() {
        return new LaporanPmo(
                kebijakan,
                bersekolah ? sekolah() : null,
                periode,
                berpelapor ? new Pelapor(peran, "Sri Wahyuni") : null,
                berpelaksanaan ? pelaksanaan() : null,
                entri.stream().map(KonsepEntri::jadi).toList(),
                dinyatakan,
                dikirim,
                diperbarui);
    }

    private Sekolah sekolah() {
        return new Sekolah(
                npsn,
                "SD NEGERI CONTOH 01",
                BentukSekolah.SD,
                StatusSekolah.NEGERI,
                angkatan,
                provinsi,
                "Kab. Sukoharjo",
                null,
                null);
    }

    private LaporanPelaksanaan pelaksanaan() {
        return new LaporanPelaksanaan(
                tanggal, peserta, moda, durasi, hadir, hasilRefleksi, akarMasalah, dokumentasi, rekaman);
    }
}
