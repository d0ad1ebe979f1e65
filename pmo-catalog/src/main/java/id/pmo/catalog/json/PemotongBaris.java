package id.pmo.catalog.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One report a line; lines with nothing but white space are skipped. */
final class PemotongBaris implements Pemotong {

    private final SumberByte sumber;

    PemotongBaris(SumberByte sumber) {
        this.sumber = sumber;
    }

    @Override
    public @Nullable Potongan berikut() throws IOException {
        if (sumber.lewatiKosong() == SumberByte.HABIS) {
            return null;
        }
        Penampung baris = new Penampung(sumber.posisi());
        sumber.ambilBaris(baris);
        return baris.potongan();
    }

    @Override
    public boolean terikat() {
        return false;
    }
}
