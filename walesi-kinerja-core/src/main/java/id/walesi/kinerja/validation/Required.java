package id.walesi.kinerja.validation;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Something is given: not null, not blank text, not an empty list. Put it in a stage group such as {@link AsFact}, so
 * that half-filled forms can be saved.
 *
 * @term wajib diisi
 */
@Documented
@Constraint(validatedBy = RequiredValidator.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Required {

    /**
     * The message.
     *
     * @return its key
     */
    String message() default "{id.walesi.kinerja.intake.missing}";

    /**
     * The groups.
     *
     * @return the stages at which it must be given; none for the default group
     */
    Class<?>[] groups() default {};

    /**
     * Additional data for the host.
     *
     * @return often none
     */
    Class<? extends Payload>[] payload() default {};
}
