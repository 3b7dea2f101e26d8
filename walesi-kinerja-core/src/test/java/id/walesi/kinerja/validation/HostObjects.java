package id.walesi.kinerja.validation;

import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.rating.EmployeePredicate;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** A host with objects of its own that carry the constraints at every kind of place. */
final class HostObjects {

    private HostObjects() {}

    /** A record as a REST endpoint takes it. */
    record Form(
            @NipText String nip,
            @NiPppkText String niPppk,
            @LegacyNipText String legacyNip,
            @NikText String nik,
            @AmountText String amount,

            @AmountText(notation = NumberNotation.INDONESIAN)
            String sheetAmount,

            @WeightText String weight,
            @WholeNumberText(lowest = 1, highest = 9) String count,
            @DateText String day,
            @PeriodText String period,
            @UnitText String unit,
            @IdText String id,
            @CodeText String code,
            @DigestText String digest,
            @TruthText String truth,

            @CodeOf({EmployeePredicate.class, EmploymentStatus.class, CoreValue.class})
            String member,

            @Required String required,
            @Required List<@Required @IdText String> ids,
            Map<@IdText String, @AmountText String> amounts) {

        static final Form GOOD = new Form(
                "190001011920011001",
                "190001011920211001",
                "123456789",
                "9999990101000001",
                "287.5",
                "287.500",
                "0",
                "9",
                "2025-03-31",
                "2025-Q1",
                "document",
                "u-1",
                "kode/1",
                "0".repeat(64),
                "ya",
                "Harmonis",
                "x",
                List.of("a"),
                Map.of("k", "1"));
    }

    /** A bean, with constraints on a field, a getter, a parameter and a constructor's result, and a message of its own. */
    static final class Bean {

        @DateText
        final String field;

        private final String property;

        Bean(String field, String property) {
            this.field = field;
            this.property = property;
        }

        @AmountText(message = "pesan sendiri")
        public String getProperty() {
            return property;
        }

        @PeriodText
        public String answer(@NipText String argument) {
            return argument;
        }
    }

    /** A constraint of the host's own, made of those of the library. */
    record Composed(@Appointed String day) {}

    static ValidatorFactory factory(Locale locale) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        java.util.Set.of(Locale.forLanguageTag("id"), Locale.ENGLISH), locale, false))
                .buildValidatorFactory();
    }

    static Validator validator() {
        return factory(Locale.forLanguageTag("id")).getValidator();
    }
}
