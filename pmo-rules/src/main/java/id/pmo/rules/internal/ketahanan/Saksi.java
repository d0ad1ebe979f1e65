package id.pmo.rules.internal.ketahanan;

import id.pmo.catalog.DaftarWilayah;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.rules.internal.penilaian.Penilai;
import id.pmo.rules.internal.penilaian.Strata;
import id.pmo.rules.internal.uji.ContohSiap;
import id.pmo.rules.internal.uji.KebijakanDiuji;
import id.pmo.rules.internal.uji.Penguji;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The examples of one policy, asked what they notice.
 *
 * @param policy the policy
 */
record Saksi(KebijakanDiuji policy) {

    /**
     * The first example that no longer holds under an altered policy.
     *
     * @param kode the syarat whose examples are asked first
     */
    Optional<String> melihat(Kebijakan kebijakan, Strata strata, Set<String> kode) {
        Penguji penguji = new Penguji(new Penilai(kebijakan, strata, DaftarWilayah::ofDefaults));
        return Stream.of(true, false)
                .flatMap(dulu -> policy.contoh().stream().filter(contoh -> kode.contains(contoh.kode()) == dulu))
                .filter(contoh -> !penguji.berlaku(contoh))
                .findFirst()
                .map(Saksi::nama);
    }

    /** Whether all of them hold under the policy as it is. */
    boolean tenang() {
        Penguji penguji = Penguji.of(policy);
        return policy.contoh().stream().allMatch(contoh -> penguji.uji(contoh).berlaku());
    }

    private static String nama(ContohSiap contoh) {
        return contoh.kode() + ": " + contoh.contoh().nama();
    }
}
