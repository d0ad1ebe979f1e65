package id.pmo.examples.cli.ketahanan;

import id.pmo.examples.cli.kebijakan.NilaiJson;
import id.pmo.rules.kebijakan.AlasanLolos;
import id.pmo.rules.kebijakan.Ketahanan;
import id.pmo.rules.kebijakan.Mutan;
import id.pmo.rules.kebijakan.Mutan.Nasib;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what became of slips as one JSON array, an object for each policy: every key always, in one order. */
final class JsonKetahanan {

    private JsonKetahanan() {}

    static String tulis(List<Ketahanan> semua, List<AlasanLolos> alasan) {
        return NilaiJson.teks(json -> NilaiJson.tulis(
                        json,
                        semua.stream().map(satu -> ketahanan(satu, alasan)).toList()))
                + "\n";
    }

    private static Map<String, @Nullable Object> ketahanan(Ketahanan ketahanan, List<AlasanLolos> alasan) {
        Map<String, @Nullable Object> isi = new LinkedHashMap<>();
        isi.put("kebijakan", ketahanan.kebijakan().id());
        isi.put("versi", ketahanan.kebijakan().versi());
        isi.put("sidikJari", ketahanan.kebijakan().sidikJari());
        isi.put("ketahuan", ketahanan.nasib(Nasib.KETAHUAN).size());
        isi.put("lolos", ketahanan.nasib(Nasib.LOLOS).size());
        isi.put("ditolak", ketahanan.nasib(Nasib.DITOLAK).size());
        isi.put(
                "persen",
                ketahanan.persen().isEmpty() ? null : ketahanan.persen().orElseThrow());
        isi.put("tanpaAlasan", ketahanan.tanpaAlasan(alasan).size());
        isi.put("mutan", ketahanan.mutan().stream().map(JsonKetahanan::mutan).toList());
        return isi;
    }

    private static Map<String, @Nullable Object> mutan(Mutan mutan) {
        Map<String, @Nullable Object> isi = new LinkedHashMap<>();
        isi.put("berkas", mutan.berkas());
        isi.put("baris", mutan.baris());
        isi.put("jenis", mutan.jenis().name());
        isi.put("mutasi", mutan.mutasi());
        isi.put("nasib", mutan.nasib().name());
        isi.put("oleh", mutan.oleh());
        return isi;
    }
}
