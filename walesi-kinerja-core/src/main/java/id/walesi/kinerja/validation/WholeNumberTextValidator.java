package id.walesi.kinerja.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Asks {@link TextForm#wholeNumber}.
 *
 * @term pemeriksa teks bilangan bulat
 */
public final class WholeNumberTextValidator implements ConstraintValidator<WholeNumberText, CharSequence> {

    private TextForm<Integer> form = TextForm.wholeNumber(0, Integer.MAX_VALUE);

    /** Called by the provider of Bean Validation. */
    public WholeNumberTextValidator() {}

    @Override
    public void initialize(WholeNumberText constraint) {
        form = TextForm.wholeNumber(constraint.lowest(), constraint.highest());
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return Violations.none(form, text, context);
    }
}
