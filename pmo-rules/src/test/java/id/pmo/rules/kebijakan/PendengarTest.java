package id.pmo.rules.kebijakan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whoever listens to decisions cannot hold them up, nor make one of its own while it is told. */
@Timeout(60)
class PendengarTest {

    @Test
    void pendengarTidakMemutuskanSelagiDiberiTahu() {
        AtomicReference<PolicyManager> manager = new AtomicReference<>();
        List<Throwable> jawaban = new ArrayList<>();
        manager.set(mini().listener(hasil -> {
                    if (hasil.kind() != Activation.Kind.START) {
                        jawaban.add(catchThrowable(() -> manager.get().rollback("pendengar", "selalu")));
                    }
                })
                .build());

        manager.get().activate(KebijakanMini.ketat("1.1.0"), "admin", "uji");

        assertThat(jawaban)
                .singleElement()
                .isInstanceOf(IllegalStateException.class)
                .hasToString(
                        "java.lang.IllegalStateException: a listener calls for a decision while it is told of one");
        assertThat(manager.get().active().policies().get(0).versi()).isEqualTo("1.1.0");
        assertThat(manager.get().history()).hasSize(2);
    }

    @Test
    void pendengarDapatMenungguKeputusanUtasLain() {
        AtomicReference<PolicyManager> manager = new AtomicReference<>();
        List<Activation.Kind> didengar = Collections.synchronizedList(new ArrayList<>());
        manager.set(mini().listener(hasil -> {
                    if (hasil.kind() == Activation.Kind.ACTIVATE) {
                        CompletableFuture.runAsync(() -> manager.get().rollback("utas lain", "tidak sehat"))
                                .join();
                    }
                    didengar.add(hasil.kind());
                })
                .build());

        manager.get().activate(KebijakanMini.ketat("1.1.0"), "admin", "uji");

        assertThat(didengar).containsExactly(Activation.Kind.START, Activation.Kind.ACTIVATE, Activation.Kind.ROLLBACK);
        assertThat(manager.get().active().policies().get(0).versi()).isEqualTo("1.0.0");
    }

    @Test
    void setiapKeputusanDidengarSekaliMenurutUrutannya() {
        List<Activation> didengar = Collections.synchronizedList(new ArrayList<>());
        PolicyManager manager = mini().listener(didengar::add).rollbacks(0).build();

        CompletableFuture.allOf(ulangi(manager), ulangi(manager), ulangi(manager))
                .join();

        assertThat(didengar).hasSize(301).isEqualTo(manager.history());
    }

    @Test
    void pengawasDapatDitutupOlehYangDipanggilnya(@TempDir Path folder) throws Exception {
        CountDownLatch ditutup = new CountDownLatch(1);
        AtomicReference<FolderWatch> pengawas = new AtomicReference<>();
        pengawas.set(FolderWatch.polling(folder, Duration.ofMillis(20), () -> {
            pengawas.get().close();
            ditutup.countDown();
        }));

        Files.createFile(folder.resolve("kebijakan.yaml"));

        assertThat(ditutup.await(30, TimeUnit.SECONDS)).isTrue();
    }

    private static CompletableFuture<Void> ulangi(PolicyManager manager) {
        return CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 100; i++) {
                manager.rollback("utas", "tidak ada yang lebih dulu");
            }
        });
    }

    private static PolicyManager.Builder mini() {
        return PolicyManager.builder().initial(KebijakanMini.longgar("1.0.0"));
    }
}
