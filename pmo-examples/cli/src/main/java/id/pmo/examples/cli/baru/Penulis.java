package id.pmo.examples.cli.baru;

import id.pmo.examples.cli.GalatPakai;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.simpan.Simpanan;
import id.pmo.examples.cli.tabel.Berkas;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/** Writes new files, and never over one that is there. */
final class Penulis {

    private Penulis() {}

    static void tulis(Path folder, SortedMap<String, String> berkas, Lingkungan lingkungan, Kalimat kalimat) {
        List<String> ada = berkas.keySet().stream()
                .map(folder::resolve)
                .filter(Files::exists)
                .map(tujuan -> "“" + tujuan + "”")
                .toList();
        if (!ada.isEmpty()) {
            throw new GalatPakai("galat.baru.sudahAda", String.join(", ", ada));
        }
        StringBuilder kabar = new StringBuilder();
        try (Simpanan simpanan = new Simpanan()) {
            berkas.forEach((nama, isi) -> {
                Path tujuan = folder.resolve(nama);
                simpanan.buatFolder(tujuan.toAbsolutePath().getParent())
                        .siapkanBaru(tujuan, keluaran -> keluaran.write(isi.getBytes(StandardCharsets.UTF_8)));
                kabar.append(kalimat.isi("baru.ditulis", tujuan)).append('\n');
            });
            simpanan.selesai();
        }
        Berkas.tulis(kabar.toString(), lingkungan);
    }
}
