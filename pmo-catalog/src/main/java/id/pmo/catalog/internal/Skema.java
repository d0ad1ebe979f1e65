package id.pmo.catalog.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys of a {@code kebijakan.yaml}. */
final class Skema {

    static final List<String> IDENTITAS = List.of("id", "versi", "nama", "extends", "varian", "asal", "tanda");
    static final List<String> TUNGGAL = List.of("zonaWaktu", "geserLibur", "libur");
    static final List<String> BAGIAN = List.of("periode", "angkatan", "statusTindakLanjut", "batasan");
    static final List<String> PERIODE =
            List.of("jenis", "siklus", "mulai", "selesai", "bulanPelaksanaan", "batasWaktu");
    static final List<String> ANGKATAN =
            List.of("tahunKe", "pelapor", "moda", "durasiJp", "minimalDokumentasi", "minimalRekaman");
    static final List<String> STATUS = List.of("kode", "label", "tahap", "mintaKeterangan");
    static final List<String> BATASAN = List.of(
            "minimalSubtopik",
            "maksimalSubtopik",
            "disarankanSubtopik",
            "minimalPanjangUraian",
            "minimalPesertaWajar",
            "minimalJp",
            "ingatkanHari",
            "pihakDiharapkan",
            "sebutanNihil");

    /** The sections whose values may change by the day. */
    private static final List<String> BERKALA = List.of("angkatan", "batasan");

    private Skema() {}

    /** @param column such as {@code angkatan.moda} */
    static boolean berkala(String column) {
        int dot = column.indexOf('.');
        return dot > 0 && BERKALA.contains(column.substring(0, dot));
    }

    /** Whether a value may be null, which sets nothing. */
    static boolean bolehNull(String column) {
        return column.startsWith("batasan.") || column.startsWith("angkatan.minimal");
    }

    static List<String> akar() {
        return join(join(IDENTITAS, TUNGGAL), BAGIAN);
    }

    /** The columns and sections that may have their provenance in one place. */
    static List<String> kolom() {
        List<String> periode = PERIODE.stream().map(k -> "periode." + k).toList();
        List<String> angkatan = ANGKATAN.stream().map(k -> "angkatan." + k).toList();
        return join(BAGIAN, join(periode, angkatan));
    }

    /** The section whose entries have a key, where there is one. */
    static Optional<String> bagian(String key) {
        return Stream.of(
                        Map.entry("batasan", BATASAN),
                        Map.entry("angkatan", ANGKATAN),
                        Map.entry("periode", PERIODE),
                        Map.entry("statusTindakLanjut", STATUS))
                .filter(section -> section.getValue().contains(key))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static List<String> join(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
