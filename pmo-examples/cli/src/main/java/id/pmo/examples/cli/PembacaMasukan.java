package id.pmo.examples.cli;

import id.pmo.catalog.json.BentukBerkas;
import id.pmo.catalog.json.LaporanReader;
import id.pmo.catalog.json.LaporanStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads all reports of a call, since a later one may be history to an earlier one. */
final class PembacaMasukan {

    private static final int AWAL = 4_096;

    private final LaporanReader reader = LaporanReader.ofDefaults();
    private final Lingkungan lingkungan;
    private final Kalimat kalimat;

    PembacaMasukan(Lingkungan lingkungan, Kalimat kalimat) {
        this.lingkungan = lingkungan;
        this.kalimat = kalimat;
    }

    /**
     * The reports in the order of the input.
     *
     * @param argumen what the caller named
     * @throws GalatPakai if a file cannot be read, or if there is no report at all
     */
    List<LaporanMasuk> baca(List<String> argumen) {
        List<LaporanMasuk> semua = new ArrayList<>();
        List<String> tanpaLaporan = new ArrayList<>();
        for (Masukan masukan : DaftarMasukan.dari(argumen)) {
            int sebelumnya = semua.size();
            baca(masukan, semua);
            if (semua.size() == sebelumnya) {
                tanpaLaporan.add(masukan.berkas());
            }
        }
        if (semua.isEmpty()) {
            throw new GalatPakai(
                    "galat.tanpaLaporan", argumen.stream().map(this::nama).collect(Collectors.joining(", ")));
        }
        PrintWriter galat = lingkungan.galatTeks();
        tanpaLaporan.forEach(berkas -> galat.print(kalimat.isi("catatan.tanpaLaporan", nama(berkas)) + "\n"));
        galat.flush();
        return semua;
    }

    private void baca(Masukan masukan, List<LaporanMasuk> semua) {
        try (BufferedInputStream isi = new BufferedInputStream(masukan.buka(lingkungan.masukan()))) {
            if (!kosong(isi)) {
                LaporanStream.open(reader, isi, bentuk(masukan.berkas()))
                        .forEachRemaining(
                                satu -> semua.add(new LaporanMasuk(masukan.berkas(), satu.baris(), satu.isi())));
            }
        } catch (IOException e) {
            throw galat(masukan, e);
        } catch (UncheckedIOException e) {
            throw galat(masukan, e.getCause());
        }
    }

    /** Whether there is nothing but white space; a file that begins with very much of it is left to the reader. */
    private static boolean kosong(BufferedInputStream isi) throws IOException {
        isi.mark(AWAL + 1);
        byte[] awal = isi.readNBytes(AWAL);
        isi.reset();
        return awal.length < AWAL
                && new String(awal, StandardCharsets.UTF_8)
                        .replace("\uFEFF", "")
                        .isBlank();
    }

    private GalatPakai galat(Masukan masukan, @Nullable IOException sebab) {
        return new GalatPakai(
                "galat.baca", nama(masukan.berkas()), sebab == null ? "?" : String.valueOf(sebab.getMessage()));
    }

    private String nama(String berkas) {
        return Masukan.nama(berkas, kalimat);
    }

    /** A name without a telling end says nothing, so that the content is asked. */
    private static BentukBerkas bentuk(String berkas) {
        String nama = berkas.toLowerCase(Locale.ROOT);
        return nama.endsWith(".json") || nama.endsWith(".ndjson") ? BentukBerkas.ofName(berkas) : BentukBerkas.AUTO;
    }
}
