package id.pmo.core.kebijakan;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What is made of a policy as it stands on each day, made once for each stretch of days on which nothing changes: one
 * for all days where the policy has no dates. Immutable, as far as what is made is.
 *
 * @param <T> what is made
 */
public final class MenurutHari<T> {

    private final NavigableMap<LocalDate, T> mulai = new TreeMap<>();

    private MenurutHari(Kebijakan kebijakan, Function<Kebijakan, ? extends T> buat) {
        mulai.put(LocalDate.MIN, buat.apply(kebijakan.pada(LocalDate.MIN)));
        kebijakan.hariPerubahan().forEach(hari -> mulai.put(hari, buat.apply(kebijakan.pada(hari))));
    }

    /**
     * Makes it for each stretch of days.
     *
     * @param buat makes it of the policy as it stands on those days
     */
    public static <T> MenurutHari<T> dari(Kebijakan kebijakan, Function<Kebijakan, ? extends T> buat) {
        return new MenurutHari<>(kebijakan, buat);
    }

    /** What was made for the stretch with that day. */
    public T pada(LocalDate hari) {
        return Objects.requireNonNull(mulai.floorEntry(hari), "LocalDate.MIN is a key")
                .getValue();
    }
}
