package id.pmo.examples.cli.cakupan;

import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.kebijakan.AlatKebijakan;
import id.pmo.examples.cli.kebijakan.FormatHasil;
import id.pmo.examples.cli.kebijakan.KebijakanDipilih;
import id.pmo.examples.cli.tabel.Berkas;
import id.pmo.rules.kebijakan.Cakupan;
import id.pmo.rules.kebijakan.UjiKebijakan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code pmo kebijakan cakupan}: what the examples of policies see of their rules. */
@Command(name = "cakupan")
public final class PerintahCakupan extends AlatKebijakan {

    @Option(
            names = "--format",
            paramLabel = "teks|json",
            descriptionKey = "formatHasil",
            converter = FormatHasil.Baca.class)
    private FormatHasil format = FormatHasil.TEKS;

    @Option(names = "--minimal", paramLabel = "${bundle:label.persen}", converter = BacaPersen.class)
    private double minimal;

    @Option(names = "--induk")
    private boolean induk;

    /** In some surroundings. */
    public PerintahCakupan(Lingkungan lingkungan) {
        super(lingkungan);
    }

    @Override
    protected int jalankan(KebijakanDipilih dipilih, Kalimat kalimat) {
        List<Cakupan> semua = new ArrayList<>();
        for (String id : dipilih.id()) {
            UjiKebijakan uji = muat(dipilih, id, kalimat);
            Set<String> kode = opsi().kode(uji.kode());
            Cakupan cakupan = selama("kemajuan.mengukur", kalimat, () -> uji.cakupan(kode));
            semua.add(induk ? cakupan : cakupan.milik());
        }
        Berkas.tulis(
                format == FormatHasil.JSON ? JsonCakupan.tulis(semua) : new LembarCakupan(kalimat).tulis(semua),
                lingkungan());
        return semua.stream().allMatch(satu -> satu.persen().orElse(100) >= minimal) ? 0 : 1;
    }
}
