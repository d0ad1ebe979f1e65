package id.pmo.core.aturan;

/** What a keberlakuan rule calls: which syarat are in force for this report. What no rule names does not apply. */
public interface PencatatKeberlakuan {

    /** These syarat are in force. */
    void berlaku(String... kode);

    /** These syarat would be in force, and it takes the school's other reports to tell. */
    void tunda(String... kode);
}
