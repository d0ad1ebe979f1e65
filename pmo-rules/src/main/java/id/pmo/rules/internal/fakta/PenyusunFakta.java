package id.pmo.rules.internal.fakta;

import id.pmo.core.aturan.Angkatan;
import id.pmo.core.aturan.Batasan;
import id.pmo.core.aturan.Identitas;
import id.pmo.core.aturan.Jadwal;
import id.pmo.core.aturan.Pengiriman;
import id.pmo.core.aturan.Periode;
import id.pmo.core.aturan.Pilihan;
import id.pmo.core.bentuk.Teks;
import id.pmo.core.hasil.RencanaBerubah;
import id.pmo.core.kebijakan.Batas;
import id.pmo.core.kebijakan.JenisPeriode;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.KetentuanAngkatan;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.kebijakan.StatusTindakLanjut;
import id.pmo.core.laporan.LaporanPelaksanaan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Pelapor;
import id.pmo.core.laporan.Sekolah;
import id.pmo.rules.internal.engine.Facts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a report into the facts that rules see, under one policy. Thread-safe. */
public final class PenyusunFakta {

    /** S1's "6 bulan ke depan": how far a plan may reach from the meeting (contradiction C4). */
    private static final int BULAN_RENCANA = 6;

    private final Kebijakan kebijakan;
    private final Pilihan pilihan;
    private final FaktaPelaksanaan pelaksanaan;
    private final FaktaTindakLanjut tindakLanjut;

    /** For reports under this policy. */
    public PenyusunFakta(Kebijakan kebijakan) {
        this.kebijakan = kebijakan;
        this.pilihan = new Pilihan(
                kebijakan.periode().stream().map(PeriodePmo::ke).toList(),
                List.copyOf(kebijakan.angkatan().keySet()),
                kebijakan.statusTindakLanjut().stream()
                        .map(StatusTindakLanjut::kode)
                        .toList());
        this.pelaksanaan = new FaktaPelaksanaan(kebijakan.batas().pihakDiharapkan());
        this.tindakLanjut = new FaktaTindakLanjut(kebijakan);
    }

    /**
     * The facts of one report.
     *
     * @param laporan a report of sound shape
     * @param hari its days
     * @param riwayat the school's other reports; null where nothing is known of them
     * @param keringanan what dispensations change for the school
     */
    public Facts susun(LaporanPmo laporan, Hari hari, @Nullable List<LaporanPmo> riwayat, Keringanan keringanan) {
        Facts fakta = new Facts();
        Sekolah sekolah = laporan.sekolah();
        Pelapor pelapor = laporan.pelapor();
        Integer nomorAngkatan = sekolah == null ? null : sekolah.angkatan();
        KetentuanAngkatan angkatan = kebijakan.angkatan(nomorAngkatan).orElse(null);
        PeriodePmo periode = kebijakan.periode(laporan.periode()).orElse(null);
        fakta.add(new Identitas(
                sekolah == null ? null : Teks.isi(sekolah.npsn()),
                nomorAngkatan,
                angkatan != null,
                laporan.periode(),
                periode != null,
                pelapor == null ? null : pelapor.peran(),
                laporan.statusDinyatakan()));
        if (angkatan != null) {
            fakta.add(new Angkatan(angkatan));
        }
        fakta.add(pilihan);
        fakta.add(batasan(angkatan));
        fakta.add(new Pengiriman(hari.saatKirim(), hari.saatPeriksa()));
        if (periode != null) {
            boolean terakhir = akhirSiklus(periode).ke() == periode.ke();
            fakta.add(new Periode(periode.ke(), periode.jenis(), periode.siklus(), terakhir));
            fakta.add(jadwal(periode, laporan.laporanPelaksanaan(), hari, keringanan));
        }
        pelaksanaan.tambahkan(fakta, laporan.laporanPelaksanaan());
        tindakLanjut.tambahkan(fakta, laporan, periode, new RingkasanRiwayat(kebijakan, keringanan, riwayat));
        return fakta;
    }

    /** The plan that a report of a perkembangan period is held against, where it is known and amended. */
    public Optional<RencanaBerubah> rencanaBerubah(
            LaporanPmo laporan, @Nullable List<LaporanPmo> riwayat, Keringanan keringanan) {
        return kebijakan
                .periode(laporan.periode())
                .filter(p -> p.jenis() == JenisPeriode.PERKEMBANGAN && keringanan.mengubahRencana())
                .flatMap(p -> new RingkasanRiwayat(kebijakan, keringanan, riwayat).rencana(p.siklus(), p.ke()))
                .filter(rencana -> !rencana.perubahan().isEmpty())
                .map(rencana -> new RencanaBerubah(rencana.subtopik(), rencana.perubahan()));
    }

    private Batasan batasan(@Nullable KetentuanAngkatan angkatan) {
        Batas batas = kebijakan.batas();
        return new Batasan(
                batas.minimalSubtopik(),
                batas.maksimalSubtopik(),
                batas.disarankanSubtopik(),
                batas.minimalPanjangUraian(),
                batas.minimalPesertaWajar(),
                batas.minimalJp(),
                batas.ingatkanHari(),
                angkatan == null ? null : angkatan.minimalDokumentasi(),
                angkatan == null ? null : angkatan.minimalRekaman());
    }

    private Jadwal jadwal(
            PeriodePmo periode, @Nullable LaporanPelaksanaan pelaksanaan, Hari hari, Keringanan keringanan) {
        LocalDate batasWaktu = keringanan.batas(periode).hari();
        LocalDate batasRencana = akhirSiklus(periode).selesai();
        LocalDate tanggal = pelaksanaan == null ? null : pelaksanaan.tanggal();
        if (tanggal != null && tanggal.plusMonths(BULAN_RENCANA).isAfter(batasRencana)) {
            batasRencana = tanggal.plusMonths(BULAN_RENCANA);
        }
        return new Jadwal(
                periode.mulai(),
                periode.selesai(),
                periode.bulanPelaksanaan(),
                batasWaktu,
                Math.toIntExact(ChronoUnit.DAYS.between(hari.periksa(), batasWaktu)),
                batasRencana);
    }

    private PeriodePmo akhirSiklus(PeriodePmo periode) {
        return kebijakan.akhirSiklus(periode.siklus()).orElse(periode);
    }
}
