package id.pmo.rules.internal.fakta;

import id.pmo.core.aturan.EntriTindakLanjut;
import id.pmo.core.aturan.LaporanLalu;
import id.pmo.core.aturan.PeriodeTanpaLaporan;
import id.pmo.core.aturan.RefleksiEntri;
import id.pmo.core.aturan.RingkasanTindakLanjut;
import id.pmo.core.aturan.Riwayat;
import id.pmo.core.aturan.SubtopikRencana;
import id.pmo.core.aturan.SubtopikSiklusLalu;
import id.pmo.core.bentuk.Teks;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.kebijakan.SebutanNihil;
import id.pmo.core.kebijakan.StatusTindakLanjut;
import id.pmo.core.kebijakan.Subtopik;
import id.pmo.core.kebijakan.Tahap;
import id.pmo.core.kebijakan.Topik;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.PihakTerlibat;
import id.pmo.core.laporan.Refleksi;
import id.pmo.core.laporan.Tenggat;
import id.pmo.core.laporan.TindakLanjut;
import id.pmo.rules.internal.engine.Facts;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts of the section on follow-up, and of what the school's other reports say about it. */
final class FaktaTindakLanjut {

    private final Kebijakan kebijakan;
    private final SebutanNihil nihil;

    FaktaTindakLanjut(Kebijakan kebijakan) {
        this.kebijakan = kebijakan;
        this.nihil = new SebutanNihil(kebijakan.batas().sebutanNihil());
    }

    void tambahkan(Facts fakta, LaporanPmo laporan, @Nullable PeriodePmo periode, RingkasanRiwayat riwayat) {
        Map<String, Tahap> tahapTerakhir = periode == null ? Map.of() : riwayat.tahapTerakhir(periode);
        Set<String> subtopik = new HashSet<>();
        int jumlah = 0;
        Facts.Group semuaEntri = fakta.group(EntriTindakLanjut.class);
        Facts.Group semuaRefleksi = fakta.group(RefleksiEntri.class);
        List<TindakLanjut> daftar = laporan.laporanTindakLanjut();
        for (int i = 0; i < daftar.size(); i++) {
            TindakLanjut isian = daftar.get(i);
            if (isian.terisi()) {
                EntriTindakLanjut entri = entri(i, isian, tahapTerakhir);
                semuaEntri.add(entri);
                semuaRefleksi.add(refleksi(i, isian.refleksi()));
                if (entri.subtopik() != null) {
                    subtopik.add(entri.subtopik());
                }
                jumlah++;
            }
        }
        fakta.add(new RingkasanTindakLanjut(jumlah, subtopik.size()));
        tambahkanRiwayat(fakta, laporan, periode, riwayat, tahapTerakhir);
    }

    private void tambahkanRiwayat(
            Facts fakta,
            LaporanPmo laporan,
            @Nullable PeriodePmo periode,
            RingkasanRiwayat riwayat,
            Map<String, Tahap> tahapTerakhir) {
        Set<String> rencana = periode == null ? null : rencana(riwayat, periode.siklus(), periode.ke());
        Set<String> rencanaLalu = periode == null ? null : rencana(riwayat, periode.siklus() - 1, periode.ke());
        fakta.add(new Riwayat(
                riwayat.diberikan(), rencana != null, rencanaLalu != null, riwayat.angkatanSelain(laporan)));
        if (periode == null || !riwayat.diberikan()) {
            return;
        }
        if (rencana != null) {
            Facts.Group semua = fakta.group(SubtopikRencana.class);
            rencana.forEach(kode -> semua.add(new SubtopikRencana(kode, tahapTerakhir.get(kode))));
        }
        if (rencanaLalu != null) {
            Facts.Group semua = fakta.group(SubtopikSiklusLalu.class);
            rencanaLalu.forEach(kode -> semua.add(new SubtopikSiklusLalu(kode)));
        }
        riwayat.periodeTanpaLaporan(periode).forEach(ke -> fakta.add(new PeriodeTanpaLaporan(ke)));
        riwayat.periodeLain().forEach(ke -> fakta.add(new LaporanLalu(ke)));
    }

    private static @Nullable Set<String> rencana(RingkasanRiwayat riwayat, int siklus, int sampaiKe) {
        return riwayat.rencana(siklus, sampaiKe).map(RencanaBerlaku::subtopik).orElse(null);
    }

    private EntriTindakLanjut entri(int urutan, TindakLanjut isian, Map<String, Tahap> tahapTerakhir) {
        String kodeTopik = Teks.isi(isian.topik());
        String kodeSubtopik = Teks.isi(isian.subtopik());
        String status = Teks.isi(isian.status());
        Topik topik = kebijakan.katalog().topik(kodeTopik).orElse(null);
        Subtopik subtopik = kebijakan.katalog().subtopik(kodeSubtopik).orElse(null);
        StatusTindakLanjut dikenal = kebijakan.statusTindakLanjut(status).orElse(null);
        Tenggat tenggat = isian.tenggat();
        return new EntriTindakLanjut(
                urutan,
                kodeTopik,
                topik != null,
                kodeSubtopik,
                subtopik != null,
                subtopik == null ? null : subtopik.nama(),
                subtopik == null ? null : subtopik.topik(),
                topik != null && subtopik != null && subtopik.topik().equals(kodeTopik),
                Teks.isi(isian.isu()),
                Teks.panjang(isian.isu()),
                Teks.isi(isian.rencanaImplementasi()),
                Teks.isi(isian.penanggungJawab()),
                status,
                dikenal == null ? null : dikenal.tahap(),
                dikenal != null && dikenal.mintaKeterangan(),
                Teks.isi(isian.keteranganStatus()),
                tenggat == null ? null : tenggat.mulai(),
                tenggat == null ? null : tenggat.selesai(),
                Teks.isi(isian.tujuan()),
                Teks.isi(isian.indikatorKeberhasilan()),
                adaPihak(isian.pihakTerlibat()),
                kodeSubtopik == null ? null : tahapTerakhir.get(kodeSubtopik));
    }

    private static boolean adaPihak(List<PihakTerlibat> terlibat) {
        for (PihakTerlibat satu : terlibat) {
            if (!Teks.kosong(satu.pihak())) {
                return true;
            }
        }
        return false;
    }

    private RefleksiEntri refleksi(int urutan, @Nullable Refleksi isian) {
        if (isian == null) {
            return new RefleksiEntri(urutan, null, null, null, null, false, null);
        }
        String kendala = Teks.isi(isian.kendala());
        return new RefleksiEntri(
                urutan,
                Teks.isi(isian.berjalanBaik()),
                Teks.isi(isian.belumBerjalanBaik()),
                isian.adaKendala(),
                kendala,
                nihil.cocok(kendala),
                Teks.isi(isian.solusi()));
    }
}
