package id.pmo.examples.benchmarks.aturan;

import static id.pmo.examples.benchmarks.aturan.Keberlakuan.berlaku;
import static id.pmo.examples.benchmarks.aturan.Keberlakuan.tunda;
import static id.pmo.examples.benchmarks.tulisan.Kode.*;

import id.pmo.core.kebijakan.KetentuanAngkatan;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.kebijakan.Tahap;
import id.pmo.core.laporan.Peran;
import id.pmo.examples.benchmarks.tulisan.Berkas;
import id.pmo.examples.benchmarks.tulisan.Entri;
import id.pmo.examples.benchmarks.tulisan.Ketentuan;
import id.pmo.examples.benchmarks.tulisan.Kode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is asked of a report, and when. */
public final class TabelKeberlakuan {

    private static final Predicate<Berkas> SETIAP = b -> b.waktu() != null;
    private static final Predicate<Berkas> PEMILIHAN =
            b -> b.waktu() != null && b.waktu().pemilihan();
    private static final Predicate<Berkas> PERKEMBANGAN =
            b -> b.waktu() != null && !b.waktu().pemilihan();
    private static final Predicate<Berkas> SIKLUS_LANJUTAN =
            PEMILIHAN.and(b -> b.waktu() != null && b.waktu().periode().siklus() > 1);
    private static final Predicate<Berkas> RENCANA_DIKETAHUI = b -> b.riwayat().rencana() != null;
    private static final Predicate<Berkas> RIWAYAT_DIBERIKAN = b -> b.riwayat().diberikan();

    /** All rules, by part of the report. */
    public static final List<Keberlakuan> SEMUA = List.of(
            berlaku("identitas", b -> true, ID_001, ID_002, ID_004, ID_101),
            berlaku("angkatan diisi", b -> b.angkatan() != null, ID_003),
            berlaku("periode diisi", b -> b.laporan().periode() != null, ID_005),
            berlaku("peran diisi", b -> b.peran() != null && b.ketentuanAngkatan() != null, ID_102),
            berlaku("setiap periode", SETIAP, LP_101, LP_111),
            berlaku("tanggal diisi", SETIAP.and(b -> b.pelaksanaan().tanggal() != null), LP_102, LP_103, LP_104),
            berlaku("peserta diisi", SETIAP.and(b -> b.pelaksanaan().jumlahPeserta() != null), LP_112),
            berlaku(
                    "peserta wajar",
                    SETIAP.and(b -> b.batas().minimalPesertaWajar() != null
                            && b.pelaksanaan().jumlahPeserta() != null),
                    LP_113),
            berlaku("uraian pemilihan", PEMILIHAN, LP_121, LP_122, TL_007),
            berlaku("uraian perkembangan", PERKEMBANGAN, LP_123),
            berlaku("panjang uraian", PEMILIHAN.and(b -> b.batas().minimalPanjangUraian() != null), LP_124),
            berlaku("dokumentasi diminta", SETIAP.and(TabelKeberlakuan::mintaDokumentasi), LP_131),
            berlaku(
                    "dokumentasi diminta dan diisi",
                    SETIAP.and(b -> mintaDokumentasi(b) && !b.dokumen().isEmpty()),
                    LP_132,
                    LP_133),
            berlaku("dokumentasi diisi", SETIAP.and(b -> !b.dokumen().isEmpty()), LP_134),
            berlaku("rekaman diminta", SETIAP.and(b -> lebihDariNol(b, KetentuanAngkatan::minimalRekaman)), LP_141),
            berlaku(
                    "moda diisi",
                    SETIAP.and(b ->
                            b.ketentuanAngkatan() != null && b.pelaksanaan().moda() != null),
                    LP_151),
            berlaku(
                    "durasi diisi",
                    SETIAP.and(b ->
                            b.batas().minimalJp() != null && b.pelaksanaan().durasiJp() != null),
                    LP_152),
            berlaku(
                    "hadir diisi",
                    SETIAP.and(b -> !b.pelaksanaan().pihakHadir().isEmpty()
                            && !b.batas().pihakDiharapkan().isEmpty()),
                    LP_161),
            berlaku("FSP melapor", SETIAP.and(TabelKeberlakuan::mintaFsp), LP_162),
            berlaku("minimal subtopik", PEMILIHAN.and(b -> b.batas().minimalSubtopik() != null), TL_001),
            berlaku("maksimal subtopik", PEMILIHAN.and(b -> b.batas().maksimalSubtopik() != null), TL_002),
            berlaku("subtopik disarankan", PEMILIHAN.and(b -> b.batas().disarankanSubtopik() != null), TL_008),
            berlaku(
                    "subtopik tanpa rencana",
                    PERKEMBANGAN.and(b -> b.riwayat().rencana() == null
                            && !b.entri().isEmpty()
                            && (b.batas().minimalSubtopik() != null || b.batas().maksimalSubtopik() != null)),
                    TL_009),
            ada("subtopik diisi", SETIAP, e -> e.kodeSubtopik() != null, TL_003),
            ada("topik atau subtopik diisi", SETIAP, e -> e.topik() != null || e.kodeSubtopik() != null, TL_004),
            ada("topik dan subtopik dikenal", SETIAP, e -> e.topikDikenal() && e.subtopik() != null, TL_005),
            ada("entri", SETIAP, e -> true, TL_006, TL_014, TL_041),
            ada("status diisi", SETIAP, e -> e.status() != null, TL_010),
            ada("status minta keterangan", SETIAP, Entri::mintaKeterangan, TL_015),
            ada("entri pemilihan", PEMILIHAN, e -> true, TL_011, TL_012, TL_013, TL_016, TL_021, TL_022, TL_024),
            ada(
                    "isu diisi",
                    PEMILIHAN.and(b -> b.batas().minimalPanjangUraian() != null),
                    e -> Predikat.diisi(e.isian().isu()),
                    TL_023),
            ada("tenggat utuh", SETIAP, e -> e.mulai() != null && e.selesai() != null, TL_017),
            ada("selesai diisi", PEMILIHAN, e -> e.selesai() != null, TL_018),
            ada("sudah, mulai diisi", SETIAP, e -> e.tahap() == Tahap.SUDAH && e.mulai() != null, TL_031),
            ada("akan, selesai diisi", SETIAP, e -> e.tahap() == Tahap.AKAN && e.selesai() != null, TL_032),
            ada(
                    "akhir siklus",
                    SETIAP.and(b -> b.waktu() != null && b.waktu().terakhir()),
                    e -> e.status() != null,
                    TL_033),
            berlaku("perkembangan tanpa rencana", PERKEMBANGAN.and(RENCANA_DIKETAHUI.negate()), RI_001),
            berlaku(
                    "rencana belum tuntas",
                    PERKEMBANGAN.and(b -> b.rencana().stream().anyMatch(r -> !r.sudah())),
                    RI_001),
            ada("entri perkembangan", PERKEMBANGAN, e -> true, RI_011, RI_013),
            ada("ada kendala", PERKEMBANGAN, e -> Boolean.TRUE.equals(e.adaKendala()), RI_014),
            ada("kendala minta solusi", PERKEMBANGAN, Entri::mintaSolusi, RI_015),
            ada("tidak ada kendala", PERKEMBANGAN, e -> Boolean.FALSE.equals(e.adaKendala()), RI_016),
            berlaku("rencana diketahui", PERKEMBANGAN.and(RENCANA_DIKETAHUI), SK_001, SK_002),
            tunda("rencana tidak diketahui", PERKEMBANGAN.and(RENCANA_DIKETAHUI.negate()), SK_001, SK_002),
            berlaku("rencana lalu", SIKLUS_LANJUTAN.and(b -> b.riwayat().rencanaLalu() != null), SK_003),
            tunda("tanpa rencana lalu", SIKLUS_LANJUTAN.and(b -> b.riwayat().rencanaLalu() == null), SK_003),
            berlaku("kemajuan", PERKEMBANGAN.and(RIWAYAT_DIBERIKAN), SK_004, SK_005),
            tunda("kemajuan tanpa riwayat", PERKEMBANGAN.and(RIWAYAT_DIBERIKAN.negate()), SK_004, SK_005),
            berlaku("laporan lain", SETIAP.and(RIWAYAT_DIBERIKAN), SK_006),
            tunda("tanpa laporan lain", SETIAP.and(RIWAYAT_DIBERIKAN.negate()), SK_006),
            berlaku("angkatan lain", SETIAP.and(RIWAYAT_DIBERIKAN).and(b -> b.angkatan() != null), SK_007),
            tunda(
                    "angkatan tanpa laporan lain",
                    SETIAP.and(RIWAYAT_DIBERIKAN.negate()).and(b -> b.angkatan() != null),
                    SK_007),
            berlaku("dikirim", SETIAP.and(b -> b.saatKirim() != null), BW_001, BW_003, BW_005, BW_006),
            berlaku("belum dikirim", SETIAP.and(b -> b.saatKirim() == null), BW_002),
            berlaku("pengingat", SETIAP.and(b -> b.saatKirim() == null && jendelaTerbuka(b)), BW_004));

