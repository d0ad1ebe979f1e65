package id.pmo.core.rekap;

import java.io.Serializable;
import java.util.Objects;

/**
 * What is kept of one follow-up entry.
 *
 * @param subtopik code of its subtopic; {@link #LAIN} for any that the catalogue does not have
 * @param tahap how far it is
 * @param kendala whether an obstacle is reported
 */
public record ButirTindakLanjut(String subtopik, TahapTercatat tahap, KendalaTercatat kendala) implements Serializable {

    /** Stands for a code that the catalogue does not have: what was typed there is a text, and not kept. */
    public static final String LAIN = "?";

    /** Nothing may be null. */
    public ButirTindakLanjut {
        Objects.requireNonNull(subtopik, "subtopik");
        Objects.requireNonNull(tahap, "tahap");
        Objects.requireNonNull(kendala, "kendala");
    }
}
