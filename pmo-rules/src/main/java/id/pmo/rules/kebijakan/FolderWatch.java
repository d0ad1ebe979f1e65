package id.pmo.rules.kebijakan;

import id.pmo.rules.internal.hidup.PolledFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/** Watches a folder of policies until it is closed. */
public interface FolderWatch extends AutoCloseable {

    /**
     * Looks at a folder again and again, which works on every file system. What lies there now is no change; that the
     * folder is gone is one, and so is that it is there again.
     *
     * @param every the time between two looks
     * @param changed is run on a thread of its own, one run at a time, once the folder has changed and then stayed the same
     *     from one look to the next: an editor may be half done before
     * @throws IllegalArgumentException if {@code every} is not more than zero
     * @throws java.io.UncheckedIOException if the folder cannot be read at the start
     */
    static FolderWatch polling(Path folder, Duration every, Runnable changed) {
        if (every.isZero() || every.isNegative()) {
            throw new IllegalArgumentException("every must be more than zero, was " + every);
        }
        return new PolledFolder(
                Objects.requireNonNull(folder, "folder"), every, Objects.requireNonNull(changed, "changed"));
    }

    /** Ends the watching; what was begun for a change is finished first, unless it is that which calls this. */
    @Override
    void close();
}
