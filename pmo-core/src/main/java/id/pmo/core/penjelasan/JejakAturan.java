package id.pmo.core.penjelasan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of one rule.
 *
 * @param nama the rule's name
 * @param berkas its file in the policy
 * @param baris the line on which it begins, from 1
 * @param akibat what it says when all its conditions hold
 * @param kali how often they held
 * @param jalan the first ways through its conditions where they held; else those that got furthest, furthest first;
 *     three at most
 */
public record JejakAturan(String nama, String berkas, int baris, Akibat akibat, int kali, List<Jalan> jalan) {

    /** Copies the list. */
    public JejakAturan {
        Objects.requireNonNull(nama, "nama");
        Objects.requireNonNull(berkas, "berkas");
        Objects.requireNonNull(akibat, "akibat");
        jalan = List.copyOf(jalan);
    }

    /** Whether all its conditions held, at least once. */
    public boolean terpenuhi() {
        return kali > 0;
    }

    /** Of the way that got furthest, the first condition that did not hold; none where all of them did. */
    public Optional<JejakKondisi> gagalPertama() {
        return terpenuhi()
                ? Optional.empty()
                : jalan.stream()
                        .flatMap(satu -> satu.kondisi().stream())
                        .filter(JejakKondisi::gagal)
                        .findFirst();
    }

    /**
     * One way through the conditions of a rule.
     *
     * @param sampai whether all of them held
     * @param kondisi all of them, in order
     */
    public record Jalan(boolean sampai, List<JejakKondisi> kondisi) {

        /** Copies the list. */
        public Jalan {
            kondisi = List.copyOf(kondisi);
        }
    }
}
