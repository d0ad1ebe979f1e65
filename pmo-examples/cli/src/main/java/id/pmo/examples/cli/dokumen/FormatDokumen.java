package id.pmo.examples.cli.dokumen;

import id.pmo.examples.cli.BacaPilihan;

/** In which form a policy is written out. */
public enum FormatDokumen {
    /** Markdown: CommonMark with tables. */
    MD,
    /** One page that needs nothing else. */
    HTML;

    /** Reads its name. */
    public static final class Baca extends BacaPilihan<FormatDokumen> {
        /** Made by picocli. */
        public Baca() {
            super(FormatDokumen.class);
        }
    }
}
