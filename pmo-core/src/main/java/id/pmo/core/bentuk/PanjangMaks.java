package id.pmo.core.bentuk;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text has at most {@link #value()} Unicode code points; null passes. */
@Documented
@Constraint(validatedBy = PemeriksaPanjangMaks.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface PanjangMaks {

    /** The most code points allowed; see {@link BatasBentuk}. */
    int value();

    /** The permanent code of the fault. */
    String message() default "ST-008";

    /** Validation groups; none by default. */
    Class<?>[] groups() default {};

    /** Validation payload; none by default. */
    Class<? extends Payload>[] payload() default {};
}
