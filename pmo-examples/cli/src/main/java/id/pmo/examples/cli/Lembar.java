package id.pmo.examples.cli;

/** A sheet of text that grows line by line. */
final class Lembar {

    private static final String SATU_LANGKAH = "  ";

    private final StringBuilder isi = new StringBuilder();

    void baris(int masuk, String teks) {
        isi.append(SATU_LANGKAH.repeat(masuk)).append(teks).append('\n');
    }

    void kosong() {
        isi.append('\n');
    }

    @Override
    public String toString() {
        return isi.toString();
    }
}
