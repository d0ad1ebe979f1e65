package id.pmo.examples.cli;

import id.pmo.core.bahasa.KataMirip;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says on standard error what went wrong: one text for people, never a stack trace. */
public final class PelaporGalat implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private static final Set<Class<?>> BILANGAN = Set.of(int.class, Integer.class, long.class, Long.class);

    private final Kalimat kalimat;
    private final PrintWriter galat;

    /** Writes in the language of {@code kalimat}. */
    public PelaporGalat(Kalimat kalimat, PrintWriter galat) {
        this.kalimat = kalimat;
        this.galat = galat;
    }

    @Override
    public int handleParseException(ParameterException salah, String[] args) {
        tulis(pesan(salah, List.of(args)));
        tulis(kalimat.isi(
                "galat.lihatBantuan", salah.getCommandLine().getCommandSpec().qualifiedName()));
        return Periksa.SALAH_PAKAI;
    }

    @Override
    public int handleExecutionException(Exception sebab, CommandLine perintah, ParseResult hasil) {
        tulis(pesan(sebab));
        return Periksa.SALAH_PAKAI;
    }

    private String pesan(Exception sebab) {
        if (sebab instanceof GalatPakai salah) {
            return salah.pesan(kalimat);
        }
        return sebab instanceof UncheckedIOException io
                        && io.getCause() instanceof FileSystemException berkas
                        && berkas.getFile() != null
                ? kalimat.isi("galat.izinBaca", berkas.getFile())
                : kalimat.isi("galat.takTerduga", sebab.toString());
    }

    /** Without memory a class may not get ready; whoever needs it next is told that, and not why. */
    int gagal(Error sebab) {
        boolean memoriHabis = Stream.iterate((Throwable) sebab, Objects::nonNull, Throwable::getCause)
                .anyMatch(satu -> satu.toString().contains(OutOfMemoryError.class.getName()));
        tulis(memoriHabis ? kalimat.isi("galat.memori") : kalimat.isi("galat.takTerduga", sebab.toString()));
        return Periksa.SALAH_PAKAI;
    }

    private String pesan(ParameterException salah, List<String> args) {
        if (salah.getCause() instanceof GalatPakai pakai) {
            return pakai.pesan(kalimat);
        }
        if (salah instanceof UnmatchedArgumentException asing) {
            return asing(asing);
        }
        if (salah instanceof MissingParameterException kurang) {
            return kurang.getMissing().stream().map(arg -> kurang(arg, args)).collect(Collectors.joining("\n"));
        }
        if (salah instanceof OverwrittenOptionException dua) {
            return kalimat.isi("galat.pilihanBerulang", nama(dua.getOverwritten()));
        }
        ArgSpec arg = salah.getArgSpec();
        if (arg != null && salah.getValue() != null && isBilangan(arg)) {
            return kalimat.isi("galat.bukanBilangan", nama(arg), salah.getValue());
        }
        return kalimat.isi("galat.lain", String.valueOf(salah.getMessage()));
    }

    /** What stands where nothing is expected: an option, a command, or one thing more than the command takes. */
    private String asing(UnmatchedArgumentException asing) {
        String satu = asing.getUnmatched().get(0);
        CommandLine perintah = asing.getCommandLine();
        if (asing.isUnknownOption()) {
            return kalimat.isi("galat.pilihanTakDikenal", satu)
                    + dugaan(
                            satu.replaceFirst("=.*", ""),
                            perintah.getCommandSpec().optionsMap().keySet());
        } else if (!perintah.getSubcommands().isEmpty()) {
            return kalimat.isi("galat.perintahTakDikenal", satu)
                    + dugaan(satu, perintah.getSubcommands().keySet());
        }
        String diterima = perintah.getCommandSpec().positionalParameters().stream()
                .map(ArgSpec::paramLabel)
                .collect(Collectors.joining(" "));
        return diterima.isEmpty()
                ? kalimat.isi("galat.tanpaArgumen", satu)
                : kalimat.isi("galat.argumenLebih", satu, diterima);
    }

    /** Asks after the known word that is nearest, where one is near. */
    private String dugaan(String kata, Set<String> dikenal) {
        return KataMirip.dari(kata, dikenal)
                .map(satu -> " " + kalimat.isi("galat.maksudAnda", satu))
                .orElse("");
    }

    private static boolean isBilangan(ArgSpec arg) {
        return BILANGAN.contains(arg.type()) || BILANGAN.contains(arg.auxiliaryTypes()[0]);
    }

    private String kurang(ArgSpec arg, List<String> args) {
        if (arg instanceof OptionSpec pilihan) {
            String nama = nama(arg);
            return List.of(pilihan.names()).stream().anyMatch(args::contains)
                    ? kalimat.isi("galat.pilihanTanpaNilai", nama)
                    : kalimat.isi("galat.pilihanKurang", nama, nama + " " + arg.paramLabel());
        }
        return arg.paramLabel().endsWith("|-")
                ? kalimat.isi("galat.tanpaMasukan")
                : kalimat.isi("galat.argumenKurang", arg.paramLabel());
    }

    /** What an option or argument is called in a text. */
    static String nama(ArgSpec arg) {
        return arg instanceof OptionSpec pilihan ? pilihan.longestName() : arg.paramLabel();
    }

    private void tulis(String teks) {
        galat.print(teks + "\n");
    }
}
