package id.walesi.kinerja.modulepath;

import id.walesi.kinerja.intake.DraftStage;
import id.walesi.kinerja.intake.Intake;
import id.walesi.kinerja.intake.UnitDraft;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** A host that finds the library and the provider of Bean Validation on the module path. */
public final class Probe {

    private Probe() {}

    /** Prints the module of the drafts, what Bean Validation says about one, and what the library says. */
    public static void main(String[] arguments) {
        Locale indonesian = Locale.forLanguageTag("id");
        Validator validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(indonesian), indonesian, false))
                .buildValidatorFactory()
                .getValidator();
        UnitDraft draft = new UnitDraft("1E+17", null);
        System.out.println(UnitDraft.class.getModule());
        System.out.println(validator.getClass().getModule());
        validator.validate(draft).forEach(violation -> System.out.println(violation.getMessage()));
        System.out.println(Intake.check(draft, DraftStage.AS_FACT, validator));
    }
}
