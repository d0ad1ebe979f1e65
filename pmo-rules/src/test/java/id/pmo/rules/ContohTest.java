package id.pmo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.catalog.json.HasilBaca;
import id.pmo.catalog.json.LaporanReader;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.laporan.LaporanPmo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The school year of SD Semangat shows what its page promises. */
class ContohTest {

    private static final Path FOLDER = Path.of("../pmo-examples/contoh/sd-semangat");
    private static final PmoEngine ENGINE = PmoEngine.ofDefaults();

    @TestFactory
    @SuppressWarnings("unchecked")
    Stream<DynamicTest> setiapLaporanSdSemangatMenunjukkanYangDijanjikan() throws IOException {
        Map<String, Object> harapan =
                (Map<String, Object>) new Load(LoadSettings.builder().build())
                        .loadFromString(Files.readString(FOLDER.resolve("harapan.yaml")));
        Konteks konteks =
                Konteks.at(OffsetDateTime.parse(harapan.get("pada").toString()).toInstant());
        Map<String, LaporanPmo> laporan = laporan();
        return ((Map<String, Map<String, Object>>) harapan.get("laporan"))
                .entrySet().stream()
                        .map(satu -> DynamicTest.dynamicTest(satu.getKey(), () -> {
                            List<LaporanPmo> lain = laporan.entrySet().stream()
                                    .filter(l -> !l.getKey().equals(satu.getKey()))
                                    .map(Map.Entry::getValue)
                                    .toList();
                            HasilPemeriksaan hasil =
                                    ENGINE.check(laporan.get(satu.getKey()), konteks.withRiwayat(lain));

                            assertThat(hasil.temuan().stream()
                                            .map(Temuan::toString)
                                            .toList())
                                    .isEqualTo(satu.getValue().get("temuan"));
                            assertThat(hasil.status().name())
                                    .isEqualTo(satu.getValue().get("status"));
                            assertThat(hasil.waktu().status().name())
                                    .isEqualTo(satu.getValue().get("waktu"));
                        }));
    }

    private static Map<String, LaporanPmo> laporan() throws IOException {
        Map<String, LaporanPmo> laporan = new TreeMap<>();
        try (Stream<Path> berkas = Files.list(FOLDER)) {
            for (Path satu : berkas.filter(b -> b.toString().endsWith(".json")).toList()) {
                HasilBaca bacaan = LaporanReader.ofDefaults().read(Files.readAllBytes(satu));
                laporan.put(satu.getFileName().toString(), ((HasilBaca.Terbaca) bacaan).laporan());
            }
        }
        return laporan;
    }
}
