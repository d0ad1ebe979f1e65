package id.pmo.examples.cli.jelaskan;

/** Lines of text, each moved in by its level. */
final class Larik {

    private final StringBuilder isi = new StringBuilder();

    void baris(int masuk, String teks) {
        isi.append("  ".repeat(masuk)).append(teks).append('\n');
    }

    void kosong() {
        isi.append('\n');
    }

    @Override
    public String toString() {
        return isi.toString();
    }
}
