package id.pmo.examples.cli.periksakebijakan;

import id.pmo.catalog.PolicyProblem;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.examples.cli.Aman;
import id.pmo.examples.cli.Kalimat;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes problems as lines for people. */
public final class LembarPeriksa {

    private LembarPeriksa() {}

    /** The problems of each policy, a line each, and a line that counts them. */
    public static String tulis(List<KebijakanDiperiksa> semua, Kalimat kalimat) {
        StringBuilder lembar = new StringBuilder();
        Set<PolicyProblem> sudah = new HashSet<>();
        for (KebijakanDiperiksa satu : semua) {
            lembar.append(baris(satu.masalah().stream().filter(sudah::add), kalimat.bahasa()));
            lembar.append(
                            satu.masalah().isEmpty()
                                    ? kalimat.isi("periksaKebijakan.baik", satu.id())
                                    : kalimat.isi(
                                            "periksaKebijakan.masalah",
                                            satu.id(),
                                            satu.masalah().size()))
                    .append('\n');
        }
        return lembar.toString();
    }

    /** A line for each problem. */
    public static String baris(Stream<PolicyProblem> semua, Bahasa bahasa) {
        return semua.map(masalah -> Aman.teks(masalah.tulis(bahasa)) + "\n").collect(Collectors.joining());
    }
}
