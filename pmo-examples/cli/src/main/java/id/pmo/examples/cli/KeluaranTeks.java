package id.pmo.examples.cli;

import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.examples.cli.dispensasi.KataDispensasi;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/** Writes results as sentences for people. */
final class KeluaranTeks implements Keluaran {

    private final OutputStream keluaran;
    private final Function<String, Optional<Kebijakan>> kebijakan;
    private final boolean denganDaftar;
    private final KepalaTeks kepala;
    private final KataDispensasi dispensasi;
    private final TemuanTeks temuan;
    private final DaftarPeriksaTeks daftar;
    private final RekapTeks rekapTeks;

    /**
     * Makes a writer.
     *
     * @param kebijakan finds a policy by its id
     * @param denganDaftar whether the whole checklist is wanted
     */
    KeluaranTeks(
            OutputStream keluaran,
            Kalimat kalimat,
            Warna warna,
            Function<String, Optional<Kebijakan>> kebijakan,
            boolean denganDaftar) {
        this.keluaran = keluaran;
        this.kebijakan = kebijakan;
        this.denganDaftar = denganDaftar;
        this.kepala = new KepalaTeks(kalimat, warna);
        this.dispensasi = new KataDispensasi(kalimat);
        this.temuan = new TemuanTeks(kalimat, warna);
        this.daftar = new DaftarPeriksaTeks(kalimat, warna);
        this.rekapTeks = new RekapTeks(kalimat, warna);
    }

    @Override
    public void tulis(Penilaian penilaian) throws IOException {
        HasilPemeriksaan hasil = penilaian.hasil();
        Optional<Kebijakan> dipakai = hasil.kebijakan() == null
                ? Optional.empty()
                : kebijakan.apply(hasil.kebijakan().id());
        Lembar lembar = new Lembar();
        kepala.tulis(lembar, penilaian, dipakai);
        dispensasi.dalam(hasil).forEach(satu -> lembar.baris(1, satu));
        temuan.tulis(lembar, penilaian.laporan(), hasil.temuan(), dipakai);
        if (denganDaftar && !hasil.daftarPeriksa().isEmpty()) {
            daftar.tulis(lembar, hasil.daftarPeriksa());
        }
        lembar.kosong();
        rekapTeks.catat(penilaian, dipakai);
        tulis(lembar);
    }

    @Override
    public void selesai(Rekap rekap) throws IOException {
        if (rekap.semua() > 1) {
            Lembar lembar = new Lembar();
            rekapTeks.tulis(lembar, rekap);
            tulis(lembar);
        }
        keluaran.flush();
    }

    private void tulis(Lembar lembar) throws IOException {
        keluaran.write(lembar.toString().getBytes(StandardCharsets.UTF_8));
    }
}
