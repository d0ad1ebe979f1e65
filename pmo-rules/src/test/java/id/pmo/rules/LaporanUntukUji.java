package id.pmo.rules;

import id.pmo.catalog.PolicySource;
import id.pmo.catalog.json.HasilBaca;
import id.pmo.catalog.json.LaporanReader;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.internal.uji.LaporanContoh;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The base reports of the policy, for tests. */
public final class LaporanUntukUji {

    private LaporanUntukUji() {}

    /** The text of a base report, such as {@code pemilihan-lengkap}. */
    public static String json(String dasar) {
        byte[] isi = PolicySource.builtIn()
                .find(PmoEngine.DEFAULT_POLICY)
                .orElseThrow()
                .files()
                .get("contoh/" + dasar + ".json");
        return new String(isi, StandardCharsets.UTF_8);
    }

    /** A base report. */
    public static LaporanPmo dasar(String dasar) {
        return baca(json(dasar));
    }

    /** A base report with other values, by JSON Pointer, at some places. */
    public static LaporanPmo diubah(String dasar, Map<String, ?> ubahan) {
        return baca(LaporanContoh.ubah(json(dasar), ubahan));
    }

    /** A base report sent at another moment. */
    public static LaporanPmo dikirim(String dasar, String dikirimPada, String provinsi) {
        return baca(json(dasar)
                .replaceAll("\"dikirimPada\": \"[^\"]*\"", "\"dikirimPada\": \"" + dikirimPada + "\"")
                .replaceAll("\"provinsi\": \"[^\"]*\"", "\"provinsi\": \"" + provinsi + "\""));
    }

    /** A report of sound shape. */
    public static LaporanPmo baca(String json) {
        return ((HasilBaca.Terbaca) LaporanReader.ofDefaults().read(json)).laporan();
    }
}
