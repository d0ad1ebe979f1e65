package id.pmo.rules.internal.pagar;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.PolicyProblem;
import id.pmo.rules.kebijakan.PaketKecil;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The cases of {@code korpus.yaml}: each a rule file as nobody should write it. */
final class Korpus {

    static final String LP_131 = PaketKecil.LP_131;
    static final String ASLI = new String(PaketKecil.utuh().files().get(LP_131), StandardCharsets.UTF_8);

    private static final Pattern HURUF = Pattern.compile("\\{U\\+([0-9A-F]{4})}");

    private Korpus() {}

    /** The cases of one part, by name. */
    static Stream<Map.Entry<String, Map<String, Object>>> kasus(String bagian) {
        return YamlResource.map(YamlResource.read("korpus.yaml"), bagian).entrySet().stream()
                .map(satu -> Map.entry(satu.getKey(), YamlResource.map(satu.getValue())));
    }

    static String jalur(Map<String, Object> kasus) {
        return String.valueOf(kasus.getOrDefault("jalur", LP_131));
    }

    /** The file as it lies. */
    static String teks(Map<String, Object> kasus) {
        String teks = String.valueOf(kasus.getOrDefault("berkas", ASLI));
        for (Map.Entry<String, Object> ubah : YamlResource.map(kasus, "ubah").entrySet()) {
            assertThat(teks).contains(ubah.getKey());
            teks = teks.replace(ubah.getKey(), String.valueOf(ubah.getValue()));
        }
        return HURUF.matcher(teks)
                .replaceAll(m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }

    /** What is told, without the folders. */
    static List<String> pesan(List<PolicyProblem> masalah) {
        return masalah.stream()
                .map(PolicyProblem::toString)
                .map(pesan -> pesan.substring(pesan.lastIndexOf('/', Math.max(0, pesan.indexOf(".drl"))) + 1))
                .toList();
    }
}
