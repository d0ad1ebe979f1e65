package id.pmo.examples.cli.contoh;

import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.kebijakan.StatusTindakLanjut;
import id.pmo.core.kebijakan.Subtopik;
import id.pmo.core.kebijakan.Tahap;
import java.util.List;

/** What a school sets out to do in a cycle, and how far it gets; the same for all of its reports. */
final class RencanaSiklus {

    private final Kebijakan kebijakan;
    private final long benih;
    private final List<Subtopik> katalog;

    RencanaSiklus(Kebijakan kebijakan, long benih) {
        this.kebijakan = kebijakan;
        this.benih = benih;
        this.katalog = kebijakan.katalog().topik().stream()
                .flatMap(topik -> topik.subtopik().stream())
                .toList();
    }

    /** The two subtopics of the plan. */
    List<Subtopik> subtopik(SekolahBuatan sekolah, int siklus) {
        Acak acak = Acak.untuk(benih, sekolah.nomor(), siklus);
        Subtopik pertama = acak.satu(katalog);
        return List.of(pertama, acak.selain(katalog, pertama));
    }

    /** A subtopic that is not in the plan. */
    Subtopik lain(SekolahBuatan sekolah, int siklus, Acak acak) {
        List<Subtopik> rencana = subtopik(sekolah, siklus);
        List<Subtopik> lainnya =
                katalog.stream().filter(satu -> !rencana.contains(satu)).toList();
        return acak.satu(lainnya);
    }

    /** How far one of the two stands in a period; goes on from report to report, and never back. */
    String status(SekolahBuatan sekolah, PeriodePmo periode, int urutan) {
        int langkah = periode.ke()
                - kebijakan.pembukaSiklus(periode.siklus()).orElseThrow().ke();
        double laju = Acak.untuk(benih, sekolah.nomor(), 100 + 10 * periode.siklus() + urutan)
                .antara(0, 9);
        boolean selesai = langkah > 1 ? laju > 0 : langkah > 0 && laju > 6;
        return kode(selesai ? Tahap.SUDAH : langkah > 0 ? Tahap.SEDANG : Tahap.AKAN);
    }

    String kode(Tahap tahap) {
        return kebijakan.statusTindakLanjut().stream()
                .filter(status -> status.tahap() == tahap)
                .map(StatusTindakLanjut::kode)
                .findFirst()
                .orElseThrow();
    }
}
