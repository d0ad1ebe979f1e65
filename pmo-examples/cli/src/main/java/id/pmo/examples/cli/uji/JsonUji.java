package id.pmo.examples.cli.uji;

import id.pmo.catalog.ContohUji;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.kebijakan.IdentitasKebijakan;
import id.pmo.examples.cli.kebijakan.NilaiJson;
import id.pmo.rules.kebijakan.Beda;
import id.pmo.rules.kebijakan.HasilContoh;
import id.pmo.rules.kebijakan.HasilUji;
import id.pmo.rules.kebijakan.SyaratTanpaContoh;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what became of examples as one JSON array, an object for each policy: every key always, in one order. */
public final class JsonUji {

    private final Bahasa bahasa;

    private JsonUji(Bahasa bahasa) {
        this.bahasa = bahasa;
    }

    static String tulis(List<HasilUji> semua, Bahasa bahasa) {
        JsonUji json = new JsonUji(bahasa);
        return NilaiJson.teks(penulis ->
                        NilaiJson.tulis(penulis, semua.stream().map(json::hasil).toList()))
                + "\n";
    }

    private Map<String, @Nullable Object> hasil(HasilUji hasil) {
        IdentitasKebijakan kebijakan = hasil.kebijakan();
        Map<String, @Nullable Object> isi = new LinkedHashMap<>();
        isi.put("kebijakan", kebijakan.id());
        isi.put("versi", kebijakan.versi());
        isi.put("sidikJari", kebijakan.sidikJari());
        isi.put("banyak", hasil.contoh().size());
        isi.put("gagal", hasil.gagal().size());
        isi.put("tanpaContoh", tanpaContoh(hasil));
        isi.put("contoh", contoh(hasil.contoh(), bahasa));
        return isi;
    }

    /** The syarat that go without an example, as objects with every key always, in one order. */
    public static List<Map<String, String>> tanpaContoh(HasilUji hasil) {
        return hasil.tanpaContoh().stream().map(JsonUji::tanpaContoh).toList();
    }

    private static Map<String, String> tanpaContoh(SyaratTanpaContoh syarat) {
        Map<String, String> isi = new LinkedHashMap<>();
        isi.put("kode", syarat.kode());
        isi.put("berkas", syarat.berkas());
        return isi;
    }

    /** What became of examples, as objects with every key always, in one order. */
    public static List<Map<String, @Nullable Object>> contoh(List<HasilContoh> semua, Bahasa bahasa) {
        return semua.stream().map(new JsonUji(bahasa)::contoh).toList();
    }

    private Map<String, @Nullable Object> contoh(HasilContoh hasil) {
        ContohUji contoh = hasil.contoh();
        Map<String, @Nullable Object> isi = new LinkedHashMap<>();
        isi.put("kebijakan", hasil.kebijakan());
        isi.put("kode", hasil.kode());
        isi.put("nama", contoh.nama());
        isi.put("berkas", contoh.berkas());
        isi.put("baris", contoh.baris());
        isi.put("dasar", contoh.dasar());
        isi.put("ubah", contoh.laporan().ubah());
        isi.put("berlaku", hasil.berlaku());
        isi.put("temuanDiharapkan", contoh.temuan());
        isi.put("temuan", hasil.temuan());
        isi.put("beda", hasil.beda().stream().map(this::beda).toList());
        return isi;
    }

    private Map<String, @Nullable Object> beda(Beda beda) {
        Map<String, @Nullable Object> isi = new LinkedHashMap<>();
        isi.put("hal", beda.hal().name());
        isi.put("diharapkan", beda.diharapkan());
        isi.put("nyata", beda.nyata());
        isi.put("pesan", beda.pesan().dalam(bahasa));
        return isi;
    }
}
