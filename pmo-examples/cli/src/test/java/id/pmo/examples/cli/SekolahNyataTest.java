package id.pmo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The generated reports for real schools give what a reading of the requirements, written down apart, expects. */
class SekolahNyataTest {

    private static final Path FOLDER = Path.of("../contoh/sekolah-nyata");
    private static final Pattern HASIL = Pattern.compile(
            "\"berkas\":\"[^\"]*/([^/\"]+)\",\"baris\":(\\d+)}.*?\"diperiksaPada\":\"[^\"]*\",\"status\":\"([A-Z_]+)\"");
    private static final Pattern TEMUAN = Pattern.compile("\"kode\":\"([^\"]+)\",\"jenis\":.*?\"letak\":\"([^\"]*)\"");

    @Test
    @SuppressWarnings("unchecked")
    void setiapBarisMenunjukkanYangDiharapkan() throws IOException {
        Map<String, Object> harapan =
                (Map<String, Object>) new Load(LoadSettings.builder().build())
                        .loadFromString(Files.readString(FOLDER.resolve("harapan.yaml")));
        String pada = harapan.remove("pada").toString();
        SortedMap<String, String> diharapkan = new TreeMap<>();
        harapan.forEach((berkas, baris) -> ((Map<Integer, Map<String, Object>>) baris)
                .forEach((nomor, satu) ->
                        diharapkan.put(berkas + ":" + nomor, satu.get("status") + " " + satu.get("temuan"))));

        Panggilan.Hasil hasil =
                new Panggilan().jalankan("periksa", "--format", "ndjson", "--pada", pada, FOLDER.toString());

        assertThat(terbaca(hasil.keluaran())).isEqualTo(diharapkan);
        assertThat(hasil.keluaran().lines().filter(baris -> baris.contains("\"TIDAK_TERBACA\"")))
                .hasSize(2);
    }

    private static SortedMap<String, String> terbaca(String keluaran) {
        SortedMap<String, String> ditemukan = new TreeMap<>();
        for (String baris : keluaran.lines().toList()) {
            MatchResult kepala = HASIL.matcher(baris).results().findFirst().orElseThrow();
            String temuan = TEMUAN.matcher(baris)
                    .results()
                    .map(t -> t.group(1) + " " + t.group(2))
                    .collect(Collectors.joining(", ", "[", "]"));
            if (!kepala.group(3).equals("TIDAK_TERBACA")) {
                ditemukan.put(kepala.group(1) + ":" + kepala.group(2), kepala.group(3) + " " + temuan);
            }
        }
        return ditemukan;
    }
}
