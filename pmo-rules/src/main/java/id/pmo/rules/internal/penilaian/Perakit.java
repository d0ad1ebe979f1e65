package id.pmo.rules.internal.penilaian;

import id.pmo.core.aturan.BagianLaporan;
import id.pmo.core.bentuk.Teks;
import id.pmo.core.hasil.Bagian;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.KetepatanWaktu;
import id.pmo.core.hasil.RencanaBerubah;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Sekolah;
import id.pmo.core.laporan.StatusKelengkapan;
import id.pmo.rules.internal.fakta.BatasBerlaku;
import id.pmo.rules.internal.fakta.Hari;
import id.pmo.rules.internal.fakta.Keringanan;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts what the strata said together as one result. */
final class Perakit {

    private static final LocalTime DETIK_TERAKHIR = LocalTime.of(23, 59, 59);

    private final Kebijakan kebijakan;
    private final Hari hari;
    private final Keringanan keringanan;

    Perakit(Kebijakan kebijakan, Hari hari, Keringanan keringanan) {
        this.kebijakan = kebijakan;
        this.hari = hari;
        this.keringanan = keringanan;
    }

    HasilPemeriksaan rakit(
            LaporanPmo laporan,
            List<Temuan> temuan,
            DaftarPeriksa daftar,
            List<BagianLaporan> bagian,
            @Nullable RencanaBerubah rencanaBerubah,
            CatatanSimpulan simpulan) {
        Sekolah sekolah = laporan.sekolah();
        return new HasilPemeriksaan(
                sekolah == null ? null : Teks.isi(sekolah.npsn()),
                laporan.periode(),
                kebijakan.identitas(),
                hari.saatPeriksa(),
                simpulan.status(),
                new Bagian(
                        simpulan.bagian(BagianLaporan.PELAKSANAAN),
                        simpulan.bagian(BagianLaporan.TINDAK_LANJUT),
                        entri(bagian, simpulan)),
                waktu(laporan, simpulan),
                rencanaBerubah,
                daftar.keterisian(),
                temuan,
                daftar.butir());
    }

    private static List<StatusKelengkapan> entri(List<BagianLaporan> bagian, CatatanSimpulan simpulan) {
        List<StatusKelengkapan> entri = new ArrayList<>(bagian.size());
        for (BagianLaporan satu : bagian) {
            if (!satu.seksi()) {
                entri.add(simpulan.bagian(satu.letak()));
            }
        }
        return entri;
    }

    private @Nullable KetepatanWaktu waktu(LaporanPmo laporan, CatatanSimpulan simpulan) {
        PeriodePmo periode = kebijakan.periode(laporan.periode()).orElse(null);
        if (periode == null) {
            return null;
        }
        BatasBerlaku berlaku = keringanan.batas(periode);
        ZonedDateTime batas = berlaku.hari().atTime(DETIK_TERAKHIR).atZone(hari.zona());
        long selisih = ChronoUnit.SECONDS.between(hari.saatDinilai(), batas.toInstant());
        return new KetepatanWaktu(simpulan.waktu(), batas, selisih, hari.diandaikan(), berlaku.perpanjangan());
    }
}
