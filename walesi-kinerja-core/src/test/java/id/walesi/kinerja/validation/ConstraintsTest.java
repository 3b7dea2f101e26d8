package id.walesi.kinerja.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.problem.Severity;
import id.walesi.kinerja.validation.HostObjects.Bean;
import id.walesi.kinerja.validation.HostObjects.Composed;
import id.walesi.kinerja.validation.HostObjects.Form;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The constraints on objects of a host, at every kind of place. */
class ConstraintsTest {

    private static final Validator VALIDATOR = HostObjects.validator();

    private static Map<String, String> found(Set<? extends ConstraintViolation<?>> violations) {
        Map<String, String> found = new TreeMap<>();
        Violations.problems(violations)
                .forEach(problem -> found.merge(problem.path(), problem.code().value(), (one, two) -> one + "+" + two));
        return found;
    }

    /** By a validator of this test alone, which reads the constraints anew. */
    @Test
    void aMemberOfAnyOfItsListsIsValid() {
        Validator fresh = HostObjects.validator();
        for (String member : List.of("Harmonis", "pns", "good")) {
            assertEquals(Map.of(), found(fresh.validateValue(Form.class, "member", member)), member);
        }
        assertEquals(Map.of("member", "text.unknown-code"), found(fresh.validateValue(Form.class, "member", "x")));
    }

    @Test
    void goodTextsAndAbsentOnesAreValid() {
        assertEquals(Map.of(), found(VALIDATOR.validate(Form.GOOD)));
        Form absent = new Form(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "x",
                List.of("a"),
                null);
        assertEquals(Map.of(), found(VALIDATOR.validate(absent)));
        Form blank = new Form(
                "", " ", "", " ", "", "", "", "", "", "", "", "", "", "", "", "", "x", List.of("a"), Map.of("", " "));
        assertEquals(Map.of(), found(VALIDATOR.validate(blank)));
    }

    @Test
    void everyConstraintReportsItsFinding() {
        Form bad = new Form(
                "190013011920011001",
                "190001011920011001",
                "12345678",
                "9999994102000001 ",
                "287.500",
                "287.5",
                "-1",
                "10",
                "45678",
                "2025-Q9",
                "Dokumen",
                "1E+17",
                "Kode",
                "x",
                "mungkin",
                "Sri",
                " ",
                List.of(),
                Map.of("1E+17", "1e5"));
        assertEquals(
                new TreeMap<>(Map.ofEntries(
                        Map.entry("nip", "identity.birth-date"),
                        Map.entry("niPppk", "identity.contract-code"),
                        Map.entry("legacyNip", "identity.length"),
                        Map.entry("nik", "identity.surrounding-blanks"),
                        Map.entry("amount", "text.number-ambiguous"),
                        Map.entry("sheetAmount", "text.number-in-other-notation"),
                        Map.entry("weight", "text.number-negative"),
                        Map.entry("count", "text.number-out-of-range"),
                        Map.entry("day", "text.date-serial"),
                        Map.entry("period", "text.not-a-period"),
                        Map.entry("unit", "text.not-a-unit"),
                        Map.entry("id", "text.spreadsheet-number"),
                        Map.entry("code", "text.not-a-code"),
                        Map.entry("digest", "text.not-a-digest"),
                        Map.entry("truth", "text.not-true-or-false"),
                        Map.entry("member", "text.unknown-code"),
                        Map.entry("required", "intake.missing"),
                        Map.entry("ids", "intake.missing"),
                        Map.entry("amounts[]", "text.number-scientific+text.spreadsheet-number"))),
                found(VALIDATOR.validate(bad)));
    }

    @Test
    void severalFindingsOfOneTextAreAllReported() {
        assertEquals(
                Map.of("field", "text.date-serial+text.surrounding-blanks"),
                found(VALIDATOR.validate(new Bean(" 45678", null))));
    }

    @Test
    void elementsOfListsAreLookedAt() {
        Form form = new Form(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "x",
                Arrays.asList("a", null, "1E+17", ""),
                null);
        assertEquals(
                Map.of("ids[1]", "intake.missing", "ids[2]", "text.spreadsheet-number", "ids[3]", "intake.missing"),
                found(VALIDATOR.validate(form)));
    }

    @Test
    void aMessageOfTheHostStays() {
        Set<ConstraintViolation<Bean>> violations = VALIDATOR.validate(new Bean(null, "x"));
        assertEquals(
                List.of("pesan sendiri"),
                violations.stream().map(ConstraintViolation::getMessage).toList());
        Problem problem = Violations.problems(violations).list().get(0);
        assertEquals("intake.constraint-violated", problem.code().value());
        assertEquals("property", problem.path());
        assertEquals(Severity.ERROR, problem.severity());
        assertEquals(List.of(Term.of("constraint", "AmountText")), problem.details());
    }

