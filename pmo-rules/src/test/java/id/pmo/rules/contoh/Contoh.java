package id.pmo.rules.contoh;

import id.pmo.catalog.PolicySource;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.rules.EvaluatorKind;
import id.pmo.rules.PmoEngine;
import id.pmo.rules.internal.policy.StrataFactory;
import id.pmo.rules.internal.uji.ContohSiap;
import id.pmo.rules.internal.uji.Keluarga;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One contohUji of a built-in policy.
 *
 * @param siap the example with its report
 */
public record Contoh(ContohSiap siap) {

    private static final PmoEngine ENGINE = PmoEngine.ofDefaults();

    /** The examples of every built-in policy, each to be run under the policy whose own file holds it. */
    public static Stream<Contoh> semua() {
        PolicySource bawaan = PolicySource.builtIn();
        return bawaan.ids().stream()
                .flatMap(id -> Keluarga.of(bawaan, id, new StrataFactory(EvaluatorKind.AUTO)).diuji().contoh().stream())
                .map(Contoh::new);
    }

    /** The syarat beside which it stands. */
    public String kode() {
        return siap.kode();
    }

    /** What the engine says of it. */
    public HasilPemeriksaan hasil() {
        ContohSiap.Bahan bahan = Objects.requireNonNull(siap.uji());
        return ENGINE.check(bahan.laporan(), bahan.konteks());
    }

    boolean melanggar() {
        return siap.contoh().temuan().stream().anyMatch(temuan -> temuan.startsWith(kode() + " "));
    }
}
