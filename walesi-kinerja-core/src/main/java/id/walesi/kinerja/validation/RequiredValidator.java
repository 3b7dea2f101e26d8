package id.walesi.kinerja.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether something is given.
 *
 * @term pemeriksa wajib diisi
 */
public final class RequiredValidator implements ConstraintValidator<Required, Object> {

    /** Called by the provider of Bean Validation. */
    public RequiredValidator() {}

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        if (value instanceof CharSequence text) {
            return TextForm.isGiven(text);
        }
        return value instanceof Collection<?> list ? !list.isEmpty() : value != null;
    }
}
