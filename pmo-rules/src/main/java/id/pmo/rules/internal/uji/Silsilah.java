package id.pmo.rules.internal.uji;

import id.pmo.catalog.PolicyFiles;
import id.pmo.catalog.PolicySource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Which policy extends which. */
public final class Silsilah {

    private final PolicySource source;

    /** Of the policies of a place. */
    public Silsilah(PolicySource source) {
        this.source = source;
    }

    /** A policy, its parent, and so on to the oldest; what cannot be read has no parent. */
    public List<String> dari(String id) {
        List<String> semua = new ArrayList<>();
        Optional<String> berikut = Optional.of(id);
        while (berikut.isPresent() && !semua.contains(berikut.get())) {
            semua.add(berikut.get());
            berikut = source.find(berikut.get()).flatMap(Silsilah::induk);
        }
        return semua;
    }

    private static Optional<String> induk(PolicyFiles policy) {
        byte[] isi = policy.files().getOrDefault("kebijakan.yaml", new byte[0]);
        Object akar;
        try {
            akar = new Load(LoadSettings.builder().build()).loadFromString(new String(isi, StandardCharsets.UTF_8));
        } catch (YamlEngineException rusak) {
            return Optional.empty();
        }
        return akar instanceof Map<?, ?> peta && peta.get("extends") instanceof String induk
                ? Optional.of(induk)
                : Optional.empty();
    }
}
