package id.pmo.examples.cli;

import id.pmo.catalog.json.BentukBerkas;
import id.pmo.catalog.json.LaporanReader;
import id.pmo.catalog.json.LaporanStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads all reports of a call, since a later one may be history to an earlier one. */
final class PembacaMasukan {

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
        List<String> catatan = new ArrayList<>();
        for (Masukan masukan :
                DaftarMasukan.dari(argumen, folder -> catatan.add(kalimat.isi("catatan.tanpaLaporan", folder)))) {
            baca(masukan, semua, catatan);
        }
        if (semua.isEmpty()) {
            throw new GalatPakai(
                    "galat.tanpaLaporan", argumen.stream().map(this::nama).collect(Collectors.joining(", ")));
        }
        PrintWriter galat = lingkungan.galatTeks();
        catatan.forEach(satu -> galat.print(satu + "\n"));
        galat.flush();
        return semua;
    }

    private void baca(Masukan masukan, List<LaporanMasuk> semua, List<String> catatan) {
        int sebelumnya = semua.size();
        try (BufferedInputStream isi = new BufferedInputStream(masukan.buka(lingkungan.masukan()))) {
            AwalBerkas awal = AwalBerkas.intip(isi);
            if (awal.bukanJson() && !bernamaJson(masukan.berkas())) {
                catatan.add(kalimat.isi("catatan.bukanJson", nama(masukan.berkas())));
            }
            if (!awal.kosong()) {
                LaporanStream.open(reader, isi, bentuk(masukan.berkas()))
                        .forEachRemaining(
                                satu -> semua.add(new LaporanMasuk(masukan.berkas(), satu.baris(), satu.isi())));
            }
            if (semua.size() == sebelumnya) {
                catatan.add(kalimat.isi("catatan.tanpaLaporan", nama(masukan.berkas())));
            }
        } catch (IOException e) {
            throw galat(masukan, e);
        } catch (UncheckedIOException e) {
            throw galat(masukan, e.getCause());
        }
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
        return bernamaJson(berkas) ? BentukBerkas.ofName(berkas) : BentukBerkas.AUTO;
    }

    private static boolean bernamaJson(String berkas) {
        String nama = berkas.toLowerCase(Locale.ROOT);
        return nama.endsWith(".json") || nama.endsWith(".ndjson");
    }
}
