package id.pmo.catalog.dispensasi;

import id.pmo.core.dispensasi.Dispensasi;
import id.pmo.core.dispensasi.Pembebasan;
import id.pmo.core.dispensasi.Perpanjangan;
import id.pmo.core.dispensasi.PerubahanSubtopik;
import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.kebijakan.Wilayah;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Holds a dispensasi against a policy: what it names must be there, and a new deadline must be later. */
final class PemeriksaKebijakan {

    private final Kebijakan kebijakan;
    private final Wilayah wilayah;
    private final Pencatat pencatat;

    PemeriksaKebijakan(Kebijakan kebijakan, Wilayah wilayah, Pencatat pencatat) {
        this.kebijakan = kebijakan;
        this.wilayah = wilayah;
        this.pencatat = pencatat;
    }

    void periksa(Baris baris, Dispensasi dispensasi) {
        List<Integer> periode = kebijakan.periode().stream().map(PeriodePmo::ke).toList();
        dikenal(baris, "periode", dispensasi.periode(), periode);
        Integer angkatan = dispensasi.sasaran().angkatan();
        if (angkatan != null) {
            dikenal(baris, "angkatan", angkatan, kebijakan.angkatan().keySet());
        }
        String provinsi = dispensasi.sasaran().provinsi();
        if (provinsi != null && wilayah.provinsi(provinsi).isEmpty()) {
            pencatat.catat("DP-016", baris, "provinsi", Map.of("ditemukan", provinsi));
        }
        if (dispensasi instanceof Perpanjangan perpanjangan) {
            kebijakan.periode(dispensasi.periode()).ifPresent(p -> lebihLama(baris, p, perpanjangan));
        } else if (dispensasi instanceof Pembebasan pembebasan) {
            dikenal(baris, "kode", pembebasan.kode(), kebijakan.syarat().keySet());
        } else if (dispensasi instanceof PerubahanSubtopik perubahan) {
            subtopik(baris, "semula", perubahan.semula());
            subtopik(baris, "menjadi", perubahan.menjadi());
        }
    }

    private void lebihLama(Baris baris, PeriodePmo periode, Perpanjangan perpanjangan) {
        LocalDate semula = kebijakan.waktu().batasEfektif(periode.batasWaktu());
        if (!perpanjangan.batasWaktu().isAfter(semula)) {
            pencatat.catat(
                    "DP-015",
                    baris,
                    "batasWaktu",
                    Map.of("batas", perpanjangan.batasWaktu(), "semula", semula, "periode", periode.ke()));
        }
    }

    private void subtopik(Baris baris, String medan, Collection<String> kode) {
        List<String> dikenal = kebijakan.katalog().topik().stream()
                .flatMap(topik -> topik.subtopik().stream())
                .flatMap(satu -> Stream.of(satu.kode()))
                .toList();
        kode.forEach(satu -> dikenal(baris, medan, satu, dikenal));
    }

    private <T> void dikenal(Baris baris, String medan, T nilai, Collection<T> dikenal) {
        if (!dikenal.contains(nilai)) {
            pencatat.catat(
                    "DP-014",
                    baris,
                    medan,
                    Map.of(
                            "medan",
                            medan,
                            "ditemukan",
                            nilai,
                            "kebijakan",
                            kebijakan.identitas().id(),
                            "dikenal",
                            ringkas(dikenal)));
        }
    }

    /** A long list is told by its first, so that the problem stays readable. */
    private static Collection<?> ringkas(Collection<?> dikenal) {
        int banyak = 12;
        return dikenal.size() <= banyak
                ? dikenal
                : Stream.concat(dikenal.stream().limit(banyak), Stream.of("…")).toList();
    }
}
