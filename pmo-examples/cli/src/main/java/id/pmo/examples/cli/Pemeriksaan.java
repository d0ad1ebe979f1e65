package id.pmo.examples.cli;

import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.Konteks;
import id.pmo.rules.PmoEngine;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Judges the reports of one call in their order, and writes each result as soon as it is known. */
final class Pemeriksaan {

    private final PmoEngine engine;
    private final Konteks dasar;
    private final List<LaporanMasuk> laporan;
    private final RiwayatSekolah riwayat;

    Pemeriksaan(PmoEngine engine, Konteks dasar, List<LaporanMasuk> laporan, RiwayatSekolah riwayat) {
        this.engine = engine;
        this.dasar = dasar;
        this.laporan = laporan;
        this.riwayat = riwayat;
    }

    /**
     * Judges all of them; stops quietly once nobody reads the results any more.
     *
     * @throws GalatPakai if the results cannot be written
     */
    Rekap jalankan(Keluaran keluaran, Kemajuan kemajuan) {
        Rekap rekap = new Rekap();
        try {
            for (int i = 0; i < laporan.size(); i++) {
                Penilaian penilaian = periksa(i);
                rekap.catat(penilaian.hasil().status());
                keluaran.tulis(penilaian);
                kemajuan.maju();
            }
            keluaran.selesai(rekap);
        } catch (IOException e) {
            String sebab = String.valueOf(e.getMessage());
            if (!sebab.toLowerCase(Locale.ROOT).contains("pipe")) {
                throw new GalatPakai("galat.tulis", sebab);
            }
        }
        return rekap;
    }

    private Penilaian periksa(int i) {
        LaporanMasuk satu = laporan.get(i);
        Optional<List<LaporanPmo>> lain = riwayat.untuk(i);
        Konteks konteks = lain.map(dasar::withRiwayat).orElse(dasar);
        return new Penilaian(satu, engine.check(satu.isi(), konteks), lain.isPresent());
    }
}
