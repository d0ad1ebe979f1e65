package id.pmo.rules.internal.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * What the rules of one evaluation match, grouped by class so that no rule looks at facts of another kind.
 *
 * <p>Filled by one thread, then read; facts may be added between two evaluations. The same instance is added once.
 */
public final class Facts {

    private static final AtomicInteger NEXT_ID = new AtomicInteger();
    private static final ClassValue<Integer> IDS = new ClassValue<>() {
        @Override
        protected Integer computeValue(Class<?> type) {
            return NEXT_ID.getAndIncrement();
        }
    };

    private Group[] groups = new Group[32];

    /** Facts in the order of this collection. */
    public static Facts of(Collection<?> facts) {
        Facts all = new Facts();
        facts.forEach(all::add);
        return all;
    }

    /** Adds one. */
    public void add(Object fact) {
        group(Objects.requireNonNull(fact, "fact").getClass()).add(fact);
    }

    /** The facts of exactly this class, to add more to: where there are several, the class is then looked up once. */
    public Group group(Class<?> type) {
        int id = IDS.get(type);
        if (id >= groups.length) {
            groups = Arrays.copyOf(groups, Math.max(id + 1, groups.length * 2));
        }
        Group group = groups[id];
        if (group == null) {
            group = new Group(2);
            groups[id] = group;
        }
        return group;
    }

    /** Hands over each fact, those of one class together and in the order in which they came. */
    public void forEach(Consumer<Object> action) {
        for (Group group : groups) {
            for (int i = 0; group != null && i < group.size; i++) {
                action.accept(group.items[i]);
            }
        }
    }

    /** A number that stands for this class in all evaluations. */
    public static int id(Class<?> type) {
        return IDS.get(type);
    }

    /** The facts of exactly the class that this number stands for. */
    public Group exactly(int id) {
        Group group = id < groups.length ? groups[id] : null;
        return group == null ? Group.NONE : group;
    }

    /** The facts that are instances of this type, made anew at each call. */
    public Group instancesOf(Class<?> type) {
        Group all = new Group();
        forEach(fact -> {
            if (type.isInstance(fact)) {
                all.add(fact);
            }
        });
        return all;
    }

    /** Some facts, in the order in which they came. Only for reading once they are there. */
    public static final class Group {

        /** None at all. */
        public static final Group NONE = new Group(0);

        private Object[] items;
        private int size;

        /** To be filled. */
        public Group() {
            this(4);
        }

        private Group(int capacity) {
            items = new Object[capacity];
        }

        /** One more. */
        public void add(Object fact) {
            if (size == items.length) {
                items = Arrays.copyOf(items, Math.max(4, size * 2));
            }
            items[size++] = fact;
        }

        /** How many. */
        public int size() {
            return size;
        }

        /** One of them, from 0. */
        public Object get(int index) {
            return items[index];
        }
    }
}
