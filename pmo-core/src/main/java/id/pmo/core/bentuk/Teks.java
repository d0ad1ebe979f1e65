package id.pmo.core.bentuk;

import org.jspecify.annotations.Nullable;

/** How this domain reads a text that a person typed. */
public final class Teks {

    private Teks() {}

    /**
     * Whether nothing was said: null, or no letter and no digit in it, so that "-" and "…" count as blank.
     *
     * @param teks what stands on the form, or null
     */
    public static boolean kosong(@Nullable CharSequence teks) {
        if (teks == null) {
            return true;
        }
        for (int i = 0; i < teks.length(); ) {
            char huruf = teks.charAt(i);
            if ((huruf >= 'a' && huruf <= 'z') || (huruf >= 'A' && huruf <= 'Z') || (huruf >= '0' && huruf <= '9')) {
                return false; // how nearly every text begins
            }
            int titik = Character.codePointAt(teks, i);
            if (Character.isLetterOrDigit(titik)) {
                return false;
            }
            i += Character.charCount(titik);
        }
        return true;
    }

    /** The text without white space at its ends, or null where it is blank. */
    public static @Nullable String isi(@Nullable String teks) {
        return teks == null || kosong(teks) ? null : teks.strip();
    }

    /** The length in Unicode code points, without white space at the ends; 0 for null. */
    public static int panjang(@Nullable String teks) {
        if (teks == null) {
            return 0;
        }
        String bersih = teks.strip();
        return bersih.codePointCount(0, bersih.length());
    }
}
