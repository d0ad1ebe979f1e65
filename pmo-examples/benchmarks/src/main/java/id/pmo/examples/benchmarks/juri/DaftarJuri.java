package id.pmo.examples.benchmarks.juri;

import id.pmo.catalog.json.HasilBaca;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.examples.benchmarks.contoh.Kasus;
import id.pmo.examples.benchmarks.juri.beanvalidation.AturanBeanValidation;
import id.pmo.examples.benchmarks.juri.drools.AturanDrools;
import id.pmo.examples.benchmarks.juri.easyrules.AturanEasyRules;
import id.pmo.examples.benchmarks.juri.evrete.AturanEvrete;
import id.pmo.examples.benchmarks.juri.jsonschema.AturanJsonSchema;
import id.pmo.examples.benchmarks.tulisan.Ketentuan;
import id.pmo.examples.benchmarks.tulisan.TulisanTangan;
import id.pmo.rules.EvaluatorKind;
import id.pmo.rules.PmoEngine;
import java.util.function.Function;

/** Everyone, by the name that a benchmark asks for. */
public enum DaftarJuri {
    /** The limit. */
    TULISAN_TANGAN("hand-written Java", nama -> tulisanTangan(nama)),
    /** The engine as a host gets it, given a report as it was read. */
    PMO("id.pmo", nama -> engine(nama, EvaluatorKind.AUTO)),
    /** The engine given a report made in Java, whose shape it looks at first. */
    PMO_DENGAN_BENTUK("id.pmo, report made in Java, shape checked too", nama -> denganBentuk(nama)),
    /** The engine with a Drools session for each stratum. */
    PMO_PHREAK("id.pmo on PHREAK, new sessions", nama -> engine(nama, EvaluatorKind.PHREAK)),
    /** Drools by its tutorials. */
    DROOLS("Drools, KieContainer, new sessions", nama -> hasil(nama, new AturanDrools(ketentuan())::periksa)),
    /** Easy Rules 4.1. */
    EASY_RULES("Easy Rules", nama -> hasil(nama, new AturanEasyRules(ketentuan())::periksa)),
    /** Evrete 4. */
    EVRETE("Evrete", nama -> hasil(nama, new AturanEvrete(ketentuan())::periksa)),
    /** Hibernate Validator. */
    BEAN_VALIDATION(
            "Bean Validation, Hibernate Validator",
            nama -> hasil(nama, new AturanBeanValidation(ketentuan())::periksa)),
    /** A part of the syarat. */
    JSON_SCHEMA("JSON Schema, networknt", AturanJsonSchema::new);

    private final String nama;
    private final Function<String, Juri> pembuat;

    DaftarJuri(String nama, Function<String, Juri> pembuat) {
        this.nama = nama;
        this.pembuat = pembuat;
    }

    /** What it is called in tables. */
    public String nama() {
        return nama;
    }

    /** Made anew, ready to judge under the default policy. */
    public Juri buat() {
        return pembuat.apply(nama);
    }

    /** The policy that all judge by. */
    public static Kebijakan kebijakan() {
        return Acuan.KEBIJAKAN;
    }

    /** What all are compared with: the reference evaluator. */
    public static HasilPemeriksaan acuan(Kasus kasus) {
        return Acuan.ENGINE.check(kasus.laporan(), kasus.konteks());
    }

    private static Ketentuan ketentuan() {
        return new Ketentuan(kebijakan());
    }

    private static Juri hasil(String nama, Function<Kasus, HasilPemeriksaan> periksa) {
        return new JuriHasil(nama, periksa);
    }

    private static Juri tulisanTangan(String nama) {
        TulisanTangan tulisan = new TulisanTangan(kebijakan());
        return hasil(nama, kasus -> tulisan.periksa(kasus.laporan(), kasus.konteks()));
    }

    private static Juri engine(String nama, EvaluatorKind kind) {
        PmoEngine engine = PmoEngine.builder().evaluator(kind).build();
        return hasil(nama, kasus -> engine.check(new HasilBaca.Terbaca(kasus.laporan()), kasus.konteks()));
    }

    private static Juri denganBentuk(String nama) {
        PmoEngine engine = PmoEngine.ofDefaults();
        return hasil(nama, kasus -> engine.check(kasus.laporan(), kasus.konteks()));
    }

    /** Made when first asked for. */
    private static final class Acuan {

        static final PmoEngine ENGINE =
                PmoEngine.builder().evaluator(EvaluatorKind.PHREAK).build();
        static final Kebijakan KEBIJAKAN =
                ENGINE.kebijakan(PmoEngine.DEFAULT_POLICY).orElseThrow();
    }
}
