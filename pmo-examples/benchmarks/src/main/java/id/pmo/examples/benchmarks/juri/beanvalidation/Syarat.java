package id.pmo.examples.benchmarks.juri.beanvalidation;

import id.pmo.examples.benchmarks.tulisan.Kode;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The whole item meets this syarat. */
@Constraint(validatedBy = PemeriksaSyarat.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Syarat.List.class)
public @interface Syarat {

    /** Its code. */
    Kode value();

    /** Not shown: findings carry the policy's own texts. */
    String message() default "";

    /** In which kind of period it is asked. */
    Class<?>[] groups() default {};

    /** Not used. */
    Class<? extends Payload>[] payload() default {};

    /** Several of them. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** The syarat. */
        Syarat[] value();
    }
}
