package id.pmo.examples.cli.ingatkan;

import id.pmo.catalog.DaftarWilayah;
import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.KetepatanWaktu;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.kebijakan.Wilayah;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.peserta.DaftarPeserta;
import id.pmo.core.peserta.Peserta;
import id.pmo.rules.Konteks;
import id.pmo.rules.PmoEngine;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds what became of the reports against the register: whoever has not sent a complete one is reminded. */
final class DaftarPengingat {

    private static final LocalTime DETIK_TERAKHIR = LocalTime.of(23, 59, 59);

    private final PmoEngine engine;
    private final Konteks konteks;
    private final DaftarPeserta peserta;
    private final Kumpulan kumpulan;
    private final Wilayah wilayah = DaftarWilayah.ofDefaults();

    DaftarPengingat(PmoEngine engine, Konteks konteks, DaftarPeserta peserta, Kumpulan kumpulan) {
        this.engine = engine;
        this.konteks = konteks;
        this.peserta = peserta;
        this.kumpulan = kumpulan;
    }

    /** The schools to remind of some periods, sorted. */
    List<Pengingat> susun(List<PeriodePmo> periode) {
        List<Pengingat> hasil = new ArrayList<>();
        for (PeriodePmo p : periode) {
            for (Map.Entry<String, Peserta> satu : wajib(p).entrySet()) {
                Optional<Kumpulan.Keadaan> keadaan = keadaan(satu.getValue(), p.ke());
                Keperluan keperluan = keadaan.map(k -> Optional.ofNullable(k.keperluan()))
                        .orElse(Optional.of(Keperluan.BELUM_ADA))
                        .orElse(null);
                if (keperluan != null) {
                    List<String> kurang = keadaan.map(Kumpulan.Keadaan::kurang).orElse(List.of());
                    hasil.add(pengingat(satu.getValue(), p, keperluan, kurang));
                }
            }
        }
        return hasil.stream().sorted().toList();
    }

    /** The schools that take part when the period closes, by number. */
    private Map<String, Peserta> wajib(PeriodePmo periode) {
        Map<String, Peserta> wajib = new HashMap<>();
        peserta.semua().stream()
                .filter(satu -> satu.ikutPada(periode.selesai()))
                .forEach(satu -> wajib.put(satu.npsn(), satu));
        return wajib;
    }

    /** The school's own report, or one of a school that was merged into it. */
    private Optional<Kumpulan.Keadaan> keadaan(Peserta satu, int periode) {
        return Stream.concat(Stream.of(satu.npsn()), satu.npsnSebelumnya().stream())
                .flatMap(npsn -> kumpulan.keadaan(npsn, periode).stream())
                .reduce(Kumpulan::terbaik);
    }

    private Pengingat pengingat(Peserta satu, PeriodePmo periode, Keperluan keperluan, List<String> kurang) {
        // an empty draft is enough to ask when it is due, extensions and days off included
        HasilPemeriksaan draf = engine.check(
                LaporanPmo.builder()
                        .sekolah(satu.sekolah())
                        .periode(periode.ke())
                        .build(),
                konteks);
        KetepatanWaktu waktu = Objects.requireNonNull(draf.waktu());
        ZoneId setempat = wilayah.provinsi(satu.provinsi())
                .map(Wilayah.Provinsi::zona)
                .orElse(waktu.batas().getZone());
        LocalDate batas = waktu.batas().toLocalDate();
        LocalDate tutup = batas.isAfter(periode.selesai()) ? batas : periode.selesai();
        ZonedDateTime akhir = tutup.atTime(DETIK_TERAKHIR).atZone(waktu.batas().getZone());
        return new Pengingat(
                satu,
                periode.ke(),
                keperluan,
                waktu.batas().withZoneSameInstant(setempat),
                ChronoUnit.DAYS.between(draf.diperiksaPada().toLocalDate(), batas),
                akhir.withZoneSameInstant(setempat),
                draf.diperiksaPada().toLocalDate().isAfter(tutup),
                kurang);
    }
}
