package id.pmo.core.hasil;

import id.pmo.core.dispensasi.Pembebasan;
import id.pmo.core.kebijakan.Syarat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of the checklist.
 *
 * @param syarat what is asked
 * @param keadaan how it stands
 * @param letak JSON Pointers of its findings, in the order of the findings; empty where there is none
 * @param pembebasan what waives it; null unless {@code keadaan} is DIBEBASKAN
 */
public record ButirPeriksa(
        Syarat syarat,
        Keadaan keadaan,
        List<String> letak,
        @Nullable Pembebasan pembebasan) {

    /** DIBEBASKAN without what waives it is refused, and the reverse. */
    public ButirPeriksa {
        Objects.requireNonNull(syarat, "syarat");
        Objects.requireNonNull(keadaan, "keadaan");
        letak = List.copyOf(letak);
        if ((keadaan == Keadaan.DIBEBASKAN) != (pembebasan != null)) {
            throw new IllegalArgumentException(
                    syarat.kode() + " is " + keadaan + " with pembebasan " + pembebasan + "; one goes with the other");
        }
    }

    /** The kode of the syarat. */
    public String kode() {
        return syarat.kode();
    }
}
