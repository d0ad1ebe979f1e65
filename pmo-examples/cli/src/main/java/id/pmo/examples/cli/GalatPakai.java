package id.pmo.examples.cli;

/** The command was called in a way that it cannot serve; the text for the caller is found by a key. */
public final class GalatPakai extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String kunci;
    private final transient Object[] nilai;

    /** {@code kunci} names the text, {@code nilai} fill its gaps. */
    public GalatPakai(String kunci, Object... nilai) {
        super(kunci);
        this.kunci = kunci;
        this.nilai = nilai.clone();
    }

    /** The text for the caller. */
    public String pesan(Kalimat kalimat) {
        return kalimat.isi(kunci, nilai);
    }
}
