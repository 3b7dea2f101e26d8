package id.walesi.kinerja.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static id.walesi.kinerja.architecture.Code.ROOT;
import static id.walesi.kinerja.architecture.Code.holds;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import id.walesi.kinerja.architecture.fixture.powers.Offenders;
import id.walesi.kinerja.legal.Citation;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.legal.Instrument;
import id.walesi.kinerja.quantity.Quantity;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Rounding;
import id.walesi.kinerja.quantity.RunningRatio;
import java.io.Serializable;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;
import java.util.stream.BaseStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Some powers live in one room, some nowhere. Each rule runs on core, and on a class each of whose members breaks it. */
class PowersTest {

    @Test
    void onlyThreeRoomsDivideAndRound() {
        holds(
                only("quantity", "scoring", "credit")
                        .should(accessTargetWhere(
                                target(BigDecimal.class, "divide.*|remainder|round|setScale|sqrt|scaleBy.*|movePoint.*")
                                        .or(target(BigInteger.class, "divide.*|remainder|mod|sqrt.*"))
                                        .or(target(Math.class, "round|rint|floor.*|ceil.*|sqrt|cbrt|pow"))
                                        .or(target(Quantity.class, "dividedBy|ratioTo|shareOf|round"))
                                        .or(target(RunningRatio.class, "dividedBy|quotientOf|round"))
                                        .or(target(Rounding.class, "at"))))
                        .because("every division and rounding must be found in quantity, scoring or credit: put the"
                                + " arithmetic there and call it with a Rounding"),
                Offenders.Divides.class);
    }

    @Test
    void onlyReportShortensANumberForDisplay() {
        holds(
                only("report", "quantity")
                        .should(accessTargetWhere(target(Ratio.class, "forDisplay")))
                        .because("a number shortened for display must not be computed with: show it in report"),
                Offenders.Displays.class);
    }

    @Test
    void onlyRegulationsCiteAndEnact() {
        DescribedPredicate<JavaAccess<?>> builds = target(Citation.class, "<init>|of|from|parse")
                .or(target(Instrument.class, "<init>|of|from|parse"))
                .or(target(Enacted.class, "<init>|of|from|parse"));
        holds(
                only("regulation", "consequence", "legal")
                        .should(accessTargetWhere(builds))
                        .because("what a minister can change stands in regulation beside its citation: take it as an"
                                + " Enacted argument"),
                Offenders.Enacts.class);
    }

    @Test
    void onlyPolicyLooksForProviders() {
        holds(
                only("policy")
                        .should(dependOnClassesThat(assignableTo(ServiceLoader.class)))
                        .because("there is one door for laws: PolicyCatalog"),
                Offenders.Loads.class);
    }

    @Test
    void onlyPolicyAndEngineLog() {
        holds(
                only("policy", "engine")
                        .should(dependOnClassesThat(resideInAnyPackage("org.slf4j..")))
                        .because("a log line may name a policy and a day, never a person: values know nothing else, so"
                                + " log in policy or engine"),
                Offenders.Logs.class);
    }

    @Test
    void logsAreForDebuggingOnly() {
        holds(
                noClasses()
                        .should(accessTargetWhere(target(Logger.class, "(?!(debug|isDebugEnabled)$).*")))
                        .orShould(dependOnClassesThat(resideInAnyPackage("org.slf4j..")
                                .and(DescribedPredicate.not(
                                        assignableTo(Logger.class).or(assignableTo(LoggerFactory.class))))))
                        .because("a library has nothing to say above debug level: return a Problem or throw"),
                Offenders.Warns.class);
    }

    @Test
    void onlyReportKnowsLanguages() {
        holds(
                only("report")
                        .should(dependOnClassesThat(resideInAnyPackage("java.text..", "java.time.format..")
                                // the one form of a text under a digest belongs to no language
                                .and(DescribedPredicate.not(named("java\\.text\\.Normalizer(\\$Form)?")))
                                .or(named("java\\.util\\.(Locale|Formatter|(.*)ResourceBundle)(\\$.*)?"))))
                        .orShould(accessTargetWhere(target(String.class, "format|formatted")))
                        .because("words, and the form of numbers and days, are made in report: pass the value on"),
                Offenders.Speaks.class);
    }

