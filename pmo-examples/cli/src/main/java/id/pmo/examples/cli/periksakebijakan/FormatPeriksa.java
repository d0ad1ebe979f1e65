package id.pmo.examples.cli.periksakebijakan;

import id.pmo.examples.cli.BacaPilihan;

/** In which form problems are written. */
enum FormatPeriksa {
    /** Lines for people. */
    TEKS,
    /** One JSON array. */
    JSON,
    /** SARIF 2.1.0, which code hosts and editors show beside the lines. */
    SARIF;

    /** Reads its name. */
    static final class Baca extends BacaPilihan<FormatPeriksa> {
        Baca() {
            super(FormatPeriksa.class);
        }
    }
}
