package id.pmo.core.laporan;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Judges {@link Dinyatakan}. */
public final class PemeriksaDinyatakan implements ConstraintValidator<Dinyatakan, StatusKelengkapan> {

    @Override
    public boolean isValid(@Nullable StatusKelengkapan nilai, ConstraintValidatorContext konteks) {
        return nilai != StatusKelengkapan.TIDAK_TERBACA;
    }
}
