package id.pmo.rules.internal.ketahanan;

import id.pmo.rules.internal.engine.Evaluator;
import id.pmo.rules.internal.engine.Facts;
import id.pmo.rules.internal.engine.RuleName;
import id.pmo.rules.internal.engine.mutant.MutantCompiler;
import id.pmo.rules.internal.engine.mutant.RuleMutant;
import id.pmo.rules.internal.engine.mutant.RuleMutator;
import id.pmo.rules.internal.engine.mutant.RuleSet;
import id.pmo.rules.internal.engine.trace.RuleSource;
import id.pmo.rules.internal.penilaian.Strata;
import id.pmo.rules.internal.penilaian.Stratum;
import id.pmo.rules.internal.uji.KebijakanDiuji;
import id.pmo.rules.internal.uji.Keluarga;
import id.pmo.rules.kebijakan.JenisMutasi;
import id.pmo.rules.kebijakan.Mutan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Slips in the rule files that a policy holds itself. */
final class KetahananAturan {

    private final Keluarga keluarga;
    private final Set<String> files;
    private final List<Saksi> saksi;
    private final Map<String, Set<String>> kodeAturan = new HashMap<>();
    private final Map<String, RuleSet> aturan = new HashMap<>();
    private final List<Calon> calon = new ArrayList<>();
    private final List<RuleMutant> mutan = new ArrayList<>();

    /** The evaluators of a stratum without one rule, kept for as long as the slips are in that rule. */
    private final Map<String, Evaluator> lainnya = new HashMap<>();

    private RuleName terakhir = new RuleName("", "");

    KetahananAturan(Keluarga keluarga, Set<String> files, List<Saksi> saksi, Set<String> kode) {
        this.keluarga = keluarga;
        this.files = files;
        this.saksi = saksi;
        for (RuleSource satu : keluarga.diuji().siap().traced().get().sources()) {
            Set<String> disebut = new TreeSet<>();
            satu.calls().forEach(panggilan -> disebut.addAll(panggilan.texts()));
            disebut.retainAll(keluarga.diuji().isi().kebijakan().syarat().keySet());
            kodeAturan.put(kunci(satu.path(), satu.name()), disebut);
        }
        saksi.forEach(satu ->
                aturan.put(satu.policy().id(), satu.policy().siap().rules().get()));
        cari(kode);
    }

    /** Those that are compiled count twice. */
    int langkah() {
        return calon.size()
                + (int) mutan.stream().filter(satu -> satu.source() != null).count();
    }

    private void cari(Set<String> kode) {
        TeksTertukar teks =
                new TeksTertukar(keluarga.diuji().isi().kebijakan().syarat().keySet());
        Uraian uraian = new Uraian();
        keluarga.diuji().isi().aturan().forEach((path, isi) -> {
            if (!files.contains(path)) {
                return;
            }
            for (RuleMutant satu : RuleMutator.mutants(path, isi, teks)) {
                Set<String> disebut = kodeAturan.getOrDefault(kunci(path, satu.rule()), Set.of());
                if (kode.isEmpty() || disebut.stream().anyMatch(kode::contains)) {
                    mutan.add(satu);
                    calon.add(new Calon(
                            path,
                            satu.line(),
                            jenis(satu),
                            uraian.tulis(path, satu.rule(), satu.before(), satu.after()),
                            disebut));
                }
            }
        });
    }

    /** @param maju is run for each slip that is compiled, and for each that is tried */
    List<Mutan> uji(Runnable maju) {
        List<Optional<Evaluator>> disusun =
                MutantCompiler.compile(mutan, KetahananAturan.class.getClassLoader(), selesai -> maju.run());
        List<Mutan> hasil = new ArrayList<>();
        for (int i = 0; i < calon.size(); i++) {
            Calon satu = calon.get(i);
            String berkas = keluarga.diuji().id() + "/" + satu.path();
            Optional<Evaluator> diubah = disusun.get(i);
            boolean hilang = mutan.get(i).source() == null;
            hasil.add(
                    diubah.isEmpty() && !hilang
                            ? satu.ditolak(berkas)
                            : satu.diuji(berkas, melihat(satu, mutan.get(i), diubah.orElse((facts, globals) -> {}))));
            maju.run();
        }
        return hasil;
    }

    private Optional<String> melihat(Calon satu, RuleMutant mutan, Evaluator diubah) {
        return saksi.stream()
                .filter(lain -> keluarga.berbagi(lain.policy(), satu.path()))
                .flatMap(
                        lain -> lain
                                .melihat(
                                        lain.policy().siap().kebijakan(),
                                        strata(lain.policy(), mutan, diubah),
                                        satu.kode())
                                .stream())
                .findFirst();
    }

    private Strata strata(KebijakanDiuji policy, RuleMutant mutan, Evaluator diubah) {
        RuleName nama = new RuleName(mutan.rulePackage(), mutan.rule());
        if (!nama.equals(terakhir)) {
            lainnya.clear();
            terakhir = nama;
        }
        String stratum = stratum(nama.rulePackage());
        RuleSet miliknya = Objects.requireNonNull(aturan.get(policy.id()), "rules of a policy under test");
        Evaluator tanpa = lainnya.computeIfAbsent(
                policy.id(),
                id -> miliknya.evaluator(satu ->
                        !satu.equals(nama) && stratum(satu.rulePackage()).equals(stratum)));
        Evaluator semua = (Facts facts, Map<String, ?> globals) -> {
            tanpa.evaluate(facts, globals);
            diubah.evaluate(facts, globals);
        };
        Strata asli = policy.siap().strata();
        return new Strata(
                diganti(asli.keberlakuan(), stratum, semua),
                diganti(asli.pemeriksaan(), stratum, semua),
                diganti(asli.simpulan(), stratum, semua));
    }

    private static Stratum diganti(Stratum asli, String stratum, Evaluator evaluator) {
        return asli.name().equals(stratum) ? new Stratum(stratum, evaluator, asli.kind(), asli.reason()) : asli;
    }

    private static JenisMutasi jenis(RuleMutant mutan) {
        return switch (mutan.kind()) {
            case NEGATE -> JenisMutasi.BALIK_KONDISI;
            case DROP ->
                mutan.before().startsWith("Keberlakuan(") ? JenisMutasi.BUANG_KEBERLAKUAN : JenisMutasi.BUANG_KONDISI;
            case COMPARE -> JenisMutasi.TUKAR_BANDING;
            case SHIFT -> JenisMutasi.GESER_BATAS;
            case TEXT -> JenisMutasi.TUKAR_KODE;
            case DROP_TEXT -> JenisMutasi.BUANG_KEBERLAKUAN;
        };
    }

    private static String kunci(String path, String rule) {
        return path + "\n" + rule;
    }

    /** The second part of the package, after the policy's id. */
    private static String stratum(String rulePackage) {
        String[] bagian = rulePackage.split("\\.", -1);
        return bagian.length > 1 ? bagian[1] : "";
    }
}
