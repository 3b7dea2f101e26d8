package id.walesi.kinerja.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.FunctionalLevel;
import id.walesi.kinerja.asn.Nip;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.explanation.Trace;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.legal.ExampleLaw;
import id.walesi.kinerja.legal.Parameter;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.legal.Timeline;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Rounding;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.quantity.Weight;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No record of the ground rooms takes null, and each names the component that was null. */
class NullComponentsTest {

    static Stream<Record> specimens() {
        LocalDate day = LocalDate.of(2026, 3, 31);
        AppraisalPeriod period = AppraisalPeriod.ofQuarter(2026, 1);
        Rule rule = ExampleLaw.rule("out", "in");
        Term term = Term.of("in", Score.of(80));
        Interval band = Interval.closed(Ratio.of(76), Ratio.of(90));
        CivilServant person = CivilServant.of(
                PersonId.of("p-1"),
                "Contoh",
                EmploymentStatus.PNS,
                Position.of("Analis", FunctionalLevel.AHLI_MUDA),
                new OrgUnit("u-1", "Unit Contoh"));
        return Stream.of(
                Amount.of(3, MeasurementUnit.DAY),
                MeasurementUnit.DAY,
                Percent.of(85),
                Score.of(80),
                Weight.of(60),
                Rounding.ofTotal(2, RoundingMode.HALF_UP),
                period,
                period.days(),
                ExampleLaw.INSTRUMENT,
                ExampleLaw.CITATION,
                ExampleLaw.BASIS,
                rule,
                new Enacted<>(14, period.days(), ExampleLaw.BASIS, day),
                new Timeline<>(List.of()),
                new Parameter<>("example", Integer.class),
                term,
                new Datum.Numeric(Ratio.ONE),
                new Datum.Label(ActorRole.PEER),
                new Datum.Day(day),
                new Datum.Days(period.days()),
                new Datum.Period(period),
                new Datum.Text("text"),
                Trace.empty(),
                new Step.Given(rule, term, "path"),
                new Step.Decided(rule, term, "path", ActorRole.PEER, day, "reason"),
                new Step.Computed(rule, term, List.of(term)),
                new Step.Limited(rule, term, term, term),
                new Step.Classified(rule, term, term, band),
                new Step.LookedUp(rule, term, List.of(term)),
                new Step.Skipped(rule, "reason"),
                ProblemCode.of("example.finding"),
                Problems.none(),
                PersonId.of("p-1"),
                Nip.of("190001011920011001"),
                new OrgUnit("u-1", "Unit Contoh"),
                (Record) Position.of("Analis", FunctionalLevel.AHLI_MUDA),
                (Record) Position.of("Kepala", PositionLevel.SUPERVISOR),
                (Record) person);
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void eachComponentRefusesNullByName(Record specimen) throws ReflectiveOperationException {
        RecordComponent[] components = specimen.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (!components[i].getType().isPrimitive()) {
                Object[] arguments = valuesOf(specimen, components);
                arguments[i] = null;
                Constructor<?> constructor = constructorOf(specimen, components);
                var failed = assertThrows(InvocationTargetException.class, () -> constructor.newInstance(arguments));
                var refused = assertInstanceOf(NullPointerException.class, failed.getCause());
                assertEquals(components[i].getName(), refused.getMessage());
            }
        }
    }

    private static Object[] valuesOf(Record specimen, RecordComponent[] components)
            throws ReflectiveOperationException {
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            components[i].getAccessor().setAccessible(true);
            values[i] = components[i].getAccessor().invoke(specimen);
        }
        return values;
    }

    private static Constructor<?> constructorOf(Record specimen, RecordComponent[] components)
            throws ReflectiveOperationException {
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = specimen.getClass().getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor;
    }
}
