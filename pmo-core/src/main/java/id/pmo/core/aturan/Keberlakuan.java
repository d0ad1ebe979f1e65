package id.pmo.core.aturan;

import java.util.Set;

/**
 * The answer of the keberlakuan stratum.
 *
 * @param kode the syarat in force
 */
public record Keberlakuan(Set<String> kode) {

    /** Whether that syarat is in force. */
    public boolean berlaku(String syarat) {
        return kode.contains(syarat);
    }
}
