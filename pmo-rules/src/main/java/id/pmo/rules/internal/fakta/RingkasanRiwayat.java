package id.pmo.rules.internal.fakta;

import id.pmo.core.bentuk.Teks;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.kebijakan.StatusTindakLanjut;
import id.pmo.core.kebijakan.Tahap;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Sekolah;
import id.pmo.core.laporan.TindakLanjut;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the school's other reports say. Without history nothing is known. */
final class RingkasanRiwayat {

    private final Kebijakan kebijakan;
    private final Keringanan keringanan;
    private final @Nullable List<LaporanPmo> riwayat;

    RingkasanRiwayat(Kebijakan kebijakan, Keringanan keringanan, @Nullable List<LaporanPmo> riwayat) {
        this.kebijakan = kebijakan;
        this.keringanan = keringanan;
        this.riwayat = riwayat;
    }

    boolean diberikan() {
        return riwayat != null;
    }

    /** The periods of the other reports, each once: a thousand copies of a report would slow every rule down. */
    List<Integer> periodeLain() {
        return berbeda(LaporanPmo::periode);
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
        List<LaporanPmo> laporan = pembuka == null ? List.of() : laporan(pembuka.ke());
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
        if (riwayat == null || riwayat.isEmpty()) {
            return Map.of();
        }
        Map<String, Tahap> terakhir = new HashMap<>();
        for (PeriodePmo lalu : kebijakan.periode()) {
            if (lalu.siklus() == periode.siklus() && lalu.ke() < periode.ke()) {
                terakhir.putAll(tahapDalam(laporan(lalu.ke())));
            }
        }
        return terakhir;
    }

    /** The cohorts that other reports name and this one does not, ascending. */
    List<Integer> angkatanSelain(LaporanPmo ini) {
        List<Integer> lain = berbeda(RingkasanRiwayat::angkatan);
        Integer sendiri = angkatan(ini);
        if (sendiri != null) {
            lain.remove(sendiri);
        }
        return lain;
    }

    private static @Nullable Integer angkatan(LaporanPmo laporan) {
        Sekolah sekolah = laporan.sekolah();
        return sekolah == null ? null : sekolah.angkatan();
    }

    /** The earlier periods of the cycle for which there is no report; none without history. */
    List<Integer> periodeTanpaLaporan(PeriodePmo periode) {
        List<Integer> tanpa = new ArrayList<>();
        for (PeriodePmo lalu : kebijakan.periode()) {
            boolean sebelumnya = lalu.siklus() == periode.siklus() && lalu.ke() < periode.ke();
            if (diberikan() && sebelumnya && laporan(lalu.ke()).isEmpty()) {
                tanpa.add(lalu.ke());
            }
        }
        return tanpa;
    }

    private List<LaporanPmo> laporan(int ke) {
        List<LaporanPmo> seperiode = new ArrayList<>(1);
        if (riwayat != null) {
            for (LaporanPmo laporan : riwayat) {
                Integer periode = laporan.periode();
                if (periode != null && periode == ke) {
                    seperiode.add(laporan);
                }
            }
        }
        return seperiode;
    }

    /** What the other reports say, each number once, ascending. They are few, or many with the same few numbers. */
    private List<Integer> berbeda(Function<LaporanPmo, @Nullable Integer> sebutan) {
        List<Integer> semua = new ArrayList<>();
        if (riwayat != null) {
            for (LaporanPmo laporan : riwayat) {
                Integer satu = sebutan.apply(laporan);
                if (satu != null) {
                    int tempat = Collections.binarySearch(semua, satu);
                    if (tempat < 0) {
                        semua.add(-tempat - 1, satu);
                    }
                }
            }
        }
        return semua;
    }

    /** The stages that the reports of one period tell, without those of subtopics that two reports name. */
    private Map<String, Tahap> tahapDalam(List<LaporanPmo> seperiode) {
        Map<String, Tahap> tahap = new HashMap<>();
        Set<String> disebutDuaKali = new HashSet<>();
        if (seperiode.size() == 1) {
            return tahap(seperiode.get(0));
        }
        for (LaporanPmo laporan : seperiode) {
            tahap(laporan).forEach((subtopik, t) -> {
                if (tahap.put(subtopik, t) != null) {
                    disebutDuaKali.add(subtopik);
                }
            });
        }
        tahap.keySet().removeAll(disebutDuaKali);
        return tahap;
    }

    private Map<String, Tahap> tahap(LaporanPmo laporan) {
        Map<String, Tahap> tahap = new HashMap<>();
        for (TindakLanjut entri : laporan.laporanTindakLanjut()) {
            String subtopik = subtopik(entri);
            if (subtopik != null) {
                StatusTindakLanjut status =
                        kebijakan.statusTindakLanjut(Teks.isi(entri.status())).orElse(null);
                if (status != null) {
                    tahap.put(subtopik, status.tahap());
                }
            }
        }
        return tahap;
    }

    private static SortedSet<String> subtopik(LaporanPmo laporan) {
        SortedSet<String> kode = new TreeSet<>();
        for (TindakLanjut entri : laporan.laporanTindakLanjut()) {
            String subtopik = subtopik(entri);
            if (subtopik != null) {
                kode.add(subtopik);
            }
        }
        return kode;
    }

    /** None for an entry that is not there: a host may hand over history of unsound shape, with null among them. */
    private static @Nullable String subtopik(@Nullable TindakLanjut entri) {
        return entri == null ? null : Teks.isi(entri.subtopik());
    }
}
