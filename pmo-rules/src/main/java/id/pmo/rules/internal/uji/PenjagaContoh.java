package id.pmo.rules.internal.uji;

import id.pmo.catalog.PolicyLoader;
import id.pmo.catalog.PolicyProblem;
import id.pmo.catalog.PolicySource;
import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.rules.PmoEngine;
import id.pmo.rules.kebijakan.Beda;
import id.pmo.rules.kebijakan.HasilContoh;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Runs the examples of policies by the very engine that is to judge by them. */
public final class PenjagaContoh {

    private PenjagaContoh() {}

    /**
     * The examples that do not hold, of those that the policies' own files hold.
     *
     * @param source where the engine's policies lie
     */
    public static List<PolicyProblem> gagal(PolicySource source, PmoEngine engine) {
        Penguji penguji = new Penguji(engine::check);
        List<PolicyProblem> gagal = new ArrayList<>();
        for (String id : source.ids()) {
            PenyiapContoh.milik(PolicyLoader.of(source).load(id)).stream()
                    .map(penguji::uji)
                    .filter(hasil -> !hasil.berlaku())
                    .map(PenjagaContoh::masalah)
                    .forEach(gagal::add);
        }
        return gagal;
    }

    private static PolicyProblem masalah(HasilContoh hasil) {
        String id = hasil.beda().stream().map(Beda::pesan).map(DwiBahasa::id).collect(Collectors.joining("; "));
        String en = hasil.beda().stream().map(Beda::pesan).map(DwiBahasa::en).collect(Collectors.joining("; "));
        return PolicyProblem.of(
                hasil.contoh().berkas(),
                hasil.contoh().baris(),
                0,
                "",
                "KB-741",
                Map.of("nama", hasil.contoh().nama(), "kode", hasil.kode(), "beda", new DwiBahasa(id, en)));
    }
}
