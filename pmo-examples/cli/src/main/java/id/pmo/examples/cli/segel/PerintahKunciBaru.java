package id.pmo.examples.cli.segel;

import id.pmo.catalog.segel.KunciSegel;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.examples.cli.GalatPakai;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.Konversi;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.Versi;
import id.pmo.examples.cli.kebijakan.PerintahKebijakan;
import id.pmo.examples.cli.tabel.Berkas;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code pmo kebijakan kunci-baru}: makes the two keys of one approver. */
@Command(name = "kunci-baru", mixinStandardHelpOptions = true, versionProvider = Versi.class, sortOptions = false)
public final class PerintahKunciBaru implements Callable<Integer> {

    @Option(names = "--bahasa", paramLabel = "id|en", descriptionKey = "bahasa", converter = Konversi.KeBahasa.class)
    private @Nullable Bahasa bahasa;

    @Parameters(arity = "1", paramLabel = "${bundle:label.nama}", descriptionKey = "namaKunci")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String nama;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private PerintahKebijakan induk;

    private final Lingkungan lingkungan;

    /** In some surroundings. */
    public PerintahKunciBaru(Lingkungan lingkungan) {
        this.lingkungan = lingkungan;
    }

    @Override
    public Integer call() {
        Kalimat kalimat = Kalimat.dalam(bahasa == null ? induk.pmo().bahasa() : bahasa);
        KeyPair pasangan = KunciSegel.baru();
        Path pribadi = path(nama + ".pribadi.pem");
        Path publik = path(nama + ".publik.pem");
        try {
            buat(pribadi);
            Files.writeString(pribadi, KunciSegel.pem(pasangan.getPrivate()));
            Files.writeString(publik, KunciSegel.pem(pasangan.getPublic()), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new GalatPakai("galat.segel.sudahAda", String.valueOf(e.getFile()));
        } catch (IOException e) {
            throw new GalatPakai("galat.tulis", String.valueOf(e.getMessage()));
        }
        Berkas.tulis(
                kalimat.isi("kunciBaru.selesai", KunciSegel.id(pasangan.getPublic()), pribadi, publik) + "\n",
                lingkungan);
        return 0;
    }

    private static Path path(String nama) {
        try {
            return Path.of(nama);
        } catch (InvalidPathException e) {
            throw new GalatPakai("galat.tidakAda", nama);
        }
    }

    /** Where the file system knows permissions, nobody but its owner may ever read a private key. */
    private static void buat(Path pribadi) throws IOException {
        boolean posix = pribadi.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] milikSendiri = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Files.createFile(pribadi, milikSendiri);
    }
}
