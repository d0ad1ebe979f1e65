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
import java.util.Set;
import java.util.TreeSet;

/** The rules of a policy as they are written, by what they say of which syarat. */
final class AturanDibaca {

    private final LoadedPolicy policy;
    private final Pagar pagar;
    private final Map<String, List<AturanTertulis>> berlaku = new HashMap<>();
    private final Map<String, List<AturanTertulis>> tunda = new HashMap<>();
    private final Map<String, List<AturanTertulis>> pelanggaran = new HashMap<>();
    private final List<AturanTertulis> simpulan = new ArrayList<>();
    private final Map<AturanTertulis, Rule> menurutTulisan = new HashMap<>();

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

    /** The words of a rule, without its name, its comments and its lines. */
    List<String> kata(AturanTertulis satu) {
        List<String> kata = new ArrayList<>(kataKondisi(satu));
        kata.add("then");
        kata.addAll(dibaca(satu).then());
        return kata;
    }

    /** The words of its conditions alone. */
    List<String> kataKondisi(AturanTertulis satu) {
        return dibaca(satu).when();
    }

    /** The limits and the values of the cohorts that rules look at, by their paths. */
    Set<String> nilai(List<AturanTertulis> semua) {
        NilaiTerbaca terbaca = new NilaiTerbaca();
        Set<String> nilai = new TreeSet<>();
        semua.forEach(satu -> nilai.addAll(terbaca.nilai(dibaca(satu).conditions())));
        return nilai;
    }

    private Rule dibaca(AturanTertulis satu) {
        return Objects.requireNonNull(menurutTulisan.get(satu), satu.berkas());
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
        AturanTertulis tertulis = new AturanTertulis(
                rule.name().text(),
                policy.berkas(path),
                pagar.line(path, rule.from()),
                isi.substring(rule.from(), rule.to()));
        menurutTulisan.put(tertulis, rule);
        return tertulis;
    }
}
