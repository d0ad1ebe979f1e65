package id.pmo.examples.cli.baru;

import id.pmo.catalog.LoadedPolicy;
import id.pmo.core.hasil.StatusWaktu;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.kebijakan.Syarat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The first examples of a policy with a calendar of its own, so that none of its days can be mistaken without one of them
 * failing: for each period a report sent on the last day before its deadline passes and a day later, before it closes and
 * a day later, and on the day that it opens and a day earlier.
 */
final class ContohKalender {

    private static final String TERLAMBAT = "BW-001";
    private static final String DITUTUP = "BW-003";
    private static final String BELUM_DIBUKA = "BW-005";
    private static final String TANGGAL_DI_LUAR = "LP-102";

    private static final LocalTime DETIK_TERAKHIR = LocalTime.of(23, 59, 59);

    private static final Map<String, String> KEPALA = Map.of(
            TERLAMBAT,
            "Batas waktu kebijakan ini, masing-masing pada hari terakhirnya dan sehari sesudahnya. Ganti bila batas waktunya"
                    + " diganti.",
            DITUTUP,
            "Hari terakhir setiap periode kebijakan ini, dan sehari sesudahnya. Ganti bila periodenya ditutup pada hari"
                    + " lain.",
            BELUM_DIBUKA,
            "Hari pertama setiap periode kebijakan ini, dan sehari sebelumnya. Ganti bila periodenya dibuka pada hari"
                    + " lain.");

    private final Kebijakan induk;
    private final GeserTahun geser;
    private final DasarKalender dasar;
    private final SortedMap<String, List<String>> contoh = new TreeMap<>();

    /** @param induk the policy whose calendar is moved */
    ContohKalender(LoadedPolicy induk, GeserTahun geser) {
        this.induk = induk.kebijakan();
        this.geser = geser;
        this.dasar = new DasarKalender(induk, geser);
    }

    /** The files of the syarat that hold the calendar, by kode, with nothing but examples; without those that the parent does not ask. */
    SortedMap<String, String> yaml() {
        induk.periode().forEach(asal -> dasar.untuk(asal).ifPresent(nama -> periode(nama, asal)));
        SortedMap<String, String> yaml = new TreeMap<>();
        contoh.forEach((kode, isi) -> yaml.put(kode, """
                # %s
                contohUji:
                %s
                """.formatted(KEPALA.get(kode), String.join("\n", isi))));
        return yaml;
    }

    private void periode(String nama, PeriodePmo asal) {
        PeriodePmo periode = geser.periode(asal);
        LocalDate batas = induk.waktu().batasEfektif(periode.batasWaktu());
        String ke = "periode ke-" + periode.ke();
        if (batas.isBefore(periode.selesai())) {
            contoh(
                    TERLAMBAT,
                    ke + " dikirim pada hari batas waktunya",
                    nama,
                    dasar.dikirim(nama, asal, batas, DETIK_TERAKHIR),
                    StatusWaktu.TEPAT_WAKTU,
                    List.of());
            contoh(
                    TERLAMBAT,
                    ke + " dikirim sehari setelah batas waktunya",
                    nama,
                    dasar.dikirim(nama, asal, batas.plusDays(1), LocalTime.MIDNIGHT),
                    StatusWaktu.TERLAMBAT,
                    List.of(TERLAMBAT + " /dikirimPada"));
            contoh(
                    DITUTUP,
                    ke + " dikirim pada hari terakhirnya",
                    nama,
                    dasar.dikirim(nama, asal, periode.selesai(), DETIK_TERAKHIR),
                    StatusWaktu.TERLAMBAT,
                    List.of(TERLAMBAT + " /dikirimPada"));
            contoh(
                    DITUTUP,
                    ke + " dikirim sehari setelah ditutup",
                    nama,
                    dasar.dikirim(nama, asal, periode.selesai().plusDays(1), LocalTime.MIDNIGHT),
                    StatusWaktu.SETELAH_DITUTUP,
                    List.of(DITUTUP + " /dikirimPada"));
        }
        LocalDate kemarin = periode.mulai().minusDays(1);
        contoh(
                BELUM_DIBUKA,
                ke + " dikirim sehari sebelum dibuka",
                nama,
                dasar.dilaksanakan(nama, asal, kemarin, DETIK_TERAKHIR),
                StatusWaktu.SEBELUM_DIBUKA,
                List.of(BELUM_DIBUKA + " /dikirimPada", TANGGAL_DI_LUAR + " /laporanPelaksanaan/tanggal"));
        contoh(
                BELUM_DIBUKA,
                ke + " dikirim pada hari pertamanya",
                nama,
                dasar.dilaksanakan(nama, asal, periode.mulai(), LocalTime.MIDNIGHT),
                StatusWaktu.TEPAT_WAKTU,
                List.of());
    }

    /** Adds an example of a syarat, unless the parent does not ask for it. */
    private void contoh(
            String kode, String nama, String dasar, List<String> ubah, StatusWaktu waktu, List<String> temuan) {
        Syarat syarat = induk.syarat().get(kode);
        if (syarat == null) {
            return;
        }
        boolean dilanggar = temuan.contains(kode + " /dikirimPada");
        List<String> baris = new ArrayList<>();
        baris.add("  - nama: \"" + nama + "\"");
        baris.add("    dasar: " + dasar);
        baris.add("    ubah:");
        ubah.forEach(satu -> baris.add("      " + satu));
        baris.add("    temuan: ["
                + String.join(", ", temuan.stream().map("\"%s\""::formatted).toList()) + "]");
        baris.add("    keadaan: " + (dilanggar ? "TIDAK_SESUAI" : "TERPENUHI"));
        if (dilanggar) {
            baris.add("    sifat: " + syarat.sifat());
        }
        baris.add("    waktu: " + waktu);
        contoh.computeIfAbsent(kode, k -> new ArrayList<>()).add(String.join("\n", baris));
    }
}
