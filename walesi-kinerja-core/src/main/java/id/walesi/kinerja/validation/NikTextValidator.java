package id.walesi.kinerja.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Asks {@link TextForm#nik}.
 *
 * @term pemeriksa teks nomor induk kependudukan (NIK)
 */
public final class NikTextValidator implements ConstraintValidator<NikText, CharSequence> {

    /** Called by the provider of Bean Validation. */
    public NikTextValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return Violations.none(TextForm.nik(), text, context);
    }
}
