package id.pmo.rules.internal.pagar;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The names that are bound at some place of a rule. */
final class Scope {

    private final SortedMap<String, ValueType> bound;

    Scope() {
        this.bound = new TreeMap<>();
    }

    private Scope(Scope outer) {
        this.bound = new TreeMap<>(outer.bound);
    }

    /** A scope that sees what is bound so far; what is bound in it is not seen outside. */
    Scope inner() {
        return new Scope(this);
    }

    /** Whether that name was still free. */
    boolean bind(String name, ValueType type) {
        return bound.putIfAbsent(name, type) == null;
    }

    @Nullable
    ValueType find(String name) {
        return bound.get(name);
    }

    SortedMap<String, ValueType> all() {
        return bound;
    }
}
