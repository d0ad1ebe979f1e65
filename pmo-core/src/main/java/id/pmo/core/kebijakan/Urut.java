package id.pmo.core.kebijakan;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Copies that keep the order of the policy file. */
final class Urut {

    private Urut() {}

    static <T> Set<T> himpunan(Collection<T> isi) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(isi));
    }

    static <K, V> Map<K, V> peta(Map<K, V> isi) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(isi));
    }
}
