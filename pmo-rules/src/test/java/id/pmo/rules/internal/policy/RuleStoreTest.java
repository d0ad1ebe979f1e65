package id.pmo.rules.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.LoadedPolicy;
import id.pmo.catalog.PolicyLoader;
import id.pmo.catalog.PolicyProblem;
import id.pmo.catalog.PolicySource;
import id.pmo.rules.EvaluatorKind;
import id.pmo.rules.PmoEngine;
import id.pmo.rules.internal.engine.RulePart;
import id.pmo.rules.internal.engine.trace.RuleSource;
import id.pmo.rules.internal.pagar.Pagar;
import id.pmo.rules.internal.uji.PenjagaContoh;
import id.pmo.rules.kebijakan.FolderKebijakan;
import id.pmo.rules.kebijakan.HasilUji;
import id.pmo.rules.kebijakan.UjiKebijakan;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is compiled already is not compiled again, and judges beside new rules as it would have been compiled with them. */
class RuleStoreTest {

    private static final String ID = "psp-2023-2024";
    private static final String TL_001 = "aturan/pemeriksaan/tindaklanjut/TL-001.drl";
    private static final String KURANG = "jumlahSubtopikBerbeda < $minimal )";
    private static final String PALING_BANYAK_SAMA = "jumlahSubtopikBerbeda <= $minimal )";

    private final RuleStore store = new RuleStore();

    @Test
    void berkasAturanBawaanTidakDisusunLagi() {
        assertThat(store.missing(muat(new FolderKebijakan()).aturan())).isEmpty();
    }

    @Test
    void hanyaBerkasYangBerubahDisusun() {
        LoadedPolicy berubah = muat(diubah());

        assertThat(store.missing(berubah.aturan())).containsOnlyKeys(TL_001);
    }

    @Test
    void yangSudahDisusunDiingatSelamaMasihDipakai() {
        LoadedPolicy berubah = muat(diubah());
        SortedMap<String, String> baru = store.missing(berubah.aturan());
        store.add(baru, StrataFactory.compile(berubah, Pagar.read(berubah), baru.keySet()), Resources.LOADER);

        assertThat(store.missing(berubah.aturan())).isEmpty();
        RuleStore sesudahnya = store.renewed();
        assertThat(sesudahnya.missing(berubah.aturan())).isEmpty();
        assertThat(store.renewed().renewed().missing(berubah.aturan())).containsOnlyKeys(TL_001);
    }

    @Test
    void aturanYangDigantiTidakIkutTerbawa() {
        LoadedPolicy berubah = muat(diubah());
        SortedMap<String, String> baru = store.missing(berubah.aturan());
        store.add(baru, StrataFactory.compile(berubah, Pagar.read(berubah), baru.keySet()), Resources.LOADER);

        RuleStore.Assembled rules = store.assemble(berubah.aturan());
        assertThat(rules.parts()).hasSize(2);
        assertThat(rules.sources()).extracting(RuleSource::path).isSorted();
        assertThat(RulePart.join(rules.parts(), models -> models).stream()
                        .flatMap(model -> model.getRules().stream())
                        .filter(rule -> rule.getName().startsWith("TL-001")))
                .hasSize(1);
        assertThat(RulePart.join(rules.parts(), models -> models).stream()
                        .mapToInt(model -> model.getRules().size())
                        .sum())
                .isEqualTo(rules.sources().size());
    }

    @ParameterizedTest
    @EnumSource
    void aturanLamaDanBaruBersamaDinilaiSepertiDisusunSekaligus(EvaluatorKind cara) {
        LoadedPolicy berubah = muat(diubah());
        RunnablePolicy siap = new StrataFactory(cara).of(berubah);

        assertThat(siap.strata().all())
                .allMatch(stratum ->
                        cara == EvaluatorKind.AUTO ? stratum.kind() == EvaluatorKind.DIRECT : stratum.kind() == cara);
        assertThat(siap.traced().get().unwritten()).isEmpty();
        assertThat(siap.traced().get().sources())
                .hasSameSizeAs(new StrataFactory(cara)
                        .of(muat(new FolderKebijakan()))
                        .traced()
                        .get()
                        .sources());
    }

    @Test
    void contohMelihatAturanYangBaru() {
        HasilUji semula = UjiKebijakan.of(new FolderKebijakan(), ID).jalankan(Set.of("TL-001", "TL-002"));
        HasilUji kini = UjiKebijakan.of(diubah(), ID).jalankan(Set.of("TL-001", "TL-002"));

        assertThat(semula.berlaku()).isTrue();
        assertThat(kini.gagal()).isNotEmpty();
        assertThat(UjiKebijakan.of(diubah().ganti(ID + "/" + TL_001, PALING_BANYAK_SAMA, "  " + KURANG), ID)
                        .jalankan()
                        .berlaku())
                .isTrue();
    }

    @Test
    void ditulisPunAturanLamaDanBaruMenilaiSepertiLangkahDemiLangkah() {
        PolicySource berubah = diubah().hanya(ID);
        List<PolicyProblem> langkah = gagal(berubah, PmoEngine.builder());
        List<PolicyProblem> ditulis = gagal(berubah, PmoEngine.builder().forMany());

        assertThat(ditulis).isNotEmpty().isEqualTo(langkah);
        assertThat(gagal(
                        new FolderKebijakan().hanya(ID).tambahiAturan(ID, "// semuanya baru"),
                        PmoEngine.builder().forMany()))
                .isEmpty();
    }

    private static List<PolicyProblem> gagal(PolicySource source, PmoEngine.Builder builder) {
        return PenjagaContoh.gagal(source, builder.policies(source).build());
    }

    private static FolderKebijakan diubah() {
        return new FolderKebijakan().ganti(ID + "/" + TL_001, KURANG, PALING_BANYAK_SAMA);
    }

    private static LoadedPolicy muat(PolicySource source) {
        return PolicyLoader.of(source).load(ID);
    }
}
