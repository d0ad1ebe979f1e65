package id.pmo.core.bentuk;

/**
 * The technical limits of a report, in one place. They protect the host and say nothing about completeness; a report
 * beyond one of them is unreadable (ST-008).
 */
public final class BatasBentuk {

    /** Longest free text, in Unicode code points. */
    public static final int TEKS = 10_000;

    /** Longest name, title, code or file name, in Unicode code points. */
    public static final int NAMA = 300;

    /** Most elements of any list. */
    public static final int DAFTAR = 1_000;

    /** Deepest nesting of the JSON text, counting the report itself as 1. */
    public static final int KEDALAMAN = 20;

    /** Largest JSON text of one report, in bytes of UTF-8 (5 MB). */
    public static final int UKURAN = 5_000_000;

    private BatasBentuk() {}
}
