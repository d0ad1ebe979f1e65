package id.pmo.examples.cli.jelaskan;

import id.pmo.examples.cli.BacaPilihan;

/** In which form explanations are written. */
enum BentukPenjelasan {
    /** Sentences for people. */
    TEKS,
    /** One JSON array. */
    JSON;

    /** Reads {@code teks} or {@code json}. */
    static final class Baca extends BacaPilihan<BentukPenjelasan> {
        Baca() {
            super(BentukPenjelasan.class, "galat.jelaskan.format");
        }
    }
}
