package id.pmo.examples.cli.awasi;

import id.pmo.rules.kebijakan.FolderWatch;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/** Says so when a folder has changed and come to rest. What changes while somebody answers is told once afterwards. */
final class PemicuFolder implements Pemicu, AutoCloseable {

    /** The time in which an editor is done with all that it writes for one save. */
    private static final Duration JEDA = Duration.ofMillis(80);

    private final Semaphore perubahan = new Semaphore(0);
    private final FolderWatch pengawas;

    /** @throws java.io.UncheckedIOException if the folder cannot be read */
    PemicuFolder(Path folder) {
        this.pengawas = FolderWatch.polling(folder, JEDA, perubahan::release);
    }

    @Override
    public boolean tunggu() throws InterruptedException {
        perubahan.acquire();
        perubahan.drainPermits();
        return true;
    }

    @Override
    public void close() {
        pengawas.close();
    }
}
