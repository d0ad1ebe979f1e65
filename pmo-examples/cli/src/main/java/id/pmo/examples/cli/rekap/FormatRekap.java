package id.pmo.examples.cli.rekap;

import id.pmo.examples.cli.BacaPilihan;

/** In which form a Rekap is written. */
public enum FormatRekap {
    /** Tables for people. */
    TEKS,
    /** One JSON object. */
    JSON,
    /** A table, or with members their list. */
    CSV,
    /** One page with charts. */
    HTML;

    /** Reads its name. */
    public static final class Baca extends BacaPilihan<FormatRekap> {
        /** Made by picocli. */
        public Baca() {
            super(FormatRekap.class, "galat.rekap.format");
        }
    }
}
