package id.pmo.core.hasil;

import id.pmo.core.kebijakan.Syarat;
import java.util.List;
import java.util.Objects;

/**
 * One line of the checklist.
 *
 * @param syarat what is asked
 * @param keadaan how it stands
 * @param letak JSON Pointers of its findings, in the order of the findings; empty where there is none
 */
public record ButirPeriksa(Syarat syarat, Keadaan keadaan, List<String> letak) {

    /** Nothing may be null. */
    public ButirPeriksa {
        Objects.requireNonNull(syarat, "syarat");
        Objects.requireNonNull(keadaan, "keadaan");
        letak = List.copyOf(letak);
    }

    /** The kode of the syarat. */
    public String kode() {
        return syarat.kode();
    }
}
