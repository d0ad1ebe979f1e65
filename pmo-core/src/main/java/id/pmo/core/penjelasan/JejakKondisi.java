package id.pmo.core.penjelasan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one condition of a rule.
 *
 * @param teks the condition as its file has it
 * @param baris its line, from 1
 * @param benar whether it held; null where an earlier one did not, so that nobody looked
 * @param letak the place of the item that it looked at, as a JSON Pointer; null where it looked at no item of a list
 * @param uji what stands between its brackets, in order
 * @param dalam for a condition that there is something or nothing: the ways through what it looks for
 */
public record JejakKondisi(
        String teks,
        int baris,
        @Nullable Boolean benar,
        @Nullable String letak,
        List<Uji> uji,
        List<JejakAturan.Jalan> dalam) {

    /** Copies the lists. */
    public JejakKondisi {
        Objects.requireNonNull(teks, "teks");
        uji = List.copyOf(uji);
        dalam = List.copyOf(dalam);
    }

    /** Whether somebody looked and it did not hold. */
    public boolean gagal() {
        return Boolean.FALSE.equals(benar);
    }

    /** The first part of it that did not hold; none where there is no such part, as for a fact that is not there. */
    public Optional<Uji> gagalPertama() {
        return uji.stream().filter(satu -> Boolean.FALSE.equals(satu.benar())).findFirst();
    }

    /**
     * One part of a condition: a comparison, or a name that is given to a value, which always holds.
     *
     * @param teks as written
     * @param benar whether it held; null where nobody looked
     * @param nilai the values that it read
     */
    public record Uji(String teks, @Nullable Boolean benar, List<NilaiTerbaca> nilai) {

        /** Copies the list. */
        public Uji {
            Objects.requireNonNull(teks, "teks");
            nilai = List.copyOf(nilai);
        }
    }

    /**
     * One value that a condition read.
     *
     * @param nama the name in the condition
     * @param nilai its value
     */
    public record NilaiTerbaca(String nama, @Nullable Object nilai) {

        /** A null name is refused. */
        public NilaiTerbaca {
            Objects.requireNonNull(nama, "nama");
        }
    }
}
