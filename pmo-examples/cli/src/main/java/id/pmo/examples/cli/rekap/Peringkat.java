package id.pmo.examples.cli.rekap;

import id.pmo.catalog.json.KatalogStruktur;
import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.kebijakan.Subtopik;
import id.pmo.core.kebijakan.Syarat;
import id.pmo.core.rekap.ButirTindakLanjut;
import id.pmo.core.rekap.Hitungan;
import id.pmo.core.rekap.Rasio;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One of those that are counted most.
 *
 * @param kode its code
 * @param nama its name for people
 * @param rasio how many reports, out of those in which it could be
 */
record Peringkat(String kode, DwiBahasa nama, Rasio rasio) {

    /** How many are shown. */
    static final int TERATAS = 10;

    /** The syarat that most reports break. */
    static List<Peringkat> temuan(IsiRekap isi, Hitungan hitungan, int terbanyak) {
        return urut(hitungan.temuan(), kode -> judul(isi, kode), hitungan.diperiksa(), terbanyak);
    }

    /** The subtopics that most reports choose. */
    static List<Peringkat> subtopik(IsiRekap isi, Hitungan hitungan, int terbanyak) {
        return urut(
                hitungan.subtopik(),
                kode -> isi.kebijakan()
                        .katalog()
                        .subtopik(kode)
                        .map(Subtopik::nama)
                        .map(nama -> new DwiBahasa(nama, nama))
                        .orElse(new DwiBahasa("di luar daftar", "not in the list")),
                hitungan.subtopik().values().stream().mapToLong(Long::longValue).sum(),
                terbanyak);
    }

    private static List<Peringkat> urut(
            Map<String, Long> banyak, Function<String, DwiBahasa> nama, long dari, int terbanyak) {
        return banyak.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(terbanyak)
                .map(satu -> new Peringkat(
                        satu.getKey().equals(ButirTindakLanjut.LAIN) ? "–" : satu.getKey(),
                        nama.apply(satu.getKey()),
                        new Rasio(satu.getValue(), dari)))
                .toList();
    }

    private static DwiBahasa judul(IsiRekap isi, String kode) {
        return Optional.ofNullable(isi.kebijakan().syarat().get(kode))
                .or(() -> KatalogStruktur.ofDefaults().semua().stream()
                        .filter(syarat -> syarat.kode().equals(kode))
                        .findFirst())
                .map(Syarat::judul)
                .orElse(new DwiBahasa("", ""));
    }
}
