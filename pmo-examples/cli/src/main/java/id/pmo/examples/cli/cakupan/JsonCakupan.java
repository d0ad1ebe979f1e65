package id.pmo.examples.cli.cakupan;

import id.pmo.examples.cli.kebijakan.NilaiJson;
import id.pmo.rules.kebijakan.Cakupan;
import id.pmo.rules.kebijakan.CakupanAturan;
import id.pmo.rules.kebijakan.CakupanKondisi;
import id.pmo.rules.kebijakan.Terlihat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what examples saw as one JSON array, an object for each policy: every key always, in one order. */
final class JsonCakupan {

    private JsonCakupan() {}

    static String tulis(List<Cakupan> semua) {
        return NilaiJson.teks(json -> NilaiJson.tulis(
                        json, semua.stream().map(JsonCakupan::cakupan).toList()))
                + "\n";
    }

    private static Map<String, @Nullable Object> cakupan(Cakupan cakupan) {
        Map<String, @Nullable Object> isi = new LinkedHashMap<>();
        isi.put("kebijakan", cakupan.kebijakan().id());
        isi.put("versi", cakupan.kebijakan().versi());
        isi.put("sidikJari", cakupan.kebijakan().sidikJari());
        isi.put("contoh", cakupan.contoh());
        isi.put("sisi", cakupan.sisi());
        isi.put("sisiTerlihat", cakupan.sisiTerlihat());
        isi.put("persen", cakupan.persen().isEmpty() ? null : cakupan.persen().orElseThrow());
        isi.put("aturan", cakupan.aturan().stream().map(JsonCakupan::aturan).toList());
        return isi;
    }

    private static Map<String, @Nullable Object> aturan(CakupanAturan aturan) {
        Map<String, @Nullable Object> isi = new LinkedHashMap<>();
        isi.put("berkas", aturan.berkas());
        isi.put("baris", aturan.baris());
        isi.put("nama", aturan.nama());
        terlihat(isi, aturan.terlihat());
        isi.put("kondisi", aturan.kondisi().stream().map(JsonCakupan::kondisi).toList());
        return isi;
    }

    private static Map<String, @Nullable Object> kondisi(CakupanKondisi kondisi) {
        Map<String, @Nullable Object> isi = new LinkedHashMap<>();
        isi.put("baris", kondisi.baris());
        isi.put("teks", kondisi.teks());
        terlihat(isi, kondisi.terlihat());
        return isi;
    }

    private static void terlihat(Map<String, @Nullable Object> isi, Terlihat terlihat) {
        isi.put("benar", terlihat.benar());
        isi.put("salah", terlihat.salah());
        isi.put("selaluAda", terlihat.selaluAda());
        isi.put("lengkap", terlihat.lengkap());
    }
}
