package id.pmo.core.bentuk;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text is a school's national number: eight digits, or two capital letters and six digits. The real registry has
 * both. A blank text passes, since a missing number is a matter of completeness (ID-001), not of shape.
 */
@Documented
@Constraint(validatedBy = PemeriksaNpsn.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Npsn {

    /** The permanent code of the fault. */
    String message() default "ST-009";

    /** Validation groups; none by default. */
    Class<?>[] groups() default {};

    /** Validation payload; none by default. */
    Class<? extends Payload>[] payload() default {};
}
