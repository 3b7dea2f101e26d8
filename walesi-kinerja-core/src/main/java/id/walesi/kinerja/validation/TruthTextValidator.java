package id.walesi.kinerja.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Asks {@link TextForm#truth}.
 *
 * @term pemeriksa teks ya atau tidak
 */
public final class TruthTextValidator implements ConstraintValidator<TruthText, CharSequence> {

    /** Called by the provider of Bean Validation. */
    public TruthTextValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return Violations.none(TextForm.truth(), text, context);
    }
}
