package id.pmo.catalog.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a JSON array. Only brackets and quotes are followed, so that an element of any size is passed by
 * without being held; whether it is JSON is for the reader to say.
 */
final class PemotongLarik implements Pemotong {

    private enum Keadaan {
        AWAL,
        ADA_LAGI,
        DITUTUP,
        SELESAI
    }

    private final SumberByte sumber;
    private Keadaan keadaan = Keadaan.AWAL;

    /** The source stands at the opening bracket. */
    PemotongLarik(SumberByte sumber) throws IOException {
        this.sumber = sumber;
        sumber.ambil();
    }

    @Override
    public @Nullable Potongan berikut() throws IOException {
        int b = sumber.lewatiKosong();
        if (keadaan == Keadaan.AWAL && b == ']') {
            sumber.ambil();
            keadaan = Keadaan.DITUTUP;
            b = sumber.lewatiKosong();
        }
        if (keadaan == Keadaan.DITUTUP) {
            keadaan = Keadaan.SELESAI;
            return b == SumberByte.HABIS ? null : sisa();
        }
        if (keadaan == Keadaan.SELESAI) {
            return null;
        }
        if (b == SumberByte.HABIS) {
            keadaan = Keadaan.SELESAI;
            return new Potongan(sumber.posisi(), new byte[0], SebabBukanJson.TERPOTONG);
        }
        return elemen();
    }

    /** Takes one element with the comma or bracket behind it; an element that is not there comes out empty. */
    private Potongan elemen() throws IOException {
        Penampung isi = new Penampung(sumber.posisi());
        int dalam = 0;
        boolean dalamTeks = false;
        while (true) {
            int b = sumber.ambil();
            if (b == SumberByte.HABIS) {
                return isi.potongan();
            }
            if (dalam == 0 && !dalamTeks && (b == ',' || b == ']')) {
                keadaan = b == ',' ? Keadaan.ADA_LAGI : Keadaan.DITUTUP;
                return isi.potongan();
            }
            isi.tambah(b);
            if (dalamTeks && b == '\\' && sumber.lihat() != SumberByte.HABIS) {
                isi.tambah(sumber.ambil());
            } else if (b == '"') {
                dalamTeks = !dalamTeks;
            } else if (!dalamTeks) {
                dalam += b == '{' || b == '[' ? 1 : b == '}' || b == ']' ? -1 : 0;
            }
        }
    }

    /** What stands behind the closing bracket: enough of it to be shown. */
    private Potongan sisa() throws IOException {
        Posisi posisi = sumber.posisi();
        ByteArrayOutputStream isi = new ByteArrayOutputStream();
        for (int b = sumber.ambil(); isi.size() < 20 && b >= ' '; b = sumber.ambil()) {
            isi.write(b);
        }
        return new Potongan(posisi, isi.toByteArray(), SebabBukanJson.SISA);
    }

    @Override
    public boolean terikat() {
        return true;
    }
}
