package id.walesi.kinerja.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Asks {@link TextForm#nip}.
 *
 * @term pemeriksa teks nomor induk pegawai (NIP)
 */
public final class NipTextValidator implements ConstraintValidator<NipText, CharSequence> {

    /** Called by the provider of Bean Validation. */
    public NipTextValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return Violations.none(TextForm.nip(), text, context);
    }
}
