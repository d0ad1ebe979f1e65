package id.pmo.examples.cli.dokumen;

/** A piece of a line of text. */
sealed interface Potongan {

    /** What stands there, on one line and without characters that nobody sees. */
    String teks();

    /** Words. */
    record Biasa(String teks) implements Potongan {}

    /** Words that stand out. */
    record Tebal(String teks) implements Potongan {}

    /** Something to be read letter by letter: a code, a file, a value. */
    record Kode(String teks) implements Potongan {}

    /**
     * A way to another part of the page.
     *
     * @param jangkar the anchor of that part
     */
    record Tautan(String teks, String jangkar) implements Potongan {}
}
