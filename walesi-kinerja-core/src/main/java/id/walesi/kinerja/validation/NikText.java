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
 * The text is the 16-digit number of a resident, as {@link id.walesi.kinerja.asn.Nik} diagnoses it.
 *
 * @term teks nomor induk kependudukan (NIK)
 */
@Documented
@Constraint(validatedBy = NikTextValidator.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NikText {

    /**
     * The message.
     *
     * @return its key; each finding has its own, which stands in its place unless the host writes another
     */
    String message() default "{id.walesi.kinerja.identity.length}";

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
