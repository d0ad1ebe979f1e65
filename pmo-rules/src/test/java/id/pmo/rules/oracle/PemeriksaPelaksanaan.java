package id.pmo.rules.oracle;

import static id.pmo.rules.oracle.Bacaan.ada;
import static id.pmo.rules.oracle.Bacaan.kosong;

import id.pmo.core.laporan.LaporanPelaksanaan;
import id.pmo.core.laporan.Peran;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** LP-101 to LP-124, LP-151 to LP-162: the meeting, its reflection, who was there. */
final class PemeriksaPelaksanaan {

    private static final String LETAK = "/laporanPelaksanaan/";

    private PemeriksaPelaksanaan() {}

    static void periksa(Perkara p, PeriodeOracle periode, Lembar lembar) {
        tanggal(p, periode, lembar);
        peserta(p, lembar);
        uraian(p, periode, lembar);
        caraBertemu(p, lembar);
        kehadiran(p, lembar);
    }

    static boolean terisi(LaporanPelaksanaan lp) {
        return Stream.of(lp.tanggal(), lp.jumlahPeserta(), lp.moda(), lp.durasiJp())
                        .anyMatch(Objects::nonNull)
                || !lp.pihakHadir().isEmpty()
                || ada(lp.hasilRefleksi())
                || ada(lp.akarMasalah())
                || Stream.concat(lp.dokumentasi().stream(), lp.rekaman().stream())
                        .anyMatch(l -> ada(l.judul()) || ada(l.berkas()));
    }

    private static void tanggal(Perkara p, PeriodeOracle periode, Lembar lembar) {
        LocalDate tanggal = p.pelaksanaan().tanggal();
        boolean diisi = tanggal != null;
        String letak = LETAK + "tanggal";
        lembar.satu("LP-101", true, letak, () -> !diisi);
        lembar.satu("LP-102", diisi, letak, () -> !periode.terbuka(tanggal));
        lembar.satu(
                "LP-103",
                diisi,
                letak,
                () -> periode.terbuka(tanggal) && !YearMonth.from(tanggal).equals(periode.bulan()));
        lembar.satu("LP-104", diisi, letak, () -> tanggal.isAfter(p.hariAcuan()));
    }

    private static void peserta(Perkara p, Lembar lembar) {
        Integer jumlah = p.pelaksanaan().jumlahPeserta();
        Integer wajar = p.ketentuan().minimalPesertaWajar();
        String letak = LETAK + "jumlahPeserta";
        lembar.satu("LP-111", true, letak, () -> jumlah == null);
        lembar.satu("LP-112", jumlah != null, letak, () -> jumlah < 1);
        lembar.satu("LP-113", jumlah != null && wajar != null, letak, () -> jumlah >= 1 && jumlah < wajar);
    }

    private static void uraian(Perkara p, PeriodeOracle periode, Lembar lembar) {
        LaporanPelaksanaan lp = p.pelaksanaan();
        Integer minimal = p.ketentuan().minimalPanjangUraian();
        lembar.satu("LP-121", periode.pemilihan(), LETAK + "hasilRefleksi", () -> kosong(lp.hasilRefleksi()));
        lembar.satu("LP-122", periode.pemilihan(), LETAK + "akarMasalah", () -> kosong(lp.akarMasalah()));
        lembar.banyak("LP-123", periode.perkembangan(), () -> uraianYang(lp, Bacaan::ada));
        lembar.banyak(
                "LP-124",
                periode.pemilihan() && minimal != null,
                () -> uraianYang(lp, t -> ada(t) && Bacaan.panjang(t) < minimal));
    }

    private static List<String> uraianYang(LaporanPelaksanaan lp, Predicate<@Nullable String> syarat) {
        return Stream.of(
                        syarat.test(lp.hasilRefleksi()) ? LETAK + "hasilRefleksi" : "",
                        syarat.test(lp.akarMasalah()) ? LETAK + "akarMasalah" : "")
                .filter(l -> !l.isEmpty())
                .toList();
    }

    private static void caraBertemu(Perkara p, Lembar lembar) {
        LaporanPelaksanaan lp = p.pelaksanaan();
        Integer minimalJp = p.ketentuan().minimalJp();
        lembar.satu(
                "LP-151",
                lp.moda() != null && p.angkatan() != null,
                LETAK + "moda",
                () -> !p.angkatan().moda().contains(lp.moda()));
        lembar.satu(
                "LP-152",
                lp.durasiJp() != null && minimalJp != null,
                LETAK + "durasiJp",
                () -> lp.durasiJp() < minimalJp);
    }

    private static void kehadiran(Perkara p, Lembar lembar) {
        List<Peran> hadir = p.pelaksanaan().pihakHadir();
        boolean diisi = !hadir.isEmpty();
        String letak = LETAK + "pihakHadir";
        lembar.satu("LP-161", diisi, letak, () -> {
            boolean kepala = hadir.contains(Peran.KEPALA_SEKOLAH) || hadir.contains(Peran.PLT_KEPALA_SEKOLAH);
            return !kepala || !hadir.contains(Peran.PENGAWAS_SEKOLAH) || !hadir.contains(Peran.GURU);
        });
        lembar.satu(
                "LP-162",
                diisi && p.angkatan() != null && p.angkatan().dilaporkanFsp(),
                letak,
                () -> !hadir.contains(Peran.FASILITATOR_SEKOLAH_PENGGERAK));
    }
}
