package id.pmo.examples.benchmarks.aturan;

import static id.pmo.examples.benchmarks.aturan.Predikat.*;
import static id.pmo.examples.benchmarks.tulisan.Kode.*;
import static java.util.Objects.requireNonNull;

import id.pmo.core.kebijakan.KetentuanAngkatan;
import id.pmo.core.laporan.Peran;
import id.pmo.examples.benchmarks.tulisan.Berkas;
import id.pmo.examples.benchmarks.tulisan.Bersih;
import id.pmo.examples.benchmarks.tulisan.Kode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What breaks a syarat that looks at the report as a whole: ID, most of LP, some of TL and SK, BW. */
final class TabelLaporan {

    private static final String P = "/laporanPelaksanaan";
    private static final String TL = "/laporanTindakLanjut";

    static final List<Pelanggaran<Berkas>> IDENTITAS = List.of(
            satu(ID_001, b -> b.npsn() == null, "/sekolah/npsn"),
            satu(ID_002, b -> b.angkatan() == null, "/sekolah/angkatan"),
            satu(
                    ID_003,
                    b -> b.angkatan() != null && b.ketentuanAngkatan() == null,
                    "/sekolah/angkatan",
                    b -> nilai(
                            "angkatan",
                            requireNonNull(b.angkatan()),
                            "pilihan",
                            b.ketentuan().pilihanAngkatan())),
            satu(ID_004, b -> b.laporan().periode() == null, "/periode"),
            satu(
                    ID_005,
                    b -> b.laporan().periode() != null && b.waktu() == null,
                    "/periode",
                    b -> nilai(
                            "periode",
                            requireNonNull(b.laporan().periode()),
                            "pilihan",
                            b.ketentuan().pilihanPeriode())),
            satu(ID_101, b -> b.peran() == null, "/pelapor/peran"),
            satu(
                    ID_102,
                    b -> b.peran() != null
                            && b.ketentuanAngkatan() != null
                            && !b.ketentuanAngkatan().pelapor().contains(b.peran()),
                    "/pelapor/peran",
                    b -> nilai(
                            "peran",
                            requireNonNull(b.peran()),
                            "diminta",
                            angkatan(b).pelapor(),
                            "angkatan",
                            angkatan(b).angkatan())));

