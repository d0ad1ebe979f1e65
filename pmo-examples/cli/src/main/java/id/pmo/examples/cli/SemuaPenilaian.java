package id.pmo.examples.cli;

import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.examples.cli.arus.ArusLaporan;
import id.pmo.rules.Konteks;
import id.pmo.rules.PmoEngine;
import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Judges all reports of a call as {@code pmo periksa} does, for a command that wants the results themselves. */
public final class SemuaPenilaian {

    private SemuaPenilaian() {}

    /**
     * Judges the reports, each in the light of the others of its school.
     *
     * @param konteks what the checks take into account besides those others
     * @param penerima takes each result with its report, which is null where it could not be read; always on this
     *     thread, in the order of the input
     * @throws GalatPakai if a file cannot be read, or there is no report at all
     */
    public static void jalankan(
            Lingkungan lingkungan,
            Kalimat kalimat,
            PmoEngine engine,
            Konteks konteks,
            List<String> masukan,
            BiConsumer<HasilPemeriksaan, @Nullable LaporanPmo> penerima) {
        try (ArusLaporan arus = ArusLaporan.buka(lingkungan.tanpaKeluaran(), kalimat, masukan, false)) {
            arus.periksa(
                    engine,
                    konteks,
                    satu -> satu,
                    satu -> penerima.accept(
                            satu.hasil(), satu.laporan().laporan().orElse(null)));
        } catch (IOException e) {
            throw new GalatPakai("galat.sementara", e);
        }
    }
}
