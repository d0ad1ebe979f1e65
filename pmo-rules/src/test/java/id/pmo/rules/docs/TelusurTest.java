package id.pmo.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.kebijakan.Asal;
import id.pmo.core.kebijakan.Dasar;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.Syarat;
import id.pmo.rules.PmoEngine;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** From every statement of the sources to what checks it, and back. */
class TelusurTest {

    private static final PmoEngine ENGINE = PmoEngine.ofDefaults();
    private static final Kebijakan KEBIJAKAN =
            ENGINE.kebijakan(PmoEngine.DEFAULT_POLICY).orElseThrow();
    private static final Telusur TELUSUR = Telusur.baca();

    @Test
    void setiapPernyataanTerjawab() {
        assertThat(TELUSUR.pernyataan())
                .allSatisfy(p -> assertThat(
                                p.containsKey("kode") || p.containsKey("nilai") || p.containsKey("tidakDiperiksa"))
                        .as("%s needs kode, nilai or tidakDiperiksa", p.get("id"))
                        .isTrue());
        assertThat(TELUSUR.pernyataan().stream().map(p -> p.get("id"))).doesNotHaveDuplicates();
    }

    @Test
    void setiapKodeYangDisebutAdaDanSetiapKodeDisebut() {
        Set<String> disebut = new TreeSet<>(TELUSUR.semua("kode"));
        disebut.addAll(TELUSUR.tafsir().keySet());

        sama(disebut, KEBIJAKAN.syarat().keySet(), "a pernyataan (kode) or under tafsir");
    }

    @Test
    void kodeTersuratBerasalDariPernyataanDanKodeTafsirTercatatSebagaiTafsir() {
        for (Syarat syarat : KEBIJAKAN.syarat().values()) {
            if (syarat.dasar() == Dasar.TERSURAT) {
                assertThat(TELUSUR.tempat("kode", syarat.kode()))
                        .as("%s is TERSURAT; docs/telusur.yaml needs it in a pernyataan", syarat.kode())
                        .isNotEmpty();
            } else {
                assertThat(TELUSUR.tafsir().keySet())
                        .overridingErrorMessage(
                                "%s is TAFSIR; docs/telusur.yaml needs it under tafsir, with what the reading starts from",
                                syarat.kode())
                        .contains(syarat.kode());
            }
        }
    }

    @Test
    void setiapNilaiKebijakanDisebutDanSetiapYangDisebutAda() {
        Set<String> ada = ENGINE.kebijakan().stream()
                .flatMap(id -> ENGINE.kebijakan(id).orElseThrow().asal().keySet().stream())
                .map(jalur -> jalur.startsWith("katalog.") ? "katalog" : jalur)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> disebut = new TreeSet<>(TELUSUR.semua("nilai"));
        disebut.addAll(TELUSUR.tafsirNilai().keySet());

        sama(disebut, ada, "a pernyataan (nilai) or under tafsirNilai");
    }

    @Test
    void halamanTelusurDibuatDariDatanya() {
        StringBuilder halaman = new StringBuilder("# Telusur\n\n")
                .append(
                        "Every checkable statement of the sources, and what answers it; made from `telusur.yaml` and from the\n")
                .append(
                        "policy by the build. S0: the guide to filing the report in SIMPKB. S1: the ministry's slide deck on PMO\n")
                .append("level sekolah, 2023–2024.\n\n## From the sources\n\n")
                .append(
                        "| | di mana | pernyataan | syarat | nilai kebijakan | tidak diperiksa |\n|---|---|---|---|---|---|\n");
        for (Map<String, Object> p : TELUSUR.pernyataan()) {
            baris(
                    halaman,
                    p.get("id"),
                    p.get("tempat"),
                    p.get("pernyataan"),
                    String.join(", ", Telusur.daftar(p, "kode")),
                    String.join(", ", kode(Telusur.daftar(p, "nilai"))),
                    p.getOrDefault("tidakDiperiksa", ""));
        }
        halaman.append(
                "\n## From each syarat back\n\n| kode | dasar | sumber | pernyataan | bacaan |\n|---|---|---|---|---|\n");
        for (Syarat s : KEBIJAKAN.syarat().values()) {
            baris(
                    halaman,
                    s.kode(),
                    s.dasar(),
                    s.sumber(),
                    TELUSUR.tempat("kode", s.kode()).collect(Collectors.joining(", ")),
                    TELUSUR.tafsir().getOrDefault(s.kode(), ""));
        }
        halaman.append("\n## From each policy value back\n\n| nilai | dasar | sumber | alasan |\n|---|---|---|---|\n");
        for (Map.Entry<String, Asal> nilai : new TreeMap<>(KEBIJAKAN.asal()).entrySet()) {
            Asal asal = nilai.getValue();
            baris(
                    halaman,
                    "`" + nilai.getKey() + "`",
                    asal.dasar(),
                    asal.sumber(),
                    asal.alasan() == null ? "" : asal.alasan());
        }
        Halaman.seluruhnya("docs/telusur.md", halaman.toString());
    }

    private static void sama(Set<String> disebut, Set<String> ada, String di) {
        Set<String> belum = new TreeSet<>(ada);
        belum.removeAll(disebut);
        assertThat(belum).as("docs/telusur.yaml must name these, in %s", di).isEmpty();
        Set<String> tidakAda = new TreeSet<>(disebut);
        tidakAda.removeAll(ada);
        assertThat(tidakAda)
                .as("docs/telusur.yaml names these, which the policy does not have")
                .isEmpty();
    }

    private static List<String> kode(List<String> nama) {
        return nama.stream().map(n -> "`" + n + "`").toList();
    }

    private static void baris(StringBuilder halaman, Object... sel) {
        for (Object isi : sel) {
            halaman.append("| ").append(isi.toString().replace("|", "\\|")).append(' ');
        }
        halaman.append("|\n");
    }
}
