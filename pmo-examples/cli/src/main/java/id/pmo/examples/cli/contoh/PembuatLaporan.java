package id.pmo.examples.cli.contoh;

import id.pmo.catalog.json.LaporanWriter;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.KetentuanAngkatan;
import id.pmo.core.kebijakan.MenurutHari;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.LaporanPmoBuilder;
import id.pmo.core.laporan.Pelapor;
import id.pmo.core.laporan.StatusKelengkapan;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the report of one school for one period, without looking at any other report. */
final class PembuatLaporan {

    private final Kebijakan kebijakan;
    private final MenurutHari<Kebijakan> harian;
    private final Takaran takaran;
    private final long benih;
    private final PembuatPelaksanaan pelaksanaan;
    private final PembuatTindakLanjut tindakLanjut;
    private final Gangguan gangguan;

    PembuatLaporan(Kebijakan kebijakan, Takaran takaran, long benih) {
        Bahan bahan = Bahan.bawaan();
        RencanaSiklus rencana = new RencanaSiklus(kebijakan, benih);
        this.kebijakan = kebijakan;
        this.harian = MenurutHari.dari(kebijakan, satu -> satu);
        this.takaran = takaran;
        this.benih = benih;
        this.pelaksanaan = new PembuatPelaksanaan(bahan);
        this.tindakLanjut = new PembuatTindakLanjut(kebijakan, bahan, rencana);
        this.gangguan = new Gangguan(kebijakan, takaran, rencana);
    }

    /** The report as it stands in a file, on one line. */
    String teks(SekolahBuatan sekolah, PeriodePmo periode) {
        String json = LaporanWriter.write(buat(sekolah, periode));
        Acak acak = Acak.untuk(benih, sekolah.nomor(), 20 + periode.ke());
        return acak.kena(takaran.dari("takTerbaca")) ? Gangguan.rusak(json, acak) : json;
    }

    LaporanPmo buat(SekolahBuatan sekolah, PeriodePmo periode) {
        Acak acak = Acak.untuk(benih, sekolah.nomor(), 10 + periode.ke());
        LocalDate tanggal = tanggal(periode, acak);
        Kebijakan saat = harian.pada(tanggal);
        KetentuanAngkatan ketentuan = saat.angkatan(sekolah.angkatan()).orElseThrow();
        LaporanPmoBuilder laporan = LaporanPmo.builder()
                .kebijakan(acak.kena(0.5) ? kebijakan.identitas().id() : null)
                .sekolah(sekolah.dalamSiklus(periode.siklus()))
                .periode(periode.ke())
                .pelapor(new Pelapor(ketentuan.pelapor().iterator().next(), null));
        if (acak.kena(takaran.dari("draf"))) {
            return draf(laporan, sekolah, periode, saat, tanggal, acak);
        }
        laporan.laporanPelaksanaan(pelaksanaan.buat(periode, ketentuan, saat.batas(), tanggal, acak))
                .laporanTindakLanjut(tindakLanjut.buat(sekolah, periode, tanggal, acak))
                .dikirimPada(dikirim(sekolah, periode, tanggal, acak))
                .statusDinyatakan(dinyatakan(acak));
        return gangguan.ganggu(laporan.build(), periode, ketentuan, acak);
    }

    private LaporanPmo draf(
            LaporanPmoBuilder laporan,
            SekolahBuatan sekolah,
            PeriodePmo periode,
            Kebijakan saat,
            LocalDate tanggal,
            Acak acak) {
        KetentuanAngkatan ketentuan = saat.angkatan(sekolah.angkatan()).orElseThrow();
        if (acak.kena(takaran.dari("drafKosong"))) {
            return laporan.build();
        }
        laporan.laporanPelaksanaan(pelaksanaan.buat(periode, ketentuan, saat.batas(), tanggal, acak));
        return acak.kena(0.5)
                ? laporan.build()
                : laporan.laporanTindakLanjut(tindakLanjut.buat(sekolah, periode, tanggal, acak))
                        .build();
    }

    /** In the month for it, within the period, and before the deadline where there is time. */
    private static LocalDate tanggal(PeriodePmo periode, Acak acak) {
        LocalDate tanggal = periode.bulanPelaksanaan().atDay(acak.antara(1, 14));
        LocalDate terakhir = periode.batasWaktu().minusDays(1);
        LocalDate paling = tanggal.isAfter(terakhir) ? terakhir : tanggal;
        return paling.isBefore(periode.mulai()) ? periode.mulai() : paling;
    }

    private @Nullable StatusKelengkapan dinyatakan(Acak acak) {
        return acak.kena(takaran.dari("menyatakan"))
                ? acak.satu(
                        List.of(StatusKelengkapan.LENGKAP, StatusKelengkapan.LENGKAP, StatusKelengkapan.BELUM_LENGKAP))
                : null;
    }

    /** By day, in the school's own time. */
    private OffsetDateTime dikirim(SekolahBuatan sekolah, PeriodePmo periode, LocalDate tanggal, Acak acak) {
        LocalDate tutup = periode.batasWaktu().isAfter(periode.selesai()) ? periode.batasWaktu() : periode.selesai();
        LocalDate hari;
        if (!acak.kena(takaran.dari("terlambat"))) {
            hari = tanggal.isBefore(periode.batasWaktu())
                    ? acak.antara(tanggal.plusDays(1), periode.batasWaktu())
                    : tanggal;
        } else if (acak.kena(takaran.dari("ditutup"))) {
            hari = acak.antara(tutup.plusDays(1), tutup.plusDays(20));
        } else {
            hari = acak.antara(periode.batasWaktu().plusDays(1), tutup);
        }
        return hari.atTime(acak.antara(7, 20), acak.antara(0, 59), acak.antara(0, 59))
                .atZone(sekolah.zona())
                .toOffsetDateTime();
    }
}
