package id.pmo.core.kebijakan;

import java.util.List;

/**
 * One topic of the catalogue.
 *
 * @param kode its code
 * @param nama its name in the sources
 * @param subtopik its subtopics, in the order of the sources
 */
public record Topik(String kode, String nama, List<Subtopik> subtopik) {

    /** Copies the list. */
    public Topik {
        subtopik = List.copyOf(subtopik);
    }
}
