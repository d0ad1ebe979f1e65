package id.pmo.examples.cli.tabel;

import id.pmo.catalog.berkas.MasalahBerkas;
import id.pmo.examples.cli.GalatPakai;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.Lingkungan;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Reads the small files of a call, and writes its answer. */
public final class Berkas {

    /** More problems are counted, and not told one by one. */
    private static final int MASALAH_TERBANYAK = 50;

    private Berkas() {}

    /**
     * The bytes of a file.
     *
     * @throws GalatPakai if there is no such file, or it cannot be read
     */
    public static byte[] baca(String nama) {
        try {
            Path path = Path.of(nama);
            if (!Files.exists(path)) {
                throw new GalatPakai("galat.tidakAda", nama);
            }
            return Files.readAllBytes(path);
        } catch (InvalidPathException bukanNama) {
            throw new GalatPakai("galat.tidakAda", nama);
        } catch (IOException e) {
            throw new GalatPakai("galat.baca", nama, e);
        }
    }

    /** Tells problems on standard error. */
    public static void masalah(List<MasalahBerkas> masalah, Lingkungan lingkungan, Kalimat kalimat) {
        PrintWriter galat = lingkungan.galatTeks();
        masalah.stream()
                .limit(MASALAH_TERBANYAK)
                .forEach(satu -> galat.print(kalimat.isi("masalah", satu.tulis(kalimat.bahasa())) + "\n"));
        if (masalah.size() > MASALAH_TERBANYAK) {
            galat.print(kalimat.isi("masalah.lagi", masalah.size() - MASALAH_TERBANYAK) + "\n");
        }
        galat.flush();
    }

    /** Writes the answer on standard output; where nobody reads it, whoever did has seen enough. */
    public static void tulis(String teks, Lingkungan lingkungan) {
        dibaca(teks, lingkungan);
    }

    /** Writes an answer on standard output, and says whether anybody still reads there. */
    public static boolean dibaca(String teks, Lingkungan lingkungan) {
        try {
            lingkungan.keluaran().write(teks.getBytes(StandardCharsets.UTF_8));
            lingkungan.keluaran().flush();
            return true;
        } catch (IOException e) {
            if (Lingkungan.takAdaPembaca(e)) {
                return false;
            }
            throw new GalatPakai("galat.tulis", e);
        }
    }
}
