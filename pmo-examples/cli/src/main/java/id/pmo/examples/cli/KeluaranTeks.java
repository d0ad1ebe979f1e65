package id.pmo.examples.cli;

import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.examples.cli.arus.Penilaian;
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
    private final RingkasanTeks ringkasan;

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
        this.ringkasan = new RingkasanTeks(kalimat, warna);
    }

    @Override
    public Tulisan bentuk(Penilaian penilaian) {
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
        String ringkas = hasil.lengkap() ? null : ringkasan.baris(penilaian, dipakai);
        return new Tulisan(hasil.status(), lembar.toString().getBytes(StandardCharsets.UTF_8), ringkas);
    }

    @Override
    public void tulis(Tulisan tulisan) throws IOException {
        ringkasan.catat(tulisan);
        keluaran.write(tulisan.isi());
    }

    @Override
    public void selesai(JumlahStatus jumlah) throws IOException {
        if (jumlah.semua() > 1) {
            Lembar lembar = new Lembar();
            ringkasan.tulis(lembar, jumlah);
            keluaran.write(lembar.toString().getBytes(StandardCharsets.UTF_8));
        }
        keluaran.flush();
    }
}
