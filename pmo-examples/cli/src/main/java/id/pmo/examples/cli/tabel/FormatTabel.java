package id.pmo.examples.cli.tabel;

import id.pmo.examples.cli.BacaPilihan;

/** In which form a table is written. */
public enum FormatTabel {
    /** Sentences for people. */
    TEKS,
    /** One JSON array. */
    JSON,
    /** A table for spreadsheets. */
    CSV;

    /** Reads {@code teks}, {@code json} or {@code csv}. */
    public static final class Baca extends BacaPilihan<FormatTabel> {
        /** Made by picocli. */
        public Baca() {
            super(FormatTabel.class, "galat.formatTabel");
        }
    }
}
