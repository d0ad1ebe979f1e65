package id.pmo.examples.benchmarks.aturan;

import id.pmo.examples.benchmarks.tulisan.Butir;
import java.util.List;
import java.util.stream.Stream;

/** What breaks each syarat; all but SD, which compares with the outcome. */
public final class TabelPelanggaran {

    /** All rules, by part of the report. */
    public static final List<Pelanggaran<? extends Butir>> SEMUA =
            Stream.<List<? extends Pelanggaran<? extends Butir>>>of(
                            TabelLaporan.IDENTITAS,
                            TabelLaporan.PELAKSANAAN,
                            TabelButir.LAMPIRAN_DAN_RIWAYAT,
                            TabelLaporan.SUBTOPIK,
                            TabelButir.SUBTOPIK,
                            TabelButir.RENCANA,
                            TabelButir.REFLEKSI,
                            TabelLaporan.SIKLUS_DAN_WAKTU)
                    .<Pelanggaran<? extends Butir>>flatMap(List::stream)
                    .toList();

    private TabelPelanggaran() {}
}
