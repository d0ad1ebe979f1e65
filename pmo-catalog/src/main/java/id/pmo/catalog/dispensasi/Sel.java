package id.pmo.catalog.dispensasi;

import java.util.List;
import java.util.stream.Stream;

/**
 * What stands in one field.
 *
 * @param isi its values; more than one only where the file has a list
 * @param baris its line, from 1
 * @param kolom its column, from 1
 */
record Sel(List<String> isi, long baris, int kolom) {

    /** The values one by one, where several may also stand in one text. */
    List<String> satuan() {
        return isi.stream()
                .flatMap(teks -> Stream.of(teks.split("[\\s,;|/]+")))
                .filter(satu -> !satu.isEmpty())
                .toList();
    }

    /** The one text, on one line. */
    String teks() {
        return String.join(" ", isi).replaceAll("[\\s\\p{Cc}\\p{Cf}]+", " ").strip();
    }
}
