package id.pmo.examples.cli;

import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.Konteks;
import id.pmo.rules.PmoEngine;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Judges all reports of a call as {@code pmo periksa} does, for a command that wants the results themselves. */
public final class SemuaPenilaian {

    private SemuaPenilaian() {}

    /**
     * Judges the reports in their order, each in the light of the others of its school.
     *
     * @param konteks what the checks take into account besides those others
     * @param penerima takes each result with its report, which is null where it could not be read
     * @throws GalatPakai if the policy is not known, a file cannot be read, or there is no report at all
     */
    public static void jalankan(
            Lingkungan lingkungan,
            Kalimat kalimat,
            PmoEngine engine,
            Konteks konteks,
            List<String> masukan,
            BiConsumer<HasilPemeriksaan, @Nullable LaporanPmo> penerima) {
        Periksa.pastikanDikenal(engine, konteks.kebijakan().orElse(null));
        List<LaporanMasuk> laporan = new PembacaMasukan(lingkungan, kalimat).baca(masukan);
        RiwayatSekolah riwayat = new RiwayatSekolah(
                laporan, PmoEngine.DEFAULT_POLICY, konteks.kebijakan().orElse(null));
        Pemeriksaan pemeriksaan = new Pemeriksaan(engine, konteks, laporan, riwayat);
        try (Kemajuan kemajuan = Kemajuan.untuk(laporan.size(), lingkungan, kalimat)) {
            pemeriksaan.jalankan(new Penampung(penerima), kemajuan);
        }
    }

    private record Penampung(BiConsumer<HasilPemeriksaan, @Nullable LaporanPmo> penerima) implements Keluaran {

        @Override
        public void tulis(Penilaian penilaian) {
            penerima.accept(penilaian.hasil(), penilaian.laporan().laporan().orElse(null));
        }

        @Override
        public void selesai(Rekap rekap) {
            // whoever takes the results knows how many there were
        }
    }
}
