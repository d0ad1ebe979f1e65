package id.pmo.examples.cli.periksakebijakan;

import id.pmo.catalog.PolicyProblem;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.examples.cli.kebijakan.NilaiJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes problems as one JSON array, an object for each policy: every key always, in one order. */
public final class JsonPeriksa {

    private JsonPeriksa() {}

    static String tulis(List<KebijakanDiperiksa> semua, Bahasa bahasa) {
        List<Map<String, @Nullable Object>> isi =
                semua.stream().map(satu -> kebijakan(satu, bahasa)).toList();
        return NilaiJson.teks(json -> NilaiJson.tulis(json, isi)) + "\n";
    }

    private static Map<String, @Nullable Object> kebijakan(KebijakanDiperiksa satu, Bahasa bahasa) {
        Map<String, @Nullable Object> isi = new LinkedHashMap<>();
        isi.put("kebijakan", satu.id());
        isi.put("masalah", masalah(satu.masalah(), bahasa));
        return isi;
    }

    /** Problems as objects with every key always, in one order. */
    public static List<Map<String, @Nullable Object>> masalah(List<PolicyProblem> semua, Bahasa bahasa) {
        return semua.stream().map(satu -> masalah(satu, bahasa)).toList();
    }

    /** Line, column and key are null where the whole file, line or value is meant. */
    private static Map<String, @Nullable Object> masalah(PolicyProblem masalah, Bahasa bahasa) {
        Map<String, @Nullable Object> isi = new LinkedHashMap<>();
        isi.put("berkas", masalah.berkas());
        isi.put("baris", masalah.baris() == 0 ? null : masalah.baris());
        isi.put("kolom", masalah.kolom() == 0 ? null : masalah.kolom());
        isi.put("kunci", masalah.kunci().isEmpty() ? null : masalah.kunci());
        isi.put("kode", masalah.kode());
        isi.put("pesan", masalah.pesan().dalam(bahasa));
        isi.put("perbaikan", masalah.perbaikan().dalam(bahasa));
        return isi;
    }
}
