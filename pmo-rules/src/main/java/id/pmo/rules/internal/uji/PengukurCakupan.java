package id.pmo.rules.internal.uji;

import id.pmo.catalog.DaftarWilayah;
import id.pmo.rules.internal.engine.trace.RuleSource;
import id.pmo.rules.internal.engine.trace.TracedRules;
import id.pmo.rules.internal.penilaian.Penilai;
import id.pmo.rules.kebijakan.Cakupan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Watches the rules of a policy while its examples run, and those of the policies that share a rule file with it: what
 * is seen of a rule there holds here.
 */
public final class PengukurCakupan {

    private final Keluarga keluarga;
    private final Map<String, AturanDiamati> aturan = new LinkedHashMap<>();
    private int contoh;

    private PengukurCakupan(Keluarga keluarga) {
        this.keluarga = keluarga;
    }

    /**
     * Measures.
     *
     * @param kode the syarat whose rules are wanted; empty: all rules
     */
    public static Cakupan ukur(Keluarga keluarga, Set<String> kode) {
        PengukurCakupan pengukur = new PengukurCakupan(keluarga);
        List<RuleSource> dicari = keluarga.diuji().siap().traced().get().sources().stream()
                .filter(satu -> kode.isEmpty() || menyebut(satu, kode))
                .toList();
        dicari.forEach(satu -> pengukur.aturan.put(kunci(satu), new AturanDiamati(satu)));
        keluarga.semua().forEach(pengukur::amati);
        return new Cakupan(
                keluarga.diuji().isi().kebijakan().identitas(),
                pengukur.contoh,
                dicari.stream()
                        .map(satu -> pengukur.diamati(satu)
                                .cakupan(keluarga.diuji().isi().berkas(satu.path())))
                        .toList());
    }

    private void amati(KebijakanDiuji policy) {
        TracedRules jejak = policy.siap().traced().get();
        Map<String, List<RuleSource>> perStratum = new HashMap<>();
        for (RuleSource satu : jejak.sources()) {
            if (aturan.containsKey(kunci(satu)) && keluarga.berbagi(policy, satu.path())) {
                perStratum
                        .computeIfAbsent(stratum(satu), s -> new ArrayList<>())
                        .add(satu);
            }
        }
        Penilai penilai = new Penilai(policy.siap().kebijakan(), policy.siap().strata(), DaftarWilayah::ofDefaults);
        for (ContohSiap satu : policy.contoh()) {
            ContohSiap.Bahan bahan = satu.uji();
            if (bahan != null) {
                contoh++;
                penilai.nilai(bahan.laporan(), bahan.konteks(), (stratum, dilihat) -> {
                    List<Object> fakta = new ArrayList<>();
                    dilihat.forEach(fakta::add);
                    perStratum
                            .getOrDefault(stratum, List.of())
                            .forEach(sumber -> diamati(sumber).amati(jejak, sumber, fakta));
                });
            }
        }
    }

    private AturanDiamati diamati(RuleSource sumber) {
        return aturan.getOrDefault(kunci(sumber), new AturanDiamati(sumber));
    }

    private static boolean menyebut(RuleSource aturan, Set<String> kode) {
        return aturan.calls().stream().flatMap(satu -> satu.texts().stream()).anyMatch(kode::contains);
    }

    private static String kunci(RuleSource aturan) {
        return aturan.path() + "\n" + aturan.name();
    }

    /** The second part of the package, after the policy's id. */
    private static String stratum(RuleSource aturan) {
        return aturan.rulePackage().split("\\.", -1)[1];
    }
}
