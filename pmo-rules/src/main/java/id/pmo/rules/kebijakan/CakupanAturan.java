package id.pmo.rules.kebijakan;

import java.util.List;
import java.util.Objects;

/**
 * What examples saw of one rule.
 *
 * @param berkas its file, as {@code <policy id>/<path in the policy>}
 * @param baris the line on which it begins, from 1
 * @param nama its name
 * @param terlihat whether all its conditions held
 * @param kondisi its conditions and constraints, in order
 */
public record CakupanAturan(String berkas, int baris, String nama, Terlihat terlihat, List<CakupanKondisi> kondisi) {

    /** Copies the list. */
    public CakupanAturan {
        Objects.requireNonNull(berkas, "berkas");
        Objects.requireNonNull(nama, "nama");
        Objects.requireNonNull(terlihat, "terlihat");
        kondisi = List.copyOf(kondisi);
    }

    /** The conditions of which some answer was not seen. */
    public List<CakupanKondisi> belum() {
        return kondisi.stream().filter(satu -> !satu.terlihat().lengkap()).toList();
    }
}
