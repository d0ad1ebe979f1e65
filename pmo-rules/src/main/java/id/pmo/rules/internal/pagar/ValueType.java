package id.pmo.rules.internal.pagar;

import id.pmo.core.bahasa.DwiBahasa;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The type of a value that a rule reads.
 *
 * @param type its class
 * @param element the class of the elements of a collection; null otherwise
 */
record ValueType(Class<?> type, @Nullable Class<?> element) {

    static final ValueType TEXT = new ValueType(String.class, null);
    static final ValueType NUMBER = new ValueType(int.class, null);
    static final ValueType TRUTH = new ValueType(boolean.class, null);

    /** Of a value whose pattern or property is not known, which has been told. */
    static final ValueType UNKNOWN = new ValueType(Object.class, null);

    /** What accumulate counts: of which class it is depends on the function. */
    static final ValueType FIGURE = new ValueType(Number.class, null);

    static final ValueType NOTHING = new ValueType(void.class, null);

    private static final Map<Class<?>, DwiBahasa> NAMES = Map.of(
            LocalDate.class, new DwiBahasa("tanggal", "a day"),
            YearMonth.class, new DwiBahasa("bulan", "a month"),
            ZonedDateTime.class, new DwiBahasa("saat", "a moment"),
            List.class, new DwiBahasa("daftar", "a list"),
            Set.class, new DwiBahasa("daftar", "a list"));
    private static final Set<Class<?>> NUMBERS = Set.of(int.class, Integer.class, Number.class);

    static ValueType of(Type type) {
        return type instanceof ParameterizedType many
                ? new ValueType((Class<?>) many.getRawType(), (Class<?>) many.getActualTypeArguments()[0])
                : new ValueType((Class<?>) type, null);
    }

    boolean isNumber() {
        return NUMBERS.contains(type);
    }

    /** Whether accumulate gave it; no list holds it, since a list's numbers are of another class. */
    boolean isFigure() {
        return equals(FIGURE);
    }

    /** A whole number that can be added to. */
    boolean isWhole() {
        return type == int.class || type == Integer.class;
    }

    boolean isTruth() {
        return type == boolean.class || type == Boolean.class;
    }

    boolean isNothing() {
        return type == void.class;
    }

    boolean isCollection() {
        return Collection.class.isAssignableFrom(type);
    }

    /** Whether one comes before the other: numbers and days. */
    boolean isOrdered() {
        return isNumber()
                || (Comparable.class.isAssignableFrom(type)
                        && type.getPackageName().equals("java.time"));
    }

    /** Whether a value of this type can equal one of the other. */
    boolean sameKind(ValueType other) {
        if (isNothing() || other.isNothing()) {
            return !(isNothing() ? other : this).type.isPrimitive();
        }
        return (isNumber() && other.isNumber()) || (isTruth() && other.isTruth()) || type == other.type;
    }

    /** Whether it can be handed over where this class is expected. */
    boolean fits(Class<?> expected) {
        return expected.isAssignableFrom(type) || expected == Object.class;
    }

    /** As the texts about a slip name it. */
    DwiBahasa shown() {
        if (isNumber()) {
            return new DwiBahasa("angka", "a number");
        } else if (isTruth()) {
            return new DwiBahasa("ya/tidak", "yes/no");
        } else if (isNothing()) {
            return new DwiBahasa("null", "null");
        } else if (type == String.class) {
            return new DwiBahasa("teks", "a text");
        }
        return Optional.ofNullable(NAMES.get(type))
                .orElseGet(() -> new DwiBahasa(type.getSimpleName(), type.getSimpleName()));
    }
}
