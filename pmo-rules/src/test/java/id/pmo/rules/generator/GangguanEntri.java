package id.pmo.rules.generator;

import static id.pmo.rules.generator.Gangguan.pilih;

import id.pmo.core.laporan.PihakTerlibat;
import id.pmo.rules.oracle.KatalogOracle;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Faults in the follow-up section, save its reflections. */
enum GangguanEntri implements Gangguan.Jenis {
    ISU(diEntri((k, e, v) -> e.isu = Kata.teks(v))),
    RENCANA(diEntri((k, e, v) -> e.rencana = Kata.teks(v))),
    PENANGGUNG_JAWAB(diEntri((k, e, v) -> e.penanggungJawab = Kata.teks(v))),
    TUJUAN(diEntri((k, e, v) -> e.tujuan = Kata.teks(v))),
    INDIKATOR(diEntri((k, e, v) -> e.indikator = Kata.teks(v))),
    STATUS(diEntri((k, e, v) -> e.status = pilih(
            v,
            null,
            "-",
            "LAINNYA",
            " SUDAH_DILAKSANAKAN ",
            "sudah_dilaksanakan",
            "SELESAI",
            "AKAN_DILAKSANAKAN",
            "SEDANG_DILAKSANAKAN",
            "SUDAH_DILAKSANAKAN"))),
    STATUS_TIDAK_ADA(diEntri((k, e, v) -> e.status = Kata.kosong(v))),
    STATUS_LAINNYA(diEntri((k, e, v) -> {
        e.status = "LAINNYA";
        e.keterangan = Kata.teks(v);
    })),
    TOPIK(diEntri((k, e, v) -> e.topik = pilih(v, null, "-", "1", "2", "3", "4", " 2 ", "5", "2.F", "Kurikulum"))),
    SUBTOPIK(diEntri((k, e, v) -> e.subtopik = pilih(
            v,
            null,
            "…",
            rapat(e.subtopik, " ", "\u2003"),
            rapat(e.subtopik, "", "\u00a0"),
            "2.f",
            "9.Z",
            "1",
            "2.D",
            "1.E",
            "4.B"))),
    SUBTOPIK_LAIN(diEntri((k, e, v) -> {
        e.subtopik = KatalogOracle.SUBTOPIK.get(v % KatalogOracle.SUBTOPIK.size());
        e.topik = e.subtopik.substring(0, 1);
    })),
    TENGGAT_TIDAK_ADA(diEntri((k, e, v) -> {
        e.bertenggat = v % 2 == 1;
        e.mulai = null;
        e.selesai = null;
    })),
    MULAI(diEntri((k, e, v) -> e.mulai = v == 0 ? null : hari(k, v))),
    SELESAI(diEntri((k, e, v) -> e.selesai = v == 0 ? null : hari(k, v))),
    ENAM_BULAN(diEntri((k, e, v) -> {
        if (k.tanggal != null) {
            e.selesai = k.tanggal.plusMonths(6).plusDays(v % 3 - 1);
        }
    })),
    AKHIR_SIKLUS(diEntri((k, e, v) ->
            e.selesai = LocalDate.of(2024, k.kalender.siklus() == 1 ? 2 : 8, 1).plusDays(v % 3 - 1))),
    PIHAK(diEntri((k, e, v) -> {
        e.pihak.clear();
        e.pihak.addAll(pilih(
                v,
                List.of(),
                List.of(new PihakTerlibat(Kata.kosong(v), null)),
                List.of(new PihakTerlibat(Kata.kosong(v), "Pelaksana")),
                List.of(new PihakTerlibat(null, null), new PihakTerlibat("Komite", "-"))));
    })),
    HILANG((k, p, v) -> {
        if (!k.entri.isEmpty()) {
            k.entri.remove(p % k.entri.size());
        }
    }),
    HILANG_SEMUA((k, p, v) -> k.entri.clear()),
    TANPA_ISI((k, p, v) -> k.entri.add(p % (k.entri.size() + 1), tanpaIsi(v))),
    HAMPIR_TANPA_ISI((k, p, v) -> k.entri.add(p % (k.entri.size() + 1), hampirTanpaIsi(v))),
    GANDA((k, p, v) -> {
        if (!k.entri.isEmpty()) {
            k.entri.add(k.entri.get(p % k.entri.size()).salinan());
        }
    }),
    TAMBAH((k, p, v) -> k.entri.add(KonsepEntri.lengkap(
            KatalogOracle.SUBTOPIK.get(v),
            "SEDANG_DILAKSANAKAN",
            k.kalender.mulai().plusDays(12),
            k.kalender.selesai()))),
    DUA_KALI_P5((k, p, v) -> {
        for (int i = 0; i < k.entri.size(); i++) {
            k.entri.get(i).subtopik = (i + v) % 2 == 0 ? "1.E" : "2.D";
            k.entri.get(i).topik = (i + v) % 2 == 0 ? "1" : "2";
        }
    });

    private interface Ubahan {
        void lakukan(Konsep konsep, int posisi, int varian);
    }

    private interface UbahanEntri {
        void lakukan(Konsep konsep, KonsepEntri entri, int varian);
    }

    private final Ubahan ubahan;

    GangguanEntri(Ubahan ubahan) {
        this.ubahan = ubahan;
    }

    @Override
    public void terapkan(Bahan bahan, Gangguan gangguan) {
        ubahan.lakukan(bahan.laporan(gangguan.sasaran()), gangguan.posisi(), gangguan.varian());
    }

    private static Ubahan diEntri(UbahanEntri ubahan) {
        return (k, p, v) -> {
            if (!k.entri.isEmpty()) {
                ubahan.lakukan(k, k.entri.get(p % k.entri.size()), v);
            }
        };
    }

    private static LocalDate hari(Konsep k, int varian) {
        return k.dikirim != null && varian % 4 == 0
                ? k.dikirim.toLocalDate().plusDays(varian % 3 - 1)
                : Titik.hari(k.kalender, varian);
    }

    private static @Nullable String rapat(@Nullable String teks, String depan, String belakang) {
        return teks == null ? null : depan + teks + belakang;
    }

    private static KonsepEntri tanpaIsi(int varian) {
        KonsepEntri e = new KonsepEntri();
        e.bertenggat = varian % 2 == 1;
        e.berrefleksi = varian % 3 == 1;
        e.isu = Kata.kosong(varian);
        if (varian % 5 == 1) {
            e.pihak.add(new PihakTerlibat(null, Kata.kosong(varian)));
        }
        return e;
    }

    private static KonsepEntri hampirTanpaIsi(int varian) {
        KonsepEntri e = tanpaIsi(varian);
        switch (varian % 6) {
            case 0 -> e.topik = "1";
            case 1 -> e.pihak.add(new PihakTerlibat("-", "Pelaksana"));
            case 2 -> e.keterangan = "7";
            case 3 -> {
                e.berrefleksi = true;
                e.adaKendala = false;
            }
            case 4 -> {
                e.bertenggat = true;
                e.mulai = LocalDate.of(2023, 9, 1);
            }
            default -> e.status = "SELESAI";
        }
        return e;
    }
}
