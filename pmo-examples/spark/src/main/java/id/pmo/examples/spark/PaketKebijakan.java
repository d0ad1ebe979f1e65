package id.pmo.examples.spark;

import id.pmo.catalog.PolicyFiles;
import id.pmo.catalog.PolicySource;
import java.io.Serializable;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Policies of a pack that lies with the driver, with the bytes of their files, so that every machine judges by the same
 * ones. What they extend is found among the policies of the library.
 *
 * @param isi the files of each policy by path, by its id; not copied
 */
record PaketKebijakan(TreeMap<String, TreeMap<String, byte[]>> isi) implements PolicySource, Serializable {

    /**
     * Reads all files.
     *
     * @throws id.pmo.catalog.PolicyException if the pack holds what no pack may hold
     */
    static PaketKebijakan dari(PolicySource paket) {
        TreeMap<String, TreeMap<String, byte[]>> isi = new TreeMap<>();
        for (String id : paket.ids()) {
            paket.find(id).ifPresent(satu -> isi.put(id, new TreeMap<>(satu.files())));
        }
        return new PaketKebijakan(isi);
    }

    @Override
    public Set<String> ids() {
        return Collections.unmodifiableSet(isi.keySet());
    }

    @Override
    public Optional<PolicyFiles> find(String id) {
        return Optional.ofNullable(isi.get(id)).map(berkas -> new PolicyFiles(id, berkas));
    }
}
