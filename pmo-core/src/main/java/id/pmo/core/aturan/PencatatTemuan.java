package id.pmo.core.aturan;

/** What a pemeriksaan rule calls: a syarat is broken. Recording the same finding twice counts once. */
public interface PencatatTemuan {

    /**
     * A finding at a fixed place.
     *
     * @param kode the broken syarat, which must be in force
     * @param letak the place as a JSON Pointer
     * @param nilai names and values in turn, for the texts of the syarat
     */
    void catat(String kode, String letak, Object... nilai);

    /**
     * A finding at a list item or at one of its parts.
     *
     * @param kode the broken syarat, which must be in force
     * @param butir the item or part
     */
    void catat(String kode, Bertempat butir);

    /**
     * A finding at a field of a list item.
     *
     * @param kode the broken syarat, which must be in force
     * @param butir the item
     * @param medan the field below it, such as {@code isu} or {@code tenggat/mulai}
     * @param nilai names and values in turn, for the texts of the syarat
     */
    void catat(String kode, Bertempat butir, String medan, Object... nilai);
}
