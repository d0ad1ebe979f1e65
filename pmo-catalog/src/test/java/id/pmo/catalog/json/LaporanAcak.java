package id.pmo.catalog.json;

import id.pmo.core.laporan.BentukSekolah;
import id.pmo.core.laporan.Lampiran;
import id.pmo.core.laporan.LaporanPelaksanaan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Moda;
import id.pmo.core.laporan.Pelapor;
import id.pmo.core.laporan.Peran;
import id.pmo.core.laporan.PihakTerlibat;
import id.pmo.core.laporan.Refleksi;
import id.pmo.core.laporan.Sekolah;
import id.pmo.core.laporan.StatusKelengkapan;
import id.pmo.core.laporan.StatusSekolah;
import id.pmo.core.laporan.Tenggat;
import id.pmo.core.laporan.TindakLanjut;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random reports of the right form, sensible or not. */
final class LaporanAcak {

    private LaporanAcak() {}

    static Arbitrary<LaporanPmo> laporan() {
        Arbitrary<List<TindakLanjut>> entri = entri().list().ofMaxSize(3);
        Arbitrary<StatusKelengkapan> status = boleh(Arbitraries.of(
                StatusKelengkapan.BELUM_DIISI, StatusKelengkapan.BELUM_LENGKAP, StatusKelengkapan.LENGKAP));
        return Combinators.combine(
                        teks(), boleh(sekolah()), bilangan(), boleh(pelapor()), boleh(pelaksanaan()), entri, status)
                .as((k, s, p, o, l, t, d) -> new LaporanPmo(k, s, p, o, l, t, d, null, null))
                .flatMap(l -> Combinators.combine(waktu(), waktu())
                        .as((kirim, ubah) -> new LaporanPmo(
                                l.kebijakan(),
                                l.sekolah(),
                                l.periode(),
                                l.pelapor(),
                                l.laporanPelaksanaan(),
                                l.laporanTindakLanjut(),
                                l.statusDinyatakan(),
                                kirim,
                                ubah)));
    }

    private static Arbitrary<Sekolah> sekolah() {
        return Combinators.combine(
                        boleh(Arbitraries.of("20330686", "PA123456", "", "-")),
                        teks(),
                        pilihan(BentukSekolah.class),
                        pilihan(StatusSekolah.class),
                        bilangan(),
                        teks(),
                        teks())
                .as((n, nama, b, s, a, p, k) -> new Sekolah(n, nama, b, s, a, p, k, nama, p));
    }

    private static Arbitrary<Pelapor> pelapor() {
        return Combinators.combine(pilihan(Peran.class), teks()).as(Pelapor::new);
    }

    private static Arbitrary<LaporanPelaksanaan> pelaksanaan() {
        Arbitrary<List<Lampiran>> lampiran =
                Combinators.combine(teks(), teks()).as(Lampiran::new).list().ofMaxSize(3);
        Arbitrary<List<Peran>> hadir = Arbitraries.of(Peran.class).list().ofMaxSize(3);
        return Combinators.combine(
                        tanggal(), bilangan(), pilihan(Moda.class), hadir, teks(), teks(), lampiran, lampiran)
                .as((t, j, m, h, r, a, d, k) -> new LaporanPelaksanaan(t, j, m, j, h, r, a, d, k));
    }

    private static Arbitrary<TindakLanjut> entri() {
        Arbitrary<List<PihakTerlibat>> pihak = Combinators.combine(teks(), teks())
                .as(PihakTerlibat::new)
                .list()
                .ofMaxSize(2);
        Arbitrary<Tenggat> tenggat =
                boleh(Combinators.combine(tanggal(), tanggal()).as(Tenggat::new));
        Arbitrary<Refleksi> refleksi =
                boleh(Combinators.combine(teks(), teks(), boleh(Arbitraries.of(true, false)), teks(), teks())
                        .as(Refleksi::new));
        return Combinators.combine(teks(), teks(), teks(), teks(), tenggat, pihak, refleksi)
                .as((a, b, c, d, t, p, r) -> new TindakLanjut(a, b, c, d, a, b, c, t, d, a, p, r));
    }

    private static Arbitrary<String> teks() {
        return boleh(Arbitraries.strings().all().ofMaxLength(12).filter(teks -> !Kutipan.pecah(teks)));
    }

    private static Arbitrary<Integer> bilangan() {
        return boleh(Arbitraries.integers());
    }

    private static Arbitrary<LocalDate> tanggal() {
        long awal = LocalDate.of(1, 1, 1).toEpochDay();
        long akhir = LocalDate.of(9999, 12, 31).toEpochDay();
        return boleh(Arbitraries.longs().between(awal, akhir).map(LocalDate::ofEpochDay));
    }

    private static Arbitrary<OffsetDateTime> waktu() {
        return boleh(Combinators.combine(
                        Arbitraries.longs().between(-60_000_000_000L, 250_000_000_000L),
                        Arbitraries.integers().between(0, 999_999_999),
                        Arbitraries.integers().between(-18 * 60, 18 * 60))
                .as((detik, nano, menit) ->
                        Instant.ofEpochSecond(detik, nano).atOffset(ZoneOffset.ofTotalSeconds(menit * 60))));
    }

    private static <E extends Enum<E>> Arbitrary<E> pilihan(Class<E> kelas) {
        return boleh(Arbitraries.of(kelas));
    }

    private static <T> Arbitrary<T> boleh(Arbitrary<T> isi) {
        return isi.injectNull(0.2);
    }
}
