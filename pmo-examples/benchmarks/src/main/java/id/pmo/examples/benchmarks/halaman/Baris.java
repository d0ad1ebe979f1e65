package id.pmo.examples.benchmarks.halaman;

/**
 * One judge in the tables.
 *
 * @param kunci its name among the parameters of a benchmark
 * @param syarat how many syarat it expresses
 */
public record Baris(String kunci, String nama, int syarat) {}
