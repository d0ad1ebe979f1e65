package id.pmo.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.PolicyProblemKind;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.bahasa.Templat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every kind of problem that a policy may have, as its maintainer finds it in the documentation. */
class KodeKebijakanTest {

    private static final Map<Character, String> BAGIAN = new LinkedHashMap<>(Map.of(
            '1', "Berkas, paket dan induk · Files, packs and parents",
            '2', "YAML dan nilai · YAML and values",
            '3', "Aturan yang tidak dapat disusun · Rules that do not compile",
            '4', "Aturan dan syaratnya · Rules and their syarat",
            '5', "Pagar: apa yang boleh ada dalam berkas aturan · Guard rails: what may stand in a rule file",
            '7', "Menuju pemakaian: kunci kode, segel, pengaktifan · Going live: lock of codes, seal, activation"));

    @Test
    void setiapKodeDijelaskanDalamDuaBahasa() {
        StringBuilder halaman = new StringBuilder("# Kode masalah kebijakan\n\n")
                .append(
                        "What may be wrong with a policy. A code never changes its meaning. Words in braces stand for what was")
                .append(
                        " found. Made by the build from\n`pmo-catalog/src/main/resources/id/pmo/catalog/masalah-kebijakan.yaml`.\n");
        char bagian = '0';
        for (PolicyProblemKind satu : PolicyProblemKind.all()) {
            if (satu.kode().charAt(3) != bagian) {
                bagian = satu.kode().charAt(3);
                halaman.append("\n## KB-")
                        .append(bagian)
                        .append("xx: ")
                        .append(BAGIAN.get(bagian))
                        .append('\n');
            }
            tulis(halaman, satu);
        }
        Halaman.seluruhnya("docs/kode-kebijakan.md", halaman.toString().replace("<", "\\<"));
    }

    @Test
    void keduaBahasaMemakaiCelahYangSama() {
        for (PolicyProblemKind satu : PolicyProblemKind.all()) {
            for (Templat teks : new Templat[] {satu.pesan(), satu.perbaikan()}) {
                assertThat(teks.celah(Bahasa.EN)).as(satu.kode()).isEqualTo(teks.celah(Bahasa.ID));
            }
        }
    }

    private static void tulis(StringBuilder halaman, PolicyProblemKind satu) {
        halaman.append("\n### ")
                .append(satu.kode())
                .append(" · ")
                .append(satu.judul().id())
                .append("\n\n");
        for (Bahasa bahasa : Bahasa.values()) {
            halaman.append("> ").append(satu.pesan().teks().dalam(bahasa));
            if (satu.cara().isEmpty()) {
                halaman.append(' ').append(satu.perbaikan().teks().dalam(bahasa));
            }
            halaman.append('\n').append(bahasa == Bahasa.ID ? ">\n" : "");
        }
        if (!satu.cara().isEmpty()) {
            halaman.append('\n');
            satu.cara()
                    .values()
                    .forEach(cara -> halaman.append("- ")
                            .append(cara.id())
                            .append(" · ")
                            .append(cara.en())
                            .append('\n'));
        }
    }
}
