package id.walesi.kinerja.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Asks {@link TextForm#period}.
 *
 * @term pemeriksa teks periode penilaian
 */
public final class PeriodTextValidator implements ConstraintValidator<PeriodText, CharSequence> {

    /** Called by the provider of Bean Validation. */
    public PeriodTextValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return Violations.none(TextForm.period(), text, context);
    }
}
