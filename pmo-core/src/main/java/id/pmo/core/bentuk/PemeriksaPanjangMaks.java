package id.pmo.core.bentuk;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Judges {@link PanjangMaks}. */
public final class PemeriksaPanjangMaks implements ConstraintValidator<PanjangMaks, String> {

    private int maks;

    @Override
    public void initialize(PanjangMaks batas) {
        maks = batas.value();
    }

    @Override
    public boolean isValid(@Nullable String nilai, ConstraintValidatorContext konteks) {
        return nilai == null || nilai.length() <= maks || nilai.codePointCount(0, nilai.length()) <= maks;
    }
}
