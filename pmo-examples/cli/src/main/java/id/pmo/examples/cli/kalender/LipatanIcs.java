package id.pmo.examples.cli.kalender;

/**
 * Folds the lines of a calendar file, as RFC 5545 §3.1 asks: no line is longer than 75 octets of UTF-8, its end not
 * counted, and what is too long goes on after a blank on the next. A character is never cut. The library counts
 * characters instead.
 */
final class LipatanIcs {

    private static final int OKTET = 75;
    private static final String SAMBUNG = "\r\n ";

    private LipatanIcs() {}

    static String lipat(String teks) {
        StringBuilder terlipat = new StringBuilder(teks.length() + teks.length() / OKTET);
        int panjang = 0;
        for (int letak = 0; letak < teks.length(); ) {
            int huruf = teks.codePointAt(letak);
            letak += Character.charCount(huruf);
            boolean akhirBaris = huruf == '\r' || huruf == '\n';
            if (!akhirBaris && panjang + oktet(huruf) > OKTET) {
                terlipat.append(SAMBUNG);
                panjang = 1;
            }
            terlipat.appendCodePoint(huruf);
            panjang = akhirBaris ? 0 : panjang + oktet(huruf);
        }
        return terlipat.toString();
    }

    private static int oktet(int huruf) {
        if (huruf < 0x80) {
            return 1;
        }
        return huruf < 0x800 ? 2 : huruf < 0x10000 ? 3 : 4;
    }
}
