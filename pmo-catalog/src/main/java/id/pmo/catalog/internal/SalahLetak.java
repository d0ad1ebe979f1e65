package id.pmo.catalog.internal;

import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.bahasa.KataMirip;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses which file of a policy one was meant for that a policy does not know. */
final class SalahLetak {

    private static final Pattern TENTANG_SYARAT =
            Pattern.compile("([A-Z]{2})[-_ ]?([0-9]{1,3})\\.(YAML|YML|DRL)(?:\\.TXT)?");
    private static final Pattern DALAM_FOLDER = Pattern.compile("(?:(aturan|contoh)/)(?:([^/]+)/)?(.+)");
    private static final List<String> DI_AKAR = List.of(PolicyPaths.KATALOG, PolicyPaths.TUGAS, PolicyPaths.KUNCI);
    private static final List<String> FOLDER = List.of("aturan", "contoh");
    private static final List<String> ATURAN = List.of("keberlakuan", "pemeriksaan", "simpulan");

    private SalahLetak() {}

    /**
     * A question for the place where a file may belong; empty where no place is near.
     *
     * @param known the rules and syarat of the policy and its parents
     * @param own the files that the policy has, where no other one may go
     */
    static DwiBahasa tanya(String path, Collection<String> known, Collection<String> own) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return ejaanBaku(path)
                .or(() -> syarat(name.toUpperCase(Locale.ROOT), known))
                .or(() -> KataMirip.dari(name.replaceFirst("(?i)\\.txt$", ""), DI_AKAR))
                .filter(meant -> !own.contains(meant))
                .map(meant -> new DwiBahasa("Maksud Anda \"" + meant + "\"? ", "Did you mean \"" + meant + "\"? "))
                .orElse(new DwiBahasa("", ""));
    }

    /** The same path with its folders spelt right, and the name as files there are named. */
    private static Optional<String> ejaanBaku(String path) {
        int slash = path.indexOf('/');
        Matcher parts =
                DALAM_FOLDER.matcher(slash < 0 ? path : baku(path.substring(0, slash), FOLDER) + path.substring(slash));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String below = parts.group(2) == null ? "" : baku(parts.group(2), ATURAN) + "/";
        boolean named = below.equals("keberlakuan/") || parts.group(1).equals("contoh");
        String meant = parts.group(1) + "/" + below + (named ? nama(parts.group(3)) : parts.group(3));
        return Optional.of(meant).filter(PolicyPaths::isKnown);
    }

    private static String baku(String folder, List<String> known) {
        return KataMirip.dari(folder.toLowerCase(Locale.ROOT), known).orElse(folder);
    }

    private static String nama(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("\\.txt$", "").replaceAll("[\\s_]+", "-");
    }

    private static Optional<String> syarat(String name, Collection<String> known) {
        Matcher parts = TENTANG_SYARAT.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String kode = "%s-%03d".formatted(parts.group(1), Integer.parseInt(parts.group(2)));
        String ending = parts.group(3).equals("DRL") ? ".drl" : ".yaml";
        return folder(kode, known).or(() -> folder(parts.group(1) + "-", known)).map(folder -> folder + kode + ending);
    }

    /** The folder of the syarat whose codes begin so. */
    private static Optional<String> folder(String start, Collection<String> known) {
        return known.stream()
                .filter(path -> PolicyPaths.kode(path)
                        .filter(kode -> kode.startsWith(start))
                        .isPresent())
                .findFirst()
                .map(path -> path.substring(0, path.lastIndexOf('/') + 1));
    }
}
