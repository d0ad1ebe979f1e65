package id.pmo.examples.benchmarks.juri.evrete;

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
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.RuleSetBuilder;

/**
 * Evrete: one rule a row of the table, a fact an item, a stateless session a report. Rules that put syarat in force go
 * first by salience, and the others record nothing that is not in force. It knows neither {@code not} nor {@code exists},
 * so what is about another item is a property that the facts come with.
 */
public final class AturanEvrete implements AutoCloseable {

    private static final String CATATAN = "catatan";

    private final Ketentuan ketentuan;
    private final Perakit perakit;
    private final KnowledgeService service = new KnowledgeService();
    private final Knowledge knowledge;

    /** All rules, for reports under this policy. */
    public AturanEvrete(Ketentuan ketentuan) {
        this.ketentuan = ketentuan;
        this.perakit = new Perakit(ketentuan);
        RuleSetBuilder<Knowledge> rules = service.newKnowledge().builder();
        TabelKeberlakuan.SEMUA.forEach(k -> keberlakuan(rules, k));
        int nomor = 0;
        for (Pelanggaran<?> p : TabelPelanggaran.SEMUA) {
            pelanggaran(rules, p, nomor++);
        }
        knowledge = rules.build();
    }

    /** The verdict on one report. */
    public HasilPemeriksaan periksa(Kasus kasus) {
        Berkas berkas = new Berkas(ketentuan, kasus.laporan(), kasus.konteks());
        Catatan catatan = new Catatan(berkas);
        StatelessSession session = knowledge.newStatelessSession().set(CATATAN, catatan);
        berkas.butir().forEach(session::insert);
        session.fire();
        catatan.urutkan();
        return perakit.rakit(berkas, catatan);
    }

    private static void keberlakuan(RuleSetBuilder<Knowledge> rules, Keberlakuan k) {
        Predicate<Object[]> bila = nilai -> k.bila().test((Berkas) nilai[0]);
        rules.newRule("keberlakuan " + k.nama() + (k.tunda() ? ", ditunda" : ""))
                .salience(1)
                .forEach("$laporan", Berkas.class)
                .where(bila, "$laporan")
                .execute(ctx -> k.catat(catatan(ctx)));
    }

    private static <T extends Butir> void pelanggaran(RuleSetBuilder<Knowledge> rules, Pelanggaran<T> p, int nomor) {
        Predicate<Object[]> bila = nilai -> p.bila().test(p.butir().cast(nilai[0]));
        rules.newRule(p.kode().tulisan() + " " + nomor)
                .salience(0)
                .forEach("$butir", p.butir())
                .where(bila, "$butir")
                .execute(ctx -> {
                    if (catatan(ctx).diperiksa(p.kode())) {
                        p.catat(ctx.get(p.butir(), "$butir"), catatan(ctx));
                    }
                });
    }

    private static Catatan catatan(RhsContext ctx) {
        return ctx.getRuntime().get(CATATAN);
    }

    /** Stops its threads. */
    @Override
    public void close() {
        service.shutdown();
    }
}
