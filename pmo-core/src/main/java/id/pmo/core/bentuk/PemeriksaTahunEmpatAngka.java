package id.pmo.core.bentuk;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** Judges {@link TahunEmpatAngka}. */
public final class PemeriksaTahunEmpatAngka implements ConstraintValidator<TahunEmpatAngka, TemporalAccessor> {

    @Override
    public boolean isValid(@Nullable TemporalAccessor nilai, ConstraintValidatorContext konteks) {
        if (nilai == null) {
            return true;
        }
        int tahun = nilai.get(ChronoField.YEAR);
        return tahun >= 1 && tahun <= 9999;
    }
}
