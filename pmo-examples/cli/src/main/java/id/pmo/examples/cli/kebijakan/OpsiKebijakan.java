package id.pmo.examples.cli.kebijakan;

import id.pmo.catalog.PolicyException;
import id.pmo.examples.cli.Aman;
import id.pmo.examples.cli.GalatPakai;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.Lingkungan;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that all commands about policies have. */
public final class OpsiKebijakan {

    private static final int ADA_MASALAH = 1;

    @Option(names = "--kode", paramLabel = "${bundle:label.kode}", descriptionKey = "kodeDiuji")
    private @Nullable String kode;

    @Parameters(arity = "0..1", paramLabel = "FOLDER|ID", descriptionKey = "kebijakanDiuji")
    private @Nullable String kebijakan;

    /** Made by picocli. */
    public OpsiKebijakan() {}

    /**
     * Does the work of a command.
     *
     * @return 1, after saying what is wrong, where a policy cannot be loaded; else what the work answers
     */
    int jalankan(Lingkungan lingkungan, Kalimat kalimat, BiFunction<KebijakanDipilih, Kalimat, Integer> kerja) {
        return bilaDapatDimuat(lingkungan, kalimat, () -> kerja.apply(KebijakanDipilih.dari(kebijakan), kalimat));
    }

    /** Does a work; says what is wrong, and answers 1, where it meets a policy that cannot be loaded. */
    public static int bilaDapatDimuat(Lingkungan lingkungan, Kalimat kalimat, Callable<Integer> kerja) {
        try {
            return kerja.call();
        } catch (PolicyException e) {
            PrintWriter galat = lingkungan.galatTeks();
            e.tulis(kalimat.bahasa()).lines().forEach(baris -> galat.print(Aman.teks(baris) + "\n"));
            galat.flush();
            return ADA_MASALAH;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The syarat asked for; empty: all.
     *
     * @throws GalatPakai if one of them is none of these
     */
    public Set<String> kode(Set<String> dikenal) {
        Set<String> semua = new TreeSet<>();
        if (kode != null) {
            Stream.of(kode.split(",", -1))
                    .map(k -> k.strip().toUpperCase(Locale.ROOT))
                    .forEach(semua::add);
        }
        semua.stream().filter(satu -> !dikenal.contains(satu)).findFirst().ifPresent(asing -> {
            throw new GalatPakai("galat.kebijakan.kode", asing);
        });
        return semua;
    }
}
