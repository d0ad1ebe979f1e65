package id.pmo.rules.internal.hidup;

import id.pmo.rules.kebijakan.FolderWatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at a folder again and again, which works on every file system, and speaks up once it has changed and then stayed
 * the same from one look to the next.
 */
public final class PolledFolder implements FolderWatch {

    private static final Logger LOG = LoggerFactory.getLogger(PolledFolder.class);

    private final Path folder;
    private final Runnable changed;
    private final ScheduledExecutorService looks;
    private volatile @Nullable Thread thread;
    private Map<String, String> told;
    private Map<String, String> seen;

    /**
     * Starts watching; what lies there now is no change.
     *
     * @param every the time between two looks
     * @throws UncheckedIOException if the folder cannot be read
     */
    public PolledFolder(Path folder, Duration every, Runnable changed) {
        this.folder = folder;
        this.changed = changed;
        if (!Files.isDirectory(folder)) {
            throw new UncheckedIOException(new NotDirectoryException(folder.toString()));
        }
        this.told = state();
        this.seen = told;
        this.looks = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread made = new Thread(task, "pmo-kebijakan");
            made.setDaemon(true);
            thread = made;
            return made;
        });
        long nanos = every.toNanos();
        var unused = looks.scheduleWithFixedDelay(this::look, nanos, nanos, TimeUnit.NANOSECONDS);
    }

    private void look() {
        try {
            Map<String, String> now = state();
            boolean still = now.equals(seen);
            seen = now;
            if (still && !now.equals(told)) {
                told = now;
                changed.run();
            }
        } catch (Throwable e) {
            LOG.warn("cannot look at {}: {}", folder, e.toString());
        }
    }

    /**
     * Size and time of each file; none where there is no folder. A link counts by itself: where it leads may be nowhere, such as
     * those that editors lock with.
     */
    private Map<String, String> state() {
        Map<String, String> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> all = Files.walk(folder, 10)) {
            Iterator<Path> each = all.iterator();
            while (each.hasNext()) {
                Path file = each.next();
                BasicFileAttributes a =
                        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (!a.isDirectory()) {
                    files.put(file.toString(), a.size() + " " + a.lastModifiedTime());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    @Override
    public void close() {
        looks.shutdown();
        if (Thread.currentThread().equals(thread)) {
            return;
        }
        try {
            var unused = looks.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
