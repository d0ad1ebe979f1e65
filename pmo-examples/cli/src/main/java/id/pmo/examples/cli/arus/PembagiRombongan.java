package id.pmo.examples.cli.arus;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Divides a stream of reports into parts that are worth handing to a thread. */
final class PembagiRombongan implements Iterator<Rombongan> {

    /** Some twenty reports of common size; handing over costs nothing beside the work on them. */
    static final long CUKUP = 64 << 10;

    private final Iterator<Butir> butir;
    private final Predicate<Butir> bolehMulai;
    private @Nullable Butir sisa;
    private long nomor;

    /** {@code bolehMulai} is asked once for each report, in order: may a new part begin with it? */
    PembagiRombongan(Iterator<Butir> butir, Predicate<Butir> bolehMulai) {
        this.butir = butir;
        this.bolehMulai = bolehMulai;
    }

    @Override
    public boolean hasNext() {
        return sisa != null || butir.hasNext();
    }

    @Override
    public Rombongan next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no report is left; ask hasNext() first");
        }
        List<Butir> isi = new ArrayList<>();
        long bobot = 0;
        if (sisa != null) {
            isi.add(sisa);
            bobot = sisa.bobot();
            sisa = null;
        }
        while (butir.hasNext()) {
            Butir satu = butir.next();
            if (bolehMulai.test(satu) && bobot >= CUKUP) {
                sisa = satu;
                break;
            }
            isi.add(satu);
            bobot += satu.bobot();
        }
        Rombongan rombongan = new Rombongan(nomor, isi, bobot);
        nomor = rombongan.akhir();
        return rombongan;
    }
}
