package id.pmo.core.rekap;

import id.pmo.core.hasil.StatusWaktu;
import id.pmo.core.laporan.BentukSekolah;
import id.pmo.core.laporan.StatusKelengkapan;
import id.pmo.core.peserta.Peserta;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Registers and parts of a Rekap, small enough that schools and periods meet often. */
final class Acak {

    private static final Instant AWAL = Instant.parse("2023-08-01T00:00:00Z");
    private static final int SEKOLAH = 6;

    private Acak() {}

    static String npsn(int nomor) {
        return "1000000" + nomor;
    }

    /** Some schools; some of them leave at New Year, and some are then merged into another. */
    static Arbitrary<List<Peserta>> daftar() {
        return Arbitraries.integers().between(0, 4).list().ofSize(SEKOLAH).map(jenis -> {
            List<Peserta> daftar = new ArrayList<>();
            for (int i = 0; i < SEKOLAH; i++) {
                boolean keluar = jenis.get(i) == 1;
                if (jenis.get(i) > 0) {
                    daftar.add(peserta(i, null, keluar ? KebijakanContoh.HARI_GABUNG.minusDays(1) : null, List.of()));
                }
                if (keluar && i > 0 && jenis.get(i - 1) == 0) {
                    daftar.add(peserta(i - 1, KebijakanContoh.HARI_GABUNG, null, List.of(npsn(i))));
                }
            }
            return daftar;
        });
    }

    private static Peserta peserta(
            int nomor, @Nullable LocalDate dari, @Nullable LocalDate sampai, List<String> sebelumnya) {
        return new Peserta(
                npsn(nomor),
                1 + nomor % 3,
                "Sekolah " + nomor,
                nomor % 2 == 0 ? BentukSekolah.SD : null,
                null,
                nomor < 3 ? "Bali" : "Aceh",
                nomor % 3 == 0 ? null : "Kab. " + nomor / 2,
                "Kelompok " + nomor % 2,
                dari,
                sampai,
                sebelumnya);
    }

    /** What one report leaves in a Rekap. */
    static Arbitrary<Rekap> satu() {
        Arbitrary<Rekap> bertempat = Combinators.combine(
                        Arbitraries.integers().between(0, SEKOLAH),
                        Arbitraries.integers().between(1, 7),
                        capaian())
                .as((nomor, periode, capaian) -> new Rekap(
                        new TreeMap<>(Map.of(new Kunci(npsn(nomor), periode), new Terhitung(capaian, 1))),
                        new TreeMap<>(),
                        peta("contoh")));
        return Arbitraries.frequencyOf(
                Tuple.of(12, bertempat),
                Tuple.of(
                        1,
                        Arbitraries.of(Alasan.TANPA_NPSN, Alasan.TANPA_PERIODE)
                                .map(alasan ->
                                        new Rekap(new TreeMap<>(), new TreeMap<>(Map.of(alasan, 1L)), peta("lain")))));
    }

    private static SortedMap<String, Long> peta(String kunci) {
        return new TreeMap<>(Map.of(kunci, 1L));
    }

    static Arbitrary<Capaian> capaian() {
        Arbitrary<Capaian> terkirim = Combinators.combine(
                        Arbitraries.of(
                                StatusKelengkapan.LENGKAP,
                                StatusKelengkapan.BELUM_LENGKAP,
                                StatusKelengkapan.BELUM_DIISI),
                        Arbitraries.of(
                                StatusWaktu.TEPAT_WAKTU,
                                StatusWaktu.TERLAMBAT,
                                StatusWaktu.SETELAH_DITUTUP,
                                StatusWaktu.SEBELUM_DIBUKA),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2).injectNull(0.5),
                        Arbitraries.of("LP-101", "LP-131", "TL-011").list().ofMaxSize(2),
                        Arbitraries.of("LP-141").list().ofMaxSize(1),
                        butir().list().ofMaxSize(2))
                .as((status, waktu, kirim, koreksi, temuan, bebas, entri) -> new Capaian(
                        status,
                        waktu,
                        AWAL.plusSeconds(kirim),
                        koreksi == null ? null : AWAL.plusSeconds(koreksi),
                        kirim - 1,
                        bebas,
                        temuan,
                        entri));
        Arbitrary<Capaian> draf = Arbitraries.of(StatusKelengkapan.LENGKAP, StatusKelengkapan.BELUM_DIISI)
                .map(status -> new Capaian(
                        status, StatusWaktu.BERJALAN, null, null, null, List.of(), List.of("BW-004"), List.of()));
        Arbitrary<Capaian> rusak = Arbitraries.of("ST-001", "ST-002")
                .map(kode -> new Capaian(
                        StatusKelengkapan.TIDAK_TERBACA, null, null, null, null, List.of(), List.of(kode), List.of()));
        return Arbitraries.frequencyOf(Tuple.of(6, terkirim), Tuple.of(1, draf), Tuple.of(1, rusak));
    }

    private static Arbitrary<ButirTindakLanjut> butir() {
        return Combinators.combine(
                        Arbitraries.of("1.A", "2.F", ButirTindakLanjut.LAIN),
                        Arbitraries.of(TahapTercatat.class),
                        Arbitraries.of(KendalaTercatat.class))
                .as(ButirTindakLanjut::new);
    }
}
