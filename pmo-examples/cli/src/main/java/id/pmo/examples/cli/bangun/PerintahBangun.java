package id.pmo.examples.cli.bangun;

import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.Kemajuan;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.Perintah;
import id.pmo.examples.cli.PilihanBahasa;
import id.pmo.examples.cli.kebijakan.FolderKebijakan;
import id.pmo.examples.cli.simpan.Simpanan;
import id.pmo.examples.cli.tabel.Berkas;
import id.pmo.rules.kebijakan.PolicyJar;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pmo kebijakan bangun}: builds a jar of policies whose rules are compiled already. */
@Command(name = "bangun")
public final class PerintahBangun extends Perintah {

    @Option(names = "--keluaran", paramLabel = "JAR", required = true)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path keluaran;

    @Mixin
    private final PilihanBahasa bahasa = new PilihanBahasa();

    @Mixin
    private final FolderKebijakan folder = new FolderKebijakan();

    /** In some surroundings. */
    public PerintahBangun(Lingkungan lingkungan) {
        super(lingkungan);
    }

    @Override
    public Integer call() {
        return folder.jalankan(lingkungan(), bahasa.kalimat(), this::bangun);
    }

    private int bangun(FolderKebijakan.Isi isi, Kalimat kalimat) {
        isi.jaga("--keluaran", keluaran);
        Kemajuan berjalan = Kemajuan.berjalan("kemajuan.menyusun", lingkungan().tanpaKeluaran(), kalimat);
        try {
            ByteArrayOutputStream jar = new ByteArrayOutputStream();
            PolicyJar.write(isi.sumber(), isi.ids(), jar);
            Simpanan.simpan(keluaran, jar.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("a jar in memory cannot fail", e);
        } finally {
            berjalan.close();
        }
        Berkas.tulis(kalimat.isi("bangun.selesai", keluaran, String.join(", ", isi.ids())) + "\n", lingkungan());
        return 0;
    }
}
