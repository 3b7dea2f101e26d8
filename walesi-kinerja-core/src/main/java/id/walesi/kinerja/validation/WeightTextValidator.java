package id.walesi.kinerja.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Asks {@link TextForm#weight}.
 *
 * @term pemeriksa teks bobot
 */
public final class WeightTextValidator implements ConstraintValidator<WeightText, CharSequence> {

    /** Called by the provider of Bean Validation. */
    public WeightTextValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return Violations.none(TextForm.weight(), text, context);
    }
}
