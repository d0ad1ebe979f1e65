package id.pmo.catalog.json;

import id.pmo.core.bentuk.BatasBentuk;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of one report, as far as it is UTF-8.
 *
 * @param isi the text without its byte order mark
 * @param utuh whether all bytes were UTF-8; otherwise {@code isi} ends before the first that was not
 * @param awal where it starts in the file that it was cut from
 */
record TeksLaporan(String isi, boolean utuh, Posisi awal) {

    private static final char BOM = '\uFEFF';

    static TeksLaporan dari(byte[] isi, Posisi awal) {
        CharsetDecoder pembaca = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer hasil = CharBuffer.allocate(isi.length);
        boolean utuh = !pembaca.decode(ByteBuffer.wrap(isi), hasil, true).isError();
        return new TeksLaporan(tanpaBom(hasil.flip().toString()), utuh, awal);
    }

    static TeksLaporan dari(String isi) {
        return new TeksLaporan(tanpaBom(isi), true, Posisi.AWAL);
    }

    /** Whether a text is more than one report may have, in bytes of UTF-8. */
    static boolean terlaluBesar(String isi) {
        return isi.length() > BatasBentuk.UKURAN || isi.getBytes(StandardCharsets.UTF_8).length > BatasBentuk.UKURAN;
    }

    private static String tanpaBom(String isi) {
        return !isi.isEmpty() && isi.charAt(0) == BOM ? isi.substring(1) : isi;
    }

    /** A few characters around a place, on its line, to show what stands there. */
    String sekitar(Posisi posisi) {
        int mulai = 0;
        for (long baris = 1; baris < posisi.baris(); baris++) {
            int pindah = pindahBaris(mulai);
            if (pindah < 0) {
                break;
            }
            mulai = pindah;
        }
        int akhirBaris = mulai;
        while (akhirBaris < isi.length() && isi.charAt(akhirBaris) != '\n' && isi.charAt(akhirBaris) != '\r') {
            akhirBaris++;
        }
        int tengah = (int) Math.min(mulai + posisi.kolom() - 1, akhirBaris);
        return isi.substring(Math.max(mulai, tengah - 10), Math.min(akhirBaris, tengah + 10))
                .strip();
    }

    private int pindahBaris(int dari) {
        for (int i = dari; i < isi.length(); i++) {
            char c = isi.charAt(i);
            if (c == '\n' || c == '\r') {
                boolean crlf = c == '\r' && i + 1 < isi.length() && isi.charAt(i + 1) == '\n';
                return crlf ? i + 2 : i + 1;
            }
        }
        return -1;
    }
}
