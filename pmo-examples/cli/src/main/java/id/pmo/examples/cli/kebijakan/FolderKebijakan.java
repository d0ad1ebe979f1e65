package id.pmo.examples.cli.kebijakan;

import id.pmo.catalog.PolicySource;
import id.pmo.examples.cli.GalatPakai;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.Timpaan;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import picocli.CommandLine.Parameters;

/** The folder of a policy, or of several, for commands that write beside what they read. */
public final class FolderKebijakan {

    @Parameters(arity = "1", paramLabel = "FOLDER", descriptionKey = "folderKebijakan")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String folder;

    /** Made by picocli. */
    public FolderKebijakan() {}

    /**
     * Does the work of a command.
     *
     * @return 1, after saying what is wrong, where a policy cannot be loaded; else what the work answers
     */
    public int jalankan(Lingkungan lingkungan, Kalimat kalimat, BiFunction<Isi, Kalimat, Integer> kerja) {
        return OpsiKebijakan.bilaDapatDimuat(lingkungan, kalimat, () -> kerja.apply(isi(folder), kalimat));
    }

    /**
     * What lies in a folder, even where a built-in policy is called like it.
     *
     * @throws GalatPakai if there is no such folder, or no policy in it
     * @throws id.pmo.catalog.PolicyException if it holds too much
     */
    public static Isi isi(String nama) {
        return new Isi(tempat(nama), KebijakanDipilih.diTempat(nama));
    }

    /**
     * A folder by its name.
     *
     * @throws GalatPakai if there is no such folder
     */
    public static Path tempat(String nama) {
        if (!isFolder(nama)) {
            throw new GalatPakai("galat.kebijakan.bukanFolder", nama);
        }
        return Path.of(nama).toAbsolutePath().normalize();
    }

    private static boolean isFolder(String nama) {
        try {
            return Files.isDirectory(Path.of(nama));
        } catch (InvalidPathException bukanNama) {
            return false;
        }
    }

    /** The folder of one policy: {@code akar} itself, or where that holds several, the one named like it. */
    public static Path folder(Path akar, String id) {
        return Files.exists(akar.resolve("kebijakan.yaml")) ? akar : akar.resolve(id);
    }

    /**
     * What lies in the folder.
     *
     * @param akar the folder
     * @param dipilih the policies in it
     */
    public record Isi(Path akar, KebijakanDipilih dipilih) {

        /** The ids of the policies in the folder. */
        public Set<String> ids() {
            return new TreeSet<>(dipilih.id());
        }

        /** They, with the built-in ones behind. */
        public PolicySource sumber() {
            return dipilih.sumber();
        }

        /** The folder of one policy. */
        public Path folder(String id) {
            return FolderKebijakan.folder(akar, id);
        }

        /**
         * Keeps a file that an option names to be written out of the policies.
         *
         * @throws GalatPakai if it would lie in the folder of one of them
         */
        public void jaga(String pilihan, Path tujuan) {
            Timpaan timpaan = Timpaan.oleh(pilihan, tujuan);
            ids().forEach(id -> timpaan.tolakDiDalam(folder(id)));
        }
    }
}
