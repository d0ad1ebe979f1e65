package id.pmo.examples.cli.segel;

import id.pmo.catalog.PolicySource;
import id.pmo.examples.cli.simpan.Simpanan;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs policies: the same files give the same archive. */
final class ArsipKebijakan {

    private static final LocalDateTime WAKTU_TETAP = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ArsipKebijakan() {}

    /** One policy lies at the root, several each in the folder of its id. */
    static void tulis(Path zip, PolicySource sumber, Map<String, SortedMap<String, byte[]>> segel) {
        SortedMap<String, byte[]> semua = new TreeMap<>();
        for (Map.Entry<String, SortedMap<String, byte[]>> satu : segel.entrySet()) {
            String awal = segel.size() == 1 ? "" : satu.getKey() + "/";
            sumber.find(satu.getKey()).orElseThrow().files().forEach((path, bita) -> {
                if (!path.startsWith("META-INF/")) {
                    semua.put(awal + path, bita);
                }
            });
            satu.getValue().forEach((path, bita) -> semua.put(awal + path, bita));
        }
        try (Simpanan simpanan = new Simpanan()) {
            simpanan.siapkanBaru(zip, keluaran -> tulis(keluaran, semua));
            simpanan.selesai();
        }
    }

    private static void tulis(OutputStream keluaran, SortedMap<String, byte[]> semua) throws IOException {
        try (ZipOutputStream arsip = new ZipOutputStream(keluaran)) {
            for (Map.Entry<String, byte[]> satu : semua.entrySet()) {
                ZipEntry entri = new ZipEntry(satu.getKey());
                entri.setTimeLocal(WAKTU_TETAP);
                arsip.putNextEntry(entri);
                arsip.write(satu.getValue());
            }
        }
    }
}
