package id.pmo.rules.internal.hidup;

import id.pmo.core.bahasa.DwiBahasa;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Objects;
import java.util.stream.Stream;

/** Why an activation broke off, in words for those who keep policies. */
final class SebabTerhenti {

    private static final DwiBahasa PROGRAM = new DwiBahasa(
            "ada kesalahan di dalam program yang memakainya, bukan di dalam kebijakannya",
            "there is a fault in the program that uses it, not in the policy");

    private static final DwiBahasa BERTUMPUK = new DwiBahasa(
            "program yang memakainya meminta pengaktifan lain sebelum yang ini selesai",
            "the program that uses it calls for another activation before this one is done");

    private SebabTerhenti() {}

    /** What the one who threw it says of it; what the machine says itself is told as a fault of the program. */
    static DwiBahasa dari(Throwable e) {
        String pesan = e.getMessage();
        if (e instanceof UncheckedIOException) {
            return tidakTerbaca(e);
        }
        if (e instanceof ActivationInProgressException) {
            return BERTUMPUK;
        }
        return pesan == null || isMesin(e) || pesan.matches("(?s).*\\b(?:java|javax|id\\.pmo)\\.\\w.*")
                ? PROGRAM
                : new DwiBahasa(pesan, pesan);
    }

    private static DwiBahasa tidakTerbaca(Throwable e) {
        String apa = Stream.iterate(e, Objects::nonNull, Throwable::getCause)
                .limit(10)
                .filter(IOException.class::isInstance)
                .map(SebabTerhenti::apa)
                .findFirst()
                .orElse("");
        String dalamKurung = apa.isEmpty() ? "" : " (" + apa + ")";
        return new DwiBahasa("tempatnya tidak dapat dibaca" + dalamKurung, "its place cannot be read" + dalamKurung);
    }

    private static String apa(Throwable e) {
        return e instanceof FileSystemException berkas && berkas.getFile() != null
                ? berkas.getFile()
                : Objects.toString(e.getMessage(), "");
    }

    /** Whether its message was made by the machine, in words of the program's code. */
    private static boolean isMesin(Throwable e) {
        return Stream.of(
                        NullPointerException.class,
                        ClassCastException.class,
                        IndexOutOfBoundsException.class,
                        ArithmeticException.class,
                        NegativeArraySizeException.class,
                        LinkageError.class,
                        FileNotFoundException.class)
                .anyMatch(jenis -> jenis.isInstance(e));
    }
}
