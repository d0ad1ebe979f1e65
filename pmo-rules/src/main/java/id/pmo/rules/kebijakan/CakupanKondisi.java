package id.pmo.rules.kebijakan;

import java.util.Objects;

/**
 * What examples saw of one condition of a rule, or of one constraint between its brackets.
 *
 * @param baris its line in the rule's file, from 1
 * @param teks as the file has it, white space made single
 * @param terlihat what was seen
 */
public record CakupanKondisi(int baris, String teks, Terlihat terlihat) {

    /** Nothing may be null. */
    public CakupanKondisi {
        Objects.requireNonNull(teks, "teks");
        Objects.requireNonNull(terlihat, "terlihat");
    }
}
