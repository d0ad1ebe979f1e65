package id.pmo.examples.spark;

import id.pmo.examples.cli.Kalimat;
import java.util.Optional;

/** A part of the work cannot be done, on whatever machine; travels to the driver, which has the words for it. */
final class GalatTugas extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String kunci;
    private final String[] nilai;

    /** {@code kunci} names the text, {@code nilai} fill its gaps. */
    GalatTugas(String kunci, String... nilai) {
        super(kunci + " " + String.join(", ", nilai));
        this.kunci = kunci;
        this.nilai = nilai.clone();
    }

    /** The text for people. */
    String pesan(Kalimat kalimat) {
        return kalimat.isi(kunci, (Object[]) nilai);
    }

    /** The one that made a job fail; none where something else did. */
    static Optional<GalatTugas> penyebab(Throwable gagal) {
        for (Throwable satu = gagal; satu != null; satu = satu.getCause()) {
            if (satu instanceof GalatTugas galat) {
                return Optional.of(galat);
            }
        }
        return Optional.empty();
    }
}
