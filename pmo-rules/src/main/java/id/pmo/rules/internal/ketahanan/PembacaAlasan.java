package id.pmo.rules.internal.ketahanan;

import id.pmo.rules.kebijakan.AlasanLolos;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads why slips need not be noticed. */
public final class PembacaAlasan {

    private static final Set<String> KUNCI = Set.of("berkas", "mutasi", "alasan");

    private PembacaAlasan() {}

    /**
     * The reasons that a file holds.
     *
     * @throws IllegalArgumentException if it holds anything else
     */
    public static List<AlasanLolos> baca(String nama, String isi) {
        Object akar;
        try {
            akar = new Load(LoadSettings.builder().setLabel(nama).build()).loadFromString(isi);
        } catch (YamlEngineException e) {
            throw new IllegalArgumentException(nama + ": bukan YAML. " + e.getMessage(), e);
        }
        if (akar == null) {
            return List.of();
        }
        if (!(akar instanceof List<?> daftar)) {
            throw new IllegalArgumentException(
                    nama
                            + ": seharusnya daftar. Tulis setiap butir sebagai \"- berkas: …\", \"  mutasi: …\", \"  alasan: …\".");
        }
        List<AlasanLolos> semua = new ArrayList<>();
        for (Object satu : daftar) {
            if (!(satu instanceof Map<?, ?> butir)
                    || !butir.keySet().equals(KUNCI)
                    || !butir.values().stream().allMatch(nilai -> nilai instanceof String teks && !teks.isBlank())) {
                throw new IllegalArgumentException(nama + ": butir ke-" + (semua.size() + 1)
                        + " seharusnya berisi teks berkas, mutasi dan alasan, tanpa kunci lain.");
            }
            semua.add(new AlasanLolos(
                    String.valueOf(butir.get("berkas")),
                    String.valueOf(butir.get("mutasi")),
                    String.valueOf(butir.get("alasan"))));
        }
        return semua;
    }
}
