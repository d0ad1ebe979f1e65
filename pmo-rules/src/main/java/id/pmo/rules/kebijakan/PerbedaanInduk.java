package id.pmo.rules.kebijakan;

import id.pmo.core.kebijakan.IdentitasKebijakan;
import id.pmo.core.kebijakan.Tugas;
import java.util.List;
import java.util.Objects;

/**
 * What a policy says otherwise than the one that it extends. What it writes again and says the same is not told, nor are
 * examples, nor is a source that alone is another.
 *
 * @param induk the policy that it extends
 * @param nilai the values that differ, in the order of the file
 * @param tugasSemula who did what, where the policy does not say so any more
 * @param tugasMenjadi who does what, where its parent did not say so
 * @param syarat what is asked for otherwise, by kode
 * @param simpulan the rules of the verdict
 */
public record PerbedaanInduk(
        IdentitasKebijakan induk,
        List<NilaiBerbeda> nilai,
        List<Tugas> tugasSemula,
        List<Tugas> tugasMenjadi,
        List<SyaratBerbeda> syarat,
        AturanBerbeda simpulan) {

    /** Copies the collections. */
    public PerbedaanInduk {
        Objects.requireNonNull(induk, "induk");
        nilai = List.copyOf(nilai);
        tugasSemula = List.copyOf(tugasSemula);
        tugasMenjadi = List.copyOf(tugasMenjadi);
        syarat = List.copyOf(syarat);
        Objects.requireNonNull(simpulan, "simpulan");
    }
}
