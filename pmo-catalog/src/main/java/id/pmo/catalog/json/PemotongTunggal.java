package id.pmo.catalog.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** All that is left, as one report. */
final class PemotongTunggal implements Pemotong {

    private final SumberByte sumber;
    private final Penampung isi;
    private boolean selesai;

    /** The report may have begun already: {@code isi} holds what was taken from the source so far. */
    PemotongTunggal(SumberByte sumber, Penampung isi) {
        this.sumber = sumber;
        this.isi = isi;
    }

    @Override
    public @Nullable Potongan berikut() throws IOException {
        if (selesai) {
            return null;
        }
        selesai = true;
        int b = sumber.ambil();
        while (b != SumberByte.HABIS && !isi.penuh()) {
            isi.tambah(b);
            b = sumber.ambil();
        }
        return isi.potongan();
    }

    @Override
    public boolean terikat() {
        return true;
    }
}
