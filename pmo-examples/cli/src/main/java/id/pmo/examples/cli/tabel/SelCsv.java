package id.pmo.examples.cli.tabel;

import org.jspecify.annotations.Nullable;

/** One text of a report or register in a table for spreadsheets. */
public final class SelCsv {

    /** With these a spreadsheet takes a text for a formula; the last four are the wide forms, which some read alike. */
    private static final String AWAL_RUMUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SelCsv() {}

    /** The text, with an apostrophe before it where a spreadsheet would take it for a formula; empty for null. */
    public static String aman(@Nullable String teks) {
        if (teks == null || teks.isEmpty()) {
            return "";
        }
        return AWAL_RUMUS.indexOf(teks.charAt(0)) >= 0 ? "'" + teks : teks;
    }
}
