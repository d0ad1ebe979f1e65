package id.pmo.examples.cli.lanjut;

import id.pmo.core.laporan.StatusKelengkapan;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The results that an earlier call has left behind.
 *
 * @param banyak how many stand there whole, from the first on
 * @param panjang where they end, in bytes; what follows was torn off in the middle
 * @param status how many reports stand how
 */
record HasilLama(long banyak, long panjang, Map<StatusKelengkapan, Long> status) {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int BAK = 1 << 16;

    static HasilLama baca(Path hasil) throws IOException {
        Map<StatusKelengkapan, Long> status = new TreeMap<>();
        long banyak = 0;
        long panjang = 0;
        if (Files.exists(hasil)) {
            try (InputStream isi = new BufferedInputStream(Files.newInputStream(hasil), BAK)) {
                for (byte[] baris = baris(isi); baris.length > 0; baris = baris(isi)) {
                    Optional<StatusKelengkapan> satu = status(baris);
                    if (satu.isEmpty()) {
                        break;
                    }
                    status.merge(satu.get(), 1L, Long::sum);
                    banyak++;
                    panjang += baris.length;
                }
            }
        }
        return new HasilLama(banyak, panjang, status);
    }

    /** The next line with its end; empty after the last that has one. */
    private static byte[] baris(InputStream isi) throws IOException {
        ByteArrayOutputStream baris = new ByteArrayOutputStream(BAK >> 3);
        for (int b = isi.read(); b >= 0; b = isi.read()) {
            baris.write(b);
            if (b == '\n') {
                return baris.toByteArray();
            }
        }
        return new byte[0];
    }

    /** The status in a result; none in a line that is no whole result. */
    private static Optional<StatusKelengkapan> status(byte[] baris) {
        Optional<StatusKelengkapan> status = Optional.empty();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), baris)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            for (String nama = parser.nextName(); nama != null; nama = parser.nextName()) {
                parser.nextToken();
                if (nama.equals("status")) {
                    status = Optional.of(StatusKelengkapan.valueOf(parser.getString()));
                } else {
                    parser.skipChildren();
                }
            }
            return parser.currentToken() == JsonToken.END_OBJECT ? status : Optional.empty();
        } catch (JacksonException | IllegalArgumentException bukanHasil) {
            return Optional.empty();
        }
    }
}
