package id.pmo.rules.generator;

import java.util.List;
import java.util.stream.Stream;

/**
 * One fault done to a case.
 *
 * @param sasaran which report: 0 the judged one, from 1 on the others
 * @param posisi which list item, counted round
 * @param varian which of the values that the fault knows, counted round
 */
record Gangguan(Jenis jenis, int sasaran, int posisi, int varian) {

    /** A kind of fault. */
    interface Jenis {

        void terapkan(Bahan bahan, Gangguan gangguan);
    }

    /** Every kind of fault, the plainest first. */
    static final List<Jenis> SEMUA_JENIS = Stream.<Jenis[]>of(
                    GangguanEntri.values(),
                    GangguanRefleksi.values(),
                    GangguanPelaksanaan.values(),
                    GangguanIdentitas.values(),
                    GangguanRiwayat.values())
            .flatMap(Stream::of)
            .toList();

    void terapkan(Bahan bahan) {
        jenis.terapkan(bahan, this);
    }

    /** The variant's value out of those that a fault knows. */
    @SafeVarargs
    static <T> T pilih(int varian, T... nilai) {
        return nilai[varian % nilai.length];
    }
}
