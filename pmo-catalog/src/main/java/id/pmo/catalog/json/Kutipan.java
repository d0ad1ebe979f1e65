package id.pmo.catalog.json;

/** Shows a piece of what a school wrote inside a message. */
final class Kutipan {

    private static final int TERPANJANG = 60;

    private Kutipan() {}

    /** The text in quotes, shortened to 60 code points. */
    static String dari(String teks) {
        return "\"" + ringkas(teks) + "\"";
    }

    /** The text shortened to 60 code points. */
    static String ringkas(String teks) {
        // never longer than what is shown, since a fault may be kept for each of thousands of long texts
        boolean panjang = teks.length() > TERPANJANG && teks.codePointCount(0, teks.length()) > TERPANJANG;
        return utuh(panjang ? teks.substring(0, teks.offsetByCodePoints(0, TERPANJANG - 1)) + "…" : teks);
    }

    /** The text with each half of a character replaced, so that it can be written as UTF-8. */
    static String utuh(String teks) {
        return pecah(teks) ? teks.replaceAll("\\p{Cs}", "\uFFFD") : teks;
    }

    /** Whether the text holds half of a Unicode character. */
    static boolean pecah(String teks) {
        for (int i = 0; i < teks.length(); i++) {
            char c = teks.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pasangan = Character.isHighSurrogate(c)
                        && i + 1 < teks.length()
                        && Character.isLowSurrogate(teks.charAt(i + 1));
                if (!pasangan) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
