package id.pmo.examples.benchmarks.halaman;

import static id.pmo.examples.benchmarks.halaman.Tulisan.alokasi;
import static id.pmo.examples.benchmarks.halaman.Tulisan.baris;
import static id.pmo.examples.benchmarks.halaman.Tulisan.garis;
import static id.pmo.examples.benchmarks.halaman.Tulisan.kali;
import static id.pmo.examples.benchmarks.halaman.Tulisan.rasio;
import static id.pmo.examples.benchmarks.halaman.Tulisan.waktu;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Bytes to bytes. */
final class TabelJson {

    private static final Map<String, String> CARA = new TreeMap<>(Map.of(
            "jackson", "Jackson alone: reads the report, writes the result, judges nothing",
            "periksa", "id.pmo: JSON bytes → verdict → JSON bytes",
            "baca", "of that, reading",
            "tulis", "of that, writing"));

    private TabelJson() {}

    static String tulis(Kumpulan k) {
        Optional<Angka> jackson = k.json("jackson");
        StringBuilder tabel = new StringBuilder(baris(List.of("", "µs a report", "× Jackson alone", "bytes allocated")))
                .append(garis(4));
        for (String cara : List.of("jackson", "periksa", "baca", "tulis")) {
            Optional<Angka> a = k.json(cara);
            tabel.append(baris(List.of(
                    CARA.getOrDefault(cara, cara), waktu(a), kali(rasio(a, jackson, Angka::mikrodetik)), alokasi(a))));
        }
        return tabel.toString();
    }
}
