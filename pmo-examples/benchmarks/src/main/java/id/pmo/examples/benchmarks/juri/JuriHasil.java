package id.pmo.examples.benchmarks.juri;

import id.pmo.core.hasil.HasilPemeriksaan;
import id.pmo.core.hasil.Temuan;
import id.pmo.examples.benchmarks.contoh.Kasus;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One who gives the engine's own result type, so that whole results are compared.
 *
 * @param periksa the whole check
 */
public record JuriHasil(String nama, Function<Kasus, HasilPemeriksaan> periksa) implements Juri {

    @Override
    public Supplier<HasilPemeriksaan> siapkan(Kasus kasus) {
        return () -> periksa.apply(kasus);
    }

    @Override
    public List<String> temuan(Object hasil) {
        return ((HasilPemeriksaan) hasil)
                .temuan().stream().map(Temuan::toString).sorted().toList();
    }
}
