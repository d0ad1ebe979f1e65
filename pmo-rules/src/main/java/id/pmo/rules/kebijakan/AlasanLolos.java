package id.pmo.rules.kebijakan;

import id.pmo.rules.internal.ketahanan.PembacaAlasan;
import java.util.List;
import java.util.Objects;

/**
 * Why no example needs to notice a slip: most often since the policy means the same with it.
 *
 * @param berkas the file of the slip
 * @param mutasi the slip, as {@link Mutan#mutasi()} has it
 * @param alasan the reason
 */
public record AlasanLolos(String berkas, String mutasi, String alasan) {

    /** Nothing may be null. */
    public AlasanLolos {
        Objects.requireNonNull(berkas, "berkas");
        Objects.requireNonNull(mutasi, "mutasi");
        Objects.requireNonNull(alasan, "alasan");
    }

    /**
     * The reasons that a YAML file holds: a list of maps with {@code berkas}, {@code mutasi} and {@code alasan}.
     *
     * @param nama the file's name, for problems
     * @param isi its text
     * @throws IllegalArgumentException if it holds anything else, with the place and what is expected
     */
    public static List<AlasanLolos> baca(String nama, String isi) {
        return PembacaAlasan.baca(Objects.requireNonNull(nama, "nama"), Objects.requireNonNull(isi, "isi"));
    }

    boolean mengenai(Mutan mutan) {
        return berkas.equals(mutan.berkas()) && mutasi.equals(mutan.mutasi());
    }
}
