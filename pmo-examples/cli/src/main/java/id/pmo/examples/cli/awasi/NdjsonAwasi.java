package id.pmo.examples.cli.awasi;

import id.pmo.core.bahasa.Bahasa;
import id.pmo.examples.cli.kebijakan.NilaiJson;
import id.pmo.examples.cli.periksakebijakan.JsonPeriksa;
import id.pmo.examples.cli.uji.JsonUji;
import id.pmo.rules.kebijakan.HasilUji;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes answers as JSON, one object a line: every key always, in one order. */
final class NdjsonAwasi implements Penulis {

    private final Bahasa bahasa;

    NdjsonAwasi(Bahasa bahasa) {
        this.bahasa = bahasa;
    }

    @Override
    public String mulai(String folder) {
        return "";
    }

    @Override
    public String jawab(Jawaban jawaban) {
        Map<String, @Nullable Object> isi = new LinkedHashMap<>();
        isi.put("saat", jawaban.saat().toString());
        isi.put("milidetik", jawaban.lama().toMillis());
        isi.put("cakupan", jawaban.cakupan().name());
        isi.put("berubah", jawaban.berubah());
        isi.put("kode", jawaban.kode());
        isi.put("baik", jawaban.baik());
        isi.put("galat", null);
        isi.put("kebijakan", kebijakan(jawaban));
        return baris(isi);
    }

    @Override
    public String gagal(Instant saat, String pesan) {
        Map<String, @Nullable Object> isi = new LinkedHashMap<>();
        isi.put("saat", saat.toString());
        isi.put("milidetik", 0);
        isi.put("cakupan", null);
        isi.put("berubah", List.of());
        isi.put("kode", List.of());
        isi.put("baik", false);
        isi.put("galat", pesan);
        isi.put("kebijakan", List.of());
        return baris(isi);
    }

    private List<Map<String, @Nullable Object>> kebijakan(Jawaban jawaban) {
        List<Map<String, @Nullable Object>> semua = new ArrayList<>();
        jawaban.masalah().forEach((id, masalah) -> {
            Map<String, @Nullable Object> isi = new LinkedHashMap<>();
            isi.put("kebijakan", id);
            isi.put("masalah", JsonPeriksa.masalah(masalah, bahasa));
            isi.put(
                    "uji",
                    jawaban.hasil().stream()
                            .filter(hasil -> hasil.kebijakan().id().equals(id))
                            .findFirst()
                            .map(this::uji)
                            .orElse(null));
            semua.add(isi);
        });
        return semua;
    }

    /** Of the examples only those that do not hold, so that a line stays short. */
    private Map<String, @Nullable Object> uji(HasilUji hasil) {
        Map<String, @Nullable Object> isi = new LinkedHashMap<>();
        isi.put("banyak", hasil.contoh().size());
        isi.put("gagal", JsonUji.contoh(hasil.gagal(), bahasa));
        isi.put("tanpaContoh", JsonUji.tanpaContoh(hasil));
        return isi;
    }

    private static String baris(Map<String, @Nullable Object> isi) {
        return NilaiJson.teks(json -> NilaiJson.tulis(json, isi)) + "\n";
    }
}
