package id.pmo.examples.cli.arus;

import id.pmo.catalog.json.BentukBerkas;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** What the name and the first bytes of a file tell about it. */
public final class JenisBerkas {

    private static final int BAK = 1 << 16;
    private static final String GZIP = ".gz";

    private JenisBerkas() {}

    /** Whether the name says that reports are in it. */
    public static boolean laporan(String berkas) {
        String nama = tanpaGzip(berkas);
        return nama.endsWith(".json") || nama.endsWith(".ndjson");
    }

    /** A name without a telling end says nothing, so that the content is asked. */
    static BentukBerkas bentuk(String berkas) {
        return laporan(berkas) ? BentukBerkas.ofName(tanpaGzip(berkas)) : BentukBerkas.AUTO;
    }

    /** The bytes as they were before gzip, whatever the name says. */
    public static BufferedInputStream buka(InputStream mentah) throws IOException {
        BufferedInputStream isi = new BufferedInputStream(mentah, BAK);
        isi.mark(2);
        boolean gzip = isi.read() == 0x1F && isi.read() == 0x8B;
        isi.reset();
        return gzip ? new BufferedInputStream(new GZIPInputStream(isi, BAK), BAK) : isi;
    }

    private static String tanpaGzip(String berkas) {
        String nama = berkas.toLowerCase(Locale.ROOT);
        return nama.endsWith(GZIP) ? nama.substring(0, nama.length() - GZIP.length()) : nama;
    }
}
