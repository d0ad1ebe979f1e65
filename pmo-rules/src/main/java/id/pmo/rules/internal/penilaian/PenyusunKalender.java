package id.pmo.rules.internal.penilaian;

import id.pmo.core.hasil.Temuan;
import id.pmo.core.kalender.AgendaPeriode;
import id.pmo.core.kalender.Kalender;
import id.pmo.core.kalender.Permintaan;
import id.pmo.core.kalender.StatusPeriode;
import id.pmo.core.kebijakan.Jenis;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.KetentuanAngkatan;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.kebijakan.Topik;
import id.pmo.core.kebijakan.Wilayah;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Sekolah;
import id.pmo.core.laporan.TindakLanjut;
import id.pmo.rules.Konteks;
import id.pmo.rules.internal.fakta.BatasBerlaku;
import id.pmo.rules.internal.fakta.Keringanan;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Lays a policy's calendar out for one school. What a period asks for, the rules say themselves, asked for an empty report. */
public final class PenyusunKalender {

    private static final LocalTime DETIK_TERAKHIR = LocalTime.of(23, 59, 59);

    private final Penilai penilai;
    private final Kebijakan kebijakan;
    private final Wilayah wilayah;

    /** For calendars of the policy by which this one judges. */
    public PenyusunKalender(Penilai penilai, Wilayah wilayah) {
        this.penilai = penilai;
        this.kebijakan = penilai.kebijakan();
        this.wilayah = wilayah;
    }

    /** The calendar of one school. */
    public Kalender susun(Sekolah sekolah, Konteks konteks) {
        Optional<ZoneId> zonaSekolah = wilayah.provinsi(sekolah.provinsi()).map(Wilayah.Provinsi::zona);
        ZoneId setempat = zonaSekolah.orElse(Wilayah.WIB);
        ZoneId zona = kebijakan.waktu().zonaBersama().orElse(setempat);
        ZonedDateTime pada = konteks.pada().atZone(zona);
        Kebijakan hariItu = kebijakan.pada(pada.toLocalDate());
        Keringanan keringanan = Keringanan.of(sekolah, konteks.dispensasi(), kebijakan, () -> wilayah);
        return new Kalender(
                sekolah,
                kebijakan.identitas(),
                konteks.pada().atZone(setempat),
                zonaSekolah.isEmpty(),
                hariItu.batas().ingatkanHari(),
                hariItu.angkatan(sekolah.angkatan())
                        .map(KetentuanAngkatan::pelapor)
                        .orElse(Set.of()),
                kebijakan.tugas(sekolah.angkatan()),
                kebijakan.periode().stream()
                        .map(periode -> agenda(
                                periode,
                                keringanan.batas(periode),
                                pada,
                                setempat,
                                diminta(sekolah, periode, dibuka(periode, pada, konteks))))
                        .toList());
    }

    private static AgendaPeriode agenda(
            PeriodePmo periode, BatasBerlaku batas, ZonedDateTime pada, ZoneId setempat, List<Permintaan> diminta) {
        LocalDate tutup = batas.hari().isAfter(periode.selesai()) ? batas.hari() : periode.selesai();
        LocalDate hari = pada.toLocalDate();
        return new AgendaPeriode(
                periode,
                periode.mulai().atStartOfDay(pada.getZone()).withZoneSameInstant(setempat),
                akhir(batas.hari(), pada.getZone(), setempat),
                akhir(tutup, pada.getZone(), setempat),
                batas.perpanjangan(),
                Math.toIntExact(ChronoUnit.DAYS.between(hari, batas.hari())),
                status(hari, periode.mulai(), batas.hari(), tutup),
                diminta);
    }

    private static StatusPeriode status(LocalDate hari, LocalDate mulai, LocalDate batas, LocalDate tutup) {
        if (hari.isBefore(mulai)) {
            return StatusPeriode.BELUM_DIBUKA;
        }
        if (hari.isAfter(batas)) {
            return hari.isAfter(tutup) ? StatusPeriode.DITUTUP : StatusPeriode.LEWAT_BATAS;
        }
        return StatusPeriode.BERJALAN;
    }

    private static ZonedDateTime akhir(LocalDate hari, ZoneId zona, ZoneId setempat) {
        return hari.atTime(DETIK_TERAKHIR).atZone(zona).withZoneSameInstant(setempat);
    }

    /** As of the first day on which a report for the period can still be sent: what is asked may change by the day. */
    private Konteks dibuka(PeriodePmo periode, ZonedDateTime pada, Konteks konteks) {
        if (kebijakan.hariPerubahan().isEmpty() || !pada.toLocalDate().isBefore(periode.mulai())) {
            return konteks;
        }
        Konteks nanti = Konteks.at(periode.mulai().atStartOfDay(pada.getZone()).toInstant())
                .withDispensasi(konteks.dispensasi());
        return konteks.riwayat().map(nanti::withRiwayat).orElse(nanti);
    }

    /** What is missing in a report without any entry, and in one whose only entry names no more than its subtopic. */
    private List<Permintaan> diminta(Sekolah sekolah, PeriodePmo periode, Konteks konteks) {
        TreeMap<String, Permintaan> diminta = new TreeMap<>();
        for (List<TindakLanjut> entri : List.of(List.<TindakLanjut>of(), List.of(entri()))) {
            LaporanPmo kosong = LaporanPmo.builder()
                    .sekolah(sekolah)
                    .periode(periode.ke())
                    .laporanTindakLanjut(entri)
                    .build();
            penilai.nilai(kosong, konteks).temuan().stream()
                    .filter(PenyusunKalender::tentangIsi)
                    .forEach(temuan ->
                            diminta.putIfAbsent(temuan.kode(), new Permintaan(temuan.syarat(), temuan.perbaikan())));
        }
        return List.copyOf(diminta.values());
    }

    private TindakLanjut entri() {
        Topik topik = kebijakan.katalog().topik().get(0);
        return TindakLanjut.builder()
                .topik(topik.kode())
                .subtopik(topik.subtopik().get(0).kode())
                .build();
    }

    private static boolean tentangIsi(Temuan temuan) {
        return temuan.jenis() == Jenis.BELUM_ADA && temuan.letak().startsWith("/laporan");
    }
}
