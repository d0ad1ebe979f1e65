package id.pmo.core.rekap;

import id.pmo.core.bentuk.Teks;
import id.pmo.core.hasil.ButirPeriksa;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.Keadaan;
import id.pmo.core.hasil.KetepatanWaktu;
import id.pmo.core.hasil.Temuan;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.MenurutHari;
import id.pmo.core.kebijakan.SebutanNihil;
import id.pmo.core.kebijakan.StatusTindakLanjut;
import id.pmo.core.kebijakan.Subtopik;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Refleksi;
import id.pmo.core.laporan.TindakLanjut;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Boils a report and its result down to what is counted. */
final class PembacaCapaian {

    private final Kebijakan kebijakan;
    private final MenurutHari<SebutanNihil> nihil;

    PembacaCapaian(Kebijakan kebijakan) {
        this.kebijakan = kebijakan;
        this.nihil = MenurutHari.dari(
                kebijakan, harian -> new SebutanNihil(harian.batas().sebutanNihil()));
    }

    Capaian baca(HasilPemeriksaan hasil, @Nullable LaporanPmo laporan) {
        KetepatanWaktu waktu = hasil.waktu();
        OffsetDateTime kirim = laporan == null ? null : laporan.dikirimPada();
        return new Capaian(
                hasil.status(),
                waktu == null ? null : waktu.status(),
                saat(kirim),
                laporan == null ? null : saat(laporan.diperbaruiPada()),
                waktu == null || kirim == null ? null : hariDariBatas(waktu, kirim),
                hasil.daftarPeriksa().stream()
                        .filter(butir -> butir.keadaan() == Keadaan.DIBEBASKAN)
                        .map(ButirPeriksa::kode)
                        .toList(),
                hasil.temuan().stream().map(Temuan::kode).toList(),
                laporan == null ? List.of() : tindakLanjut(laporan, nihil.pada(hari(hasil, kirim))));
    }

    private static @Nullable Instant saat(@Nullable OffsetDateTime saat) {
        return saat == null ? null : saat.toInstant();
    }

    private static int hariDariBatas(KetepatanWaktu waktu, OffsetDateTime kirim) {
        return Math.toIntExact(ChronoUnit.DAYS.between(
                waktu.batas().toLocalDate(),
                kirim.atZoneSameInstant(waktu.batas().getZone()).toLocalDate()));
    }

    /** The day that counts for the report, in the zone that counts. */
    private static LocalDate hari(HasilPemeriksaan hasil, @Nullable OffsetDateTime kirim) {
        ZonedDateTime diperiksa = hasil.diperiksaPada();
        return kirim == null
                ? diperiksa.toLocalDate()
                : kirim.atZoneSameInstant(diperiksa.getZone()).toLocalDate();
    }

    private List<ButirTindakLanjut> tindakLanjut(LaporanPmo laporan, SebutanNihil nihilHariItu) {
        return laporan.laporanTindakLanjut().stream()
                .filter(TindakLanjut::terisi)
                .map(entri -> new ButirTindakLanjut(
                        kebijakan
                                .katalog()
                                .subtopik(Teks.isi(entri.subtopik()))
                                .map(Subtopik::kode)
                                .orElse(ButirTindakLanjut.LAIN),
                        kebijakan
                                .statusTindakLanjut(Teks.isi(entri.status()))
                                .map(StatusTindakLanjut::tahap)
                                .map(tahap -> TahapTercatat.valueOf(tahap.name()))
                                .orElse(TahapTercatat.TIDAK_DISEBUT),
                        kendala(entri.refleksi(), nihilHariItu)))
                .toList();
    }

    private static KendalaTercatat kendala(@Nullable Refleksi refleksi, SebutanNihil nihil) {
        if (refleksi == null) {
            return KendalaTercatat.TIDAK_DISEBUT;
        }
        Boolean dijawab = refleksi.adaKendala();
        if (dijawab != null) {
            return dijawab ? KendalaTercatat.ADA : KendalaTercatat.TIDAK_ADA;
        }
        String uraian = Teks.isi(refleksi.kendala());
        if (uraian == null) {
            return KendalaTercatat.TIDAK_DISEBUT;
        }
        return nihil.cocok(uraian) ? KendalaTercatat.TIDAK_ADA : KendalaTercatat.ADA;
    }
}
