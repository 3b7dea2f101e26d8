package id.walesi.kinerja.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Asks {@link TextForm#legacyNip}.
 *
 * @term pemeriksa teks NIP lama
 */
public final class LegacyNipTextValidator implements ConstraintValidator<LegacyNipText, CharSequence> {

    /** Called by the provider of Bean Validation. */
    public LegacyNipTextValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return Violations.none(TextForm.legacyNip(), text, context);
    }
}
