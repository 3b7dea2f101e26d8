package id.walesi.kinerja.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Asks {@link TextForm#id}.
 *
 * @term pemeriksa teks kunci
 */
public final class IdTextValidator implements ConstraintValidator<IdText, CharSequence> {

    /** Called by the provider of Bean Validation. */
    public IdTextValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return Violations.none(TextForm.id(), text, context);
    }
}