    static final List<Pelanggaran<Berkas>> PELAKSANAAN = List.of(
            satu(LP_101, b -> b.pelaksanaan().tanggal() == null, P + "/tanggal"),
            satu(
                    LP_102,
                    periode(Predikat::diLuarJendela),
                    P + "/tanggal",
                    b -> nilai(
                            "tanggal",
                            tanggal(b),
                            "mulai",
                            kalender(b).mulai(),
                            "selesai",
                            kalender(b).selesai())),
            satu(
                    LP_103,
                    periode(Predikat::diLuarBulan),
                    P + "/tanggal",
                    b -> nilai("tanggal", tanggal(b), "bulan", kalender(b).bulanPelaksanaan())),
            satu(
                    LP_104,
                    b -> setelah(b.pelaksanaan().tanggal(), b.hariAcuan()),
                    P + "/tanggal",
                    b -> nilai("tanggal", tanggal(b), "acuan", b.hariAcuan())),
            satu(LP_111, b -> b.pelaksanaan().jumlahPeserta() == null, P + "/jumlahPeserta"),
            satu(
                    LP_112,
                    b -> kurang(b.pelaksanaan().jumlahPeserta(), 1),
                    P + "/jumlahPeserta",
                    b -> nilai("jumlah", peserta(b))),
            satu(
                    LP_113,
                    b -> !kurang(b.pelaksanaan().jumlahPeserta(), 1)
                            && kurang(b.pelaksanaan().jumlahPeserta(), b.batas().minimalPesertaWajar()),
                    P + "/jumlahPeserta",
                    b -> nilai(
                            "jumlah",
                            peserta(b),
                            "wajar",
                            requireNonNull(b.batas().minimalPesertaWajar()))),
            satu(LP_121, b -> !diisi(b.pelaksanaan().hasilRefleksi()), P + "/hasilRefleksi"),
            satu(LP_122, b -> !diisi(b.pelaksanaan().akarMasalah()), P + "/akarMasalah"),
            satu(LP_123, b -> diisi(b.pelaksanaan().akarMasalah()), P + "/akarMasalah"),
            satu(LP_123, b -> diisi(b.pelaksanaan().hasilRefleksi()), P + "/hasilRefleksi"),
            uraian("/akarMasalah", b -> b.pelaksanaan().akarMasalah()),
            uraian("/hasilRefleksi", b -> b.pelaksanaan().hasilRefleksi()),
            lampiran(
                    LP_131,
                    KetentuanAngkatan::minimalDokumentasi,
                    b -> b.dokumen().size(),
                    "/dokumentasi"),
            lampiran(LP_141, KetentuanAngkatan::minimalRekaman, Berkas::jumlahRekaman, "/rekaman"),
            satu(
                    LP_151,
                    b -> b.pelaksanaan().moda() != null
                            && b.ketentuanAngkatan() != null
                            && !b.ketentuanAngkatan()
                                    .moda()
                                    .contains(b.pelaksanaan().moda()),
                    P + "/moda",
                    b -> nilai(
                            "moda",
                            requireNonNull(b.pelaksanaan().moda()),
                            "diizinkan",
                            angkatan(b).moda(),
                            "angkatan",
                            angkatan(b).angkatan())),
            satu(
                    LP_152,
                    b -> kurang(b.pelaksanaan().durasiJp(), b.batas().minimalJp()),
                    P + "/durasiJp",
                    b -> nilai(
                            "durasi",
                            requireNonNull(b.pelaksanaan().durasiJp()),
                            "minimal",
                            requireNonNull(b.batas().minimalJp()))),
            satu(LP_161, b -> !b.absen().isEmpty(), P + "/pihakHadir", b -> nilai("absen", b.absen())),
            satu(
                    LP_162,
                    b -> !b.pelaksanaan().pihakHadir().contains(Peran.FASILITATOR_SEKOLAH_PENGGERAK),
                    P + "/pihakHadir"));

    static final List<Pelanggaran<Berkas>> SUBTOPIK = List.of(
            satu(
                    TL_001,
                    b -> kurang(b.jumlahSubtopik(), b.batas().minimalSubtopik()),
                    TL,
                    b -> nilai(
                            "minimal",
                            minimal(b),
                            "ada",
                            b.jumlahSubtopik(),
                            "kurang",
                            minimal(b) - b.jumlahSubtopik())),
            satu(
                    TL_002,
                    b -> kurang(b.batas().maksimalSubtopik(), b.jumlahSubtopik()),
                    TL,
                    b -> nilai(
                            "maksimal",
                            maksimal(b),
                            "ada",
                            b.jumlahSubtopik(),
                            "lebih",
                            b.jumlahSubtopik() - maksimal(b))),
            satu(
                    TL_008,
                    b -> kurang(b.jumlahSubtopik(), b.batas().disarankanSubtopik())
                            && !kurang(b.jumlahSubtopik(), b.batas().minimalSubtopik()),
                    TL,
                    b -> nilai(
                            "disarankan", requireNonNull(b.batas().disarankanSubtopik()), "ada", b.jumlahSubtopik())),
            satu(
                    TL_009,
                    b -> kurang(b.jumlahSubtopik(), b.batas().minimalSubtopik()),
                    TL,
                    b -> nilai("ada", b.jumlahSubtopik(), "batas", minimal(b))),
            satu(
                    TL_009,
                    b -> kurang(b.batas().maksimalSubtopik(), b.jumlahSubtopik()),
                    TL,
                    b -> nilai("ada", b.jumlahSubtopik(), "batas", maksimal(b))),
            satu(TL_041, b -> !b.adaPelaksanaan(), P),
            satu(RI_001, b -> b.entri().isEmpty(), TL));

