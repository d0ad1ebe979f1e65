package id.pmo.examples.cli.periksakebijakan;

import id.pmo.catalog.PolicyException;
import id.pmo.catalog.PolicyProblem;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.Konversi;
import id.pmo.examples.cli.Lingkungan;
import id.pmo.examples.cli.Versi;
import id.pmo.examples.cli.kebijakan.KebijakanDipilih;
import id.pmo.examples.cli.kebijakan.PerintahKebijakan;
import id.pmo.examples.cli.tabel.Berkas;
import id.pmo.rules.kebijakan.PemeriksaKebijakan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code pmo kebijakan periksa}: tells everything that is wrong with policies. */
@Command(name = "periksa", mixinStandardHelpOptions = true, versionProvider = Versi.class, sortOptions = false)
public final class PerintahPeriksaKebijakan implements Callable<Integer> {

    @Option(names = "--format", paramLabel = "teks|json|sarif", converter = FormatPeriksa.Baca.class)
    private FormatPeriksa format = FormatPeriksa.TEKS;

    @Option(names = "--bahasa", paramLabel = "id|en", descriptionKey = "bahasa", converter = Konversi.KeBahasa.class)
    private @Nullable Bahasa bahasa;

    @Parameters(arity = "0..*", paramLabel = "FOLDER|ZIP|ID", descriptionKey = "kebijakanDiperiksa")
    private List<String> kebijakan = new ArrayList<>();

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private PerintahKebijakan induk;

    private final Lingkungan lingkungan;

    /** In some surroundings. */
    public PerintahPeriksaKebijakan(Lingkungan lingkungan) {
        this.lingkungan = lingkungan;
    }

    @Override
    public Integer call() {
        Kalimat kalimat = Kalimat.dalam(bahasa == null ? induk.pmo().bahasa() : bahasa);
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
                lingkungan);
        return semua.stream().allMatch(satu -> satu.masalah().isEmpty()) ? 0 : 1;
    }

    private static void periksa(@Nullable String pilihan, List<KebijakanDiperiksa> semua) {
        try {
            KebijakanDipilih dipilih = KebijakanDipilih.dari(pilihan);
            PemeriksaKebijakan pemeriksa = PemeriksaKebijakan.of(dipilih.sumber());
            Set<PolicyProblem> sudah = new HashSet<>();
            for (String id : dipilih.id()) {
                semua.add(new KebijakanDiperiksa(
                        id, pemeriksa.periksa(id).stream().filter(sudah::add).toList()));
            }
        } catch (PolicyException e) {
            semua.add(new KebijakanDiperiksa(String.valueOf(pilihan), e.problems()));
        }
    }
}
