package id.pmo.examples.benchmarks.halaman;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The measurements of one run. */
public record Kumpulan(List<Angka> angka) {

    static final String PEMERIKSAAN = "PemeriksaanBenchmark.periksa";
    static final String UKURAN = "UkuranBenchmark.periksa";
    static final String JSON = "JsonBenchmark.";

    /** Copies them. */
    public Kumpulan {
        angka = List.copyOf(angka);
    }

    Optional<Angka> pemeriksaan(String juri, int utas) {
        return cari(PEMERIKSAAN, utas, Map.of("juri", juri));
    }

    Optional<Angka> ukuran(String juri, int ukuran, boolean kembar) {
        return cari(
                UKURAN, 1, Map.of("juri", juri, "ukuran", String.valueOf(ukuran), "kembar", String.valueOf(kembar)));
    }

    Optional<Angka> json(String cara) {
        return cari(JSON + cara, 1, Map.of());
    }

    private Optional<Angka> cari(String benchmark, int utas, Map<String, String> parameter) {
        return angka.stream()
                .filter(a -> a.untuk(benchmark, utas) && a.parameter().equals(parameter))
                .findFirst();
    }
}
