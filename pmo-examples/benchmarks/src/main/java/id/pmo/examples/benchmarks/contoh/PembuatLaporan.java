package id.pmo.examples.benchmarks.contoh;

import id.pmo.core.kebijakan.JenisPeriode;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.kebijakan.Subtopik;
import id.pmo.core.kebijakan.Topik;
import id.pmo.core.laporan.BentukSekolah;
import id.pmo.core.laporan.Lampiran;
import id.pmo.core.laporan.LaporanPelaksanaan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Moda;
import id.pmo.core.laporan.Pelapor;
import id.pmo.core.laporan.Peran;
import id.pmo.core.laporan.PihakTerlibat;
import id.pmo.core.laporan.Refleksi;
import id.pmo.core.laporan.Sekolah;
import id.pmo.core.laporan.StatusKelengkapan;
import id.pmo.core.laporan.StatusSekolah;
import id.pmo.core.laporan.Tenggat;
import id.pmo.core.laporan.TindakLanjut;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Complete reports of one made-up school, as it would file them through the year. */
final class PembuatLaporan {

    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);
    private static final List<String> KEMAJUAN =
            List.of("AKAN_DILAKSANAKAN", "SEDANG_DILAKSANAKAN", "SUDAH_DILAKSANAKAN");

    private final SplittableRandom acak;
    private final String kebijakan;
    private final Sekolah sekolah;
    private final int angkatan;
    private final List<Subtopik> katalog;
    private final List<List<Subtopik>> rencana;

    PembuatLaporan(Kebijakan kebijakan, SplittableRandom acak) {
        this.acak = acak;
        this.kebijakan = kebijakan.identitas().id();
        katalog = kebijakan.katalog().topik().stream()
                .map(Topik::subtopik)
                .flatMap(List::stream)
                .toList();
        angkatan = 1 + acak.nextInt(3);
        sekolah = new Sekolah(
                String.valueOf(20_000_000 + acak.nextInt(9_999_999)),
                "SD NEGERI CONTOH " + (1 + acak.nextInt(90)),
                BentukSekolah.SD,
                StatusSekolah.NEGERI,
                angkatan,
                "Jawa Tengah",
                "Kab. Sukoharjo",
                "Kelompok " + (1 + acak.nextInt(9)),
                null);
        rencana = List.of(pasangan(), pasangan());
    }

    private List<Subtopik> pasangan() {
        int satu = acak.nextInt(katalog.size());
        int dua = (satu + 1 + acak.nextInt(katalog.size() - 1)) % katalog.size();
        return List.of(katalog.get(satu), katalog.get(dua));
    }

    LaporanPmo lengkap(PeriodePmo periode) {
        boolean pemilihan = periode.jenis() == JenisPeriode.PEMILIHAN;
        List<TindakLanjut> entri = new ArrayList<>();
        for (Subtopik subtopik : rencana.get(periode.siklus() - 1)) {
            entri.add(entri(subtopik, periode, pemilihan));
        }
        return LaporanPmo.builder()
                .kebijakan(kebijakan)
                .sekolah(sekolah)
                .periode(periode.ke())
                .pelapor(new Pelapor(
                        angkatan == 3 ? Peran.FASILITATOR_SEKOLAH_PENGGERAK : Peran.KEPALA_SEKOLAH, "Pengisi laporan"))
                .laporanPelaksanaan(pelaksanaan(periode, pemilihan))
                .laporanTindakLanjut(entri)
                .statusDinyatakan(acak.nextInt(3) == 0 ? null : StatusKelengkapan.LENGKAP)
                .dikirimPada(periode.batasWaktu()
                        .minusDays(1 + acak.nextInt(6))
                        .atTime(7 + acak.nextInt(10), acak.nextInt(60))
                        .atOffset(WIB))
                .build();
    }

    private LaporanPelaksanaan pelaksanaan(PeriodePmo periode, boolean pemilihan) {
        boolean fsp = angkatan == 3;
        return LaporanPelaksanaan.builder()
                .tanggal(periode.mulai().plusDays(acak.nextInt(8)))
                .jumlahPeserta(6 + acak.nextInt(30))
                .moda(fsp ? Moda.DARING : Moda.LURING)
                .durasiJp(2)
                .pihakHadir(
                        fsp
                                ? List.of(
                                        Peran.KEPALA_SEKOLAH,
                                        Peran.PENGAWAS_SEKOLAH,
                                        Peran.GURU,
                                        Peran.FASILITATOR_SEKOLAH_PENGGERAK)
                                : List.of(Peran.KEPALA_SEKOLAH, Peran.PENGAWAS_SEKOLAH, Peran.GURU))
                .hasilRefleksi(pemilihan ? Kata.uraian(acak) : null)
                .akarMasalah(pemilihan ? Kata.uraian(acak) : null)
                .dokumentasi(List.of(
                        new Lampiran("Notulen", "notulen-" + periode.ke() + ".pdf"),
                        new Lampiran("Foto kegiatan", "foto-" + periode.ke() + ".jpg"),
                        new Lampiran("Daftar hadir", "hadir-" + periode.ke() + ".pdf")))
                .rekaman(fsp ? List.of(new Lampiran("Rekaman", "rekaman.mp4")) : List.of())
                .build();
    }

    TindakLanjut entri(Subtopik subtopik, PeriodePmo periode, boolean pemilihan) {
        return TindakLanjut.builder()
                .topik(subtopik.topik())
                .subtopik(subtopik.kode())
                .isu(Kata.uraian(acak))
                .rencanaImplementasi(Kata.uraian(acak))
                .penanggungJawab("Koordinator kurikulum")
                .status(pemilihan ? KEMAJUAN.get(0) : KEMAJUAN.get(1 + acak.nextInt(2)))
                .tenggat(new Tenggat(periode.mulai(), periode.selesai()))
                .tujuan(Kata.uraian(acak))
                .indikatorKeberhasilan(Kata.uraian(acak))
                .pihakTerlibat(List.of(
                        new PihakTerlibat("Guru kelas", "Pelaksana"), new PihakTerlibat("Komite sekolah", "Pendukung")))
                .refleksi(pemilihan ? null : refleksi())
                .build();
    }

    private @Nullable Refleksi refleksi() {
        boolean ada = acak.nextInt(3) > 0;
        return new Refleksi(
                Kata.uraian(acak),
                acak.nextBoolean() ? Kata.uraian(acak) : null,
                ada,
                ada ? Kata.uraian(acak) : "Tidak ada.",
                ada ? Kata.uraian(acak) : null);
    }
}
