package id.pmo.examples.benchmarks.contoh;

import id.pmo.core.laporan.Lampiran;
import id.pmo.core.laporan.LaporanPelaksanaan;
import id.pmo.core.laporan.LaporanPelaksanaanBuilder;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Moda;
import id.pmo.core.laporan.Pelapor;
import id.pmo.core.laporan.Peran;
import id.pmo.core.laporan.Sekolah;
import id.pmo.core.laporan.SekolahBuilder;
import id.pmo.core.laporan.StatusKelengkapan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What goes wrong in a report outside its follow-ups, one slip at a time. */
enum Cacat {
    TANPA_NPSN((l, a) -> sekolah(l, s -> s.npsn(null))),
    TANPA_ANGKATAN((l, a) -> sekolah(l, s -> s.angkatan(null))),
    ANGKATAN_ASING((l, a) -> sekolah(l, s -> s.angkatan(4))),
    LAIN_ANGKATAN((l, a) -> sekolah(l, s -> s.angkatan(1 + a.nextInt(3)))),
    TANPA_PERIODE((l, a) -> l.toBuilder().periode(null).build()),
    PERIODE_ASING((l, a) -> l.toBuilder().periode(7).build()),
    TANPA_PELAPOR((l, a) -> l.toBuilder().pelapor(null).build()),
    PELAPOR_LAIN((l, a) ->
            l.toBuilder().pelapor(new Pelapor(Peran.GURU, "Pengisi laporan")).build()),
    TANPA_PELAKSANAAN((l, a) -> l.toBuilder().laporanPelaksanaan(null).build()),
    TANPA_TINDAK_LANJUT((l, a) -> l.toBuilder().laporanTindakLanjut(List.of()).build()),
    KOSONG((l, a) -> l.toBuilder()
            .laporanPelaksanaan(null)
            .laporanTindakLanjut(List.of())
            .build()),
    TANPA_TANGGAL((l, a) -> pelaksanaan(l, p -> p.tanggal(null))),
    TANGGAL_BERGESER((l, a) -> tanggal(l, a.nextInt(90) - 30)),
    TANPA_PESERTA((l, a) -> pelaksanaan(l, p -> p.jumlahPeserta(null))),
    PESERTA_SEDIKIT((l, a) -> pelaksanaan(l, p -> p.jumlahPeserta(a.nextInt(4)))),
    TANPA_REFLEKSI((l, a) -> pelaksanaan(l, p -> p.hasilRefleksi(Kata.kosong(a)))),
    TANPA_AKAR_MASALAH((l, a) -> pelaksanaan(l, p -> p.akarMasalah(Kata.kosong(a)))),
    REFLEKSI_PENDEK((l, a) -> pelaksanaan(l, p -> p.hasilRefleksi(Kata.pendek(a)))),
    AKAR_MASALAH_PENDEK((l, a) -> pelaksanaan(l, p -> p.akarMasalah(Kata.pendek(a)))),
    TANPA_DOKUMENTASI((l, a) -> pelaksanaan(l, p -> p.dokumentasi(List.of()))),
    SATU_DOKUMENTASI((l, a) ->
            pelaksanaan(l, p -> p.dokumentasi(List.of(new Lampiran(Kata.kosong(a), "notulen.pdf"))))),
    DOKUMENTASI_TANPA_BERKAS((l, a) -> dokumentasi(l, d -> new Lampiran(d.judul(), Kata.kosong(a)))),
    DOKUMENTASI_TANPA_JUDUL((l, a) -> dokumentasi(l, d -> new Lampiran(null, d.berkas()))),
    DOKUMENTASI_KEMBAR((l, a) -> dokumentasi(l, d -> new Lampiran(d.judul(), " foto-1.jpg "))),
    TANPA_REKAMAN((l, a) -> pelaksanaan(l, p -> p.rekaman(List.of()))),
    MODA_LAIN((l, a) -> pelaksanaan(l, p -> p.moda(Moda.CAMPURAN))),
    DURASI_PENDEK((l, a) -> pelaksanaan(l, p -> p.durasiJp(1))),
    SEDIKIT_HADIR((l, a) -> pelaksanaan(l, p -> p.pihakHadir(List.of(Peran.PLT_KEPALA_SEKOLAH, Peran.GURU)))),
    BELUM_DIKIRIM((l, a) -> l.toBuilder().dikirimPada(null).build()),
    DIKIRIM_BERGESER((l, a) -> dikirim(l, a.nextInt(120) - 50)),
    DINYATAKAN_LAIN((l, a) ->
            l.toBuilder().statusDinyatakan(StatusKelengkapan.BELUM_LENGKAP).build());

    private interface Ubahan {
        LaporanPmo pada(LaporanPmo laporan, SplittableRandom acak);
    }

    private static final Cacat[] SEMUA = values();

    private final Ubahan ubahan;

    Cacat(Ubahan ubahan) {
        this.ubahan = ubahan;
    }

    static LaporanPmo salahSatu(LaporanPmo laporan, SplittableRandom acak) {
        return SEMUA[acak.nextInt(SEMUA.length)].ubahan.pada(laporan, acak);
    }

    private static LaporanPmo sekolah(LaporanPmo l, UnaryOperator<SekolahBuilder> ubah) {
        Sekolah s = l.sekolah();
        return s == null
                ? l
                : l.toBuilder().sekolah(ubah.apply(s.toBuilder()).build()).build();
    }

    private static LaporanPmo pelaksanaan(LaporanPmo l, UnaryOperator<LaporanPelaksanaanBuilder> ubah) {
        LaporanPelaksanaan p = l.laporanPelaksanaan();
        return p == null
                ? l
                : l.toBuilder()
                        .laporanPelaksanaan(ubah.apply(p.toBuilder()).build())
                        .build();
    }

    private static LaporanPmo tanggal(LaporanPmo l, int hari) {
        return pelaksanaan(l, p -> {
            LocalDate tanggal = tanggal(l);
            return p.tanggal(tanggal == null ? null : tanggal.plusDays(hari));
        });
    }

    private static @Nullable LocalDate tanggal(LaporanPmo l) {
        LaporanPelaksanaan p = l.laporanPelaksanaan();
        return p == null ? null : p.tanggal();
    }

    private static LaporanPmo dokumentasi(LaporanPmo l, UnaryOperator<Lampiran> ubah) {
        LaporanPelaksanaan p = l.laporanPelaksanaan();
        if (p == null || p.dokumentasi().isEmpty()) {
            return l;
        }
        List<Lampiran> dokumentasi = new ArrayList<>(p.dokumentasi());
        int terakhir = dokumentasi.size() - 1;
        dokumentasi.set(terakhir, ubah.apply(dokumentasi.get(terakhir)));
        return pelaksanaan(l, b -> b.dokumentasi(dokumentasi));
    }

    private static LaporanPmo dikirim(LaporanPmo l, int hari) {
        return l.dikirimPada() == null
                ? l
                : l.toBuilder().dikirimPada(l.dikirimPada().plusDays(hari)).build();
    }
}
