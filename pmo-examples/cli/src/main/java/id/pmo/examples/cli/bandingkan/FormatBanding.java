package id.pmo.examples.cli.bandingkan;

import id.pmo.examples.cli.BacaPilihan;

/** In which form a comparison is written. */
enum FormatBanding {
    /** Tables for people. */
    TEKS,
    /** One JSON object. */
    JSON,
    /** One page. */
    HTML;

    /** Reads its name. */
    static final class Baca extends BacaPilihan<FormatBanding> {
        Baca() {
            super(FormatBanding.class);
        }
    }
}
