package id.walesi.kinerja.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Asks {@link TextForm#day}.
 *
 * @term pemeriksa teks tanggal
 */
public final class DateTextValidator implements ConstraintValidator<DateText, CharSequence> {

    /** Called by the provider of Bean Validation. */
    public DateTextValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return Violations.none(TextForm.day(), text, context);
    }
}
