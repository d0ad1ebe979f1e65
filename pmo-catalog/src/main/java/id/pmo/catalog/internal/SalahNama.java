package id.pmo.catalog.internal;

import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.bahasa.KataMirip;
import java.util.List;
import java.util.Optional;

/** Guesses which syarat a file was meant for whose name is that of none. */
final class SalahNama {

    private SalahNama() {}

    /** The path with the same letters and digits in another order; else the nearest one. */
    static Optional<String> mirip(String path, List<String> known) {
        String sorted = sorted(path);
        return known.stream()
                .filter(other -> sorted(other).equals(sorted))
                .findFirst()
                .or(() -> KataMirip.dari(
                                kode(path), known.stream().map(SalahNama::kode).toList())
                        .flatMap(kode -> known.stream()
                                .filter(other -> kode(other).equals(kode))
                                .findFirst()));
    }

    /** Asks after the file that was meant. */
    static DwiBahasa tanya(String path) {
        return new DwiBahasa(" Atau maksud Anda \"" + path + "\"?", " Or did you mean \"" + path + "\"?");
    }

    private static String kode(String path) {
        return PolicyPaths.kode(path).orElseThrow();
    }

    private static String sorted(String path) {
        return kode(path)
                .chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
