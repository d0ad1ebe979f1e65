package id.pmo.examples.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --pada}: the moment that a command takes for now. */
public final class PilihanSaat {

    @Option(names = "--pada", paramLabel = "${bundle:label.saat}", converter = Konversi.KeSaat.class)
    private @Nullable Instant pada;

    /** The moment asked for. */
    public Optional<Instant> diminta() {
        return Optional.ofNullable(pada);
    }

    /** The moment asked for, or else that of the clock in whole seconds. */
    public Instant saat(Lingkungan lingkungan) {
        return diminta().orElseGet(() -> lingkungan.clock().instant().truncatedTo(ChronoUnit.SECONDS));
    }
}
