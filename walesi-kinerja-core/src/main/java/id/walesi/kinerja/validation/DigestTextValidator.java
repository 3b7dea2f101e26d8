package id.walesi.kinerja.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Asks {@link TextForm#digest}.
 *
 * @term pemeriksa teks sidik digital
 */
public final class DigestTextValidator implements ConstraintValidator<DigestText, CharSequence> {

    /** Called by the provider of Bean Validation. */
    public DigestTextValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return Violations.none(TextForm.digest(), text, context);
    }
}
