package id.pmo.examples.cli.arus;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** An input that can be read more than once: a file as it is, standard input and pipes from where they were put aside. */
final class Tampungan implements Closeable {

    private static final int DI_MEMORI = 4 << 20;

    private final Masukan masukan;
    private final @Nullable BerkasSementara sementara;

    private Tampungan(Masukan masukan, @Nullable BerkasSementara sementara) {
        this.masukan = masukan;
        this.sementara = sementara;
    }

    /** Puts aside what cannot be read twice, all of it. */
    static Tampungan dari(Masukan masukan, InputStream standar) throws IOException {
        if (masukan.berulang()) {
            return new Tampungan(masukan, null);
        }
        BerkasSementara sementara = new BerkasSementara(DI_MEMORI);
        try (InputStream isi = masukan.buka(standar)) {
            isi.transferTo(sementara);
        }
        return new Tampungan(masukan, sementara);
    }

    String berkas() {
        return masukan.berkas();
    }

    /** Whether it was put aside on disk. */
    boolean diDisk() {
        return sementara != null && sementara.diDisk();
    }

    /** Its size in bytes, as it lies there. */
    long ukuran() throws IOException {
        return sementara == null ? masukan.ukuran() : sementara.panjang();
    }

    InputStream buka() throws IOException {
        return sementara == null ? masukan.buka(InputStream.nullInputStream()) : sementara.buka();
    }

    @Override
    public void close() throws IOException {
        if (sementara != null) {
            sementara.close();
        }
    }
}
