package id.pmo.core.kebijakan;

/**
 * One subtopic of the catalogue.
 *
 * @param kode {@code topik.huruf}, since letters restart in each topic
 * @param nama its name in the sources
 * @param topik code of its topic
 * @param kelompok whether it is about planning or about carrying out
 */
public record Subtopik(String kode, String nama, String topik, Kelompok kelompok) {

    /** The two groups of subtopics (source: S1, "Topik dan Subtopik PMO Level Sekolah"). */
    public enum Kelompok {
        /** Planning. */
        PERENCANAAN,
        /** Strategies of implementation. */
        STRATEGI_IMPLEMENTASI
    }
}
