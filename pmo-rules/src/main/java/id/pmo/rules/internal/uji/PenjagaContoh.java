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
import java.util.function.Function;
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
        DwiBahasa beda = new DwiBahasa(beda(hasil, DwiBahasa::id), beda(hasil, DwiBahasa::en));
        return PolicyProblem.of(
                hasil.contoh().berkas(),
                hasil.contoh().baris(),
                0,
                "",
                "KB-741",
                Map.of("nama", hasil.contoh().nama(), "kode", hasil.kode(), "beda", beda));
    }

    /** As parts of one sentence, which has a full stop of its own. */
    private static String beda(HasilContoh hasil, Function<DwiBahasa, String> bahasa) {
        return hasil.beda().stream()
                .map(Beda::pesan)
                .map(bahasa)
                .map(pesan -> pesan.endsWith(".") ? pesan.substring(0, pesan.length() - 1) : pesan)
                .collect(Collectors.joining("; "));
    }
}
