package id.pmo.examples.cli.dispensasi;

import id.pmo.catalog.dispensasi.BacaanDispensasi;
import id.pmo.catalog.dispensasi.DispensasiReader;
import id.pmo.core.dispensasi.DaftarDispensasi;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.peserta.DaftarPeserta;
import id.pmo.examples.cli.GalatPakai;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.tabel.Berkas;
import id.pmo.rules.PmoEngine;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files that {@code --dispensasi} names. */
public final class BerkasDispensasi {

    private BerkasDispensasi() {}

    /**
     * The dispensations to use.
     *
     * @param kebijakan the policy that the reports are judged by; null: any of the engine's
     * @throws GalatPakai if anything is wrong with the files, which is told before
     */
    public static DaftarDispensasi dipakai(
            List<String> berkas, PmoEngine engine, @Nullable String kebijakan, Lingkungan lingkungan, Kalimat kalimat) {
        if (berkas.isEmpty()) {
            return DaftarDispensasi.of(List.of());
        }
        BacaanDispensasi bacaan = baca(berkas, engine, kebijakan, null);
        if (!bacaan.masalah().isEmpty()) {
            Berkas.masalah(bacaan.masalah(), lingkungan, kalimat);
            throw new GalatPakai("galat.dispensasi", bacaan.masalah().size());
        }
        KemungkinanTumpang.pertama(bacaan.isi())
                .ifPresent(satu -> catat(
                        lingkungan,
                        kalimat.isi(
                                "catatan.dispensasi.tumpang",
                                satu.sekolah().berkas(),
                                satu.sekolah().baris(),
                                satu.tempat().berkas(),
                                satu.tempat().baris())));
        return DaftarDispensasi.of(bacaan.dispensasi());
    }

    private static void catat(Lingkungan lingkungan, String teks) {
        PrintWriter galat = lingkungan.galatTeks();
        galat.print(teks + "\n");
        galat.flush();
    }

    static BacaanDispensasi baca(
            List<String> berkas, PmoEngine engine, @Nullable String kebijakan, @Nullable DaftarPeserta peserta) {
        SortedMap<String, byte[]> isi = new TreeMap<>();
        berkas.forEach(nama -> isi.put(nama, Berkas.baca(nama)));
        DispensasiReader reader = DispensasiReader.of(kebijakan(engine, kebijakan));
        return (peserta == null ? reader : reader.withPeserta(peserta)).read(isi);
    }

    private static List<Kebijakan> kebijakan(PmoEngine engine, @Nullable String id) {
        return engine.kebijakan().stream()
                .filter(satu -> id == null || satu.equals(id))
                .map(engine::kebijakan)
                .flatMap(Optional::stream)
                .toList();
    }
}
