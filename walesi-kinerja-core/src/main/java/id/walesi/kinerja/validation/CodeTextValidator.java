package id.walesi.kinerja.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Asks {@link TextForm#code}.
 *
 * @term pemeriksa teks kode bebas
 */
public final class CodeTextValidator implements ConstraintValidator<CodeText, CharSequence> {

    /** Called by the provider of Bean Validation. */
    public CodeTextValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return Violations.none(TextForm.code(), text, context);
    }
}
