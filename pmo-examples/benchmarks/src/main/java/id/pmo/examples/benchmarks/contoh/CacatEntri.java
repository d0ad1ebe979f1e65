package id.pmo.examples.benchmarks.contoh;

import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.PihakTerlibat;
import id.pmo.core.laporan.Refleksi;
import id.pmo.core.laporan.Tenggat;
import id.pmo.core.laporan.TindakLanjut;
import id.pmo.core.laporan.TindakLanjutBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiFunction;

/** What goes wrong in the follow-ups, one slip at a time. */
enum CacatEntri {
    TANPA_ISU(diEntri((e, a) -> e.isu(Kata.kosong(a)))),
    ISU_PENDEK(diEntri((e, a) -> e.isu(Kata.pendek(a)))),
    TANPA_RENCANA(diEntri((e, a) -> e.rencanaImplementasi(null))),
    TANPA_PENANGGUNG_JAWAB(diEntri((e, a) -> e.penanggungJawab(Kata.kosong(a)))),
    TANPA_STATUS(diEntri((e, a) -> e.status(null))),
    STATUS_ASING(diEntri((e, a) -> e.status("SELESAI"))),
    STATUS_LAINNYA(diEntri((e, a) -> e.status("LAINNYA").keteranganStatus(Kata.kosong(a)))),
    STATUS_SUDAH(diEntri((e, a) -> e.status("SUDAH_DILAKSANAKAN"))),
    STATUS_AKAN(diEntri((e, a) -> e.status("AKAN_DILAKSANAKAN"))),
    TANPA_TENGGAT(diEntri((e, a) -> e.tenggat(null))),
    TENGGAT_SEBELAH(
            diEntri((e, a) -> e.tenggat(a.nextBoolean() ? new Tenggat(hari(a), null) : new Tenggat(null, hari(a))))),
    TENGGAT_LAIN(diEntri((e, a) -> e.tenggat(new Tenggat(hari(a), hari(a))))),
    TANPA_TUJUAN(diEntri((e, a) -> e.tujuan(null))),
    TANPA_INDIKATOR(diEntri((e, a) -> e.indikatorKeberhasilan(Kata.kosong(a)))),
    TANPA_PIHAK(diEntri((e, a) -> e.pihakTerlibat(List.of(new PihakTerlibat("-", "Pelaksana"))))),
    TOPIK_LAIN(diEntri((e, a) -> e.topik(String.valueOf(1 + a.nextInt(5))))),
    TANPA_SUBTOPIK(diEntri((e, a) -> e.subtopik(Kata.kosong(a)))),
    SUBTOPIK_LAIN(diEntri((e, a) -> e.topik("2").subtopik("2." + (char) ('A' + a.nextInt(13))))),
    DUA_KALI_P5((l, a) -> semua(l, List.of("1.E", "2.D"))),
    TANPA_REFLEKSI(diEntri((e, a) -> e.refleksi(null))),
    REFLEKSI_LAIN(diEntri((e, a) -> e.refleksi(refleksi(a)))),
    HILANG((l, a) -> daftar(l, d -> d.remove(d.size() - 1))),
    BARIS_KOSONG((l, a) -> daftar(l, d -> d.add(TindakLanjut.builder().isu("-").build()))),
    KEMBAR((l, a) -> daftar(l, d -> d.add(d.get(0))));

    private interface Ubahan {
        LaporanPmo pada(LaporanPmo laporan, SplittableRandom acak);
    }

    private interface UbahanDaftar {
        void pada(List<TindakLanjut> daftar);
    }

    private static final CacatEntri[] SEMUA = values();

    private final Ubahan ubahan;

    CacatEntri(Ubahan ubahan) {
        this.ubahan = ubahan;
    }

    static LaporanPmo salahSatu(LaporanPmo laporan, SplittableRandom acak) {
        return SEMUA[acak.nextInt(SEMUA.length)].ubahan.pada(laporan, acak);
    }

    private static Ubahan diEntri(BiFunction<TindakLanjutBuilder, SplittableRandom, TindakLanjutBuilder> ubah) {
        return (l, a) -> daftar(l, d -> {
            int di = a.nextInt(d.size());
            d.set(di, ubah.apply(d.get(di).toBuilder(), a).build());
        });
    }

    private static LaporanPmo daftar(LaporanPmo l, UbahanDaftar ubah) {
        if (l.laporanTindakLanjut().isEmpty()) {
            return l;
        }
        List<TindakLanjut> daftar = new ArrayList<>(l.laporanTindakLanjut());
        ubah.pada(daftar);
        return l.toBuilder().laporanTindakLanjut(daftar).build();
    }

    private static LaporanPmo semua(LaporanPmo l, List<String> subtopik) {
        return daftar(
                l,
                d -> d.replaceAll(e -> e.toBuilder()
                        .topik(null)
                        .subtopik(subtopik.get(d.indexOf(e) % subtopik.size()))
                        .build()));
    }

    private static LocalDate hari(SplittableRandom acak) {
        return LocalDate.of(2023, 7, 1).plusDays(acak.nextInt(420));
    }

    private static Refleksi refleksi(SplittableRandom a) {
        Boolean ada = a.nextInt(3) == 0 ? null : Boolean.valueOf(a.nextBoolean());
        String kendala =
                Kata.pilih(a, List.of("Nihil", " tidak ada. ", "", "Waktu terbatas", "Tidak ada kendala", "-"));
        return new Refleksi(
                a.nextBoolean() ? Kata.pendek(a) : null, null, ada, kendala, a.nextBoolean() ? "Diatur ulang" : null);
    }
}
