package id.pmo.examples.cli.awasi;

import id.pmo.catalog.PolicySource;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.Perintah;
import id.pmo.examples.cli.PilihanBahasa;
import id.pmo.examples.cli.kebijakan.FolderKebijakan;
import id.pmo.rules.kebijakan.UjiBerulang;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pmo kebijakan awasi}: looks through policies and runs their examples at each change, until it is ended. */
@Command(name = "awasi")
public final class PerintahAwasi extends Perintah {

    @Option(names = "--sekali")
    private boolean sekali;

    @Option(names = "--format", paramLabel = "teks|ndjson", converter = FormatAwasi.Baca.class)
    private FormatAwasi format = FormatAwasi.TEKS;

    @Mixin
    private final PilihanBahasa bahasa = new PilihanBahasa();

    @Parameters(arity = "1", paramLabel = "FOLDER", descriptionKey = "folderKebijakan")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String folder;

    /** In some surroundings. */
    public PerintahAwasi(Lingkungan lingkungan) {
        super(lingkungan);
    }

    @Override
    public Integer call() {
        Kalimat kalimat = bahasa.kalimat();
        Path tempat = FolderKebijakan.tempat(folder);
        Penulis penulis = format == FormatAwasi.NDJSON
                ? new NdjsonAwasi(kalimat.bahasa())
                : new LembarAwasi(kalimat, lingkungan().clock().getZone());
        UjiBerulang uji = UjiBerulang.of(PolicySource.directory(tempat), PolicySource.builtIn());
        Penjawab penjawab = new Penjawab(folder, uji, penulis, kalimat, lingkungan());
        return sekali ? status(penjawab.jawab()) : awasi(penjawab, tempat);
    }

    /** Whoever ends it has seen the answers, so that its end tells nothing more. */
    private static int awasi(Penjawab penjawab, Path tempat) {
        try (PemicuFolder pemicu = new PemicuFolder(tempat)) {
            BerhentiBaik.selama(() -> penjawab.awasi(pemicu));
        } catch (InterruptedException diakhiri) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private static int status(boolean baik) {
        return baik ? 0 : 1;
    }
}
