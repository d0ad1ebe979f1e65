package id.pmo.examples.cli;

import id.pmo.examples.cli.arus.JenisBerkas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;

/** Keeps a call from writing over what it reads, or over what it has just written. */
public final class Timpaan {

    private final String pilihan;
    private final Path tujuan;

    private Timpaan(String pilihan, Path tujuan) {
        this.pilihan = pilihan;
        this.tujuan = tujuan;
    }

    /** For the file that an option names to be written. */
    public static Timpaan oleh(String pilihan, Path tujuan) {
        return new Timpaan(pilihan, tujuan);
    }

    /**
     * Looks at other files of the call, as they were named.
     *
     * @throws GalatPakai if one of them is the file to be written, or a folder of reports that it would lie in
     */
    public Timpaan tolak(Collection<String> lain) {
        for (String satu : lain) {
            if (mengenai(satu)) {
                throw new GalatPakai("galat.timpa", pilihan, tujuan, satu);
            }
        }
        return this;
    }

    /**
     * Looks at the folder of a policy, all of which is read.
     *
     * @throws GalatPakai if the file to be written would lie in it
     */
    public Timpaan tolakDiDalam(Path folder) {
        if (nyata(tujuan).startsWith(nyata(folder))) {
            throw new GalatPakai("galat.timpa", pilihan, tujuan, folder);
        }
        return this;
    }

    private boolean mengenai(String satu) {
        try {
            Path lain = nyata(Path.of(satu));
            Path sini = nyata(tujuan);
            return sini.equals(lain)
                    || (Files.isDirectory(lain) && sini.startsWith(lain) && JenisBerkas.laporan(sini.toString()));
        } catch (InvalidPathException bukanNama) {
            return false; // whoever reads it tells that there is no such file
        }
    }

    /** Where a path leads; of a file that is not there yet, where it would be. */
    private static Path nyata(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException belumAda) {
            Path utuh = path.toAbsolutePath().normalize();
            Path folder = utuh.getParent();
            return folder == null || folder.equals(utuh) ? utuh : nyata(folder).resolve(utuh.getFileName());
        }
    }
}
