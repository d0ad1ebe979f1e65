package id.pmo.examples.cli;

import id.pmo.catalog.json.AsalLaporan;
import id.pmo.catalog.json.HasilBaca;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.kebijakan.IdentitasKebijakan;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.examples.cli.arus.ArusLaporan;
import id.pmo.examples.cli.arus.LaporanMasuk;
import id.pmo.examples.cli.arus.Penilaian;
import id.pmo.rules.Konteks;
import id.pmo.rules.PmoEngine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One report of a call with all that its check takes into account: for commands that ask more than the check answers. */
public final class LaporanBerkonteks {

    private final LaporanMasuk laporan;
    private final Konteks konteks;

    private LaporanBerkonteks(LaporanMasuk laporan, Konteks konteks) {
        this.laporan = laporan;
        this.konteks = konteks;
    }

    /**
     * The reports of a call in their order, those of one NPSN and policy each other's history.
     *
     * @param dasar what all of them are judged by
     * @throws GalatPakai if a file cannot be read, or there is no report at all
     */
    public static List<LaporanBerkonteks> baca(
            Lingkungan lingkungan, Kalimat kalimat, PmoEngine engine, Konteks dasar, List<String> masukan) {
        List<LaporanBerkonteks> semua = new ArrayList<>();
        try (ArusLaporan arus = ArusLaporan.buka(lingkungan, kalimat, masukan, false)) {
            arus.telusuri(engine, dasar, 0, LaporanBerkonteks::new, semua::add);
        } catch (IOException e) {
            throw new GalatPakai("galat.sementara", e);
        }
        return semua;
    }

    /** What was read. */
    public HasilBaca isi() {
        return laporan.isi();
    }

    /** The moment, history and policy of its check. */
    public Konteks konteks() {
        return konteks;
    }

    /** The file and line that it came from. */
    public AsalLaporan asal() {
        return new AsalLaporan(laporan.berkas(), laporan.baris());
    }

    /** The same for people. */
    public String asal(Kalimat kalimat) {
        return laporan.asal(kalimat);
    }

    /** Which report it is: of which school, and for which period. */
    public String judul(Kalimat kalimat, PmoEngine engine) {
        HasilPemeriksaan hasil = engine.check(laporan.isi(), konteks);
        Optional<Kebijakan> kebijakan = Optional.ofNullable(hasil.kebijakan())
                .map(IdentitasKebijakan::id)
                .flatMap(engine::kebijakan);
        return new JudulTeks(kalimat)
                .tulis(new Penilaian(laporan, hasil, konteks.riwayat().isPresent()), kebijakan);
    }
}
