package id.pmo.core.aturan;

import org.jspecify.annotations.Nullable;

/**
 * The reflection of one follow-up entry; there for each entry, empty where the report has none. Blank texts are null.
 *
 * @param urutan position of the entry, from 0
 * @param berjalanBaik what went well
 * @param belumBerjalanBaik what did not yet
 * @param adaKendala whether there were obstacles; null where not answered
 * @param kendala the obstacles
 * @param kendalaNihil whether that text is one of the policy's words for "none"
 * @param solusi how they are met
 */
public record RefleksiEntri(
        int urutan,
        @Nullable String berjalanBaik,
        @Nullable String belumBerjalanBaik,
        @Nullable Boolean adaKendala,
        @Nullable String kendala,
        boolean kendalaNihil,
        @Nullable String solusi)
        implements Bertempat {

    @Override
    public String letak() {
        return "/laporanTindakLanjut/" + urutan + "/refleksi";
    }

    /** Whether an obstacle is described, in other words than "none". */
    public boolean menyebutKendala() {
        return kendala != null && !kendalaNihil;
    }
}
