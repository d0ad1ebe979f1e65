package id.pmo.examples.benchmarks.contoh;

import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.kebijakan.Subtopik;
import id.pmo.core.kebijakan.Topik;
import id.pmo.core.laporan.Lampiran;
import id.pmo.core.laporan.LaporanPelaksanaan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.TindakLanjut;
import id.pmo.rules.Konteks;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

/** A report of the first period with so many follow-ups and so many documents, to show how cost grows. */
public final class ContohUkuran {

    private ContohUkuran() {}

    /**
     * A report of one size.
     *
     * @param ukuran how many follow-ups, and how many documents; 0 for a report in which nothing is filled in
     * @param kembar whether all follow-ups share one subtopik and all documents one berkas; else each has its own, and
     *     those past the catalogue's 34 one that it does not have
     */
    public static Kasus dari(Kebijakan kebijakan, int ukuran, boolean kembar) {
        PeriodePmo periode = kebijakan.periode().get(0);
        PembuatLaporan pembuat = new PembuatLaporan(kebijakan, new SplittableRandom(ukuran));
        Konteks konteks = Konteks.at(periode.batasWaktu().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC))
                .withRiwayat(List.of());
        if (ukuran == 0) {
            return new Kasus(LaporanPmo.builder().periode(periode.ke()).build(), konteks);
        }
        List<Subtopik> katalog = kebijakan.katalog().topik().stream()
                .map(Topik::subtopik)
                .flatMap(List::stream)
                .toList();
        List<TindakLanjut> entri = new ArrayList<>(ukuran);
        List<Lampiran> dokumen = new ArrayList<>(ukuran);
        for (int i = 0; i < ukuran; i++) {
            TindakLanjut e = pembuat.entri(katalog.get(kembar ? 0 : i % katalog.size()), periode, true);
            entri.add(
                    kembar || i < katalog.size()
                            ? e
                            : e.toBuilder().subtopik("5." + i).build());
            dokumen.add(new Lampiran("Foto kegiatan", kembar ? "foto.jpg" : "foto-" + i + ".jpg"));
        }
        LaporanPmo laporan = pembuat.lengkap(periode);
        LaporanPelaksanaan pelaksanaan = Objects.requireNonNull(laporan.laporanPelaksanaan());
        return new Kasus(
                laporan.toBuilder()
                        .laporanPelaksanaan(
                                pelaksanaan.toBuilder().dokumentasi(dokumen).build())
                        .laporanTindakLanjut(entri)
                        .build(),
                konteks);
    }
}
