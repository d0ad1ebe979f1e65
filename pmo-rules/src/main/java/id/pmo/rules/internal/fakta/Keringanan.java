package id.pmo.rules.internal.fakta;

import id.pmo.core.dispensasi.DaftarDispensasi;
import id.pmo.core.dispensasi.Dispensasi;
import id.pmo.core.dispensasi.Pembebasan;
import id.pmo.core.dispensasi.Perpanjangan;
import id.pmo.core.dispensasi.PerubahanSubtopik;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.kebijakan.Wilayah;
import id.pmo.core.laporan.Sekolah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What dispensations change for one school under one policy. The order in which they are given changes nothing. */
public final class Keringanan {

    private final Kebijakan kebijakan;
    private final List<Dispensasi> daftar;

    private Keringanan(Kebijakan kebijakan, List<Dispensasi> daftar) {
        this.kebijakan = kebijakan;
        this.daftar = daftar;
    }

    /** Those of the dispensations that are for this school. */
    public static Keringanan of(
            @Nullable Sekolah sekolah, DaftarDispensasi dispensasi, Kebijakan kebijakan, Supplier<Wilayah> wilayah) {
        if (dispensasi.semua().isEmpty()) {
            return new Keringanan(kebijakan, List.of());
        }
        return new Keringanan(
                kebijakan,
                dispensasi.untuk(sekolah, wilayah.get()).stream()
                        .sorted(Dispensasi.URUTAN)
                        .toList());
    }

    /**
     * The waived codes of a period, each with what waives it.
     *
     * @throws IllegalArgumentException if the policy does not have one of them
     */
    public Map<String, Pembebasan> bebas(@Nullable Integer periode) {
        if (daftar.isEmpty()) {
            return Map.of();
        }
        Map<String, Pembebasan> bebas = new TreeMap<>();
        for (Dispensasi d : daftar) {
            if (d instanceof Pembebasan pembebasan && periode != null && d.periode() == periode) {
                bebas.putIfAbsent(dikenal(pembebasan.kode()), pembebasan);
            }
        }
        return bebas;
    }

    /** The deadline of a period: the policy's, or the latest to which it is extended. */
    public BatasBerlaku batas(PeriodePmo periode) {
        LocalDate menurutKebijakan = kebijakan.waktu().batasEfektif(periode.batasWaktu());
        if (daftar.isEmpty()) {
            return new BatasBerlaku(menurutKebijakan, null);
        }
        return daftar.stream()
                .filter(d -> d.periode() == periode.ke())
                .filter(Perpanjangan.class::isInstance)
                .map(Perpanjangan.class::cast)
                .filter(p -> p.batasWaktu().isAfter(menurutKebijakan))
                .max(Comparator.comparing(Perpanjangan::batasWaktu))
                .map(p -> new BatasBerlaku(p.batasWaktu(), p))
                .orElse(new BatasBerlaku(menurutKebijakan, null));
    }

    /**
     * A cycle's plan as it stands in one of its periods.
     *
     * @param rencana the subtopics that the cycle's first report chose
     * @param sampaiKe the last period whose amendments count
     */
    public RencanaBerlaku rencana(SortedSet<String> rencana, int siklus, int sampaiKe) {
        if (daftar.isEmpty()) {
            return new RencanaBerlaku(rencana, List.of());
        }
        SortedSet<String> subtopik = rencana;
        List<PerubahanSubtopik> perubahan = new ArrayList<>();
        for (Dispensasi d : daftar) {
            if (d instanceof PerubahanSubtopik p
                    && p.periode() <= sampaiKe
                    && dalamSiklus(p, siklus)
                    && p.mengubah(subtopik)) {
                subtopik = p.terapkan(subtopik);
                perubahan.add(p);
            }
        }
        return new RencanaBerlaku(subtopik, perubahan);
    }

    /** Whether any of them amends a plan. */
    boolean mengubahRencana() {
        return !daftar.isEmpty() && daftar.stream().anyMatch(PerubahanSubtopik.class::isInstance);
    }

    private boolean dalamSiklus(PerubahanSubtopik p, int siklus) {
        return kebijakan
                .periode(p.periode())
                .filter(periode -> periode.siklus() == siklus)
                .isPresent();
    }

    private String dikenal(String kode) {
        if (!kebijakan.syarat().containsKey(kode)) {
            throw new IllegalArgumentException("a Pembebasan waives " + kode
                    + ", which the policy does not have; it has "
                    + kebijakan.syarat().keySet());
        }
        return kode;
    }
}