    @Test
    void nobodyAsksTheMachineForItsLanguage() {
        holds(
                noClasses()
                        .should(accessTargetWhere(target(Locale.class, "getDefault")
                                .or(target(String.class, "to(Upper|Lower)Case|format|formatted")
                                        .and(takesNo(Locale.class)))))
                        .because("the same input gives the same output on every machine: pass the Locale"),
                Offenders.SpeaksAsTheMachine.class);
    }

    @Test
    void onlyTheDoorsKnowBeanValidation() {
        holds(
                only("validation", "intake")
                        .should(dependOnClassesThat(resideInAnyPackage("jakarta.validation..")))
                        .because("facts are valid because they exist: validate drafts at the door"),
                Offenders.Validates.class);
    }

    @Test
    void nobodyReadsAClock() {
        holds(
                noClasses()
                        .should(dependOnClassesThat(assignableTo(Clock.class)
                                .or(named("java\\.util\\.(Date|Calendar|GregorianCalendar|TimeZone)"))))
                        .orShould(accessTargetWhere(describe(
                                "now",
                                access ->
                                        access.getTargetOwner().getPackageName().startsWith("java.time")
                                                && access.getTarget().getName().equals("now"))))
                        .orShould(accessTargetWhere(target(ZoneId.class, "systemDefault")))
                        .because("a case is judged on a day that the host names: take it as an argument"),
                Offenders.ReadsClock.class);
    }

    @Test
    void nobodyRollsDice() {
        holds(
                noClasses()
                        .should(dependOnClassesThat(assignableTo(Random.class)
                                .or(resideInAnyPackage("java.util.random.."))
                                .or(named("java\\.util\\.SplittableRandom"))))
                        .orShould(accessTargetWhere(
                                target(UUID.class, "randomUUID").or(target(Math.class, "random"))))
                        .because("the same case gives the same verdict, always"),
                Offenders.RollsDice.class);
    }

    @Test
    void nobodyComputesInBinaryFloatingPoint() {
        holds(
                classes()
                        .should(new ArchCondition<JavaClass>("have no float or double") {
                            @Override
                            public void check(JavaClass type, ConditionEvents events) {
                                binaries(type)
                                        .forEach(where -> events.add(
                                                SimpleConditionEvent.violated(type, where + " has float or double")));
                            }
                        })
                        .because("0.1 + 0.2 is not 0.3: use a Ratio"),
                Offenders.Floats.class);
    }

    private static Stream<String> binaries(JavaClass type) {
        Stream<String> fields = type.getFields().stream()
                .filter(field -> isBinary(field.getRawType()))
                .map(field -> field.getDescription());
        Stream<String> signatures = type.getCodeUnits().stream()
                .filter(unit -> isBinary(unit.getRawReturnType())
                        || unit.getRawParameterTypes().stream().anyMatch(PowersTest::isBinary))
                .map(unit -> unit.getDescription());
        Stream<String> bodies = type.getAccessesFromSelf().stream()
                .filter(PowersTest::touchesBinary)
                .map(access -> access.getDescription());
        return Stream.of(fields, signatures, bodies).flatMap(all -> all);
    }

    private static boolean touchesBinary(JavaAccess<?> access) {
        if (access.getTarget() instanceof FieldAccessTarget field) {
            return isBinary(field.getRawType()) || isBinary(access.getTargetOwner());
        }
        return access.getTarget() instanceof CodeUnitAccessTarget unit
                && (isBinary(unit.getRawReturnType())
                        || isBinary(access.getTargetOwner())
                        || unit.getRawParameterTypes().stream().anyMatch(PowersTest::isBinary));
    }

    private static boolean isBinary(JavaClass type) {
        return type.getBaseComponentType()
                .getName()
                .matches("float|double|java\\.lang\\.(Float|Double)|java\\.util\\..*Double.*");
    }

    @Test
    void nobodyTouchesTheMachine() {
        holds(
                noClasses()
                        .should(dependOnClassesThat(
                                named("java\\.lang\\.(System|Runtime|ProcessHandle|Process|ProcessBuilder)(\\$.*)?")))
                        .because("a library in a host's process asks the host: take it as an argument"),
                Offenders.TouchesMachine.class);
    }

