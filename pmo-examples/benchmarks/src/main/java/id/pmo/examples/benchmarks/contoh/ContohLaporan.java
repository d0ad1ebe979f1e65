package id.pmo.examples.benchmarks.contoh;

import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.rules.Konteks;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A mix of reports as a province would get them: all six periods and all cohorts; two in five without a slip, the others
 * with one to five; four in five with the school's earlier reports. The same for the same seed, everywhere.
 */
public final class ContohLaporan {

    private static final long BENIH = 20230801L;

    private ContohLaporan() {}

    /** So many reports under this policy. */
    public static List<Kasus> campuran(Kebijakan kebijakan, int jumlah) {
        SplittableRandom acak = new SplittableRandom(BENIH);
        List<Kasus> kasus = new ArrayList<>(jumlah);
        for (int i = 0; i < jumlah; i++) {
            kasus.add(satu(kebijakan, acak.split()));
        }
        return kasus;
    }

    private static Kasus satu(Kebijakan kebijakan, SplittableRandom acak) {
        PembuatLaporan pembuat = new PembuatLaporan(kebijakan, acak);
        PeriodePmo periode =
                kebijakan.periode().get(acak.nextInt(kebijakan.periode().size()));
        LaporanPmo laporan = pembuat.lengkap(periode);
        if (acak.nextInt(5) > 1) {
            for (int slip = 1 + acak.nextInt(5); slip > 0; slip--) {
                laporan = cacat(laporan, acak);
            }
        }
        Konteks konteks = Konteks.at(saat(periode, acak));
        return new Kasus(
                laporan,
                acak.nextInt(5) == 0 ? konteks : konteks.withRiwayat(riwayat(kebijakan, periode, pembuat, acak)));
    }

    private static LaporanPmo cacat(LaporanPmo laporan, SplittableRandom acak) {
        return acak.nextBoolean() ? Cacat.salahSatu(laporan, acak) : CacatEntri.salahSatu(laporan, acak);
    }

    private static List<LaporanPmo> riwayat(
            Kebijakan kebijakan, PeriodePmo periode, PembuatLaporan pembuat, SplittableRandom acak) {
        List<LaporanPmo> riwayat = new ArrayList<>();
        for (PeriodePmo lalu : kebijakan.periode()) {
            boolean ganda = acak.nextInt(40) == 0;
            if (lalu.ke() < periode.ke() && acak.nextInt(12) > 0) {
                LaporanPmo lain = pembuat.lengkap(lalu);
                riwayat.add(acak.nextInt(4) == 0 ? cacat(lain, acak) : lain);
            }
            if (ganda && lalu.ke() <= periode.ke()) {
                riwayat.add(cacat(pembuat.lengkap(lalu), acak));
            }
        }
        return riwayat;
    }

    private static Instant saat(PeriodePmo periode, SplittableRandom acak) {
        return periode.batasWaktu()
                .plusDays(acak.nextInt(26) - 5)
                .atTime(acak.nextInt(24), acak.nextInt(60))
                .toInstant(ZoneOffset.UTC);
    }
}
