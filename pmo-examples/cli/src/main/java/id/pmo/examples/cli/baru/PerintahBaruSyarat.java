package id.pmo.examples.cli.baru;

import id.pmo.examples.cli.GalatPakai;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.Perintah;
import id.pmo.examples.cli.PilihanBahasa;
import id.pmo.examples.cli.kebijakan.KebijakanDipilih;
import id.pmo.examples.cli.kebijakan.OpsiKebijakan;
import id.pmo.examples.cli.tabel.Berkas;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pmo kebijakan baru-syarat}: the first files of a syarat, made like another one's. */
@Command(name = "baru-syarat")
public final class PerintahBaruSyarat extends Perintah {

    @Option(names = "--seperti", paramLabel = "KODE", required = true, descriptionKey = "seperti")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String seperti;

    @Mixin
    private final PilihanBahasa bahasa = new PilihanBahasa();

    @Parameters(index = "0", paramLabel = "KODE", descriptionKey = "kodeBaru")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String kode;

    @Parameters(index = "1", paramLabel = "FOLDER", descriptionKey = "folderSyarat")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    /** In some surroundings. */
    public PerintahBaruSyarat(Lingkungan lingkungan) {
        super(lingkungan);
    }

    @Override
    public Integer call() {
        Kalimat kalimat = bahasa.kalimat();
        return OpsiKebijakan.bilaDapatDimuat(lingkungan(), kalimat, () -> buat(kalimat));
    }

    private int buat(Kalimat kalimat) {
        KebijakanDipilih dipilih = KebijakanDipilih.dari(folder.toString());
        if (dipilih.id().size() != 1) {
            throw new GalatPakai("galat.baru.satuKebijakan", folder, String.join(", ", dipilih.id()));
        }
        String baru = kode.toUpperCase(Locale.ROOT);
        Penulis.tulis(
                folder,
                new KerangkaSyarat(dipilih.sumber(), dipilih.id().get(0))
                        .berkas(baru, seperti.toUpperCase(Locale.ROOT)),
                lingkungan(),
                kalimat);
        Berkas.tulis(kalimat.isi("baru.lanjutSyarat", folder, baru) + "\n", lingkungan());
        return 0;
    }
}
