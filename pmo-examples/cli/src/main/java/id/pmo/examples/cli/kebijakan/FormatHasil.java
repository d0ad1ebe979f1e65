package id.pmo.examples.cli.kebijakan;

import id.pmo.examples.cli.BacaPilihan;

/** In which form an answer about policies is written. */
public enum FormatHasil {
    /** Sentences for people. */
    TEKS,
    /** One JSON array. */
    JSON;

    /** Reads its name. */
    public static final class Baca extends BacaPilihan<FormatHasil> {
        /** Made by picocli. */
        public Baca() {
            super(FormatHasil.class);
        }
    }
}
