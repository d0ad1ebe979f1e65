package id.pmo.rules.internal.dokumen;

import id.pmo.catalog.LoadedPolicy;
import id.pmo.rules.internal.pagar.Pagar;
import id.pmo.rules.internal.pagar.baca.Expression.Text;
import id.pmo.rules.internal.pagar.baca.RuleFile.Consequence;
import id.pmo.rules.internal.pagar.baca.RuleFile.Rule;
import id.pmo.rules.kebijakan.AturanTertulis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rules of a policy as they are written, by what they say of which syarat. */
final class AturanDibaca {

    private final LoadedPolicy policy;
    private final Pagar pagar;
    private final Map<String, List<AturanTertulis>> berlaku = new HashMap<>();
    private final Map<String, List<AturanTertulis>> tunda = new HashMap<>();
    private final Map<String, List<AturanTertulis>> pelanggaran = new HashMap<>();
    private final List<AturanTertulis> simpulan = new ArrayList<>();

    private AturanDibaca(LoadedPolicy policy) {
        this.policy = policy;
        this.pagar = Pagar.read(policy);
    }

    /** Those of a policy without a problem. */
    static AturanDibaca dari(LoadedPolicy policy) {
        AturanDibaca semua = new AturanDibaca(policy);
        semua.pagar.files().forEach((path, file) -> file.rules().forEach(rule -> semua.catat(path, rule)));
        return semua;
    }

    List<AturanTertulis> berlaku(String kode) {
        return berlaku.getOrDefault(kode, List.of());
    }

    List<AturanTertulis> tunda(String kode) {
        return tunda.getOrDefault(kode, List.of());
    }

    List<AturanTertulis> pelanggaran(String kode) {
        return pelanggaran.getOrDefault(kode, List.of());
    }

    List<AturanTertulis> simpulan() {
        return simpulan;
    }

    private void catat(String path, Rule rule) {
        Consequence akibat = rule.consequence();
        String perintah = akibat.global().text() + "." + akibat.method().text();
        List<String> teks = akibat.arguments().stream()
                .filter(Text.class::isInstance)
                .map(argumen -> ((Text) argumen).value())
                .toList();
        AturanTertulis tertulis = tertulis(path, rule);
        switch (perintah) {
            case "keberlakuan.berlaku" -> teks.stream().distinct().forEach(kode -> tambah(berlaku, kode, tertulis));
            case "keberlakuan.tunda" -> teks.stream().distinct().forEach(kode -> tambah(tunda, kode, tertulis));
            case "temuan.catat" -> tambah(pelanggaran, teks.get(0), tertulis);
            default -> simpulan.add(tertulis);
        }
    }

    private static void tambah(Map<String, List<AturanTertulis>> semua, String kode, AturanTertulis satu) {
        semua.computeIfAbsent(kode, k -> new ArrayList<>()).add(satu);
    }

    private AturanTertulis tertulis(String path, Rule rule) {
        String isi = Objects.requireNonNull(policy.aturan().get(path), path);
        return new AturanTertulis(
                rule.name().text(),
                policy.berkas(path),
                pagar.line(path, rule.from()),
                isi.substring(rule.from(), rule.to()));
    }
}
