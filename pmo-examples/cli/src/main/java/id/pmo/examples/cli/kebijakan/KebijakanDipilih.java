package id.pmo.examples.cli.kebijakan;

import id.pmo.catalog.PolicySource;
import id.pmo.examples.cli.GalatPakai;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The policies that a call is about.
 *
 * @param sumber where they lie, with the built-in ones behind
 * @param id their ids, at least one
 */
public record KebijakanDipilih(PolicySource sumber, List<String> id) {

    /** Copies the list. */
    public KebijakanDipilih {
        id = List.copyOf(id);
    }

    /**
     * All built-in policies; or those of a folder, which may extend built-in ones; or the built-in one of that id.
     *
     * @param pilihan an id or a folder; null: all built-in policies
     * @throws GalatPakai if there is no such policy
     */
    public static KebijakanDipilih dari(@Nullable String pilihan) {
        PolicySource bawaan = PolicySource.builtIn();
        if (pilihan == null) {
            return new KebijakanDipilih(bawaan, List.copyOf(bawaan.ids()));
        }
        if (bawaan.ids().contains(pilihan)) {
            return new KebijakanDipilih(bawaan, List.of(pilihan));
        }
        PolicySource folder = PolicySource.directory(folder(pilihan, bawaan));
        try {
            List<String> id = List.copyOf(folder.ids());
            if (id.isEmpty()) {
                throw new GalatPakai("galat.kebijakan.folderKosong", pilihan);
            }
            return new KebijakanDipilih(folder.or(bawaan), id);
        } catch (UncheckedIOException e) {
            throw new GalatPakai("galat.baca", pilihan, String.valueOf(e.getMessage()));
        }
    }

    private static Path folder(String pilihan, PolicySource bawaan) {
        try {
            Path folder = Path.of(pilihan);
            if (Files.isDirectory(folder)) {
                return folder.toAbsolutePath().normalize();
            }
        } catch (InvalidPathException bukanFolder) {
            // said below
        }
        throw new GalatPakai("galat.kebijakan.tidakAda", pilihan, String.join(", ", bawaan.ids()));
    }
}
