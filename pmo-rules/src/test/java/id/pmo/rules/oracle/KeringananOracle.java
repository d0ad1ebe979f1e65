package id.pmo.rules.oracle;

import id.pmo.core.dispensasi.Dispensasi;
import id.pmo.core.dispensasi.Pembebasan;
import id.pmo.core.dispensasi.Perpanjangan;
import id.pmo.core.dispensasi.PerubahanSubtopik;
import id.pmo.core.dispensasi.Sasaran;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Sekolah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What dispensations change for one report.
 *
 * @param dibebaskan the waived kode
 * @param batas the latest day to which the deadline is extended; null: not at all
 * @param perubahan the amendments of plans that are for the school, whatever the period
 */
public record KeringananOracle(
        Set<String> dibebaskan, @Nullable LocalDate batas, List<PerubahanSubtopik> perubahan) {

    /** Nothing but waived kode. */
    public static KeringananOracle bebas(Set<String> kode) {
        return new KeringananOracle(kode, null, List.of());
    }

    /** Those of the dispensations that concern the report. */
    public static KeringananOracle dari(LaporanPmo laporan, List<Dispensasi> dispensasi) {
        Set<String> dibebaskan = new HashSet<>();
        LocalDate batas = null;
        List<PerubahanSubtopik> perubahan = new ArrayList<>();
        for (Dispensasi d : dispensasi) {
            boolean periodeIni = laporan.periode() != null && laporan.periode() == d.periode();
            if (!untuk(d.sasaran(), laporan.sekolah())) {
                continue;
            }
            if (d instanceof PerubahanSubtopik p) {
                perubahan.add(p);
            } else if (periodeIni && d instanceof Pembebasan p) {
                dibebaskan.add(p.kode());
            } else if (periodeIni
                    && d instanceof Perpanjangan p
                    && (batas == null || p.batasWaktu().isAfter(batas))) {
                batas = p.batasWaktu();
            }
        }
        return new KeringananOracle(dibebaskan, batas, perubahan);
    }

    /** A plan after the amendments of its cycle up to a period; null stays null. */
    @Nullable
    Set<String> rencana(@Nullable Set<String> rencana, int siklus, int sampaiKe) {
        if (rencana == null) {
            return null;
        }
        Set<String> hasil = new TreeSet<>(rencana);
        for (int ke = siklus * 3 - 2; ke <= Math.min(siklus * 3, sampaiKe); ke++) {
            for (PerubahanSubtopik p : perubahan) {
                if (p.periode() == ke && hasil.containsAll(p.semula())) {
                    hasil.removeAll(p.semula());
                    hasil.addAll(p.menjadi());
                }
            }
        }
        return hasil;
    }

    private static boolean untuk(Sasaran sasaran, @Nullable Sekolah sekolah) {
        if (sekolah == null) {
            return false;
        }
        return (sasaran.npsn().isEmpty() || sasaran.npsn().contains(String.valueOf(sekolah.npsn())))
                && (sasaran.angkatan() == null || sasaran.angkatan().equals(sekolah.angkatan()))
                && (sasaran.provinsi() == null || huruf(sasaran.provinsi()).equals(huruf(sekolah.provinsi())))
                && (sasaran.kabupatenKota() == null
                        || huruf(sasaran.kabupatenKota())
                                .replace("kabupaten", "kab")
                                .equals(huruf(sekolah.kabupatenKota())));
    }

    private static String huruf(@Nullable String nama) {
        return nama == null ? "" : nama.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
