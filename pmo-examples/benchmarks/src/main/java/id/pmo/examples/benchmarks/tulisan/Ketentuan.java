package id.pmo.examples.benchmarks.tulisan;

import id.pmo.core.kebijakan.Batas;
import id.pmo.core.kebijakan.JenisPeriode;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.KetentuanAngkatan;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.kebijakan.Sifat;
import id.pmo.core.kebijakan.StatusTindakLanjut;
import id.pmo.core.kebijakan.Subtopik;
import id.pmo.core.kebijakan.Syarat;
import id.pmo.core.kebijakan.Topik;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A policy laid out for looking up: made once, shared by all threads. */
public final class Ketentuan {

    final Kebijakan kebijakan;
    final Batas batas;
    final ZoneId zona;
    final Syarat[] syarat = new Syarat[Kode.BANYAK];
    final boolean[] wajib = new boolean[Kode.BANYAK];
    final Set<String> nihil;
    final List<Integer> pilihanPeriode;
    final List<Integer> pilihanAngkatan;
    final List<String> pilihanStatus;

    private final @Nullable Waktu[] waktu;
    private final Map<Integer, KetentuanAngkatan> angkatan;
    private final Set<String> topik = new HashSet<>();
    private final Map<String, Subtopik> subtopik = new HashMap<>();
    private final Map<String, Set<String>> senama = new HashMap<>();
    private final Map<String, StatusTindakLanjut> status = new HashMap<>();

    /**
     * For reports under this policy.
     *
     * @throws IllegalArgumentException if its days follow each school's own zone, which this checker leaves out
     */
    public Ketentuan(Kebijakan kebijakan) {
        this.kebijakan = kebijakan;
        batas = kebijakan.batas();
        zona = kebijakan
                .waktu()
                .zonaBersama()
                .orElseThrow(() -> new IllegalArgumentException("the policy has no zone of its own"));
        for (Kode kode : Kode.values()) {
            Syarat s = Objects.requireNonNull(kebijakan.syarat().get(kode.tulisan()), kode.tulisan());
            syarat[kode.nomor()] = s;
            wajib[kode.nomor()] = s.sifat() == Sifat.WAJIB;
        }
        nihil = Bersih.sebutan(batas.sebutanNihil());
        pilihanPeriode = kebijakan.periode().stream().map(PeriodePmo::ke).toList();
        pilihanAngkatan = List.copyOf(kebijakan.angkatan().keySet());
        pilihanStatus = kebijakan.statusTindakLanjut().stream()
                .map(StatusTindakLanjut::kode)
                .toList();
        angkatan = new HashMap<>(kebijakan.angkatan());
        waktu = waktu(kebijakan);
        kebijakan.statusTindakLanjut().forEach(s -> status.put(s.kode(), s));
        kebijakan.katalog().topik().forEach(this::tambahTopik);
    }

    private void tambahTopik(Topik t) {
        topik.add(t.kode());
        t.subtopik().forEach(s -> {
            subtopik.put(s.kode(), s);
            senama.computeIfAbsent(s.nama(), n -> new HashSet<>()).add(s.kode());
        });
    }

    private static @Nullable Waktu[] waktu(Kebijakan kebijakan) {
        int terakhir =
                kebijakan.periode().stream().mapToInt(PeriodePmo::ke).max().orElse(0);
        @Nullable Waktu[] waktu = new Waktu[terakhir + 1];
        for (PeriodePmo p : kebijakan.periode()) {
            PeriodePmo akhir = kebijakan.akhirSiklus(p.siklus()).orElse(p);
            waktu[p.ke()] = new Waktu(
                    p,
                    kebijakan.waktu().batasEfektif(p.batasWaktu()),
                    akhir.selesai(),
                    akhir.ke() == p.ke(),
                    kebijakan.pembukaSiklus(p.siklus()).map(PeriodePmo::ke).orElse(0),
                    kebijakan.pembukaSiklus(p.siklus() - 1).map(PeriodePmo::ke).orElse(0),
                    kebijakan.periode().stream()
                            .filter(q -> q.siklus() == p.siklus() && q.ke() < p.ke())
                            .map(PeriodePmo::ke)
                            .toList());
        }
        return waktu;
    }

    /** The policy itself. */
    public Kebijakan kebijakan() {
        return kebijakan;
    }

    /** The periods of the calendar. */
    public List<Integer> pilihanPeriode() {
        return pilihanPeriode;
    }

    /** The cohorts. */
    public List<Integer> pilihanAngkatan() {
        return pilihanAngkatan;
    }

    /** The statuses of a follow-up. */
    public List<String> pilihanStatus() {
        return pilihanStatus;
    }

    @Nullable
    Waktu waktu(@Nullable Integer ke) {
        return ke == null || ke < 0 || ke >= waktu.length ? null : waktu[ke];
    }

    @Nullable
    KetentuanAngkatan angkatan(@Nullable Integer nomor) {
        return nomor == null ? null : angkatan.get(nomor);
    }

    boolean adaTopik(@Nullable String kode) {
        return kode != null && topik.contains(kode);
    }

    @Nullable
    Subtopik subtopik(@Nullable String kode) {
        return kode == null ? null : subtopik.get(kode);
    }

    @Nullable
    StatusTindakLanjut status(@Nullable String kode) {
        return kode == null ? null : status.get(kode);
    }

    /** The codes of all subtopics of that name. */
    Set<String> senama(String nama) {
        return senama.getOrDefault(nama, Set.of());
    }

    /**
     * One period with what the calendar as a whole says about it.
     *
     * @param batas its deadline after holidays
     * @param akhirSiklus last day of its cycle's last window
     * @param pembuka the period that opens its cycle
     * @param pembukaLalu the period that opens the cycle before; 0 where there is none
     * @param sebelumnya the earlier periods of its cycle, ascending
     */
    public record Waktu(
            PeriodePmo periode,
            LocalDate batas,
            LocalDate akhirSiklus,
            boolean terakhir,
            int pembuka,
            int pembukaLalu,
            List<Integer> sebelumnya) {

        /** The last day before the period closes. */
        public LocalDate tutup() {
            return batas.isAfter(periode.selesai()) ? batas : periode.selesai();
        }

        /** Whether the cycle's plan is made in it. */
        public boolean pemilihan() {
            return periode.jenis() == JenisPeriode.PEMILIHAN;
        }
    }
}
