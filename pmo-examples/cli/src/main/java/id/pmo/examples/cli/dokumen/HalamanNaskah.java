package id.pmo.examples.cli.dokumen;

import com.samskivert.mustache.Mustache;
import id.pmo.examples.cli.dokumen.Blok.Bagian;
import id.pmo.examples.cli.dokumen.Blok.Daftar;
import id.pmo.examples.cli.dokumen.Blok.Kutipan;
import id.pmo.examples.cli.dokumen.Blok.Lipatan;
import id.pmo.examples.cli.dokumen.Blok.Paragraf;
import id.pmo.examples.cli.dokumen.Blok.Rincian;
import id.pmo.examples.cli.dokumen.Blok.Tabel;
import id.pmo.examples.cli.rekap.Sumber;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes a page that holds all it needs, without a script; what comes from a policy is escaped as text. */
final class HalamanNaskah {

    private static final String FOLDER = "/id/pmo/examples/cli/dokumen/";

    /** Of a part within another, so that no template takes the other's for it. */
    private static final List<String> KUNCI = List.of(
            "bagian",
            "paragraf",
            "rincian",
            "daftar",
            "tabel",
            "kutipan",
            "lipatan",
            "jangkar",
            "luar",
            "anak",
            "tebal",
            "kode",
            "tautan",
            "biasa");

    private HalamanNaskah() {}

    static String tulis(Naskah naskah) {
        String gaya = Sumber.baca("halaman.css") + Sumber.baca(FOLDER + "dokumen.css");
        Map<String, Object> model = new HashMap<>();
        model.put("bahasa", naskah.bahasa().kode());
        model.put("gaya", gaya);
        model.put("sidikGaya", Sumber.sidik(gaya));
        model.put("judul", naskah.judul());
        model.put("kepala", semua(naskah.kepala()));
        model.put("daftarIsi", blok(naskah.daftarIsi()));
        model.put("isi", semua(naskah.bagian()));
        return Mustache.compiler()
                .escapeHTML(true)
                .withLoader(nama -> new StringReader(Sumber.baca(FOLDER + nama + ".mustache")))
                .compile(Sumber.baca(FOLDER + "halaman.mustache"))
                .execute(model);
    }

    private static List<Map<String, Object>> semua(List<? extends Blok> isi) {
        return isi.stream().map(HalamanNaskah::blok).toList();
    }

    private static Map<String, Object> blok(Blok blok) {
        if (blok instanceof Bagian bagian) {
            return bentuk(
                    "bagian",
                    Map.of(
                            "tingkat", bagian.tingkat(),
                            "luar", bagian.tingkat() == 2,
                            "jangkar", bagian.jangkar().isEmpty() ? false : bagian.jangkar(),
                            "judul", bagian.judul(),
                            "isi", semua(bagian.isi())));
        } else if (blok instanceof Lipatan lipatan) {
            return bentuk(
                    "lipatan",
                    Map.of("judul", lipatan.judul(), "terbuka", lipatan.terbuka(), "isi", semua(lipatan.isi())));
        } else if (blok instanceof Paragraf paragraf) {
            return bentuk("paragraf", Map.of("frasa", frasa(paragraf.isi())));
        } else if (blok instanceof Rincian rincian) {
            return bentuk(
                    "rincian",
                    Map.of(
                            "butir",
                            rincian.butir().stream()
                                    .map(satu -> Map.of("nama", satu.nama(), "frasa", frasa(satu.isi())))
                                    .toList()));
        } else if (blok instanceof Daftar daftar) {
            return bentuk("daftar", Map.of("butir", butir(daftar.butir())));
        } else if (blok instanceof Tabel tabel) {
            return bentuk("tabel", tabel(tabel));
        }
        return bentuk("kutipan", Map.of("teks", ((Kutipan) blok).teks().stripTrailing()));
    }

    private static List<Map<String, Object>> butir(List<Daftar.Butir> semua) {
        return semua.stream()
                .map(satu -> Map.of(
                        "frasa",
                        frasa(satu.isi()),
                        "anak",
                        satu.anak().isEmpty() ? false : Map.of("butir", butir(satu.anak()))))
                .toList();
    }

    private static Map<String, Object> tabel(Tabel tabel) {
        return Map.of(
                "nama",
                tabel.nama(),
                "kolom",
                tabel.kepala(),
                "baris",
                tabel.baris().stream()
                        .map(baris -> Map.of(
                                "kepala",
                                Map.of("frasa", frasa(baris.get(0))),
                                "sel",
                                baris.subList(1, baris.size()).stream()
                                        .map(satu -> Map.of("frasa", frasa(satu)))
                                        .toList()))
                        .toList());
    }

    private static List<Map<String, Object>> frasa(Frasa frasa) {
        return frasa.potongan().stream()
                .map(satu -> {
                    if (satu instanceof Potongan.Tautan tautan) {
                        return bentuk("tautan", Map.of("teks", tautan.teks(), "ke", tautan.jangkar()));
                    }
                    String jenis =
                            satu instanceof Potongan.Kode ? "kode" : satu instanceof Potongan.Tebal ? "tebal" : "biasa";
                    return bentuk(jenis, Map.of("teks", satu.teks()));
                })
                .toList();
    }

    private static Map<String, Object> bentuk(String jenis, Map<String, ?> isi) {
        Map<String, Object> bentuk = new HashMap<>();
        KUNCI.forEach(kunci -> bentuk.put(kunci, false));
        bentuk.put(jenis, isi);
        return bentuk;
    }
}
