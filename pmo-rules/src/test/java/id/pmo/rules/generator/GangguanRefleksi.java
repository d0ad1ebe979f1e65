package id.pmo.rules.generator;

import static id.pmo.rules.generator.Gangguan.pilih;

import java.util.function.ObjIntConsumer;

/** Faults in the reflection of a follow-up entry. */
enum GangguanRefleksi implements Gangguan.Jenis {
    TIDAK_ADA((e, v) -> e.berrefleksi = false),
    BERJALAN_BAIK((e, v) -> {
        e.baik = Kata.teks(v);
        e.belumBaik = null;
    }),
    BELUM_BERJALAN_BAIK((e, v) -> {
        e.baik = Kata.kosong(v);
        e.belumBaik = Kata.teks(v);
    }),
    ADA_KENDALA((e, v) -> e.adaKendala = pilih(v, null, true, false)),
    KENDALA((e, v) -> e.kendala = Kata.teks(v)),
    SOLUSI((e, v) -> e.solusi = Kata.teks(v)),
    KENDALA_TANPA_JAWABAN((e, v) -> {
        e.adaKendala = null;
        e.kendala = Kata.teks(v);
    }),
    KENDALA_DIJAWAB_ADA((e, v) -> {
        e.adaKendala = true;
        e.kendala = Kata.teks(v);
        e.solusi = "Pendampingan sebaya tiap pekan";
    });

    private final ObjIntConsumer<KonsepEntri> ubah;

    GangguanRefleksi(ObjIntConsumer<KonsepEntri> ubah) {
        this.ubah = ubah;
    }

    @Override
    public void terapkan(Bahan bahan, Gangguan gangguan) {
        Konsep k = bahan.laporan(gangguan.sasaran());
        if (!k.entri.isEmpty()) {
            ubah.accept(k.entri.get(gangguan.posisi() % k.entri.size()), gangguan.varian());
        }
    }
}
