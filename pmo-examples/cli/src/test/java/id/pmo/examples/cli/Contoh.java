package id.pmo.examples.cli;

import id.pmo.catalog.json.HasilBaca;
import id.pmo.catalog.json.LaporanReader;
import id.pmo.catalog.json.LaporanWriter;
import id.pmo.core.laporan.LaporanPmo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Reports to try the command on, each on one line. */
public final class Contoh {

    /** The number of the school in every report of this class. */
    public static final String NPSN = "10000001";

    private Contoh() {}

    /** A complete report of period 1, sent on 18 September 2023, two days before the deadline. */
    public static String lengkap() {
        return bawaan("pemilihan-lengkap");
    }

    /** The same without the issue of its second follow-up: breaks TL-011 alone. */
    public static String tanpaIsu() {
        return lengkap().replace("\"Kegiatan literasi sekolah belum terjadwal dan belum dipantau.\"", "null");
    }

    /** A complete report of period 2 whose plan is that of {@link #lengkap()}. */
    public static String perkembangan() {
        return bawaan("perkembangan-lengkap");
    }

    /** A draft with nothing in it but the school, the period and who reports. */
    public static String draf() {
        return bawaan("draf-kosong");
    }

    /** A report with a field that the format does not know. */
    public static String takTerbaca() {
        return "{\"sekolah\":{\"npsn\":\"" + NPSN + "\"},\"periode\":1,\"periodee\":2}";
    }

    /** The same report for another school. */
    public static String sekolahLain(String laporan, int nomor) {
        return laporan.replace(NPSN, Integer.toString(20_000_000 + nomor));
    }

    private static String bawaan(String nama) {
        String berkas = "/id/pmo/kebijakan/psp-2023-2024/contoh/" + nama + ".json";
        try (InputStream isi = Objects.requireNonNull(Contoh.class.getResourceAsStream(berkas), berkas)) {
            HasilBaca bacaan = LaporanReader.ofDefaults().read(isi.readAllBytes());
            LaporanPmo laporan = ((HasilBaca.Terbaca) bacaan).laporan();
            return LaporanWriter.write(laporan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
