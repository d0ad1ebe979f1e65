package id.pmo.examples.cli.periksakebijakan;

import id.pmo.catalog.PolicyException;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.Perintah;
import id.pmo.examples.cli.PilihanBahasa;
import id.pmo.examples.cli.kebijakan.KebijakanDipilih;
import id.pmo.examples.cli.tabel.Berkas;
import id.pmo.rules.kebijakan.PemeriksaKebijakan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pmo kebijakan periksa}: tells everything that is wrong with policies. */
@Command(name = "periksa")
public final class PerintahPeriksaKebijakan extends Perintah {

    @Option(names = "--format", paramLabel = "teks|json|sarif", converter = FormatPeriksa.Baca.class)
    private FormatPeriksa format = FormatPeriksa.TEKS;

    @Mixin
    private final PilihanBahasa bahasa = new PilihanBahasa();

    @Parameters(arity = "0..*", paramLabel = "FOLDER|ZIP|ID", descriptionKey = "kebijakanDiperiksa")
    private List<String> kebijakan = new ArrayList<>();

    /** In some surroundings. */
    public PerintahPeriksaKebijakan(Lingkungan lingkungan) {
        super(lingkungan);
    }

    @Override
    public Integer call() {
        Kalimat kalimat = bahasa.kalimat();
        List<KebijakanDiperiksa> semua = new ArrayList<>();
        if (kebijakan.isEmpty()) {
            periksa(null, semua);
        }
        kebijakan.forEach(satu -> periksa(satu, semua));
        Berkas.tulis(
                switch (format) {
                    case TEKS -> LembarPeriksa.tulis(semua, kalimat);
                    case JSON -> JsonPeriksa.tulis(semua, kalimat.bahasa());
                    case SARIF -> SarifPeriksa.tulis(semua, kalimat.bahasa());
                },
                lingkungan());
        return semua.stream().allMatch(satu -> satu.masalah().isEmpty()) ? 0 : 1;
    }

    private static void periksa(@Nullable String pilihan, List<KebijakanDiperiksa> semua) {
        try {
            KebijakanDipilih dipilih = KebijakanDipilih.dari(pilihan);
            PemeriksaKebijakan pemeriksa = PemeriksaKebijakan.of(dipilih.sumber());
            dipilih.id().forEach(id -> semua.add(new KebijakanDiperiksa(id, pemeriksa.periksa(id))));
        } catch (PolicyException e) {
            semua.add(new KebijakanDiperiksa(String.valueOf(pilihan), e.problems()));
        }
    }
}
