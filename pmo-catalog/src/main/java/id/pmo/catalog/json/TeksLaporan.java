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
 * @param tanpaPecahan whether the text as it stands holds no half of a Unicode character, as none does that was UTF-8
 * @param awal where it starts in the file that it was cut from
 */
record TeksLaporan(String isi, boolean utuh, boolean tanpaPecahan, Posisi awal) {

    private static final char BOM = '\uFEFF';

    /** What the JDK puts in the place of bytes that are no UTF-8. */
    private static final char PENGGANTI = '\uFFFD';

    private static final int TAMPAK = 20;

    static TeksLaporan dari(byte[] isi, Posisi awal) {
        String teks = new String(isi, StandardCharsets.UTF_8);
        boolean utuh = teks.indexOf(PENGGANTI) < 0;
        return utuh ? new TeksLaporan(tanpaBom(teks), true, true, awal) : diragukan(isi, awal);
    }

    /** Tells bytes that are no UTF-8 from a sign for them that somebody wrote. */
    private static TeksLaporan diragukan(byte[] isi, Posisi awal) {
        CharsetDecoder pembaca = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer hasil = CharBuffer.allocate(isi.length);
        boolean utuh = !pembaca.decode(ByteBuffer.wrap(isi), hasil, true).isError();
        return new TeksLaporan(tanpaBom(hasil.flip().toString()), utuh, true, awal);
    }

    static TeksLaporan dari(String isi) {
        return new TeksLaporan(tanpaBom(isi), true, !Kutipan.pecah(isi), Posisi.AWAL);
    }

    /** Whether a text is more than one report may have, in bytes of UTF-8. */
    static boolean terlaluBesar(String isi) {
        return isi.length() > BatasBentuk.UKURAN || isi.getBytes(StandardCharsets.UTF_8).length > BatasBentuk.UKURAN;
    }

    /** Whether a value may hold half of a Unicode character: only by an escape where the text itself holds none. */
    boolean mungkinPecah() {
        return !tanpaPecahan || isi.indexOf('\\') >= 0;
    }

    private static String tanpaBom(String isi) {
        return !isi.isEmpty() && isi.charAt(0) == BOM ? isi.substring(1) : isi;
    }

    /** A few characters around a place, on its line, to show what stands there. */
    String sekitar(Posisi posisi) {
        int letak = letak(posisi);
        int mulai = letak;
        while (mulai > Math.max(0, letak - TAMPAK) && !akhirBaris(mulai - 1)) {
            mulai--;
        }
        return isi.substring(mulai, sampai(letak)).strip();
    }

    /** A few characters from a place on, on its line. */
    String mulai(Posisi posisi) {
        int letak = letak(posisi);
        return isi.substring(letak, sampai(letak)).strip();
    }

    /** Whether nothing but white space stands from a place on. */
    boolean habis(Posisi posisi) {
        return isi.substring(letak(posisi)).isBlank();
    }

    private int sampai(int letak) {
        int sampai = letak;
        while (sampai < Math.min(isi.length(), letak + TAMPAK) && !akhirBaris(sampai)) {
            sampai++;
        }
        return sampai;
    }

    private boolean akhirBaris(int letak) {
        return isi.charAt(letak) == '\n' || isi.charAt(letak) == '\r';
    }

    /** How many UTF-16 units stand before a place; all of them for a place beyond the end. */
    private int letak(Posisi posisi) {
        int letak = 0;
        for (long baris = 1; baris < posisi.baris() && letak < isi.length(); letak++) {
            boolean tengahCrlf = isi.charAt(letak) == '\r' && letak + 1 < isi.length() && isi.charAt(letak + 1) == '\n';
            baris += akhirBaris(letak) && !tengahCrlf ? 1 : 0;
        }
        return (int) Math.min(isi.length(), letak + posisi.kolom() - 1);
    }
}
