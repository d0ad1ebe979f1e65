package id.pmo.core.peserta;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The participants' register. A school may stand in it several times, for spans of days that do not overlap, such as
 * before and after a change of its group. Immutable and thread-safe.
 */
public final class DaftarPeserta {

    private final List<Peserta> semua;
    private final Map<String, List<Peserta>> menurutNpsn = new LinkedHashMap<>();
    private final Map<String, List<Peserta>> penerus = new LinkedHashMap<>();

    private DaftarPeserta(List<Peserta> semua) {
        this.semua = semua.stream()
                .sorted(Comparator.comparing(Peserta::npsn)
                        .thenComparing(Peserta::dari, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        for (Peserta peserta : this.semua) {
            bentrok(peserta).ifPresent(lain -> {
                throw new IllegalArgumentException("npsn " + peserta.npsn() + " stands twice for the same days");
            });
            menurutNpsn.computeIfAbsent(peserta.npsn(), n -> new ArrayList<>(1)).add(peserta);
            for (String lama : peserta.npsnSebelumnya()) {
                penerus.computeIfAbsent(lama, n -> new ArrayList<>(1)).add(peserta);
            }
        }
    }

    /** A register of these schools; a number that stands twice for the same day is refused. */
    public static DaftarPeserta of(List<Peserta> peserta) {
        return new DaftarPeserta(peserta);
    }

    /** All entries, by number and first day. */
    public List<Peserta> semua() {
        return semua;
    }

    /** The entries of one school, by first day; empty for a number that is not in the register. */
    public List<Peserta> peserta(String npsn) {
        return List.copyOf(menurutNpsn.getOrDefault(npsn, List.of()));
    }

    /** Whether the register names that number at all, be it as a school of before a merger. */
    public boolean tercatat(String npsn) {
        return menurutNpsn.containsKey(npsn) || penerus.containsKey(npsn);
    }

    /** The school with that number as it takes part on that day. */
    public Optional<Peserta> pada(String npsn, LocalDate hari) {
        return menurutNpsn.getOrDefault(npsn, List.of()).stream()
                .filter(peserta -> peserta.ikutPada(hari))
                .findFirst();
    }

    /**
     * The school that answers on that day for what was filed under a number: the one with that number, or else, after a
     * merger, the one that it was merged into. Where several name the number, the smallest of their own decides.
     */
    public Optional<Peserta> penanggung(String npsn, LocalDate hari) {
        return penanggung(npsn, hari, new HashSet<>());
    }

    private Optional<Peserta> penanggung(String npsn, LocalDate hari, Set<String> dilalui) {
        if (!dilalui.add(npsn)) {
            return Optional.empty(); // two schools that name each other
        }
        return pada(npsn, hari)
                .or(() -> penerus.getOrDefault(npsn, List.of()).stream()
                        .map(berikut -> penanggung(berikut.npsn(), hari, dilalui))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private Optional<Peserta> bentrok(Peserta peserta) {
        return menurutNpsn.getOrDefault(peserta.npsn(), List.of()).stream()
                .filter(lain -> lain.beririsan(peserta))
                .findFirst();
    }

    @Override
    public String toString() {
        return "DaftarPeserta[" + semua.size() + "]";
    }
}
