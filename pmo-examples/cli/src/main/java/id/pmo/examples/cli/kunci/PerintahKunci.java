package id.pmo.examples.cli.kunci;

import id.pmo.catalog.KunciKode;
import id.pmo.catalog.PolicyFiles;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.Perintah;
import id.pmo.examples.cli.PilihanBahasa;
import id.pmo.examples.cli.kebijakan.FolderKebijakan;
import id.pmo.examples.cli.simpan.Simpanan;
import id.pmo.examples.cli.tabel.Berkas;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
        if (periksa) {
            boolean semuaSesuai = true;
            for (Map.Entry<String, String> satu : baru.entrySet()) {
                semuaSesuai &= beda(satu.getKey(), lama(isi, satu.getKey()), satu.getValue(), kalimat);
            }
            return semuaSesuai ? 0 : 1;
        }
        baru.entrySet().removeIf(satu -> {
            boolean sesuai =
                    lama(isi, satu.getKey()).filter(satu.getValue()::equals).isPresent();
            if (sesuai) {
                kabar("kunci.sesuai", satu.getKey(), kalimat);
            }
            return sesuai;
        });
        try (Simpanan simpanan = new Simpanan()) {
            baru.forEach((id, teks) -> simpanan.siapkan(
                    isi.folder(id).resolve(KunciKode.BERKAS),
                    keluaran -> keluaran.write(teks.getBytes(StandardCharsets.UTF_8))));
            simpanan.selesai();
        }
        baru.keySet().forEach(id -> kabar("kunci.ditulis", id, kalimat));
        return 0;
    }

    /** Tells whether a lock is as it should be, and if not, each of its lines that is not; a line holds one kode. */
    private boolean beda(String id, Optional<String> lama, String baru, Kalimat kalimat) {
        boolean sesuai = lama.filter(baru::equals).isPresent();
        kabar(sesuai ? "kunci.sesuai" : lama.isEmpty() ? "kunci.tiada" : "kunci.lama", id, kalimat);
        if (!sesuai && lama.isPresent()) {
            List<String> dulu = lama.get().lines().toList();
            List<String> kini = baru.lines().toList();
            tanpa(dulu, kini, "kunci.hilang", kalimat);
            tanpa(kini, dulu, "kunci.tambah", kalimat);
        }
        return sesuai;
    }

    private void tanpa(List<String> semua, List<String> lain, String kata, Kalimat kalimat) {
        semua.stream()
                .filter(baris -> !baris.startsWith("#") && !lain.contains(baris))
                .forEach(baris -> Berkas.tulis(kalimat.isi(kata, baris.strip()) + "\n", lingkungan()));
    }

    private void kabar(String kata, String id, Kalimat kalimat) {
        Berkas.tulis(kalimat.isi(kata, id + "/" + KunciKode.BERKAS) + "\n", lingkungan());
    }

    private static Optional<String> lama(FolderKebijakan.Isi isi, String id) {
        return isi.sumber()
                .find(id)
                .map(PolicyFiles::files)
                .map(files -> files.get(KunciKode.BERKAS))
                .map(bita -> new String(bita, StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }
}
