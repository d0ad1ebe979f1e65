package id.pmo.examples.benchmarks.aturan;

import static id.pmo.examples.benchmarks.aturan.Predikat.*;
import static id.pmo.examples.benchmarks.aturan.TabelLaporan.nilai;
import static id.pmo.examples.benchmarks.tulisan.Kode.*;
import static java.util.Objects.requireNonNull;

import id.pmo.core.kebijakan.Tahap;
import id.pmo.examples.benchmarks.tulisan.Bersih;
import id.pmo.examples.benchmarks.tulisan.Butir;
import id.pmo.examples.benchmarks.tulisan.Dokumen;
import id.pmo.examples.benchmarks.tulisan.Entri;
import id.pmo.examples.benchmarks.tulisan.Kode;
import id.pmo.examples.benchmarks.tulisan.Riwayat;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What breaks a syarat that looks at one item at a time: a document, a follow-up, a planned subtopic, a period. */
final class TabelButir {

    static final List<Pelanggaran<? extends Butir>> LAMPIRAN_DAN_RIWAYAT = List.of(
            new Pelanggaran<>(LP_132, Dokumen.class, d -> !d.berjudul(), "/judul", d -> nilai()),
            new Pelanggaran<>(LP_133, Dokumen.class, d -> d.namaBerkas() == null, "/berkas", d -> nilai()),
            new Pelanggaran<>(
                    LP_134,
                    Dokumen.class,
                    Dokumen::kembar,
                    "/berkas",
                    d -> nilai("berkas", requireNonNull(d.namaBerkas()))),
            new Pelanggaran<>(
                    SK_002,
                    Riwayat.Rencana.class,
                    r -> !r.sudah() && !r.dilaporkan(),
                    "/laporanTindakLanjut",
                    r -> nilai("subtopik", r.kode())),
            new Pelanggaran<>(
                    SK_005, Riwayat.TanpaLaporan.class, p -> true, "/periode", p -> nilai("periode", p.ke())));

    static final List<Pelanggaran<Entri>> SUBTOPIK = List.of(
            entri(TL_003, Entri::kembar, "/subtopik", e -> nilai("subtopik", kode(e))),
            entri(
                    TL_004,
                    e -> e.kodeSubtopik() != null && e.subtopik() == null,
                    "/subtopik",
                    e -> nilai("kode", kode(e))),
            entri(
                    TL_004,
                    e -> e.topik() != null && !e.topikDikenal(),
                    "/topik",
                    e -> nilai("kode", requireNonNull(e.topik()))),
            entri(
                    TL_005,
                    e -> e.topikDikenal()
                            && e.subtopik() != null
                            && !e.subtopik().topik().equals(e.topik()),
                    "/subtopik",
                    e -> nilai(
                            "topik",
                            requireNonNull(e.topik()),
                            "subtopik",
                            kode(e),
                            "seharusnya",
                            requireNonNull(e.subtopik()).topik())),
            entri(TL_006, e -> e.kodeSubtopik() == null, "/subtopik"),
            entri(
                    TL_007,
                    Entri::senama,
                    "/subtopik",
                    e -> nilai(
                            "subtopik",
                            kode(e),
                            "nama",
                            requireNonNull(e.subtopik()).nama())),
            entri(
                    SK_001,
                    e -> e.kodeSubtopik() != null
                            && e.berkas().riwayat().rencana() != null
                            && !e.berkas().riwayat().rencana().contains(e.kodeSubtopik()),
                    "/subtopik",
                    e -> nilai("subtopik", kode(e))),
            entri(
                    SK_003,
                    e -> e.kodeSubtopik() != null
                            && e.berkas().riwayat().rencanaLalu() != null
                            && e.berkas().riwayat().rencanaLalu().contains(e.kodeSubtopik()),
                    "/subtopik",
                    e -> nilai("subtopik", kode(e))),
            entri(
                    SK_004,
                    e -> (e.tahap() == Tahap.AKAN || e.tahap() == Tahap.SEDANG) && e.tahapSebelumnya() == Tahap.SUDAH,
                    "/status",
                    e -> nilai("status", requireNonNull(e.tahap()), "subtopik", kode(e))));

