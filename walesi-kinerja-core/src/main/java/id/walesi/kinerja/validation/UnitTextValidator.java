package id.walesi.kinerja.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Asks {@link TextForm#unit}.
 *
 * @term pemeriksa teks satuan
 */
public final class UnitTextValidator implements ConstraintValidator<UnitText, CharSequence> {

    /** Called by the provider of Bean Validation. */
    public UnitTextValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return Violations.none(TextForm.unit(), text, context);
    }
}
