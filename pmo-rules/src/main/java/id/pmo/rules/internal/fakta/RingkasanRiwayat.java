package id.pmo.rules.internal.fakta;

import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.kebijakan.Tahap;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.TindakLanjut;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the school's other reports say. Without history nothing is known. */
final class RingkasanRiwayat {

    private final Kebijakan kebijakan;
    private final Keringanan keringanan;
    private final boolean diberikan;
    private final boolean tanpaLaporanLain;
    private final LaporanLain lain;

    RingkasanRiwayat(Kebijakan kebijakan, Keringanan keringanan, @Nullable List<LaporanPmo> riwayat) {
        this.kebijakan = kebijakan;
        this.keringanan = keringanan;
        this.diberikan = riwayat != null;
        this.tanpaLaporanLain = riwayat == null || riwayat.isEmpty();
        this.lain = LaporanLain.dari(riwayat == null ? List.of() : riwayat);
    }

    boolean diberikan() {
        return diberikan;
    }

    /** The periods of the other reports, each once: a thousand copies of a report would slow every rule down. */
    List<Integer> periodeLain() {
        return lain.periode();
    }

    /** The plan of a cycle as amended up to one of its periods; none where the plan is not known. */
    Optional<RencanaBerlaku> rencana(int siklus, int sampaiKe) {
        return rencanaAwal(siklus).map(kode -> keringanan.rencana(kode, siklus, sampaiKe));
    }

    /**
     * The subtopics that a cycle's plan chose. The plan is known where exactly one report of the cycle's pemilihan period
     * is there, with at least one subtopic and only codes of the catalogue.
     */
    private Optional<SortedSet<String>> rencanaAwal(int siklus) {
        PeriodePmo pembuka = kebijakan.pembukaSiklus(siklus).orElse(null);
        List<LaporanPmo> laporan = pembuka == null ? List.of() : lain.seperiode(pembuka.ke());
        if (laporan.size() != 1) {
            return Optional.empty();
        }
        SortedSet<String> kode = subtopik(laporan.get(0));
        for (String satu : kode) {
            if (kebijakan.katalog().subtopik(satu).isEmpty()) {
                return Optional.empty();
            }
        }
        return kode.isEmpty() ? Optional.empty() : Optional.of(kode);
    }

    /**
     * The latest earlier stage of each subtopic in the cycle of a period: from the latest earlier period that has exactly
     * one report naming the subtopic with a known status, and there from the last such entry.
     */
    Map<String, Tahap> tahapTerakhir(PeriodePmo periode) {
        if (tanpaLaporanLain) {
            return Map.of();
        }
        TahapLaporan ringkasan = new TahapLaporan(kebijakan);
        Map<String, Tahap> terakhir = new HashMap<>();
        for (int i = 0; i < kebijakan.periode().size(); i++) {
            PeriodePmo lalu = kebijakan.periode().get(i);
            if (lalu.siklus() == periode.siklus() && lalu.ke() < periode.ke()) {
                terakhir.putAll(lain.tahap(lalu.ke(), ringkasan));
            }
        }
        return terakhir;
    }

    /** The cohorts that other reports name and this one does not, ascending. */
    List<Integer> angkatanSelain(LaporanPmo ini) {
        List<Integer> angkatan = lain.angkatan();
        Integer sendiri = RiwayatSekolah.angkatan(ini);
        if (sendiri != null) {
            angkatan.remove(sendiri);
        }
        return angkatan;
    }

    /** The earlier periods of the cycle for which there is no report; none without history. */
    List<Integer> periodeTanpaLaporan(PeriodePmo periode) {
        List<Integer> tanpa = new ArrayList<>();
        for (int i = 0; diberikan() && i < kebijakan.periode().size(); i++) {
            PeriodePmo lalu = kebijakan.periode().get(i);
            boolean sebelumnya = lalu.siklus() == periode.siklus() && lalu.ke() < periode.ke();
            if (sebelumnya && lain.seperiode(lalu.ke()).isEmpty()) {
                tanpa.add(lalu.ke());
            }
        }
        return tanpa;
    }

    private static SortedSet<String> subtopik(LaporanPmo laporan) {
        SortedSet<String> kode = new TreeSet<>();
        for (TindakLanjut entri : laporan.laporanTindakLanjut()) {
            String subtopik = TahapLaporan.subtopik(entri);
            if (subtopik != null) {
                kode.add(subtopik);
            }
        }
        return kode;
    }
}
