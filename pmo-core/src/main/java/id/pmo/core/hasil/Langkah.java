package id.pmo.core.hasil;

import id.pmo.core.bahasa.DwiBahasa;
import java.util.List;
import java.util.Objects;

/**
 * One edit on the way to a complete report.
 *
 * @param letak where, as a JSON Pointer; a topik and its subtopik are one choice, made at the subtopik
 * @param kode the syarat that this edit meets, sorted, each once
 * @param perbaikan what to do: all of these by one edit
 * @param periksaLagi whether what else is asked depends on this edit, so that the report is to be checked again after it
 */
public record Langkah(String letak, List<String> kode, List<DwiBahasa> perbaikan, boolean periksaLagi) {

    /** Neither list may be empty. */
    public Langkah {
        Objects.requireNonNull(letak, "letak");
        kode = kode.stream().distinct().sorted().toList();
        perbaikan = perbaikan.stream().distinct().toList();
        if (kode.isEmpty() || perbaikan.isEmpty()) {
            throw new IllegalArgumentException("a Langkah needs a kode and a perbaikan; letak: " + letak);
        }
    }
}
