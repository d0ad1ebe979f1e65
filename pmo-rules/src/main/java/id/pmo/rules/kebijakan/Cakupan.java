package id.pmo.rules.kebijakan;

import id.pmo.core.kebijakan.IdentitasKebijakan;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What the examples of a policy saw of its rules.
 *
 * @param kebijakan the policy
 * @param contoh how many examples were watched
 * @param aturan its rules, by file and line
 */
public record Cakupan(IdentitasKebijakan kebijakan, int contoh, List<CakupanAturan> aturan) {

    /** Copies the list. */
    public Cakupan {
        Objects.requireNonNull(kebijakan, "kebijakan");
        aturan = List.copyOf(aturan);
    }

    /** How many answers of conditions there are to see: true and false of each. */
    public int sisi() {
        return semua().mapToInt(Terlihat::sisi).sum();
    }

    /** How many of them were seen. */
    public int sisiTerlihat() {
        return semua().mapToInt(Terlihat::sisiTerlihat).sum();
    }

    /** The share that was seen, in per cent; none where there is nothing to see. */
    public OptionalDouble persen() {
        int sisi = sisi();
        return sisi == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * sisiTerlihat() / sisi);
    }

    /** The same for the rules alone that the policy's own files hold: gaps of others are mended with those others. */
    public Cakupan milik() {
        String milik = kebijakan.id() + "/";
        return new Cakupan(
                kebijakan,
                contoh,
                aturan.stream().filter(satu -> satu.berkas().startsWith(milik)).toList());
    }

    /** The rules with a condition of which some answer was not seen. */
    public List<CakupanAturan> belum() {
        return aturan.stream().filter(satu -> !satu.belum().isEmpty()).toList();
    }

    private Stream<Terlihat> semua() {
        return aturan.stream().flatMap(satu -> satu.kondisi().stream()).map(CakupanKondisi::terlihat);
    }
}
