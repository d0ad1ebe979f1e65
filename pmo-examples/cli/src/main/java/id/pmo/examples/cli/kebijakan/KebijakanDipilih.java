package id.pmo.examples.cli.kebijakan;

import id.pmo.catalog.PolicyException;
import id.pmo.catalog.PolicyProblem;
import id.pmo.catalog.PolicySource;
import id.pmo.examples.cli.GalatPakai;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The policies that a call is about.
 *
 * @param sumber where they lie, with the built-in ones behind
 * @param id their ids, at least one
 */
public record KebijakanDipilih(PolicySource sumber, List<String> id) {

    /** Told of an archive in which there is nothing to look at, as in an empty folder. */
    private static final String TANPA_KEBIJAKAN = "KB-126";

    /** Copies the list. */
    public KebijakanDipilih {
        id = List.copyOf(id);
    }

    /**
     * All built-in policies; or those of a folder or archive, which may extend built-in ones; or the built-in one of that id.
     *
     * @param pilihan an id, a folder, or a ZIP or JAR archive; null: all built-in policies
     * @throws GalatPakai if there is no such policy
     * @throws PolicyException if an archive cannot be taken
     */
    public static KebijakanDipilih dari(@Nullable String pilihan) {
        PolicySource bawaan = PolicySource.builtIn();
        if (pilihan == null) {
            return new KebijakanDipilih(bawaan, List.copyOf(bawaan.ids()));
        }
        if (isBawaan(pilihan)) {
            return new KebijakanDipilih(bawaan, List.of(pilihan));
        }
        return diTempat(pilihan);
    }

    /**
     * Whether a built-in policy is meant.
     *
     * @throws GalatPakai if a folder or file of that name is here, too, so that either may be meant
     */
    public static boolean isBawaan(String pilihan) {
        boolean bawaan = PolicySource.builtIn().ids().contains(pilihan);
        if (bawaan && Files.exists(Path.of(pilihan))) {
            throw new GalatPakai("galat.kebijakan.mendua", pilihan);
        }
        return bawaan;
    }

    /**
     * The policies of a folder or archive, which may extend built-in ones.
     *
     * @throws GalatPakai if there is none
     * @throws PolicyException if an archive cannot be taken
     */
    public static KebijakanDipilih diTempat(String pilihan) {
        PolicySource bawaan = PolicySource.builtIn();
        try {
            PolicySource folder = paket(tempat(pilihan, bawaan));
            List<String> id = List.copyOf(folder.ids());
            if (id.isEmpty()) {
                throw kosong(pilihan);
            }
            return new KebijakanDipilih(folder.or(bawaan), id);
        } catch (UncheckedIOException e) {
            throw new GalatPakai("galat.baca", pilihan, e);
        } catch (PolicyException e) {
            if (e.problems().stream().map(PolicyProblem::kode).allMatch(TANPA_KEBIJAKAN::equals)) {
                throw new GalatPakai("galat.kebijakan.arsipKosong", pilihan);
            }
            throw e;
        }
    }

    /**
     * One policy.
     *
     * @throws GalatPakai if there is no such policy, or if a folder holds several
     */
    public static KebijakanDipilih satu(String pilihan) {
        KebijakanDipilih dipilih = dari(pilihan);
        if (dipilih.id().size() > 1) {
            throw new GalatPakai("galat.bandingkan.satu", pilihan, String.join(", ", dipilih.id()));
        }
        return dipilih;
    }

    /** What lies at a place: a folder, or else a ZIP or JAR archive. */
    public static PolicySource paket(Path tempat) {
        if (Files.isDirectory(tempat)) {
            return PolicySource.directory(tempat);
        }
        return tempat.toString().toLowerCase(Locale.ROOT).endsWith(".jar")
                ? PolicySource.jar(tempat)
                : PolicySource.zip(tempat);
    }

    /** That a folder holds no policy, and which file in it may have been meant for one. */
    public static GalatPakai kosong(String pilihan) {
        return NamaSalah.di(Path.of(pilihan))
                .map(nama -> new GalatPakai("galat.kebijakan.namaSalah", pilihan, nama))
                .orElseGet(() -> new GalatPakai("galat.kebijakan.folderKosong", pilihan));
    }

    private static Path tempat(String pilihan, PolicySource bawaan) {
        try {
            Path tempat = Path.of(pilihan);
            if (Files.exists(tempat)) {
                Path ada = tempat.toAbsolutePath().normalize();
                SatuBerkas.folder(ada).ifPresent(folder -> {
                    throw new GalatPakai("galat.kebijakan.satuBerkas", pilihan, folder);
                });
                return ada;
            }
        } catch (InvalidPathException bukanFolder) {
            // said below
        }
        throw new GalatPakai("galat.kebijakan.tidakAda", pilihan, String.join(", ", bawaan.ids()));
    }
}
