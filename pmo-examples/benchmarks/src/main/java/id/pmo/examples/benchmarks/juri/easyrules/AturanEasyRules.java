package id.pmo.examples.benchmarks.juri.easyrules;

import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.examples.benchmarks.aturan.Keberlakuan;
import id.pmo.examples.benchmarks.aturan.Pelanggaran;
import id.pmo.examples.benchmarks.aturan.TabelKeberlakuan;
import id.pmo.examples.benchmarks.aturan.TabelPelanggaran;
import id.pmo.examples.benchmarks.contoh.Kasus;
import id.pmo.examples.benchmarks.tulisan.Berkas;
import id.pmo.examples.benchmarks.tulisan.Butir;
import id.pmo.examples.benchmarks.tulisan.Catatan;
import id.pmo.examples.benchmarks.tulisan.Ketentuan;
import id.pmo.examples.benchmarks.tulisan.Perakit;
import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * Easy Rules: one rule a row of the table, lambdas for condition and action, facts by name. It matches no items, so a rule
 * about items asks whether any is broken and then goes through them again.
 */
public final class AturanEasyRules {

    private final Ketentuan ketentuan;
    private final Perakit perakit;
    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    /** All rules, for reports under this policy. */
    public AturanEasyRules(Ketentuan ketentuan) {
        this.ketentuan = ketentuan;
        this.perakit = new Perakit(ketentuan);
        for (Keberlakuan k : TabelKeberlakuan.SEMUA) {
            rules.register(keberlakuan(k));
        }
        int nomor = 0;
        for (Pelanggaran<?> p : TabelPelanggaran.SEMUA) {
            rules.register(pelanggaran(p, nomor++));
        }
    }

    /** The verdict on one report. */
    public HasilPemeriksaan periksa(Kasus kasus) {
        Berkas berkas = new Berkas(ketentuan, kasus.laporan(), kasus.konteks());
        Catatan catatan = new Catatan(berkas);
        Facts facts = new Facts();
        facts.put("laporan", berkas);
        facts.put("catatan", catatan);
        facts.put("butir", berkas.butir());
        engine.fire(rules, facts);
        catatan.urutkan();
        return perakit.rakit(berkas, catatan);
    }

    private static Rule keberlakuan(Keberlakuan k) {
        return new RuleBuilder()
                .name("keberlakuan " + k.nama() + (k.tunda() ? ", ditunda" : ""))
                .priority(1)
                .when(facts -> k.bila().test(facts.get("laporan")))
                .then(facts -> k.catat(facts.get("catatan")))
                .build();
    }

    private static <T extends Butir> Rule pelanggaran(Pelanggaran<T> p, int nomor) {
        return new RuleBuilder()
                .name(p.kode().tulisan() + " " + nomor)
                .priority(2)
                .when(facts -> {
                    Catatan catatan = facts.get("catatan");
                    return catatan.diperiksa(p.kode()) && ada(p, facts.get("butir"));
                })
                .then(facts -> catat(p, facts.get("butir"), facts.get("catatan")))
                .build();
    }

    private static <T extends Butir> boolean ada(Pelanggaran<T> p, List<Butir> semua) {
        for (Butir butir : semua) {
            if (p.butir().isInstance(butir) && p.bila().test(p.butir().cast(butir))) {
                return true;
            }
        }
        return false;
    }

    private static <T extends Butir> void catat(Pelanggaran<T> p, List<Butir> semua, Catatan catatan) {
        for (Butir butir : semua) {
            if (p.butir().isInstance(butir) && p.bila().test(p.butir().cast(butir))) {
                p.catat(p.butir().cast(butir), catatan);
            }
        }
    }
}
