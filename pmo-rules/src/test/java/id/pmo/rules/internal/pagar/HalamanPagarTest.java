package id.pmo.rules.internal.pagar;

import id.pmo.rules.docs.Halaman;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page on rule files lists what they may name. */
class HalamanPagarTest {

    @Test
    void halamanMenyebutSemuaFaktaDanPencatat() {
        AllowList boleh = AllowList.ofDefaults();
        StringBuilder isi = new StringBuilder();
        Set<FactType> sudah = new HashSet<>();
        for (String lapis : List.of("keberlakuan", "pemeriksaan", "simpulan")) {
            isi.append("**").append(lapis).append("** calls ");
            isi.append(boleh.recorders(lapis).keySet().stream()
                            .map(pencatat -> "`" + pencatat + "`: " + boleh.forms(pencatat))
                            .collect(Collectors.joining("; ")))
                    .append(".\n\n| fact | properties | questions |\n|---|---|---|\n");
            boleh.facts(lapis).values().stream()
                    .filter(sudah::add)
                    .forEach(fakta -> isi.append("| `")
                            .append(fakta.type().getName())
                            .append("` | ")
                            .append(String.join(", ", fakta.properties().keySet()))
                            .append(" | ")
                            .append(String.join(", ", fakta.questions().keySet()))
                            .append(" |\n"));
            isi.append('\n');
        }
        isi.append("Enumerations: ");
        isi.append(boleh.constants().values().stream()
                        .map(jenis -> "`" + jenis.getName() + "`")
                        .collect(Collectors.joining(", ")))
                .append(". Functions in accumulate: ")
                .append(String.join(", ", boleh.functions()))
                .append(".\n");
        Halaman.bagian("docs/pagar.md", "fakta", isi.toString());
    }
}
