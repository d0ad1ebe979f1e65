package id.pmo.examples.cli.arus;

import id.pmo.examples.cli.GalatPakai;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Finds the files that the arguments stand for, in the order of the arguments. */
final class DaftarMasukan {

    /** By the place where a file really lies: a file named twice would be history to itself. */
    private final Map<Path, Masukan> daftar = new LinkedHashMap<>();

    private DaftarMasukan() {}

    /**
     * The files to read, each once; a folder stands for the files below it whose
     * names {@link JenisBerkas} knows, sorted by path.
     *
     * @param folderKosong is told each folder without such a file
     * @throws GalatPakai if one of them is not there or cannot be read, or if standard input is asked for twice
     */
    static List<Masukan> dari(List<String> argumen, Consumer<String> folderKosong) {
        DaftarMasukan semua = new DaftarMasukan();
        argumen.forEach(arg -> semua.tambah(arg, folderKosong));
        return List.copyOf(semua.daftar.values());
    }

    private void tambah(String arg, Consumer<String> folderKosong) {
        if (arg.equals(Masukan.STANDAR.berkas())) {
            if (daftar.putIfAbsent(Path.of(arg), Masukan.STANDAR) != null) {
                throw new GalatPakai("galat.masukanStandarBerulang");
            }
            return;
        }
        Path path = path(arg);
        if (Files.isDirectory(path)) {
            List<Path> isi = isiFolder(path);
            if (isi.isEmpty()) {
                folderKosong.accept(nama(path));
            }
            isi.forEach(this::tambahBerkas);
        } else {
            tambahBerkas(path);
        }
    }

    private void tambahBerkas(Path path) {
        if (!Files.isReadable(path)) {
            throw new GalatPakai("galat.tidakTerbuka", nama(path));
        }
        daftar.putIfAbsent(tempat(path), new Masukan(nama(path), path));
    }

    private static Path tempat(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException pipa) {
            // such as /dev/stdin at the end of a pipe, which lies nowhere
            return path.toAbsolutePath();
        }
    }

    private static Path path(String arg) {
        try {
            Path path = Path.of(arg);
            if (Files.exists(path)) {
                return path;
            }
        } catch (InvalidPathException bukanNama) {
            // says the same as a file that is not there
        }
        throw new GalatPakai("galat.tidakAda", arg);
    }

    private static List<Path> isiFolder(Path folder) {
        List<Path> isi = new ArrayList<>();
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new PengumpulBerkas(isi));
        } catch (IOException e) {
            throw new GalatPakai("galat.folder", nama(folder), e);
        }
        return isi.stream()
                .filter(DaftarMasukan::berkasLaporan)
                .sorted(Comparator.comparing(DaftarMasukan::nama))
                .toList();
    }

    private static boolean berkasLaporan(Path path) {
        String nama = String.valueOf(path.getFileName());
        return JenisBerkas.laporan(nama) && !Files.isDirectory(path);
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
