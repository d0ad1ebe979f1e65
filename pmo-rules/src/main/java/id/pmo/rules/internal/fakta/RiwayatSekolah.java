package id.pmo.rules.internal.fakta;

import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.Tahap;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Sekolah;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * All reports of one school, looked through once: what the others are to one of them follows from what all are, so that the
 * cost of a school grows with its reports and not with their square. Thread-safe.
 */
public final class RiwayatSekolah {

    private final List<LaporanPmo> semua;

    /** The reports of each period, in their order. */
    private final SortedMap<Integer, List<LaporanPmo>> menurutPeriode = new TreeMap<>();

    /** Where each report stands among those of its period; 0 for one without a period. */
    private final int[] urutan;

    /** How many reports name each cohort. */
    private final SortedMap<Integer, Integer> menurutAngkatan = new TreeMap<>();

    /**
     * What the reports of each period say of stages, by the policy that asked. The same policy is the same object here,
     * and comparing two as values would cost more than what is kept; most often there is one, and two to be compared.
     */
    private final Map<Kebijakan, Map<Integer, Map<String, Tahap>>> tahap =
            Collections.synchronizedMap(new IdentityHashMap<>(2));

    /** Of these reports; they are kept as they are. */
    public RiwayatSekolah(List<LaporanPmo> laporan) {
        this.semua = List.copyOf(laporan);
        this.urutan = new int[semua.size()];
        for (int i = 0; i < urutan.length; i++) {
            LaporanPmo satu = semua.get(i);
            Integer periode = satu.periode();
            if (periode != null) {
                List<LaporanPmo> seperiode = menurutPeriode.computeIfAbsent(periode, baru -> new ArrayList<>(1));
                urutan[i] = seperiode.size();
                seperiode.add(satu);
            }
            Integer angkatan = angkatan(satu);
            if (angkatan != null) {
                menurutAngkatan.merge(angkatan, 1, Integer::sum);
            }
        }
    }

    /** The cohort that a report names. */
    static @Nullable Integer angkatan(LaporanPmo laporan) {
        Sekolah sekolah = laporan.sekolah();
        return sekolah == null ? null : sekolah.angkatan();
    }

    /** What one of the reports, by its place, has for history: all others. Immutable, and cheap however many there are. */
    public List<LaporanPmo> selain(int ini) {
        return new Selain(ini);
    }

    /** All reports but one. */
    final class Selain extends TanpaSatu<LaporanPmo> implements LaporanLain {

        private final int ini;
        private final @Nullable Integer periode;
        private final @Nullable Integer angkatan;

        private Selain(int ini) {
            super(semua, ini);
            this.ini = ini;
            this.periode = semua.get(ini).periode();
            this.angkatan = RiwayatSekolah.angkatan(semua.get(ini));
        }

        @Override
        public List<LaporanPmo> seperiode(int ke) {
            List<LaporanPmo> dalam = menurutPeriode.getOrDefault(ke, List.of());
            return sendiri(ke) ? new TanpaSatu<>(dalam, urutan[ini]) : dalam;
        }

        @Override
        public List<Integer> periode() {
            List<Integer> ada = new ArrayList<>(menurutPeriode.size());
            menurutPeriode.forEach((ke, laporan) -> {
                if (!sendiri(ke) || laporan.size() > 1) {
                    ada.add(ke);
                }
            });
            return ada;
        }

        @Override
        public List<Integer> angkatan() {
            List<Integer> ada = new ArrayList<>(menurutAngkatan.size());
            menurutAngkatan.forEach((satu, banyak) -> {
                if (!satu.equals(angkatan) || banyak > 1) {
                    ada.add(satu);
                }
            });
            return ada;
        }

        @Override
        public Map<String, Tahap> tahap(int ke, TahapLaporan ringkasan) {
            return sendiri(ke)
                    ? ringkasan.dalam(seperiode(ke))
                    : tahap.computeIfAbsent(ringkasan.kebijakan(), baru -> new ConcurrentHashMap<>())
                            .computeIfAbsent(ke, k -> Map.copyOf(ringkasan.dalam(seperiode(k))));
        }

        private boolean sendiri(int ke) {
            return periode != null && periode == ke;
        }
    }
}
