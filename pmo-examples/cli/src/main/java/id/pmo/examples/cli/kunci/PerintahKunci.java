package id.pmo.examples.cli.kunci;

import id.pmo.catalog.KunciKode;
import id.pmo.catalog.PolicyFiles;
import id.pmo.examples.cli.GalatPakai;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.Perintah;
import id.pmo.examples.cli.PilihanBahasa;
import id.pmo.examples.cli.kebijakan.FolderKebijakan;
import id.pmo.examples.cli.tabel.Berkas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pmo kebijakan kunci}: writes down what a policy promises of its codes, or says whether that is up to date. */
@Command(name = "kunci")
public final class PerintahKunci extends Perintah {

    @Option(names = "--periksa")
    private boolean periksa;

    @Mixin
    private final PilihanBahasa bahasa = new PilihanBahasa();

    @Mixin
    private final FolderKebijakan folder = new FolderKebijakan();

    /** In some surroundings. */
    public PerintahKunci(Lingkungan lingkungan) {
        super(lingkungan);
    }

    @Override
    public Integer call() {
        return folder.jalankan(lingkungan(), bahasa.kalimat(), this::kunci);
    }

    private int kunci(FolderKebijakan.Isi isi, Kalimat kalimat) {
        Map<String, String> baru = new TreeMap<>();
        isi.ids().forEach(id -> baru.put(id, KunciKode.terbaru(isi.sumber(), id)));
        boolean semuaSesuai = true;
        for (Map.Entry<String, String> satu : baru.entrySet()) {
            boolean sesuai = satu.getValue().equals(lama(isi, satu.getKey()).orElse(null));
            semuaSesuai &= sesuai;
            if (!sesuai && !periksa) {
                tulis(isi.folder(satu.getKey()).resolve(KunciKode.BERKAS), satu.getValue());
            }
            String kata = sesuai ? "kunci.sesuai" : periksa ? "kunci.lama" : "kunci.ditulis";
            Berkas.tulis(kalimat.isi(kata, satu.getKey() + "/" + KunciKode.BERKAS) + "\n", lingkungan());
        }
        return periksa && !semuaSesuai ? 1 : 0;
    }

    private static Optional<String> lama(FolderKebijakan.Isi isi, String id) {
        return isi.sumber()
                .find(id)
                .map(PolicyFiles::files)
                .map(files -> files.get(KunciKode.BERKAS))
                .map(bita -> new String(bita, StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    private static void tulis(Path berkas, String isi) {
        try {
            Files.writeString(berkas, isi);
        } catch (IOException e) {
            throw new GalatPakai("galat.keluaran", berkas, e);
        }
    }
}
