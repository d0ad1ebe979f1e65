package id.pmo.examples.cli.uji;

import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.kebijakan.AlatKebijakan;
import id.pmo.examples.cli.kebijakan.KebijakanDipilih;
import id.pmo.examples.cli.tabel.Berkas;
import id.pmo.rules.kebijakan.HasilContoh;
import id.pmo.rules.kebijakan.HasilUji;
import id.pmo.rules.kebijakan.UjiKebijakan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code pmo kebijakan uji}: runs the examples that stand beside the syarat of policies. */
@Command(name = "uji")
public final class PerintahUji extends AlatKebijakan {

    @Option(names = "--format", paramLabel = "teks|json|junit", converter = FormatUji.Baca.class)
    private FormatUji format = FormatUji.TEKS;

    /** In some surroundings. */
    public PerintahUji(Lingkungan lingkungan) {
        super(lingkungan);
    }

    @Override
    protected int jalankan(KebijakanDipilih dipilih, Kalimat kalimat) {
        List<HasilUji> semua = new ArrayList<>();
        Set<Object> sudah = new HashSet<>();
        for (UjiKebijakan uji : UjiKebijakan.of(dipilih.sumber(), dipilih.id())) {
            HasilUji hasil = uji.jalankan(opsi().kode(uji.kode()));
            semua.add(new HasilUji(
                    hasil.kebijakan(),
                    hasil.contoh().stream()
                            .filter(satu -> sudah.add(tempat(satu)))
                            .toList(),
                    hasil.tanpaContoh()));
        }
        Berkas.tulis(
                switch (format) {
                    case TEKS -> new LembarUji(kalimat).tulis(semua);
                    case JSON -> JsonUji.tulis(semua, kalimat.bahasa());
                    case JUNIT -> JunitUji.tulis(semua, kalimat);
                },
                lingkungan());
        return semua.stream().allMatch(HasilUji::baik) ? 0 : 1;
    }

    /** Examples of a parent are run for each policy that extends it, and shown once. */
    private static Object tempat(HasilContoh satu) {
        return satu.contoh().berkas() + ":" + satu.contoh().baris();
    }
}
