package id.pmo.examples.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Finds the files that the arguments stand for, in the order of the arguments. */
final class DaftarMasukan {

    private DaftarMasukan() {}

    /**
     * The files to read; a folder stands for the {@code *.json} and {@code *.ndjson} files below it, sorted by path.
     *
     * @param folderKosong is told each folder without such a file
     * @throws GalatPakai if one of them is not there or cannot be read, or if standard input is asked for twice
     */
    static List<Masukan> dari(List<String> argumen, Consumer<String> folderKosong) {
        List<Masukan> daftar = new ArrayList<>();
        for (String arg : argumen) {
            if (arg.equals("-")) {
                if (daftar.contains(Masukan.STANDAR)) {
                    throw new GalatPakai("galat.masukanStandarBerulang");
                }
                daftar.add(Masukan.STANDAR);
            } else {
                tambah(daftar, arg, folderKosong);
            }
        }
        return daftar;
    }

    private static void tambah(List<Masukan> daftar, String arg, Consumer<String> folderKosong) {
        Path path = path(arg);
        List<Masukan> temuan = Files.isDirectory(path) ? isiFolder(path) : List.of(new Masukan(nama(path), path));
        for (Masukan masukan : temuan) {
            pastikanTerbaca(masukan);
        }
        if (temuan.isEmpty()) {
            folderKosong.accept(nama(path));
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
        List<Path> isi = new ArrayList<>();
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new PengumpulBerkas(isi));
        } catch (IOException e) {
            throw new GalatPakai("galat.folder", nama(folder), String.valueOf(e.getMessage()));
        }
        return isi.stream()
                .filter(DaftarMasukan::berkasLaporan)
                .map(path -> new Masukan(nama(path), path))
                .sorted(Comparator.comparing(Masukan::berkas))
                .toList();
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

    /** Collects files; a link back to a folder that it stands in leads to nothing new. */
    private static final class PengumpulBerkas extends SimpleFileVisitor<Path> {

        private final List<Path> isi;

        PengumpulBerkas(List<Path> isi) {
            this.isi = isi;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes sifat) {
            isi.add(path);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException sebab) throws IOException {
            if (sebab instanceof FileSystemLoopException) {
                return FileVisitResult.CONTINUE;
            }
            throw sebab;
        }
    }
}
