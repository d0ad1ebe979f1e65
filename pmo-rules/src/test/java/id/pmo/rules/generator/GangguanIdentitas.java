package id.pmo.rules.generator;

import static id.pmo.rules.generator.Gangguan.pilih;

import id.pmo.core.laporan.Peran;
import id.pmo.core.laporan.StatusKelengkapan;
import java.util.function.ObjIntConsumer;

/** Faults in who reports, for which period, and when. */
enum GangguanIdentitas implements Gangguan.Jenis {
    NPSN((k, v) -> k.npsn = Kata.kosong(v)),
    ANGKATAN((k, v) -> k.angkatan = pilih(v, null, 0, 1, 2, 3, 4)),
    PERIODE((k, v) -> k.periode = pilih(v, null, 0, 7, -1, 1, 2, 3, 4, 5, 6)),
    SEKOLAH_TIDAK_ADA((k, v) -> k.bersekolah = false),
    PELAPOR_TIDAK_ADA((k, v) -> k.berpelapor = false),
    PERAN((k, v) -> k.peran = pilih(
            v,
            null,
            Peran.KEPALA_SEKOLAH,
            Peran.PLT_KEPALA_SEKOLAH,
            Peran.FASILITATOR_SEKOLAH_PENGGERAK,
            Peran.KOORDINATOR_FSP,
            Peran.GURU)),
    PROVINSI((k, v) -> k.provinsi = pilih(v, null, "-", "Bali", "PAPUA BARAT", "Kalimantan Barat", "Antah Berantah")),
    DIKIRIM((k, v) -> k.dikirim = v == 0 ? null : Titik.saat(k.kalender, v - 1)),
    DIPERBARUI((k, v) -> k.diperbarui = Titik.saat(k.kalender, v)),
    DINYATAKAN((k, v) -> k.dinyatakan =
            pilih(v, null, StatusKelengkapan.BELUM_DIISI, StatusKelengkapan.BELUM_LENGKAP, StatusKelengkapan.LENGKAP));

    private final ObjIntConsumer<Konsep> ubah;

    GangguanIdentitas(ObjIntConsumer<Konsep> ubah) {
        this.ubah = ubah;
    }

    @Override
    public void terapkan(Bahan bahan, Gangguan gangguan) {
        ubah.accept(bahan.laporan(gangguan.sasaran()), gangguan.varian());
    }
}
