package id.pmo.rules.contoh;

import id.pmo.catalog.LaporanUji;
import id.pmo.catalog.LoadedPolicy;
import id.pmo.catalog.json.HasilBaca;
import id.pmo.catalog.json.LaporanReader;
import id.pmo.core.laporan.LaporanPmo;
import java.util.Map;
import java.util.stream.Collectors;
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
            } catch (IndexOutOfBoundsException | ClassCastException | IllegalArgumentException e) {
                throw new AssertionError(
                        "Letak %s pada ubah tidak ada dalam laporan dasarnya. Periksa nama dan nomor urutnya."
                                .formatted(letak));
            }
        });
        return JSON.writeValueAsString(laporan);
    }

    /** @param tempat where the example stands, to tell what is wrong with it */
    static LaporanPmo buat(LoadedPolicy policy, LaporanUji contoh, String tempat) {
        HasilBaca bacaan;
        try {
            bacaan = LaporanReader.ofDefaults().read(ubah(policy.contoh().get(contoh.dasar()), contoh.ubah()));
        } catch (AssertionError e) {
            throw new AssertionError(tempat + "\n  " + e.getMessage(), e);
        }
        if (bacaan instanceof HasilBaca.TidakTerbaca gagal) {
            throw new AssertionError(gagal.temuan().stream()
                    .map(temuan -> "%n  %s %s".formatted(temuan, temuan.pesan().id()))
                    .collect(Collectors.joining("", tempat + "\n  Laporan yang dihasilkan ubah tidak terbaca:", "")));
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
