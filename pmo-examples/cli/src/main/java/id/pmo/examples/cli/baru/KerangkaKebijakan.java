package id.pmo.examples.cli.baru;

import id.pmo.catalog.LoadedPolicy;
import id.pmo.core.bahasa.Bahasa;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.PeriodePmo;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The first files of a policy that extends another: the calendar moved by some years, base reports and examples that fit it. */
final class KerangkaKebijakan {

    private KerangkaKebijakan() {}

    /** Text of each file by its path in the policy. */
    static SortedMap<String, String> berkas(String id, LoadedPolicy induk, int geserTahun) {
        GeserTahun geser = new GeserTahun(geserTahun);
        SortedMap<String, String> berkas = new TreeMap<>();
        berkas.put("kebijakan.yaml", kebijakan(id, induk.kebijakan(), geser));
        induk.contoh().forEach((nama, isi) -> berkas.put("contoh/" + nama + ".json", geser.tanggal(isi)));
        new ContohKalender(induk, geser)
                .yaml()
                .forEach((kode, isi) -> letak(induk, kode).ifPresent(path -> berkas.put(path, isi)));
        return berkas;
    }

    /** Where the texts of a syarat stand. */
    private static Optional<String> letak(LoadedPolicy induk, String kode) {
        return induk.aturan().keySet().stream()
                .filter(path -> path.endsWith("/" + kode + ".drl"))
                .map(path -> path.substring(0, path.length() - ".drl".length()) + ".yaml")
                .findFirst();
    }

    private static String kebijakan(String id, Kebijakan induk, GeserTahun geser) {
        String idInduk = induk.identitas().id();
        return """
                # Kebijakan ini memperluas %2$s: yang tidak tertulis di sini berlaku seperti di sana.
                # Setiap tanggal di bawah semula milik induknya, digeser %3$d tahun. Ganti dengan tanggal dari naskah resmi, tulis
                # naskahnya di kunci "asal", lalu hapus catatan ini.

                id: %1$s
                versi: "0.1.0"
                nama:
                  id: "%4$s"
                  en: "%5$s"
                extends: %2$s

                asal:
                  periode:
                    dasar: TAFSIR
                    sumber: "Kalender %2$s, digeser %3$d tahun"
                    alasan: "Belum ada naskah; tanggal ini menunggu keputusan."

                periode:
                %6$s
                """.formatted(
                id,
                idInduk,
                geser.tahun(),
                geser.tahunAjaran(induk.nama().dalam(Bahasa.ID)),
                geser.tahunAjaran(induk.nama().dalam(Bahasa.EN)),
                induk.periode().stream().map(p -> periode(geser.periode(p))).collect(Collectors.joining("\n")));
    }

    private static String periode(PeriodePmo p) {
        return "  - {ke: %d, jenis: %s, siklus: %d, mulai: %s, selesai: %s, bulanPelaksanaan: %s, batasWaktu: %s}"
                .formatted(p.ke(), p.jenis(), p.siklus(), p.mulai(), p.selesai(), p.bulanPelaksanaan(), p.batasWaktu());
    }
}
