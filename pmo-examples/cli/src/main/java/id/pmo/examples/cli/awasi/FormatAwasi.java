package id.pmo.examples.cli.awasi;

import id.pmo.examples.cli.BacaPilihan;

/** In which form answers are written. */
enum FormatAwasi {
    /** Sentences for people. */
    TEKS,
    /** One JSON object a line, which a tool can read while the watch goes on. */
    NDJSON;

    /** Reads its name. */
    static final class Baca extends BacaPilihan<FormatAwasi> {
        Baca() {
            super(FormatAwasi.class);
        }
    }
}