    private TabelKeberlakuan() {}

    private static Keberlakuan ada(String nama, Predicate<Berkas> bila, Predicate<Entri> entri, Kode... kode) {
        return berlaku(
                nama,
                bila.and(b -> {
                    for (Entri e : b.entri()) {
                        if (entri.test(e)) {
                            return true;
                        }
                    }
                    return false;
                }),
                kode);
    }

    private static boolean mintaDokumentasi(Berkas b) {
        return lebihDariNol(b, KetentuanAngkatan::minimalDokumentasi);
    }

    private static boolean lebihDariNol(Berkas b, Function<KetentuanAngkatan, @Nullable Integer> batas) {
        KetentuanAngkatan ketentuan = b.ketentuanAngkatan();
        Integer minimal = ketentuan == null ? null : batas.apply(ketentuan);
        return minimal != null && minimal > 0;
    }

    private static boolean mintaFsp(Berkas b) {
        KetentuanAngkatan ketentuan = b.ketentuanAngkatan();
        return ketentuan != null
                && ketentuan.pelapor().contains(Peran.FASILITATOR_SEKOLAH_PENGGERAK)
                && !b.pelaksanaan().pihakHadir().isEmpty();
    }

    private static boolean jendelaTerbuka(Berkas b) {
        Ketentuan.Waktu waktu = b.waktu();
        if (waktu == null || b.batas().ingatkanHari() == null) {
            return false;
        }
        PeriodePmo periode = waktu.periode();
        LocalDate hari = b.saatPeriksa().toLocalDate();
        return !hari.isBefore(periode.mulai()) && !hari.isAfter(waktu.tutup());
    }
}
