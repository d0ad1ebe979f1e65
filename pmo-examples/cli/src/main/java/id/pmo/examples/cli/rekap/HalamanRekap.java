package id.pmo.examples.cli.rekap;

import com.samskivert.mustache.Mustache;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.bahasa.Penulis;
import id.pmo.core.rekap.Alasan;
import id.pmo.core.rekap.Dikecualikan;
import id.pmo.core.rekap.Hitungan;
import id.pmo.core.rekap.Laju;
import id.pmo.core.rekap.Rasio;
import id.pmo.core.rekap.Ukuran;
import id.pmo.examples.cli.rekap.Bagan.Baris;
import java.io.StringReader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes a Rekap as one page that holds all it needs: style, script and both languages. What comes from data is escaped
 * as text; the charts are drawn from the tables, so that no data ever stands in a script.
 */
final class HalamanRekap {

    private final Bahasa bahasa;
    private final TeksHalaman teks = new TeksHalaman();

    /** A page that opens in that language. */
    HalamanRekap(Bahasa bahasa) {
        this.bahasa = bahasa;
    }

    String tulis(IsiRekap isi) {
        String gaya = Sumber.baca("halaman.css");
        String skrip = Sumber.skrip();
        Hitungan jumlah = isi.rekap().jumlah();
        Map<String, Object> model = new HashMap<>();
        model.put("t", teks);
        model.put("bahasa", bahasa.kode());
        model.put("judulHalaman", teks.teks("judul"));
        model.put(
                "judulBawaan",
                bahasa == Bahasa.ID
                        ? teks.teks("judul").id()
                        : teks.teks("judul").en());
        model.put("gaya", gaya);
        model.put("sidikGaya", Sumber.sidik(gaya));
        model.put("skrip", skrip);
        model.put("sidikSkrip", Sumber.sidik(skrip));
        model.put(
                "pada",
                Dua.dari(new DwiBahasa(Penulis.tulis(isi.pada(), Bahasa.ID), Penulis.tulis(isi.pada(), Bahasa.EN))));
        model.put("kalender", isi.kebijakan().identitas().id());
        model.put("sekolah", AngkaDua.teks(isi.sekolah()));
        model.put("masuk", AngkaDua.teks(isi.rekap().rekap().banyak()));
        model.put(
                "ditolak",
                isi.bacaan().ditolak() == 0
                        ? List.of()
                        : List.of(Map.of("banyak", AngkaDua.teks(isi.bacaan().ditolak()))));
        model.put(
                "kartu",
                Arrays.stream(Laju.values()).map(laju -> kartu(laju, jumlah)).toList());
        model.put("bagan", new BaganRekap(isi, jumlah, teks).semua());
        model.put("luar", luar(isi));
        model.put("arti", Arrays.stream(Ukuran.values()).map(this::arti).toList());
        model.put(
                "penilai",
                isi.rekap().rekap().kebijakan().entrySet().stream()
                        .map(satu -> Map.of("nama", satu.getKey(), "banyak", AngkaDua.teks(satu.getValue())))
                        .toList());
        return Mustache.compiler()
                .escapeHTML(true)
                .nullValue("")
                .withLoader(nama -> new StringReader(Sumber.baca(nama + ".mustache")))
                .compile(Sumber.baca("halaman.mustache"))
                .execute(model);
    }

    private static Map<String, Object> kartu(Laju laju, Hitungan jumlah) {
        Rasio rasio = jumlah.rasio(laju);
        return Map.of(
                "nama", Dua.dari(laju.label()),
                "persen", AngkaDua.teks(rasio),
                "pembilang", AngkaDua.teks(rasio.pembilang()),
                "penyebut", AngkaDua.teks(rasio.penyebut()));
    }

    private Map<String, Object> arti(Ukuran ukuran) {
        return Map.of("nama", Dua.dari(ukuran.label()), "isi", teks.arti(ukuran.name()));
    }

    private List<Map<String, Object>> luar(IsiRekap isi) {
        Map<Alasan, Long> tanpaKewajiban = isi.rekap().tanpaKewajiban().stream()
                .collect(Collectors.groupingBy(Dikecualikan::alasan, TreeMap::new, Collectors.counting()));
        return List.of(
                luar("luar.kewajiban", tanpaKewajiban),
                luar("luar.laporan", isi.rekap().banyakTakDihitung()));
    }

    private Map<String, Object> luar(String nama, Map<Alasan, Long> banyak) {
        List<Baris> baris = banyak.entrySet().stream()
                .map(satu -> new Baris(Dua.dari(satu.getKey().label()), List.of(AngkaDua.sel(satu.getValue()))))
                .toList();
        return Map.of("judul", teks.teks(nama), "ada", !baris.isEmpty(), "baris", baris);
    }
}
