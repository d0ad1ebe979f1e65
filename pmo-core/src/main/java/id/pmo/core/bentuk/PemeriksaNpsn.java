package id.pmo.core.bentuk;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Judges {@link Npsn}. */
public final class PemeriksaNpsn implements ConstraintValidator<Npsn, CharSequence> {

    private static final int PANJANG = 8;
    private static final int HURUF = 2;

    /** Whether the text, without white space at its ends, has the form of an NPSN. */
    public static boolean berbentukNpsn(String teks) {
        String npsn = teks.strip();
        return npsn.length() == PANJANG
                && (semua(npsn, 0, HURUF, '0', '9') || semua(npsn, 0, HURUF, 'A', 'Z'))
                && semua(npsn, HURUF, PANJANG, '0', '9');
    }

    private static boolean semua(String teks, int mulai, int akhir, char awal, char paling) {
        for (int i = mulai; i < akhir; i++) {
            if (teks.charAt(i) < awal || teks.charAt(i) > paling) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean isValid(@Nullable CharSequence nilai, ConstraintValidatorContext konteks) {
        return nilai == null || Teks.kosong(nilai) || berbentukNpsn(nilai.toString());
    }
}