    @Test
    void nobodyOpensFilesOrNetwork() {
        DescribedPredicate<JavaClass> outside =
                resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..", "javax.net..");
        holds(
                noClasses()
                        .should(dependOnClassesThat(
                                outside.and(DescribedPredicate.not(named("java\\.io\\.Serializable")))))
                        .because(
                                "text and bytes come from the host and go to the host; Java serialization is not used"),
                Offenders.OpensFiles.class);
    }

    @Test
    void nobodyStartsThreads() {
        holds(
                noClasses()
                        .should(dependOnClassesThat(assignableTo(Thread.class)
                                .or(assignableTo(ThreadGroup.class))
                                .or(named("java\\.util\\.(Timer|TimerTask)"))
                                .or(named("java\\.util\\.concurrent\\.(Executors|(.*)Pool(Executor)?)"))))
                        .orShould(accessTargetWhere(target(BaseStream.class, "parallel")
                                .or(target(Collection.class, "parallelStream"))
                                .or(target(CompletableFuture.class, ".*Async").and(takesNo(Executor.class)))))
                        .because("threads belong to the host: take an Executor as an argument"),
                Offenders.StartsThreads.class);
    }

    @Test
    void nobodyReflects() {
        holds(
                noClasses()
                        .should(dependOnClassesThat(resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..")))
                        .orShould(accessTargetWhere(target(
                                Class.class,
                                "forName|newInstance|getClassLoader|getResource.*|getRecordComponents"
                                        + "|get(Declared)?(Method|Field|Constructor|Classe)s?")))
                        .because("what the code does must stand in the code"),
                Offenders.Reflects.class);
    }

    @Test
    void nothingIsSerializable() {
        holds(
                noClasses()
                        .that(DescribedPredicate.not(
                                assignableTo(Throwable.class).or(assignableTo(Enum.class))))
                        .should()
                        .beAssignableTo(Serializable.class)
                        .because("results go out as data, not as Java objects; only exceptions cannot help it"),
                Offenders.Serializes.class);
    }

    @Test
    void nothingStaticChanges() {
        ArchRule rule = fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should(new ArchCondition<JavaField>("be constant") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        if (!field.getModifiers().contains(JavaModifier.FINAL) || isMutable(field)) {
                            events.add(SimpleConditionEvent.violated(field, field.getDescription() + " can change"));
                        }
                    }
                })
                .because("two judgments must not meet in a static field: make it final and unmodifiable, or drop it; an"
                        + " array must be private and never be written");
        holds(rule, Offenders.Remembers.class);
    }

    /** By its value, for the declared type of a collection does not tell. */
    private static boolean isMutable(JavaField field) {
        Object value = value(field.reflect());
        String type = value.getClass().getName();
        return value.getClass().isArray()
                ? !field.getModifiers().contains(JavaModifier.PRIVATE)
                : value instanceof Collection<?> || value instanceof Map<?, ?>
                        ? !type.matches(
                                "java\\.util\\.(ImmutableCollections\\$|Collections\\$(Unmodifiable|Empty|Singleton)).*")
                        : type.matches("java\\.lang\\.(StringBuilder|StringBuffer|.*ThreadLocal)"
                                + "|java\\.util\\.(BitSet|StringJoiner)|java\\.util\\.concurrent\\..*");
    }

    private static Object value(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static GivenClassesConjunction only(String... rooms) {
        return noClasses()
                .that(resideOutsideOfPackages(
                        Stream.of(rooms).map(room -> ROOT + "." + room + "..").toArray(String[]::new)));
    }

    private static DescribedPredicate<JavaAccess<?>> target(Class<?> owner, String names) {
        Pattern pattern = Pattern.compile(names);
        return describe(
                owner.getSimpleName() + "." + names,
                access -> access.getTargetOwner().isAssignableTo(owner)
                        && pattern.matcher(access.getTarget().getName()).matches());
    }

    private static DescribedPredicate<JavaAccess<?>> takesNo(Class<?> parameter) {
        return describe(
                "without " + parameter.getSimpleName(),
                access -> access.getTarget() instanceof CodeUnitAccessTarget unit
                        && unit.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(parameter)));
    }

    private static DescribedPredicate<JavaClass> named(String names) {
        Pattern pattern = Pattern.compile(names);
        return describe(
                "named " + names, type -> pattern.matcher(type.getName()).matches());
    }
}
