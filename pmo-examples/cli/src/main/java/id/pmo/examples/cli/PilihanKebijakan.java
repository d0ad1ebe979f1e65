package id.pmo.examples.cli;

import id.pmo.catalog.PolicyException;
import id.pmo.catalog.PolicyProblem;
import id.pmo.catalog.PolicySource;
import id.pmo.catalog.segel.SealPolicy;
import id.pmo.examples.cli.kebijakan.KebijakanDipilih;
import id.pmo.examples.cli.segel.KunciPublik;
import id.pmo.rules.PmoEngine;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --kebijakan}: a built-in policy by its id, or a pack of policies, which may extend built-in ones. */
public final class PilihanKebijakan {

    @Option(names = "--kebijakan", paramLabel = "ID|FOLDER", descriptionKey = "kebijakan")
    private @Nullable String nilai;

    @Option(names = "--kunci-publik", paramLabel = "PEM", descriptionKey = "kunciPublik")
    private List<String> kunciPublik = new ArrayList<>();

    /**
     * The policies to judge by: those of the pack, or the built-in ones. Where a pack holds one policy, that is the one.
     *
     * @throws GalatPakai if there is no such policy or pack, or anything is wrong with it, which is told before
     */
    public KebijakanTerpilih buka(Lingkungan lingkungan, Kalimat kalimat) {
        String asal = nilai;
        if (asal == null || KebijakanDipilih.isBawaan(asal)) {
            if (!kunciPublik.isEmpty()) {
                throw new GalatPakai("galat.kunciPublik.bawaan");
            }
            return new KebijakanTerpilih(PmoEngine.ofDefaults(), null, asal);
        }
        Path paket = paket(asal)
                .orElseThrow(() -> new GalatPakai(
                        "galat.kebijakan",
                        asal,
                        String.join(", ", PolicySource.builtIn().ids())));
        if (!Files.exists(paket)) {
            throw new GalatPakai("galat.kebijakanTidakAda", asal);
        }
        try {
            return terpilih(asal, KebijakanDipilih.paket(paket), lingkungan);
        } catch (PolicyException salah) {
            PrintWriter galat = lingkungan.galatTeks();
            for (PolicyProblem satu : salah.problems()) {
                galat.print(Aman.teks(satu.tulis(kalimat.bahasa())) + "\n");
            }
            galat.flush();
            throw new GalatPakai(
                    "galat.kebijakanMasalah", asal, salah.problems().size());
        } catch (UncheckedIOException salah) {
            throw new GalatPakai("galat.baca", asal, String.valueOf(salah.getMessage()));
        }
    }

    private KebijakanTerpilih terpilih(String asal, PolicySource paket, Lingkungan lingkungan) {
        if (paket.ids().isEmpty()) {
            throw new GalatPakai("galat.kebijakanKosong", asal);
        }
        PolicySource semua = paket.withParents(PolicySource.builtIn());
        List<PublicKey> kunci = KunciPublik.baca(kunciPublik).stream()
                .map(KunciPublik::kunci)
                .distinct()
                .toList();
        PmoEngine engine = PmoEngine.builder()
                .policies(kunci.isEmpty() ? semua : PolicySource.sealed(semua, oleh(kunci, lingkungan)))
                .build();
        return new KebijakanTerpilih(
                engine,
                paket,
                engine.kebijakan().size() == 1 ? engine.kebijakan().first() : null);
    }

    private static SealPolicy oleh(List<PublicKey> kunci, Lingkungan lingkungan) {
        return SealPolicy.of(kunci).withMinimalPenyetuju(kunci.size()).withClock(lingkungan.clock());
    }

    /** What is meant as a path: it has a slash or the ending of an archive, or is there. */
    private static Optional<Path> paket(String nilai) {
        try {
            Path path = Path.of(nilai);
            boolean seperti =
                    nilai.contains("/") || nilai.contains("\\") || akhiran(nilai, ".zip") || akhiran(nilai, ".jar");
            return seperti || Files.exists(path) ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException bukanNama) {
            return Optional.empty();
        }
    }

    private static boolean akhiran(String nilai, String akhir) {
        return nilai.toLowerCase(Locale.ROOT).endsWith(akhir);
    }
}
