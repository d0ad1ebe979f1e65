package id.pmo.examples.benchmarks.halaman;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The generated parts of a page: what stands between two markers is written anew, the rest is left as it is. */
public final class Halaman {

    private Halaman() {}

    /**
     * All tables of a run, by the name of their markers.
     *
     * @param juri everyone, in the order of the rows
     */
    public static Map<String, String> tabel(Kumpulan angka, List<Baris> juri, String lingkungan) {
        Map<String, String> tabel = new LinkedHashMap<>();
        tabel.put("lingkungan", lingkungan);
        tabel.put("sasaran", TabelSasaran.tulis(angka, juri));
        tabel.put("utama", TabelUtama.tulis(angka, juri));
        tabel.put("json", TabelJson.tulis(angka));
        tabel.put("ukuran", TabelUkuran.tulis(angka, juri));
        return tabel;
    }

    /**
     * The page with this text between its markers.
     *
     * @throws IllegalArgumentException if the page does not have them
     */
    public static String sisipkan(String halaman, String nama, String isi) {
        String awal = "<!-- " + nama + ":begin -->\n";
        String akhir = "<!-- " + nama + ":end -->";
        int mulai = halaman.indexOf(awal);
        int selesai = halaman.indexOf(akhir);
        if (mulai < 0 || selesai < mulai) {
            throw new IllegalArgumentException("the page lacks the lines " + awal.strip() + " and " + akhir
                    + "; put them where the table belongs");
        }
        return halaman.substring(0, mulai + awal.length()) + isi + halaman.substring(selesai);
    }
}
