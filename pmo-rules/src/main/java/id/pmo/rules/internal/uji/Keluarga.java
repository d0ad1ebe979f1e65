package id.pmo.rules.internal.uji;

import id.pmo.catalog.LoadedPolicy;
import id.pmo.catalog.PolicyLoader;
import id.pmo.catalog.PolicySource;
import id.pmo.rules.internal.policy.StrataFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A policy with those that it extends and those that extend it: all that a change of one of its files can touch, and all
 * whose examples can notice.
 *
 * @param sumber where they lie
 * @param diuji the policy itself
 * @param leluhur those that it extends, the oldest first
 * @param keturunan those that extend it, by id
 */
public record Keluarga(
        PolicySource sumber, KebijakanDiuji diuji, List<KebijakanDiuji> leluhur, List<KebijakanDiuji> keturunan) {

    /** Copies the lists. */
    public Keluarga {
        leluhur = List.copyOf(leluhur);
        keturunan = List.copyOf(keturunan);
    }

    /**
     * Loads them all.
     *
     * @param strata compiles their rules
     * @throws id.pmo.catalog.PolicyException if one of them cannot be loaded
     */
    public static Keluarga of(PolicySource sumber, String id, StrataFactory strata) {
        PolicyLoader loader = PolicyLoader.of(sumber);
        Silsilah silsilah = new Silsilah(sumber);
        LoadedPolicy isi = loader.load(id);
        List<String> sendiri = silsilah.dari(id);
        Map<String, KebijakanDiuji> lain = new TreeMap<>();
        for (String satu : sumber.ids()) {
            List<String> garis = silsilah.dari(satu);
            if (!satu.equals(id) && (garis.contains(id) || sendiri.contains(satu))) {
                lain.put(satu, diuji(loader.load(satu), strata, garis));
            }
        }
        List<KebijakanDiuji> leluhur =
                new ArrayList<>(sendiri.stream().skip(1).map(lain::remove).toList());
        Collections.reverse(leluhur);
        return new Keluarga(sumber, diuji(isi, strata, sendiri), leluhur, List.copyOf(lain.values()));
    }

    /** All of them, the oldest first. */
    public List<KebijakanDiuji> semua() {
        List<KebijakanDiuji> semua = new ArrayList<>(leluhur);
        semua.add(diuji);
        semua.addAll(keturunan);
        return semua;
    }

    /** Whether one of them has the same text in a rule file as the policy under test. */
    public boolean berbagi(KebijakanDiuji lain, String path) {
        return Objects.equals(
                lain.isi().aturan().get(path), diuji.isi().aturan().get(path));
    }

    private static KebijakanDiuji diuji(LoadedPolicy isi, StrataFactory strata, List<String> silsilah) {
        return new KebijakanDiuji(isi, strata.of(isi), silsilah, PenyiapContoh.milik(isi));
    }
}
