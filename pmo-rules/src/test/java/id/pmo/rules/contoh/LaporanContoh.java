package id.pmo.rules.contoh;

import id.pmo.catalog.LaporanUji;
import id.pmo.catalog.json.HasilBaca;
import id.pmo.catalog.json.LaporanReader;
import id.pmo.core.laporan.LaporanPmo;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the report of a contohUji: a base report of the policy, changed at some places. */
public final class LaporanContoh {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LaporanContoh() {}

    /** The text of a base report with other values at some places; objects that are missing on the way are made. */
    public static String ubah(String json, Map<String, ?> ubahan) {
        ObjectNode laporan = (ObjectNode) JSON.readTree(json);
        ubahan.forEach((letak, nilai) -> {
            try {
                ubah(laporan, JsonPointer.compile(letak), JSON.valueToTree(nilai));
            } catch (JacksonException | IndexOutOfBoundsException | ClassCastException | IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "Letak %s pada ubah tidak ada dalam laporan dasarnya. Periksa nama dan nomor urutnya."
                                .formatted(letak),
                        e);
            }
        });
        return JSON.writeValueAsString(laporan);
    }

    /** The report of an example, or of one in its history. */
    static LaporanPmo buat(Contoh asal, LaporanUji contoh) {
        HasilBaca bacaan;
        try {
            bacaan = LaporanReader.ofDefaults().read(ubah(asal.policy().contoh().get(contoh.dasar()), contoh.ubah()));
        } catch (IllegalArgumentException e) {
            throw new ContohSalah(asal, List.of(e.getMessage()));
        }
        if (bacaan instanceof HasilBaca.TidakTerbaca gagal) {
            throw new ContohSalah(
                    asal,
                    gagal.temuan().stream()
                            .map(temuan -> "ubah: %s %s %s"
                                    .formatted(
                                            temuan,
                                            temuan.pesan().id(),
                                            temuan.perbaikan().id()))
                            .toList());
        }
        return ((HasilBaca.Terbaca) bacaan).laporan();
    }

    private static void ubah(JsonNode induk, JsonPointer letak, JsonNode nilai) {
        String nama = letak.getMatchingProperty();
        JsonPointer sisa = letak.tail();
        if (!sisa.matches()) {
            JsonNode anak = induk instanceof ArrayNode daftar ? daftar.get(letak.getMatchingIndex()) : induk.get(nama);
            if (anak == null || anak.isNull()) {
                anak = sisa.getMatchingProperty().equals("-") ? JSON.createArrayNode() : JSON.createObjectNode();
                pasang(induk, letak, anak);
            }
            ubah(anak, sisa, nilai);
        } else {
            pasang(induk, letak, nilai);
        }
    }

    private static void pasang(JsonNode induk, JsonPointer letak, JsonNode nilai) {
        if (induk instanceof ObjectNode objek) {
            objek.set(letak.getMatchingProperty(), nilai);
        } else if (letak.getMatchingProperty().equals("-") || letak.getMatchingIndex() == induk.size()) {
            ((ArrayNode) induk).add(nilai);
        } else {
            ((ArrayNode) induk).set(letak.getMatchingIndex(), nilai);
        }
    }
}
