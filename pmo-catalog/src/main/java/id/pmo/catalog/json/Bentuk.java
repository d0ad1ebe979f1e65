package id.pmo.catalog.json;

import id.pmo.core.bahasa.DwiBahasa;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What one value of a report may look like: how it is read from JSON, and how it is written. */
interface Bentuk {

    /**
     * Reads the value at which the reader stands, which is not {@code null}, and leaves the reader at its end.
     *
     * @return the value; null where it reads as absent, or is faulty and the fault has been recorded
     */
    @Nullable
    Object baca(Pengurai pengurai);

    /** Writes a value that was read in this form. */
    void tulis(JsonGenerator json, Object nilai);

    /** What to write here, for a person. */
    DwiBahasa seharusnya(KatalogStruktur katalog);
}
