package id.pmo.examples.benchmarks.halaman;

import static id.pmo.examples.benchmarks.halaman.Tulisan.angka;
import static id.pmo.examples.benchmarks.halaman.Tulisan.baris;
import static id.pmo.examples.benchmarks.halaman.Tulisan.garis;
import static id.pmo.examples.benchmarks.halaman.Tulisan.waktu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How cost grows with the report. */
final class TabelUkuran {

    private static final int[] UKURAN = {0, 1, 2, 10, 100, 1000};

    private TabelUkuran() {}

    static String tulis(Kumpulan k, List<Baris> juri) {
        List<String> kepala = new ArrayList<>(List.of("judge", "duplicates"));
        for (int u : UKURAN) {
            kepala.add(String.valueOf(u));
        }
        kepala.add("µs for each more, 100 to 1,000");
        StringBuilder tabel = new StringBuilder(baris(kepala)).append(garis(kepala.size()));
        for (Baris p : juri) {
            for (boolean kembar : new boolean[] {false, true}) {
                if (k.ukuran(p.kunci(), 0, kembar).isPresent()) {
                    tabel.append(baris(satu(k, p, kembar)));
                }
            }
        }
        return tabel.toString();
    }

    private static List<String> satu(Kumpulan k, Baris p, boolean kembar) {
        List<String> sel = new ArrayList<>(List.of(p.nama(), kembar ? "all alike" : "none"));
        for (int u : UKURAN) {
            sel.add(waktu(k.ukuran(p.kunci(), u, kembar)));
        }
        Optional<Angka> seratus = k.ukuran(p.kunci(), 100, kembar);
        Optional<Angka> seribu = k.ukuran(p.kunci(), 1000, kembar);
        sel.add(
                seratus.isPresent() && seribu.isPresent()
                        ? angka((seribu.get().mikrodetik() - seratus.get().mikrodetik()) / 900)
                        : Tulisan.TIDAK_DIUKUR);
        return sel;
    }
}
