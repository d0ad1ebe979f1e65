package id.pmo.examples.cli.periksakebijakan;

import id.pmo.catalog.PolicyProblem;
import id.pmo.examples.cli.Aman;
import id.pmo.examples.cli.Kalimat;
import java.util.List;

/** Writes problems as lines for people. */
final class LembarPeriksa {

    private LembarPeriksa() {}

    static String tulis(List<KebijakanDiperiksa> semua, Kalimat kalimat) {
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
