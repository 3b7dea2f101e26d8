package id.walesi.kinerja.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Asks {@link TextForm#niPppk}.
 *
 * @term pemeriksa teks nomor induk PPPK
 */
public final class NiPppkTextValidator implements ConstraintValidator<NiPppkText, CharSequence> {

    /** Called by the provider of Bean Validation. */
    public NiPppkTextValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return Violations.none(TextForm.niPppk(), text, context);
    }
}
