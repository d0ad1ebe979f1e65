package id.pmo.rules.hukum;

import id.pmo.catalog.json.LaporanWriter;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.LaporanUntukUji;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A report whose fields are filled by their places. */
final class LembarIsian {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ObjectNode laporan;

    LembarIsian(LaporanPmo laporan) {
        this.laporan = (ObjectNode) JSON.readTree(LaporanWriter.write(laporan));
    }

    LaporanPmo jadi() {
        return LaporanUntukUji.baca(JSON.writeValueAsString(laporan));
    }

    void tambah(JsonPointer letak, Object butir) {
        if (!(laporan.at(letak) instanceof ArrayNode)) {
            pasang(letak, List.of());
        }
        ((ArrayNode) laporan.at(letak)).add(JSON.valueToTree(butir));
    }

    void pasang(JsonPointer letak, Object nilai) {
        JsonNode induk = laporan;
        JsonPointer sisa = letak;
        while (!sisa.tail().matches()) {
            JsonNode anak =
                    induk.isArray() ? induk.get(sisa.getMatchingIndex()) : induk.get(sisa.getMatchingProperty());
            if (anak == null || anak.isNull()) {
                anak = JSON.createObjectNode();
                ((ObjectNode) induk).set(sisa.getMatchingProperty(), anak);
            }
            induk = anak;
            sisa = sisa.tail();
        }
        if (induk instanceof ArrayNode daftar) {
            daftar.set(sisa.getMatchingIndex(), JSON.valueToTree(nilai));
        } else {
            ((ObjectNode) induk).set(sisa.getMatchingProperty(), JSON.valueToTree(nilai));
        }
    }

    @Nullable
    String teks(JsonPointer letak) {
        return laporan.at(letak).asStringOpt().orElse(null);
    }

    @Override
    public String toString() {
        return laporan.toString();
    }
}
