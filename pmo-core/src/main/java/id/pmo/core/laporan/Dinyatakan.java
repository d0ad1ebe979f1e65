package id.pmo.core.laporan;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The status is one that a host can declare: any but {@code TIDAK_TERBACA}; null passes. */
@Documented
@Constraint(validatedBy = PemeriksaDinyatakan.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Dinyatakan {

    /** The permanent code of the fault. */
    String message() default "ST-004";

    /** Validation groups; none by default. */
    Class<?>[] groups() default {};

    /** Validation payload; none by default. */
    Class<? extends Payload>[] payload() default {};
}
