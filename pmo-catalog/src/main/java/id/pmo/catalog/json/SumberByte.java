package id.pmo.catalog.json;

import java.io.IOException;
import java.io.InputStream;

/** Bytes with one byte of foresight, and the line and column at which the next one stands. */
final class SumberByte {

    static final int HABIS = -1;

    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream masukan;
    private final byte[] bak = new byte[1 << 16];
    private int letak;
    private int isi;
    private long baris = 1;
    private long kolom = 1;

    /** Skips a byte order mark. */
    SumberByte(InputStream masukan) throws IOException {
        this.masukan = masukan;
        isi = Math.max(0, masukan.readNBytes(bak, 0, BOM.length));
        boolean bom = isi == BOM.length && bak[0] == BOM[0] && bak[1] == BOM[1] && bak[2] == BOM[2];
        letak = bom ? BOM.length : 0;
    }

    /** The next byte, which stays; {@link #HABIS} at the end. */
    int lihat() throws IOException {
        while (letak == isi) {
            letak = 0;
            isi = masukan.read(bak);
            if (isi < 0) {
                isi = 0;
                return HABIS;
            }
        }
        return bak[letak] & 0xFF;
    }

    /** The next byte; {@link #HABIS} at the end. */
    int ambil() throws IOException {
        int b = lihat();
        if (b == HABIS) {
            return b;
        }
        letak++;
        if (b == '\n' || (b == '\r' && lihat() != '\n')) {
            baris++;
            kolom = 1;
        } else if ((b & 0xC0) != 0x80) {
            // UTF-16 units: none for a continuation byte, two for a character outside the basic plane
            kolom += b >= 0xF0 ? 2 : 1;
        }
        return b;
    }

    /** Takes what is left of a line, and its end, which is not kept; many times faster than byte by byte. */
    void ambilBaris(Penampung penampung) throws IOException {
        while (lihat() != HABIS) {
            int awal = letak;
            letak = letakLf();
            boolean crTerakhir = letak == isi && bak[letak - 1] == '\r';
            penampung.tambah(bak, awal, letak);
            if (letak < isi) {
                ambil();
                return;
            }
            if (crTerakhir && lihat() != '\n') {
                baris++;
            }
        }
    }

    /** Where the next LF lies in the buffer, or its end where none does. */
    private int letakLf() {
        byte[] dicari = bak;
        int sampai = isi;
        int dicapai = letak;
        while (dicapai < sampai && dicari[dicapai] != '\n') {
            // a CR alone ends a line for whoever counts lines; whether one at the end of the buffer does shows later
            if (dicari[dicapai] == '\r' && dicapai + 1 < sampai && dicari[dicapai + 1] != '\n') {
                baris++;
            }
            dicapai++;
        }
        return dicapai;
    }

    /** Skips white space of JSON and tells what follows it. */
    int lewatiKosong() throws IOException {
        int b = lihat();
        while (kosong(b)) {
            ambil();
            b = lihat();
        }
        return b;
    }

    static boolean kosong(int b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    Posisi posisi() {
        return new Posisi(baris, kolom);
    }
}
