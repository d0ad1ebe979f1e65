package id.pmo.examples.benchmarks.halaman;

import static id.pmo.examples.benchmarks.halaman.Tulisan.baris;
import static id.pmo.examples.benchmarks.halaman.Tulisan.garis;
import static id.pmo.examples.benchmarks.halaman.Tulisan.kali;
import static id.pmo.examples.benchmarks.halaman.Tulisan.rasio;

import java.util.List;
import java.util.Optional;

/** What was aimed at, and what was measured. */
final class TabelSasaran {

    private static final String PMO = "PMO";
    private static final String TULISAN = "TULISAN_TANGAN";

    private TabelSasaran() {}

    static String tulis(Kumpulan k, List<Baris> juri) {
        StringBuilder tabel = new StringBuilder(baris(List.of("goal", "aimed at", "measured", "")));
        tabel.append(garis(4));
        Optional<Angka> pmo = k.pemeriksaan(PMO, 1);
        Optional<Angka> tulisan = k.pemeriksaan(TULISAN, 1);
        tambah(tabel, "time a report, beside hand-written Java", rasio(pmo, tulisan, Angka::mikrodetik), 3, false);
        tambah(tabel, "allocation a report, beside hand-written Java", rasio(pmo, tulisan, Angka::alokasi), 3, false);
        for (Baris p : juri) {
            if (!p.kunci().equals(TULISAN)
                    && !p.kunci().equals(PMO)
                    && !p.kunci().equals("PMO_DENGAN_BENTUK")) {
                double lebihCepat = rasio(k.pemeriksaan(p.kunci(), 1), pmo, Angka::mikrodetik);
                tambah(tabel, "faster than " + p.nama(), lebihCepat, 4, true);
            }
        }
        tambah(
                tabel,
                "JSON to JSON, beside Jackson alone",
                rasio(k.json("periksa"), k.json("jackson"), Angka::mikrodetik),
                2,
                false);
        tambah(tabel, "2 threads, beside 1", 2 * rasio(pmo, k.pemeriksaan(PMO, 2), Angka::mikrodetik), 1.8, true);
        for (boolean kembar : new boolean[] {false, true}) {
            tambah(
                    tabel,
                    "1,000 follow-ups beside 100" + (kembar ? ", all alike" : ""),
                    rasio(k.ukuran(PMO, 1000, kembar), k.ukuran(PMO, 100, kembar), Angka::mikrodetik),
                    12,
                    false);
        }
        return tabel.toString();
    }

    private static void tambah(StringBuilder tabel, String sasaran, double rasio, double batas, boolean minimal) {
        String terukur = kali(rasio);
        String tercapai = (minimal ? rasio >= batas : rasio <= batas) ? "reached" : "missed";
        tabel.append(baris(List.of(
                sasaran,
                (minimal ? "≥ " : "≤ ") + (batas == Math.rint(batas) ? String.valueOf((int) batas) : batas + "") + "×",
                terukur,
                Double.isNaN(rasio) ? "" : tercapai)));
    }
}
