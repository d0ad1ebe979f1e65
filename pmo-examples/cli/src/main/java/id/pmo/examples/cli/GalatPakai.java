package id.pmo.examples.cli;

/** The command was called in a way that it cannot serve; the text for the caller is found by a key. */
final class GalatPakai extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String kunci;
    private final transient Object[] nilai;

    GalatPakai(String kunci, Object... nilai) {
        super(kunci);
        this.kunci = kunci;
        this.nilai = nilai.clone();
    }

    String pesan(Kalimat kalimat) {
        return kalimat.isi(kunci, nilai);
    }
}
