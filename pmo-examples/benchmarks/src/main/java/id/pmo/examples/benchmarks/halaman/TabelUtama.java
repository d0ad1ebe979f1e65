package id.pmo.examples.benchmarks.halaman;

import static id.pmo.examples.benchmarks.halaman.Tulisan.alokasi;
import static id.pmo.examples.benchmarks.halaman.Tulisan.baris;
import static id.pmo.examples.benchmarks.halaman.Tulisan.garis;
import static id.pmo.examples.benchmarks.halaman.Tulisan.kali;
import static id.pmo.examples.benchmarks.halaman.Tulisan.rasio;
import static id.pmo.examples.benchmarks.halaman.Tulisan.waktu;

import java.util.List;
import java.util.Optional;

/** One report: everyone beside everyone. */
final class TabelUtama {

    private TabelUtama() {}

    /**
     * The table.
     *
     * @param juri everyone, in the order of the rows
     */
    static String tulis(Kumpulan k, List<Baris> juri) {
        Optional<Angka> tulisan = k.pemeriksaan("TULISAN_TANGAN", 1);
        StringBuilder tabel = new StringBuilder();
        tabel.append(baris(List.of(
                "judge",
                "syarat",
                "µs a report",
                "× hand-written",
                "bytes a report",
                "× hand-written",
                "2 threads, throughput")));
        tabel.append(garis(7));
        for (Baris p : juri) {
            Optional<Angka> satu = k.pemeriksaan(p.kunci(), 1);
            Optional<Angka> dua = k.pemeriksaan(p.kunci(), 2);
            tabel.append(baris(List.of(
                    p.nama(),
                    String.valueOf(p.syarat()),
                    waktu(satu),
                    kali(rasio(satu, tulisan, Angka::mikrodetik)),
                    alokasi(satu),
                    kali(rasio(satu, tulisan, Angka::alokasi)),
                    kali(2 * rasio(satu, dua, Angka::mikrodetik)))));
        }
        return tabel.toString();
    }
}
