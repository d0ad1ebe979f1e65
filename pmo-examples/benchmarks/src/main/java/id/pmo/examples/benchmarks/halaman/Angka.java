package id.pmo.examples.benchmarks.halaman;

import java.util.Map;

/**
 * One measurement.
 *
 * @param benchmark class and method, such as {@code PemeriksaanBenchmark.periksa}
 * @param parameter by name
 * @param utas how many threads at once
 * @param mikrodetik time of one operation in one thread
 * @param galat half the width of its 99.9 % confidence interval; NaN after a single iteration
 * @param alokasi bytes allocated by one operation; NaN where it was not asked for
 */
public record Angka(
        String benchmark, Map<String, String> parameter, int utas, double mikrodetik, double galat, double alokasi) {

    /** Copies the parameters. */
    public Angka {
        parameter = Map.copyOf(parameter);
    }

    boolean untuk(String nama, int banyakUtas) {
        return benchmark.equals(nama) && utas == banyakUtas;
    }
}
