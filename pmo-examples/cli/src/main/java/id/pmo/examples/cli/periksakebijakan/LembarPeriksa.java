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

    /** Says how many more problems there are, and is none itself. */
    private static final String LEBIH = "KB-139";

    private LembarPeriksa() {}

    /** The problems of each policy, a line each, and a line that counts them. */
    public static String tulis(List<KebijakanDiperiksa> semua, Kalimat kalimat) {
        StringBuilder lembar = new StringBuilder();
        Set<PolicyProblem> sudah = new HashSet<>();
        for (KebijakanDiperiksa satu : semua) {
            lembar.append(baris(satu.masalah().stream().filter(sudah::add), kalimat.bahasa()));
            lembar.append(jumlah(satu, kalimat)).append('\n');
        }
        return lembar.toString();
    }

    private static String jumlah(KebijakanDiperiksa satu, Kalimat kalimat) {
        long disebut = satu.masalah().stream()
                .filter(masalah -> !masalah.kode().equals(LEBIH))
                .count();
        if (disebut == 0) {
            return kalimat.isi("periksaKebijakan.baik", satu.id());
        }
        return kalimat.isi(
                disebut == satu.masalah().size() ? "periksaKebijakan.masalah" : "periksaKebijakan.lebih",
                satu.id(),
                disebut);
    }

    /** A line for each problem. */
    public static String baris(Stream<PolicyProblem> semua, Bahasa bahasa) {
        return semua.map(masalah -> Aman.teks(masalah.tulis(bahasa)) + "\n").collect(Collectors.joining());
    }
}
