package id.walesi.kinerja.validation;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import id.walesi.kinerja.explanation.Coded;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text is the code, or the official label, of a member of some closed lists.
 *
 * @term teks kode
 */
@Documented
@Constraint(validatedBy = CodeOfValidator.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface CodeOf {

    /**
     * The lists.
     *
     * @return enums, for example {@code EmployeePredicate.class}
     */
    Class<? extends Coded>[] value();

    /**
     * The message.
     *
     * @return its key; each finding has its own, which stands in its place unless the host writes another
     */
    String message() default "{id.walesi.kinerja.text.unknown-code}";

    /**
     * The groups.
     *
     * @return none for the default group
     */
    Class<?>[] groups() default {};

    /**
     * Additional data for the host.
     *
     * @return often none
     */
    Class<? extends Payload>[] payload() default {};
}
