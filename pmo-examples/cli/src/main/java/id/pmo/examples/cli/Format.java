package id.pmo.examples.cli;

/** In which form the results are written. */
enum Format {
    /** Sentences for people. */
    TEKS,
    /** One JSON array. */
    JSON,
    /** One JSON object a line. */
    NDJSON;

    /** Reads its name. */
    static final class Baca extends BacaPilihan<Format> {
        Baca() {
            super(Format.class, "galat.format");
        }
    }
}
