package id.pmo.examples.cli.contoh;

import id.pmo.core.kebijakan.Batas;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.MenurutHari;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.kebijakan.StatusTindakLanjut;
import id.pmo.core.kebijakan.Subtopik;
import id.pmo.core.kebijakan.Tahap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a school sets out to do in a cycle, and how far it gets; the same for all of its reports. */
final class RencanaSiklus {

    /** So many subtopics are chosen where the policy does not say. */
    private static final int BIASANYA = 2;

    private final Kebijakan kebijakan;
    private final MenurutHari<Kebijakan> harian;
    private final long benih;
    private final List<Subtopik> katalog;

    RencanaSiklus(Kebijakan kebijakan, long benih) {
        this.kebijakan = kebijakan;
        this.harian = MenurutHari.dari(kebijakan, satu -> satu);
        this.benih = benih;
        this.katalog = kebijakan.katalog().topik().stream()
                .flatMap(topik -> topik.subtopik().stream())
                .toList();
    }

    /** The subtopics of the plan: as many as the policy allows, all of them different. */
    List<Subtopik> subtopik(SekolahBuatan sekolah, int siklus) {
        Acak acak = Acak.untuk(benih, sekolah.nomor(), siklus);
        int banyak = banyak(sekolah, siklus);
        List<Subtopik> rencana = new ArrayList<>(List.of(acak.satu(katalog)));
        if (banyak > 1 && katalog.size() > 1) {
            rencana.add(acak.selain(katalog, rencana.get(0)));
        }
        while (rencana.size() < Math.min(banyak, katalog.size())) {
            rencana.add(acak.satu(selain(rencana)));
        }
        return rencana;
    }

    private int banyak(SekolahBuatan sekolah, int siklus) {
        Batas batas = harian.pada(kebijakan.pembukaSiklus(siklus).orElseThrow().mulai())
                .batas();
        int paling = Objects.requireNonNullElse(batas.maksimalSubtopik(), BIASANYA);
        int sedikitnya = Math.max(
                1,
                Math.max(
                        Objects.requireNonNullElse(batas.minimalSubtopik(), 0),
                        Objects.requireNonNullElse(batas.disarankanSubtopik(), 0)));
        return Acak.untuk(benih, sekolah.nomor(), 200 + siklus).antara(sedikitnya, Math.max(sedikitnya, paling));
    }

    private List<Subtopik> selain(List<Subtopik> rencana) {
        return katalog.stream().filter(satu -> !rencana.contains(satu)).toList();
    }

    /** A subtopic that is not in the plan, where there is any. */
    Subtopik lain(SekolahBuatan sekolah, int siklus, Acak acak) {
        List<Subtopik> lainnya = selain(subtopik(sekolah, siklus));
        return acak.satu(lainnya.isEmpty() ? katalog : lainnya);
    }

    /** How far one of them stands in a period; goes on from report to report, and never back. */
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
                .orElseGet(() -> kebijakan.statusTindakLanjut().get(0).kode());
    }
}
