package id.pmo.rules.kebijakan;

import java.util.Objects;

/**
 * One rule as its file has it.
 *
 * @param nama its name
 * @param berkas the file, as {@code <policy id>/<path in the policy>}
 * @param baris the line on which it begins, from 1
 * @param teks the rule from {@code rule} to {@code end}, with LF line ends
 */
public record AturanTertulis(String nama, String berkas, int baris, String teks) {

    /** Nothing may be null. */
    public AturanTertulis {
        Objects.requireNonNull(nama, "nama");
        Objects.requireNonNull(berkas, "berkas");
        Objects.requireNonNull(teks, "teks");
    }
}
