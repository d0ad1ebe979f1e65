package id.pmo.examples.cli.segel;

import id.pmo.catalog.segel.KunciSegel;
import id.pmo.examples.cli.GalatPakai;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.Perintah;
import id.pmo.examples.cli.PilihanBahasa;
import id.pmo.examples.cli.simpan.Simpanan;
import id.pmo.examples.cli.tabel.Berkas;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code pmo kebijakan kunci-baru}: makes the two keys of one approver. */
@Command(name = "kunci-baru")
public final class PerintahKunciBaru extends Perintah {

    /** A name that begins with a dot would hide the key. */
    private static final Pattern NAMA = Pattern.compile("(.*[/\\\\])?[^./\\\\][^/\\\\]*");

    @Mixin
    private final PilihanBahasa bahasa = new PilihanBahasa();

    @Parameters(arity = "1", paramLabel = "${bundle:label.nama}", descriptionKey = "namaKunci")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String nama;

    /** In some surroundings. */
    public PerintahKunciBaru(Lingkungan lingkungan) {
        super(lingkungan);
    }

    @Override
    public Integer call() {
        Kalimat kalimat = bahasa.kalimat();
        if (!NAMA.matcher(nama).matches()) {
            throw new GalatPakai("galat.kunciBaru.nama", nama);
        }
        KeyPair pasangan = KunciSegel.baru();
        Path pribadi = path(nama + ".pribadi.pem");
        Path publik = path(nama + ".publik.pem");
        for (Path satu : List.of(pribadi, publik)) {
            if (Files.exists(satu, LinkOption.NOFOLLOW_LINKS)) {
                throw new GalatPakai("galat.segel.sudahAda", satu);
            }
        }
        try (Simpanan simpanan = new Simpanan()) {
            simpanan.siapkanBaru(pribadi, isi(KunciSegel.pem(pasangan.getPrivate())), milikSendiri(pribadi));
            simpanan.siapkanBaru(publik, isi(KunciSegel.pem(pasangan.getPublic())));
            simpanan.selesai();
        }
        Berkas.tulis(
                kalimat.isi("kunciBaru.selesai", KunciSegel.id(pasangan.getPublic()), pribadi, publik) + "\n",
                lingkungan());
        return 0;
    }

    private static Path path(String nama) {
        try {
            return Path.of(nama);
        } catch (InvalidPathException e) {
            throw new GalatPakai("galat.tidakAda", nama);
        }
    }

    private static Simpanan.Isi isi(String pem) {
        return keluaran -> keluaran.write(pem.getBytes(StandardCharsets.US_ASCII));
    }

    /** Where the file system knows permissions, nobody but its owner may ever read a private key. */
    private static FileAttribute<?>[] milikSendiri(Path pribadi) {
        boolean posix = pribadi.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
