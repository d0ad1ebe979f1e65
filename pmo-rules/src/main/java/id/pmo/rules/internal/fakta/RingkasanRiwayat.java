package id.pmo.rules.internal.fakta;

import id.pmo.core.bentuk.Teks;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.kebijakan.Tahap;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Sekolah;
import id.pmo.core.laporan.TindakLanjut;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the school's other reports say. Without history nothing is known. */
final class RingkasanRiwayat {

    private final Kebijakan kebijakan;
    private final Keringanan keringanan;
    private final boolean diberikan;
    private final NavigableMap<Integer, List<LaporanPmo>> perPeriode = new TreeMap<>();
    private final NavigableSet<Integer> angkatan = new TreeSet<>();

    RingkasanRiwayat(Kebijakan kebijakan, Keringanan keringanan, @Nullable List<LaporanPmo> riwayat) {
        this.kebijakan = kebijakan;
        this.keringanan = keringanan;
        this.diberikan = riwayat != null;
        if (riwayat != null) {
            riwayat.forEach(this::tambah);
        }
    }

    private void tambah(LaporanPmo laporan) {
        Integer periode = laporan.periode();
        if (periode != null) {
            perPeriode.computeIfAbsent(periode, ke -> new ArrayList<>()).add(laporan);
        }
        Integer nomor = angkatan(laporan);
        if (nomor != null) {
            angkatan.add(nomor);
        }
    }

    boolean diberikan() {
        return diberikan;
    }

    /** The periods of the other reports, each once: a thousand copies of a report would slow every rule down. */
    Set<Integer> periodeLain() {
        return perPeriode.keySet();
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
        boolean semuaDikenal =
                kode.stream().allMatch(k -> kebijakan.katalog().subtopik(k).isPresent());
        return kode.isEmpty() || !semuaDikenal ? Optional.empty() : Optional.of(kode);
    }

    /**
     * The latest earlier stage of each subtopic in the cycle of a period: from the latest earlier period that has exactly
     * one report naming the subtopic with a known status, and there from the last such entry.
     */
    Map<String, Tahap> tahapTerakhir(PeriodePmo periode) {
        if (perPeriode.isEmpty()) {
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
        if (angkatan.isEmpty()) {
            return List.of();
        }
        Integer sendiri = angkatan(ini);
        return sendiri != null && angkatan.size() == 1 && angkatan.contains(sendiri)
                ? List.of()
                : angkatan.stream().filter(lain -> !lain.equals(sendiri)).toList();
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
            if (diberikan && sebelumnya && laporan(lalu.ke()).isEmpty()) {
                tanpa.add(lalu.ke());
            }
        }
        return tanpa;
    }

    private List<LaporanPmo> laporan(int ke) {
        return perPeriode.getOrDefault(ke, List.of());
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
        for (TindakLanjut entri : entri(laporan)) {
            String subtopik = Teks.isi(entri.subtopik());
            if (subtopik != null) {
                kebijakan
                        .statusTindakLanjut(Teks.isi(entri.status()))
                        .ifPresent(status -> tahap.put(subtopik, status.tahap()));
            }
        }
        return tahap;
    }

    /** The entries that are there: a host may hand over history of unsound shape, with null among them. */
    private static List<TindakLanjut> entri(LaporanPmo laporan) {
        return laporan.laporanTindakLanjut().stream().filter(Objects::nonNull).toList();
    }

    private static SortedSet<String> subtopik(LaporanPmo laporan) {
        SortedSet<String> kode = new TreeSet<>();
        for (TindakLanjut entri : entri(laporan)) {
            String subtopik = Teks.isi(entri.subtopik());
            if (subtopik != null) {
                kode.add(subtopik);
            }
        }
        return kode;
    }
}