    /** A message of the host that quotes one of the library is the host's. */
    record Quoting(
            @DateText(message = "{id.walesi.kinerja.text.not-a-date} (kolom tanggal)")
            String day) {}

    @Test
    void aMessageThatQuotesOneOfTheLibraryIsTheHosts() {
        Set<ConstraintViolation<Quoting>> violations = VALIDATOR.validate(new Quoting("45678"));
        assertEquals(
                List.of("Ini bukan tanggal; tulis misalnya 2025-03-31. (kolom tanggal)"),
                violations.stream().map(ConstraintViolation::getMessage).toList());
        assertEquals(Map.of("day", "intake.constraint-violated"), found(violations));
    }

    @Test
    void parametersAndResultsAreLookedAt() throws NoSuchMethodException {
        Bean bean = new Bean(null, null);
        var method = Bean.class.getMethod("answer", String.class);
        var executables = VALIDATOR.forExecutables();
        assertEquals(
                Set.of("identity.length"),
                Set.copyOf(found(executables.validateParameters(bean, method, new Object[] {"1"}))
                        .values()));
        assertEquals(
                Set.of("text.not-a-period"),
                Set.copyOf(found(executables.validateReturnValue(bean, method, "x"))
                        .values()));
    }

    @Test
    void aHostComposesThem() {
        assertEquals(Map.of("day", "text.date-serial"), found(VALIDATOR.validate(new Composed("45678"))));
        assertEquals(Map.of("day", "intake.missing"), found(VALIDATOR.validate(new Composed(null))));
        assertEquals(Map.of(), found(VALIDATOR.validate(new Composed("2025-03-31"))));
    }

    /** A record of the host with a constraint that is not of this library. */
    record Foreign(
            @NotNull String text,
            Map<String, @AmountText String> amounts,
            @Required Object any) {}

    @Test
    void aForeignConstraintIsNamed() {
        Problems problems = Violations.problems(VALIDATOR.validate(new Foreign(null, Map.of("Sri", "1e5"), 1)));
        assertEquals(
                List.of("intake.constraint-violated", "text.number-scientific"),
                problems.list().stream()
                        .map(problem -> problem.code().value())
                        .sorted()
                        .toList());
        // a key of a host's map may be a name
        assertFalse(problems.toString().contains("Sri"));
        assertEquals(
                1,
                Violations.problems(VALIDATOR.validate(new Foreign("x", null, null)))
                        .list()
                        .size());
        assertEquals(Problems.none(), Violations.problems(List.of()));
    }

    static Stream<Class<?>> constraints() {
        return Stream.of(
                NipText.class,
                NiPppkText.class,
                LegacyNipText.class,
                NikText.class,
                AmountText.class,
                WeightText.class,
                WholeNumberText.class,
                DateText.class,
                PeriodText.class,
                UnitText.class,
                IdText.class,
                CodeText.class,
                DigestText.class,
                TruthText.class,
                CodeOf.class,
                Required.class);
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void eachNamesItsValidatorTargetsAndMessage(Class<?> constraint) throws ReflectiveOperationException {
        Class<? extends ConstraintValidator<?, ?>>[] validators =
                constraint.getAnnotation(Constraint.class).validatedBy();
        assertEquals(1, validators.length);
        assertEquals(constraint.getPackage(), validators[0].getPackage());
        assertEquals(
                Set.of(
                        ElementType.METHOD,
                        ElementType.FIELD,
                        ElementType.ANNOTATION_TYPE,
                        ElementType.CONSTRUCTOR,
                        ElementType.PARAMETER,
                        ElementType.TYPE_USE),
                Set.of(constraint.getAnnotation(Target.class).value()));
        String message = (String) constraint.getMethod("message").getDefaultValue();
        assertTrue(message.matches("\\{id\\.walesi\\.kinerja\\.[a-z.-]+}"), message);
        assertTrue(MessagesTest.ROOT.containsKey(message.substring(1, message.length() - 1)), message);
    }

    @Test
    void theListOfConstraintsIsWhole() {
        Set<String> tested = constraints().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
        Set<String> used = Arrays.stream(Form.class.getRecordComponents())
                .flatMap(component ->
                        Stream.concat(Arrays.stream(component.getAccessor().getAnnotations()), Stream.empty()))
                .map(annotation -> annotation.annotationType().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(tested, used);
    }

    @ParameterizedTest
    @CsvSource({"'',false", "' ',false", "x,true"})
    void requiredKnowsTextAndListsAndTheRest(String text, boolean valid) {
        RequiredValidator validator = new RequiredValidator();
        assertEquals(valid, validator.isValid(text, null));
        assertFalse(validator.isValid(null, null));
        assertFalse(validator.isValid(List.of(), null));
        assertTrue(validator.isValid(Collections.singletonList(null), null));
        assertTrue(validator.isValid(1, null));
    }
}
