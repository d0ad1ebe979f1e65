package id.pmo.core.bentuk;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Judges {@link Npsn}. */
public final class PemeriksaNpsn implements ConstraintValidator<Npsn, CharSequence> {

    private static final Pattern BENTUK = Pattern.compile("[0-9]{8}|[A-Z]{2}[0-9]{6}");

    /** Whether the text, without white space at its ends, has the form of an NPSN. */
    public static boolean berbentukNpsn(String teks) {
        return BENTUK.matcher(teks.strip()).matches();
    }

    @Override
    public boolean isValid(@Nullable CharSequence nilai, ConstraintValidatorContext konteks) {
        return nilai == null || Teks.kosong(nilai) || berbentukNpsn(nilai.toString());
    }
}
