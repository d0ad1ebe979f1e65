package id.pmo.examples.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the files that the arguments stand for, in the order of the arguments. */
final class DaftarMasukan {

    private DaftarMasukan() {}

    /**
     * The files to read; a folder stands for the {@code *.json} and {@code *.ndjson} files below it, sorted by path.
     *
     * @throws GalatPakai if one of them is not there or cannot be read, or if standard input is asked for twice
     */
    static List<Masukan> dari(List<String> argumen) {
        List<Masukan> daftar = new ArrayList<>();
        for (String arg : argumen) {
            if (arg.equals("-")) {
                if (daftar.contains(Masukan.STANDAR)) {
                    throw new GalatPakai("galat.masukanStandarBerulang");
                }
                daftar.add(Masukan.STANDAR);
            } else {
                tambah(daftar, arg);
            }
        }
        return daftar;
    }

    private static void tambah(List<Masukan> daftar, String arg) {
        Path path = path(arg);
        List<Masukan> temuan = Files.isDirectory(path) ? isiFolder(path) : List.of(new Masukan(nama(path), path));
        for (Masukan masukan : temuan) {
            pastikanTerbaca(masukan);
        }
        daftar.addAll(temuan);
    }

    private static Path path(String arg) {
        try {
            Path path = Path.of(arg);
            if (!arg.isEmpty() && Files.exists(path)) {
                return path;
            }
        } catch (InvalidPathException bukanNama) {
            // says the same as a file that is not there
        }
        throw new GalatPakai("galat.tidakAda", arg);
    }

    private static List<Masukan> isiFolder(Path folder) {
        try (Stream<Path> isi = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return isi.filter(DaftarMasukan::berkasLaporan)
                    .map(path -> new Masukan(nama(path), path))
                    .sorted(Comparator.comparing(Masukan::berkas))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new GalatPakai("galat.folder", nama(folder), String.valueOf(e.getMessage()));
        }
    }

    private static boolean berkasLaporan(Path path) {
        String nama = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return (nama.endsWith(".json") || nama.endsWith(".ndjson")) && !Files.isDirectory(path);
    }

    private static void pastikanTerbaca(Masukan masukan) {
        if (masukan.path() != null && !Files.isReadable(masukan.path())) {
            throw new GalatPakai("galat.tidakTerbuka", masukan.berkas());
        }
    }

    private static String nama(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }
}
