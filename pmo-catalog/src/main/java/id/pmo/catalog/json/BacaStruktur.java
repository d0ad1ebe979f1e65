package id.pmo.catalog.json;

import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.bahasa.Templat;
import id.pmo.core.kebijakan.Dasar;
import id.pmo.core.kebijakan.Jenis;
import id.pmo.core.kebijakan.MasaBerlaku;
import id.pmo.core.kebijakan.Sifat;
import id.pmo.core.kebijakan.Syarat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads {@code struktur.yaml}, which is part of this library, so that any fault in it is a fault of the build. */
final class BacaStruktur {

    private static final String BERKAS = "/id/pmo/catalog/struktur.yaml";

    private BacaStruktur() {}

    static KatalogStruktur.Isi baca() {
        try (InputStream isi = BacaStruktur.class.getResourceAsStream(BERKAS)) {
            if (isi == null) {
                throw new IllegalStateException(BERKAS + " is missing; add pmo-catalog.jar with its resources");
            }
            LoadSettings aturan = LoadSettings.builder().setLabel(BERKAS).build();
            Map<?, ?> akar = peta(new Load(aturan).loadFromInputStream(isi), BERKAS);
            String sumber = teks(akar, "sumber");
            Map<String, Syarat> syarat = new TreeMap<>();
            peta(akar.get("syarat"), "syarat")
                    .forEach((kode, satu) ->
                            syarat.put(String.valueOf(kode), syarat(String.valueOf(kode), sumber, peta(satu, kode))));
            Map<String, Templat> rincian = new LinkedHashMap<>();
            Map<?, ?> petaRincian = peta(akar.get("rincian"), "rincian");
            petaRincian.keySet().forEach(k -> rincian.put(String.valueOf(k), new Templat(dwi(petaRincian, k))));
            return new KatalogStruktur.Isi(syarat, rincian);
        } catch (IOException e) {
            throw new UncheckedIOException(BERKAS + " cannot be read", e);
        }
    }

    private static Syarat syarat(String kode, String sumber, Map<?, ?> isi) {
        return new Syarat(
                kode,
                dwi(isi, "judul"),
                Jenis.TIDAK_SESUAI,
                Sifat.WAJIB,
                Dasar.TERSURAT,
                sumber,
                null,
                new Templat(dwi(isi, "pesan")),
                new Templat(dwi(isi, "perbaikan")),
                true,
                MasaBerlaku.SELALU);
    }

    private static DwiBahasa dwi(Map<?, ?> induk, Object kunci) {
        Map<?, ?> isi = peta(induk.get(kunci), kunci);
        return new DwiBahasa(teks(isi, "id"), teks(isi, "en"));
    }

    private static String teks(Map<?, ?> induk, String kunci) {
        if (induk.get(kunci) instanceof String teks) {
            return teks;
        }
        throw new IllegalStateException(BERKAS + ": a text is missing at " + kunci + " of " + induk);
    }

    private static Map<?, ?> peta(@Nullable Object isi, Object kunci) {
        if (isi instanceof Map<?, ?> peta) {
            return peta;
        }
        throw new IllegalStateException(BERKAS + ": a mapping is missing at " + kunci);
    }
}
