package id.pmo.rules.internal.hidup;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells a listener of what happens, in order and one at a time, without a lock that it could wait for: whoever finds it busy
 * leaves the rest to the thread that tells already.
 */
public final class Teller<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Teller.class);

    private final Consumer<T> listener;
    private final Queue<T> untold = new ConcurrentLinkedQueue<>();
    private final AtomicReference<@Nullable Thread> telling = new AtomicReference<>();

    /** Whatever the listener throws is logged. */
    public Teller(Consumer<T> listener) {
        this.listener = listener;
    }

    /** Keeps something to be told, in the order of these calls. */
    public void add(T event) {
        untold.add(event);
    }

    /** Tells all that was kept, unless a thread is at it, which then tells it. */
    public void tell() {
        while (!untold.isEmpty() && telling.compareAndSet(null, Thread.currentThread())) {
            try {
                for (T next = untold.poll(); next != null; next = untold.poll()) {
                    tell(next);
                }
            } finally {
                telling.set(null);
            }
        }
    }

    /** Whether it is the listener that calls this. */
    public boolean isTelling() {
        return Thread.currentThread().equals(telling.get());
    }

    private void tell(T event) {
        try {
            listener.accept(event);
        } catch (Throwable e) {
            LOG.warn("the listener failed at {}", event, e);
        }
    }
}
