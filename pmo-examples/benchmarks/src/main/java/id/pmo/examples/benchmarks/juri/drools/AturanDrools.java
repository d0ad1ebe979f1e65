package id.pmo.examples.benchmarks.juri.drools;

import id.pmo.core.aturan.Keberlakuan;
import id.pmo.core.aturan.TemuanTercatat;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.examples.benchmarks.contoh.Kasus;
import id.pmo.examples.benchmarks.tulisan.Berkas;
import id.pmo.examples.benchmarks.tulisan.Catatan;
import id.pmo.examples.benchmarks.tulisan.Ketentuan;
import id.pmo.examples.benchmarks.tulisan.Perakit;
import java.util.List;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/**
 * Drools as its tutorials use it: a KieContainer, and for each report and stratum a new KieSession by name, facts
 * inserted, all rules fired, the session disposed of. The rules are those of this project.
 */
public final class AturanDrools {

    private final Ketentuan ketentuan;
    private final Perakit perakit;
    private final KieContainer container;

    /** All rules, for reports under this policy. */
    public AturanDrools(Ketentuan ketentuan) {
        this.ketentuan = ketentuan;
        this.perakit = new Perakit(ketentuan);
        this.container = WadahDrools.container(ketentuan.kebijakan().identitas().id());
    }

    /** The verdict on one report. */
    public HasilPemeriksaan periksa(Kasus kasus) {
        Berkas berkas = new Berkas(ketentuan, kasus.laporan(), kasus.konteks());
        Catatan catatan = new Catatan(berkas);
        Pencatat pencatat = new Pencatat(catatan);
        List<Object> fakta = FaktaDrools.dari(berkas);
        jalankan("keberlakuan", fakta, pencatat);
        fakta.add(new Keberlakuan(catatan.kodeBerlaku()));
        jalankan("pemeriksaan", fakta, pencatat);
        fakta.addAll(FaktaDrools.bagian(berkas, catatan));
        catatan.semua().forEach(t -> fakta.add(new TemuanTercatat(t.kode(), t.letak(), t.sifat())));
        jalankan("simpulan", fakta, pencatat);
        catatan.urutkan();
        return perakit.susun(berkas, catatan);
    }

    private void jalankan(String lapis, List<Object> fakta, Pencatat pencatat) {
        KieSession session = container.newKieSession(lapis);
        try {
            if (lapis.equals("keberlakuan")) {
                session.setGlobal("keberlakuan", pencatat);
            } else {
                session.setGlobal("temuan", pencatat);
            }
            if (lapis.equals("simpulan")) {
                session.setGlobal("simpulan", pencatat);
            }
            fakta.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }
}
