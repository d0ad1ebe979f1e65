package id.pmo.rules.internal.banding;

import id.pmo.catalog.PolicyFiles;
import id.pmo.catalog.PolicySource;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Some policies of a place, which may extend all that are there: what nobody asks for is not loaded.
 *
 * @param sumber the place
 * @param dipilih the ids of the policies; what is not there stays out
 */
public record KebijakanTertentu(PolicySource sumber, Set<String> dipilih) implements PolicySource {

    /** Copies the set. */
    public KebijakanTertentu {
        dipilih = Set.copyOf(dipilih);
    }

    @Override
    public Set<String> ids() {
        Set<String> ada = new TreeSet<>(sumber.ids());
        ada.retainAll(dipilih);
        return ada;
    }

    @Override
    public Set<String> parentIds() {
        return sumber.parentIds();
    }

    @Override
    public Optional<PolicyFiles> find(String id) {
        return sumber.find(id);
    }
}
