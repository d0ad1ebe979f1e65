package id.pmo.examples.benchmarks.aturan;

import id.pmo.core.kebijakan.KetentuanAngkatan;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.examples.benchmarks.tulisan.Berkas;
import id.pmo.examples.benchmarks.tulisan.Bersih;
import id.pmo.examples.benchmarks.tulisan.Ketentuan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the predicates of the table share. Each is total: a rule library may try it on any report. */
final class Predikat {

    private Predikat() {}

    static boolean diisi(@Nullable String teks) {
        return !Bersih.kosong(teks);
    }

    static boolean kurang(@Nullable Integer ada, @Nullable Integer minimal) {
        return ada != null && minimal != null && ada < minimal;
    }

    static boolean setelah(@Nullable LocalDate hari, @Nullable LocalDate batas) {
        return hari != null && batas != null && hari.isAfter(batas);
    }

    static boolean pendek(@Nullable String teks, @Nullable Integer minimal) {
        return minimal != null && diisi(teks) && Bersih.panjang(teks) < minimal;
    }

    /** Within a known period. */
    static Predicate<Berkas> periode(Predicate<Berkas> bila) {
        return b -> b.waktu() != null && bila.test(b);
    }

    static Ketentuan.Waktu waktu(Berkas b) {
        return Objects.requireNonNull(b.waktu());
    }

    static PeriodePmo kalender(Berkas b) {
        return waktu(b).periode();
    }

    static KetentuanAngkatan angkatan(Berkas b) {
        return Objects.requireNonNull(b.ketentuanAngkatan());
    }

    static int batas(Berkas b, Function<KetentuanAngkatan, @Nullable Integer> batas) {
        KetentuanAngkatan ketentuan = b.ketentuanAngkatan();
        Integer minimal = ketentuan == null ? null : batas.apply(ketentuan);
        return minimal == null ? 0 : minimal;
    }

    static boolean diLuarJendela(Berkas b) {
        LocalDate tanggal = b.pelaksanaan().tanggal();
        return tanggal != null
                && (tanggal.isBefore(kalender(b).mulai())
                        || tanggal.isAfter(kalender(b).selesai()));
    }

    static boolean diLuarBulan(Berkas b) {
        LocalDate tanggal = b.pelaksanaan().tanggal();
        return tanggal != null
                && !diLuarJendela(b)
                && !YearMonth.from(tanggal).equals(kalender(b).bulanPelaksanaan());
    }

    static @Nullable LocalDate hariKirim(Berkas b) {
        return b.saatKirim() == null ? null : b.saatKirim().toLocalDate();
    }
}
