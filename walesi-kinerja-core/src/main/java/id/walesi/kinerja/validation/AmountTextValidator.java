package id.walesi.kinerja.validation;

import id.walesi.kinerja.quantity.Ratio;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Asks {@link TextForm#number}.
 *
 * @term pemeriksa teks angka
 */
public final class AmountTextValidator implements ConstraintValidator<AmountText, CharSequence> {

    private TextForm<Ratio> form = TextForm.number(NumberNotation.UNSTATED);

    /** Called by the provider of Bean Validation. */
    public AmountTextValidator() {}

    @Override
    public void initialize(AmountText constraint) {
        form = TextForm.number(constraint.notation());
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return Violations.none(form, text, context);
    }
}
