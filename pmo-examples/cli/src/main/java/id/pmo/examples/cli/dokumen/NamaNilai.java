package id.pmo.examples.cli.dokumen;

import java.util.List;

/**
 * What the values of a policy are called on a page, by their paths.
 *
 * @param kata the words of the language
 */
record NamaNilai(KataDokumen kata) {

    /** The entry that a value is of, such as a period; empty where it stands alone. */
    String butir(String jalur) {
        List<String> langkah = langkah(jalur);
        return langkah.size() < 3
                ? ""
                : switch (langkah.get(0)) {
                    case "periode" -> kata.kata("periodeKe", langkah.get(1));
                    case "angkatan" -> kata.kata("angkatanKe", langkah.get(1));
                    default -> "";
                };
    }

    /** The value itself, within its entry. */
    String nilai(String jalur) {
        List<String> langkah = langkah(jalur);
        String akhir = langkah.get(langkah.size() - 1);
        return switch (langkah.get(0)) {
            case "statusTindakLanjut" -> kata.kata("statusKe", akhir);
            case "katalog" ->
                langkah.size() == 2
                        ? kata.kata("topikKe", akhir)
                        : kata.kata("subtopikKe", langkah.get(1) + "." + akhir);
            case "zonaWaktu", "geserLibur", "libur" -> kata.nama("hari", akhir);
            default -> kata.nama(langkah.get(0), akhir);
        };
    }

    /** Both, for where nothing else tells the entry. */
    String lengkap(String jalur) {
        String butir = butir(jalur);
        return butir.isEmpty() ? nilai(jalur) : butir + ": " + nilai(jalur);
    }

    private static List<String> langkah(String jalur) {
        return List.of(jalur.split("\\.", -1));
    }
}
