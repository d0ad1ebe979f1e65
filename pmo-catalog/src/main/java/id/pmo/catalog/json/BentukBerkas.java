package id.pmo.catalog.json;

import java.util.Locale;

/** How reports stand in a file. */
public enum BentukBerkas {
    /** One report, or a JSON array of reports. */
    JSON,
    /** One report a line; empty lines are skipped. */
    NDJSON,
    /** Either of the two, told by the first characters; for standard input. */
    AUTO;

    /** What the name of a file says: lines for {@code .ndjson}, otherwise JSON. */
    public static BentukBerkas ofName(String namaBerkas) {
        return namaBerkas.toLowerCase(Locale.ROOT).endsWith(".ndjson") ? NDJSON : JSON;
    }
}