    static final List<Pelanggaran<Berkas>> SIKLUS_DAN_WAKTU = List.of(
            satu(
                    SK_006,
                    b -> b.riwayat().seperiode(),
                    "/periode",
                    b -> nilai("periode", kalender(b).ke())),
            satu(
                    SK_007,
                    b -> !b.riwayat().angkatanLain().isEmpty(),
                    "/sekolah/angkatan",
                    b -> nilai(
                            "angkatan",
                            requireNonNull(b.angkatan()),
                            "lain",
                            b.riwayat().angkatanLain())),
            satu(
                    BW_001,
                    periode(b -> setelah(hariKirim(b), waktu(b).batas())
                            && !setelah(hariKirim(b), kalender(b).selesai())),
                    "/dikirimPada",
                    TabelLaporan::terlambat),
            satu(
                    BW_002,
                    periode(b -> b.sisaHari(waktu(b)) < 0),
                    "/dikirimPada",
                    b -> nilai("batas", waktu(b).batas(), "selesai", waktu(b).tutup(), "lewat", -b.sisaHari(waktu(b)))),
            satu(
                    BW_003,
                    periode(b -> setelah(hariKirim(b), waktu(b).tutup())),
                    "/dikirimPada",
                    TabelLaporan::terlambat),
            satu(
                    BW_004,
                    periode(b -> b.sisaHari(waktu(b)) >= 0 && !kurang(b.batas().ingatkanHari(), b.sisaHari(waktu(b)))),
                    "/dikirimPada",
                    b -> nilai("batas", waktu(b).batas(), "sisa", b.sisaHari(waktu(b)))),
            satu(
                    BW_005,
                    periode(b -> setelah(kalender(b).mulai(), hariKirim(b))),
                    "/dikirimPada",
                    b -> nilai(
                            "hari",
                            requireNonNull(hariKirim(b)),
                            "mulai",
                            kalender(b).mulai())),
            satu(
                    BW_006,
                    b -> b.saatKirim() != null && b.saatKirim().isAfter(b.saatPeriksa()),
                    "/dikirimPada",
                    b -> nilai("kirim", requireNonNull(b.saatKirim()), "periksa", b.saatPeriksa())));

    private TabelLaporan() {}

    static Object[] nilai(Object... nilai) {
        return nilai;
    }

    private static Pelanggaran<Berkas> satu(Kode kode, Predicate<Berkas> bila, String letak) {
        return satu(kode, bila, letak, b -> nilai());
    }

    private static Pelanggaran<Berkas> satu(
            Kode kode, Predicate<Berkas> bila, String letak, Function<Berkas, Object[]> nilai) {
        return new Pelanggaran<>(kode, Berkas.class, bila, letak, nilai);
    }

    private static Pelanggaran<Berkas> uraian(String medan, Isian isian) {
        return satu(
                LP_124,
                b -> pendek(isian.pada(b), b.batas().minimalPanjangUraian()),
                P + medan,
                b -> nilai(
                        "panjang",
                        Bersih.panjang(isian.pada(b)),
                        "minimal",
                        requireNonNull(b.batas().minimalPanjangUraian())));
    }

    private static Pelanggaran<Berkas> lampiran(
            Kode kode, BatasAngkatan minimal, Function<Berkas, Integer> jumlah, String medan) {
        return satu(kode, b -> jumlah.apply(b) < batas(b, minimal::pada), P + medan, b -> {
            int diminta = batas(b, minimal::pada);
            int ada = jumlah.apply(b);
            return nilai("diminta", diminta, "ada", ada, "kurang", diminta - ada);
        });
    }

    private static LocalDate tanggal(Berkas b) {
        return requireNonNull(b.pelaksanaan().tanggal());
    }

    private static int peserta(Berkas b) {
        return requireNonNull(b.pelaksanaan().jumlahPeserta());
    }

    private static int minimal(Berkas b) {
        return requireNonNull(b.batas().minimalSubtopik());
    }

    private static int maksimal(Berkas b) {
        return requireNonNull(b.batas().maksimalSubtopik());
    }

    private static Object[] terlambat(Berkas b) {
        return nilai("hari", requireNonNull(hariKirim(b)), "batas", waktu(b).batas(), "selesai", waktu(b).tutup());
    }

    private interface Isian {
        @Nullable
        String pada(Berkas b);
    }

    private interface BatasAngkatan {
        @Nullable
        Integer pada(KetentuanAngkatan ketentuan);
    }
}