    static final List<Pelanggaran<Entri>> RENCANA = List.of(
            entri(
                    TL_010,
                    e -> e.status() != null && e.tahap() == null,
                    "/status",
                    e -> nilai(
                            "status",
                            requireNonNull(e.status()),
                            "pilihan",
                            e.berkas().ketentuan().pilihanStatus())),
            entri(TL_011, e -> !diisi(e.isian().isu()), "/isu"),
            entri(TL_012, e -> !diisi(e.isian().rencanaImplementasi()), "/rencanaImplementasi"),
            entri(TL_013, e -> !diisi(e.isian().penanggungJawab()), "/penanggungJawab"),
            entri(TL_014, e -> e.status() == null && e.tahapSebelumnya() == null, "/status"),
            entri(TL_015, e -> e.mintaKeterangan() && !diisi(e.isian().keteranganStatus()), "/keteranganStatus"),
            entri(TL_016, e -> e.mulai() == null && e.selesai() == null, "/tenggat"),
            entri(TL_016, e -> e.mulai() == null && e.selesai() != null, "/tenggat/mulai"),
            entri(TL_016, e -> e.mulai() != null && e.selesai() == null, "/tenggat/selesai"),
            entri(
                    TL_017,
                    e -> setelah(e.mulai(), e.selesai()),
                    "/tenggat/selesai",
                    e -> nilai("mulai", hari(e.mulai()), "selesai", hari(e.selesai()))),
            entri(
                    TL_018,
                    e -> e.berkas().waktu() != null
                            && setelah(e.selesai(), e.berkas().batasRencana(waktu(e.berkas()))),
                    "/tenggat/selesai",
                    e -> nilai("selesai", hari(e.selesai()), "batas", e.berkas().batasRencana(waktu(e.berkas())))),
            entri(TL_021, e -> !diisi(e.isian().tujuan()), "/tujuan"),
            entri(TL_022, e -> !diisi(e.isian().indikatorKeberhasilan()), "/indikatorKeberhasilan"),
            entri(
                    TL_023,
                    e -> pendek(e.isian().isu(), e.berkas().batas().minimalPanjangUraian()),
                    "/isu",
                    e -> nilai(
                            "panjang",
                            Bersih.panjang(e.isian().isu()),
                            "minimal",
                            requireNonNull(e.berkas().batas().minimalPanjangUraian()))),
            entri(TL_024, e -> !e.adaPihakTerlibat(), "/pihakTerlibat"),
            entri(
                    TL_031,
                    e -> e.tahap() == Tahap.SUDAH
                            && setelah(e.mulai(), e.berkas().hariAcuan()),
                    "/tenggat/mulai",
                    e -> nilai("mulai", hari(e.mulai()), "acuan", e.berkas().hariAcuan())),
            entri(
                    TL_032,
                    e -> e.tahap() == Tahap.AKAN && setelah(e.berkas().hariAcuan(), e.selesai()),
                    "/tenggat/selesai",
                    e -> nilai("selesai", hari(e.selesai()), "acuan", e.berkas().hariAcuan())),
            entri(
                    TL_033,
                    e -> e.tahap() == Tahap.AKAN,
                    "/status",
                    e -> nilai("periode", kalender(e.berkas()).ke())));

    static final List<Pelanggaran<Entri>> REFLEKSI = List.of(
            entri(RI_011, Entri::tanpaRefleksi, "/refleksi"),
            entri(RI_013, e -> e.adaKendala() == null && e.kendala() == null, "/refleksi/adaKendala"),
            entri(RI_014, e -> Boolean.TRUE.equals(e.adaKendala()) && !e.menyebutKendala(), "/refleksi/kendala"),
            entri(RI_015, e -> e.mintaSolusi() && e.tanpaSolusi(), "/refleksi/solusi"),
            entri(RI_016, e -> Boolean.FALSE.equals(e.adaKendala()) && e.menyebutKendala(), "/refleksi/kendala"));

    private TabelButir() {}

    private static Pelanggaran<Entri> entri(Kode kode, Predicate<Entri> bila, String medan) {
        return entri(kode, bila, medan, e -> nilai());
    }

    private static Pelanggaran<Entri> entri(
            Kode kode, Predicate<Entri> bila, String medan, Function<Entri, Object[]> nilai) {
        return new Pelanggaran<>(kode, Entri.class, bila, medan, nilai);
    }

    private static String kode(Entri e) {
        return requireNonNull(e.kodeSubtopik());
    }

    private static LocalDate hari(@Nullable LocalDate hari) {
        return requireNonNull(hari);
    }
}
