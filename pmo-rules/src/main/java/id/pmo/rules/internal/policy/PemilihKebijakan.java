package id.pmo.rules.internal.policy;

import id.pmo.catalog.PolicyException;
import id.pmo.catalog.PolicyProblem;
import id.pmo.core.bentuk.Teks;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.kebijakan.Wilayah;
import id.pmo.core.laporan.LaporanPelaksanaan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.Konteks;
import id.pmo.rules.PmoEngine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the policy for a report: the one asked for, else named, else the default one, else by the day of its meeting, else
 * of its sending, else of the check: the one in which that day lies in the window of the report's period, else the one
 * whose calendar holds the day. Variants are never chosen by the day.
 */
public final class PemilihKebijakan {

    private final SortedSet<String> ids;
    private final List<Kebijakan> menurutHari;
    private final @Nullable String bawaan;

    private PemilihKebijakan(SortedSet<String> ids, List<Kebijakan> menurutHari, @Nullable String bawaan) {
        this.ids = ids;
        this.menurutHari = menurutHari;
        this.bawaan = bawaan;
    }

    /**
     * Chooses among these.
     *
     * @param bawaan the default policy; null: the programme's own where nothing else but variants is there, else by day
     * @throws PolicyException if two of them claim the same days for a period, and none is the default
     * @throws IllegalArgumentException if the default policy is not among them
     */
    public static PemilihKebijakan of(Collection<Kebijakan> kebijakan, @Nullable String bawaan) {
        SortedSet<String> ids = new TreeSet<>();
        kebijakan.forEach(k -> ids.add(k.identitas().id()));
        if (bawaan != null && !ids.contains(bawaan)) {
            throw new IllegalArgumentException("default policy is " + bawaan + ", but the source has " + ids);
        }
        List<Kebijakan> dipilih = kebijakan.stream().filter(k -> !k.varian()).toList();
        if (bawaan != null || onlyDefault(dipilih)) {
            return new PemilihKebijakan(ids, List.of(), bawaan == null ? PmoEngine.DEFAULT_POLICY : bawaan);
        }
        pastikanTidakTumpang(dipilih);
        return new PemilihKebijakan(ids, dipilih, null);
    }

    /** Where nothing but the programme's own year is there, reports need not be dated to be judged by it. */
    private static boolean onlyDefault(List<Kebijakan> dipilih) {
        return dipilih.size() == 1 && dipilih.get(0).identitas().id().equals(PmoEngine.DEFAULT_POLICY);
    }

    private static void pastikanTidakTumpang(List<Kebijakan> dipilih) {
        List<PolicyProblem> masalah = new ArrayList<>();
        for (int i = 0; i < dipilih.size(); i++) {
            for (Kebijakan lain : dipilih.subList(0, i)) {
                masalah.addAll(tumpang(dipilih.get(i), lain));
            }
        }
        if (!masalah.isEmpty()) {
            throw new PolicyException(masalah.get(0).berkas().replaceAll("/.*", ""), masalah);
        }
    }

    /**
     * The policy for a report; null where the day decides and does not tell.
     *
     * @throws IllegalArgumentException if the context asks for a policy that is not there
     */
    public @Nullable String id(LaporanPmo laporan, Konteks konteks) {
        String nama = disebut(konteks, laporan.kebijakan());
        if (nama != null) {
            return nama;
        }
        List<String> cocok = menurutHari(laporan, konteks.pada());
        return cocok.size() == 1 ? cocok.get(0) : null;
    }

    /**
     * The policy asked for, named or else the default one, which need not be there if it is named; null where the day
     * decides.
     *
     * @throws IllegalArgumentException if the context asks for a policy that is not there
     */
    public @Nullable String disebut(Konteks konteks, @Nullable String dalamLaporan) {
        String diminta = konteks.kebijakan().orElse(null);
        if (diminta == null) {
            String nama = Teks.isi(dalamLaporan);
            return nama == null ? bawaan : nama;
        }
        if (!ids.contains(diminta)) {
            throw new IllegalArgumentException("konteks asks for policy " + diminta + ", but this engine has " + ids);
        }
        return diminta;
    }

    /** The ids of the policies that fit by the day: exactly one where it is plain which is meant. */
    public List<String> menurutHari(LaporanPmo laporan, Instant pada) {
        List<String> tepat = cocok(k -> k.periode(laporan.periode())
                .filter(p -> didalam(hari(laporan, pada, k), p.mulai(), akhir(k, p)))
                .isPresent());
        return tepat.isEmpty() ? cocok(k -> didalamKalender(hari(laporan, pada, k), k)) : tepat;
    }

    /** The day by which a policy is looked for, in the zone that most schools share. */
    public static LocalDate hari(LaporanPmo laporan, Instant pada) {
        return hari(laporan, pada, Wilayah.WIB);
    }

    private List<String> cocok(Predicate<Kebijakan> syarat) {
        return menurutHari.stream().filter(syarat).map(k -> k.identitas().id()).toList();
    }

    private static LocalDate hari(LaporanPmo laporan, Instant pada, Kebijakan kebijakan) {
        return hari(laporan, pada, kebijakan.waktu().zonaBersama().orElse(Wilayah.WIB));
    }

    private static LocalDate hari(LaporanPmo laporan, Instant pada, ZoneId zona) {
        LaporanPelaksanaan pelaksanaan = laporan.laporanPelaksanaan();
        LocalDate tanggal = pelaksanaan == null ? null : pelaksanaan.tanggal();
        if (tanggal != null) {
            return tanggal;
        }
        OffsetDateTime dikirim = laporan.dikirimPada();
        return LocalDate.ofInstant(dikirim == null ? pada : dikirim.toInstant(), zona);
    }

    private static boolean didalamKalender(LocalDate hari, Kebijakan kebijakan) {
        List<PeriodePmo> kalender = kebijakan.periode();
        return didalam(hari, kalender.get(0).mulai(), akhir(kebijakan, kalender.get(kalender.size() - 1)));
    }

    /** A deadline that moved past its window still counts. */
    private static LocalDate akhir(Kebijakan kebijakan, PeriodePmo periode) {
        LocalDate batas = kebijakan.waktu().batasEfektif(periode.batasWaktu());
        return batas.isAfter(periode.selesai()) ? batas : periode.selesai();
    }

    private static boolean didalam(LocalDate hari, LocalDate mulai, LocalDate akhir) {
        return !hari.isBefore(mulai) && !hari.isAfter(akhir);
    }

    private static List<PolicyProblem> tumpang(Kebijakan ini, Kebijakan lain) {
        return ini.periode().stream()
                .filter(p -> lain.periode(p.ke())
                        .filter(q ->
                                !p.mulai().isAfter(q.selesai()) && !q.mulai().isAfter(p.selesai()))
                        .isPresent())
                .map(p -> PolicyProblem.of(
                        ini.identitas().id() + "/kebijakan.yaml",
                        0,
                        0,
                        "periode." + p.ke(),
                        "KB-131",
                        Map.of("ke", p.ke(), "lain", lain.identitas().id())))
                .toList();
    }
}
