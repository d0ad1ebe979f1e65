package id.pmo.examples.cli.baru;

import id.pmo.examples.cli.GalatPakai;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.tabel.Berkas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;

/** Writes new files, and never over one that is there. */
final class Penulis {

    private Penulis() {}

    static void tulis(Path folder, SortedMap<String, String> berkas, Lingkungan lingkungan, Kalimat kalimat) {
        for (String nama : berkas.keySet()) {
            if (Files.exists(folder.resolve(nama))) {
                throw new GalatPakai("galat.baru.sudahAda", folder.resolve(nama));
            }
        }
        StringBuilder kabar = new StringBuilder();
        berkas.forEach((nama, isi) -> {
            Path tujuan = folder.resolve(nama);
            try {
                Files.createDirectories(tujuan.toAbsolutePath().getParent());
                Files.writeString(tujuan, isi);
            } catch (IOException e) {
                throw new GalatPakai("galat.baru.tulis", tujuan, e);
            }
            kabar.append(kalimat.isi("baru.ditulis", tujuan)).append('\n');
        });
        Berkas.tulis(kabar.toString(), lingkungan);
    }
}
