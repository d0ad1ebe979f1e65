package id.pmo.examples.cli.kunci;

import id.pmo.catalog.KunciKode;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.Perintah;
import id.pmo.examples.cli.PilihanBahasa;
import id.pmo.examples.cli.kebijakan.FolderKebijakan;
import id.pmo.examples.cli.simpan.Simpanan;
import id.pmo.examples.cli.tabel.Berkas;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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
        Map<String, KeadaanKunci> semua = new TreeMap<>();
        isi.ids().forEach(id -> semua.put(id, KeadaanKunci.dari(isi.sumber(), id)));
        if (periksa) {
            semua.forEach((id, satu) -> beda(id, satu, kalimat));
            return semua.values().stream().allMatch(KeadaanKunci::sesuai) ? 0 : 1;
        }
        semua.entrySet().removeIf(satu -> {
            if (satu.getValue().sesuai()) {
                kabar("kunci.sesuai", satu.getKey(), kalimat);
            }
            return satu.getValue().sesuai();
        });
        try (Simpanan simpanan = new Simpanan()) {
            semua.forEach((id, satu) -> simpanan.siapkan(
                    isi.folder(id).resolve(KunciKode.BERKAS),
                    keluaran -> keluaran.write(satu.terbaru().getBytes(StandardCharsets.UTF_8))));
            simpanan.selesai();
        }
        semua.keySet().forEach(id -> kabar("kunci.ditulis", id, kalimat));
        return 0;
    }

    /** Tells whether a lock is as it should be, and if not, each of its lines that is not. */
    private void beda(String id, KeadaanKunci satu, Kalimat kalimat) {
        kabar(satu.sesuai() ? "kunci.sesuai" : satu.ada() ? "kunci.lama" : "kunci.tiada", id, kalimat);
        if (satu.ada()) {
            Berkas.tulis(satu.beda(kalimat), lingkungan());
        }
    }

    private void kabar(String kata, String id, Kalimat kalimat) {
        Berkas.tulis(kalimat.isi(kata, id + "/" + KunciKode.BERKAS) + "\n", lingkungan());
    }
}
