package id.pmo.rules.kebijakan;

import id.pmo.catalog.ContohUji;
import java.util.List;
import java.util.Objects;

/**
 * What became of one example.
 *
 * @param kebijakan id of the policy that the report was checked by: the one whose own file holds the example
 * @param kode the syarat that carries the example
 * @param contoh the example
 * @param temuan the findings of the check, each as {@code KODE /pointer}, in order; empty where there was no check
 * @param beda what differs; empty where the example holds
 */
public record HasilContoh(String kebijakan, String kode, ContohUji contoh, List<String> temuan, List<Beda> beda) {

    /** Copies the lists. */
    public HasilContoh {
        Objects.requireNonNull(kebijakan, "kebijakan");
        Objects.requireNonNull(kode, "kode");
        Objects.requireNonNull(contoh, "contoh");
        temuan = List.copyOf(temuan);
        beda = List.copyOf(beda);
    }

    /** Whether the example holds. */
    public boolean berlaku() {
        return beda.isEmpty();
    }
}
