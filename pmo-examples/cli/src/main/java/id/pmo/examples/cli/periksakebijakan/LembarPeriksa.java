package id.pmo.examples.cli.periksakebijakan;

import id.pmo.catalog.PolicyProblem;
import id.pmo.examples.cli.Aman;
import id.pmo.examples.cli.Kalimat;
import java.util.List;

/** Writes problems as lines for people. */
public final class LembarPeriksa {

    private LembarPeriksa() {}

    /** The problems of each policy, a line each, and a line that counts them. */
    public static String tulis(List<KebijakanDiperiksa> semua, Kalimat kalimat) {
        StringBuilder lembar = new StringBuilder();
        for (KebijakanDiperiksa satu : semua) {
            for (PolicyProblem masalah : satu.masalah()) {
                lembar.append(Aman.teks(masalah.tulis(kalimat.bahasa()))).append('\n');
            }
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
}
