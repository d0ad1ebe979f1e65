package id.pmo.examples.cli.uji;

import id.pmo.examples.cli.BacaPilihan;

/** In which form the answer of a test is written. */
enum FormatUji {
    /** Sentences for people. */
    TEKS,
    /** One JSON array. */
    JSON,
    /** The XML that build servers read. */
    JUNIT;

    /** Reads its name. */
    static final class Baca extends BacaPilihan<FormatUji> {
        Baca() {
            super(FormatUji.class);
        }
    }
}
