package id.pmo.rules.generator;

import static id.pmo.core.laporan.Peran.FASILITATOR_SEKOLAH_PENGGERAK;
import static id.pmo.core.laporan.Peran.GURU;
import static id.pmo.core.laporan.Peran.KEPALA_SEKOLAH;
import static id.pmo.core.laporan.Peran.LAINNYA;
import static id.pmo.core.laporan.Peran.PENGAWAS_SEKOLAH;
import static id.pmo.core.laporan.Peran.PLT_KEPALA_SEKOLAH;
import static id.pmo.rules.generator.Gangguan.pilih;

import id.pmo.core.laporan.Lampiran;
import id.pmo.core.laporan.Moda;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** Faults in the section on the meeting. */
enum GangguanPelaksanaan implements Gangguan.Jenis {
    TANGGAL((k, p, v) -> k.tanggal = v == 0 ? null : Titik.hari(k.kalender, v)),
    TANGGAL_AKHIR_AGUSTUS((k, p, v) -> k.tanggal = LocalDate.of(2023, 8, 31)),
    TANGGAL_DEKAT_PENGIRIMAN((k, p, v) -> {
        if (k.dikirim != null) {
            k.tanggal = k.dikirim.toLocalDate().plusDays(v % 3 - 1);
        }
    }),
    PESERTA((k, p, v) -> k.peserta = pilih(v, null, 0, 1, 2, 3, -1)),
    MODA((k, p, v) -> k.moda = pilih(v, null, Moda.LURING, Moda.DARING, Moda.CAMPURAN)),
    DURASI((k, p, v) -> k.durasi = pilih(v, null, 0, 1, 2, 3)),
    HADIR((k, p, v) -> k.hadir = pilih(
            v,
            List.of(),
            List.of(LAINNYA),
            List.of(PLT_KEPALA_SEKOLAH, PENGAWAS_SEKOLAH, GURU),
            List.of(KEPALA_SEKOLAH, GURU, FASILITATOR_SEKOLAH_PENGGERAK),
            List.of(GURU, GURU))),
    HASIL_REFLEKSI((k, p, v) -> k.hasilRefleksi = Kata.teks(v)),
    AKAR_MASALAH((k, p, v) -> k.akarMasalah = Kata.teks(v)),
    BAGIAN_TIDAK_ADA((k, p, v) -> k.berpelaksanaan = false),
    BAGIAN_KOSONG((k, p, v) -> {
        k.tanggal = null;
        k.peserta = null;
        k.moda = null;
        k.durasi = null;
        k.hadir = List.of();
        k.hasilRefleksi = Kata.kosong(v);
        k.akarMasalah = Kata.kosong(v + 1);
        k.dokumentasi.clear();
        k.rekaman.clear();
        k.rekaman.add(new Lampiran(Kata.kosong(v), null));
    }),
    DOKUMENTASI_HILANG((k, p, v) -> hapus(k.dokumentasi, p)),
    DOKUMENTASI_TANPA_ISI((k, p, v) -> sisip(k.dokumentasi, p, new Lampiran(Kata.kosong(v), Kata.kosong(v + 3)))),
    DOKUMENTASI_GANDA((k, p, v) -> {
        if (!k.dokumentasi.isEmpty()) {
            Lampiran asal = k.dokumentasi.get(p % k.dokumentasi.size());
            k.dokumentasi.add(
                    new Lampiran("Salinan", pilih(v, asal.berkas(), " " + asal.berkas() + " ", asal.berkas() + "x")));
        }
    }),
    JUDUL((k, p, v) -> ubah(k.dokumentasi, p, l -> new Lampiran(Kata.teks(v), l.berkas()))),
    BERKAS((k, p, v) -> ubah(k.dokumentasi, p, l -> new Lampiran(l.judul(), Kata.teks(v)))),
    REKAMAN_HILANG((k, p, v) -> hapus(k.rekaman, p)),
    REKAMAN_TANPA_ISI((k, p, v) -> sisip(k.rekaman, p, new Lampiran(null, Kata.kosong(v)))),
    REKAMAN_BERKAS((k, p, v) -> ubah(k.rekaman, p, l -> new Lampiran(l.judul(), Kata.teks(v))));

    private interface Ubahan {
        void lakukan(Konsep konsep, int posisi, int varian);
    }

    private final Ubahan ubahan;

    GangguanPelaksanaan(Ubahan ubahan) {
        this.ubahan = ubahan;
    }

    @Override
    public void terapkan(Bahan bahan, Gangguan gangguan) {
        ubahan.lakukan(bahan.laporan(gangguan.sasaran()), gangguan.posisi(), gangguan.varian());
    }

    private static void hapus(List<Lampiran> daftar, int posisi) {
        if (!daftar.isEmpty()) {
            daftar.remove(posisi % daftar.size());
        }
    }

    private static void sisip(List<Lampiran> daftar, int posisi, Lampiran baru) {
        daftar.add(posisi % (daftar.size() + 1), baru);
    }

    private static void ubah(List<Lampiran> daftar, int posisi, UnaryOperator<Lampiran> ubah) {
        if (!daftar.isEmpty()) {
            int di = posisi % daftar.size();
            daftar.set(di, ubah.apply(daftar.get(di)));
        }
    }
}
