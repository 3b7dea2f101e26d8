package id.walesi.kinerja.validation;

import id.walesi.kinerja.explanation.Coded;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Asks {@link TextForm#codeOf}.
 *
 * @term pemeriksa teks kode
 */
public final class CodeOfValidator implements ConstraintValidator<CodeOf, CharSequence> {

    private TextForm<Coded> form = TextForm.codeOf(new Coded[0]);

    /** Called by the provider of Bean Validation. */
    public CodeOfValidator() {}

    @Override
    public void initialize(CodeOf constraint) {
        form = TextForm.codeOf(Arrays.stream(constraint.value())
                .flatMap(list -> Arrays.stream(list.getEnumConstants()))
                .toArray(Coded[]::new));
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return Violations.none(form, text, context);
    }
}
