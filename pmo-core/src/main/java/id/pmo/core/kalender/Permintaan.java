package id.pmo.core.kalender;

import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.kebijakan.Syarat;
import java.util.Objects;

/**
 * One thing that a period asks a school for.
 *
 * @param syarat the syarat that asks for it
 * @param cara what to do, with the amounts that hold for the school's cohort
 */
public record Permintaan(Syarat syarat, DwiBahasa cara) {

    /** Nothing may be null. */
    public Permintaan {
        Objects.requireNonNull(syarat, "syarat");
        Objects.requireNonNull(cara, "cara");
    }
}
