package id.pmo.catalog.dispensasi;

import id.pmo.core.kebijakan.Kebijakan;
import id.pmo.core.kebijakan.PeriodePmo;
import id.pmo.core.kebijakan.Wilayah;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds what could be read of a dispensasi against a policy: what it names must be there, and a new deadline be later. */
final class PemeriksaKebijakan {

    private final Kebijakan kebijakan;
    private final Wilayah wilayah;
    private final Pencatat pencatat;

    PemeriksaKebijakan(Kebijakan kebijakan, Wilayah wilayah, Pencatat pencatat) {
        this.kebijakan = kebijakan;
        this.wilayah = wilayah;
        this.pencatat = pencatat;
    }

    void periksa(Baris baris, IsianDispensasi isian) {
        List<Integer> periode = kebijakan.periode().stream().map(PeriodePmo::ke).toList();
        dikenal(baris, "periode", isian.periode(), periode);
        dikenal(baris, "angkatan", isian.angkatan(), kebijakan.angkatan().keySet());
        String provinsi = isian.provinsi();
        if (provinsi != null && wilayah.provinsi(provinsi).isEmpty()) {
            pencatat.catat("DP-016", baris, "provinsi", Map.of("ditemukan", provinsi));
        }
        LocalDate batasWaktu = isian.batasWaktu();
        if (batasWaktu != null) {
            kebijakan.periode(isian.periode()).ifPresent(p -> lebihLama(baris, p, batasWaktu));
        }
        dikenal(baris, "kode", isian.kode(), kebijakan.syarat().keySet());
        subtopik(baris, "semula", isian.semula());
        subtopik(baris, "menjadi", isian.menjadi());
    }

    private void lebihLama(Baris baris, PeriodePmo periode, LocalDate batasWaktu) {
        LocalDate semula = kebijakan.waktu().batasEfektif(periode.batasWaktu());
        if (!batasWaktu.isAfter(semula)) {
            pencatat.catat(
                    "DP-015",
                    baris,
                    "batasWaktu",
                    Map.of("batas", batasWaktu, "semula", semula, "periode", periode.ke()));
        }
    }

    private void subtopik(Baris baris, String medan, Collection<String> kode) {
        List<String> dikenal = kebijakan.katalog().topik().stream()
                .flatMap(topik -> topik.subtopik().stream())
                .flatMap(satu -> Stream.of(satu.kode()))
                .toList();
        kode.stream().distinct().forEach(satu -> dikenal(baris, medan, satu, dikenal));
    }

    private <T> void dikenal(Baris baris, String medan, @Nullable T nilai, Collection<T> dikenal) {
        if (nilai != null && !dikenal.contains(nilai)) {
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
