package id.pmo.catalog.json;

import java.io.IOException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A text that starts with a brace: one report over several lines, or one report a line. It is lines when the first line
 * is whole by itself, or the second starts another object, which no line of a single report does.
 */
final class PemotongTebakan implements Pemotong {

    private @Nullable Potongan pertama;
    private final Pemotong sisa;

    /** The source stands at the brace; {@code utuh} tells whether a line is JSON by itself. */
    PemotongTebakan(SumberByte sumber, Predicate<Potongan> utuh) throws IOException {
        Penampung awal = new Penampung(sumber.posisi());
        int b = sumber.ambil();
        while (b != '\n' && b != SumberByte.HABIS) {
            awal.tambah(b);
            b = sumber.ambil();
        }
        int panjangBaris = awal.panjang();
        while (SumberByte.kosong(b)) {
            awal.tambah(b);
            b = SumberByte.kosong(sumber.lihat()) ? sumber.ambil() : SumberByte.HABIS;
        }
        int kedua = sumber.lihat();
        boolean perBaris =
                kedua != SumberByte.HABIS && (kedua == '{' || awal.penuh() || utuh.test(awal.potongan(panjangBaris)));
        pertama = perBaris ? awal.potongan(panjangBaris) : null;
        sisa = perBaris ? new PemotongBaris(sumber) : new PemotongTunggal(sumber, awal);
    }

    @Override
    public @Nullable Potongan berikut() throws IOException {
        Potongan satu = pertama;
        pertama = null;
        return satu == null ? sisa.berikut() : satu;
    }

    @Override
    public boolean terikat() {
        return sisa.terikat();
    }
}
