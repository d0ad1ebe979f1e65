package id.pmo.examples.cli.ingatkan;

import id.pmo.core.peserta.Peserta;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One school that is to be reminded of one period. Sorted by place, group and school.
 *
 * @param peserta the school
 * @param periode the period's number
 * @param keperluan why
 * @param batas the deadline on the school's own clock
 * @param sisaHari calendar days to it, as the policy counts days; negative after it
 * @param tutup the last day on which a report is taken
 * @param ditutup whether that day is over
 * @param kurang titles of what is required and missing, each once
 */
record Pengingat(
        Peserta peserta,
        int periode,
        Keperluan keperluan,
        ZonedDateTime batas,
        long sisaHari,
        ZonedDateTime tutup,
        boolean ditutup,
        List<String> kurang)
        implements Comparable<Pengingat> {

    private static final Comparator<Pengingat> URUTAN = Comparator.<Pengingat, String>comparing(
                    p -> teks(p.peserta.provinsi()))
            .thenComparing(p -> teks(p.peserta.kabupatenKota()))
            .thenComparing(p -> teks(p.peserta.kelompokPendampingan()))
            .thenComparing(p -> p.peserta.npsn())
            .thenComparingInt(Pengingat::periode);

    @Override
    public int compareTo(Pengingat lain) {
        return URUTAN.compare(this, lain);
    }

    private static String teks(@Nullable String nama) {
        return nama == null ? "" : nama;
    }
}
