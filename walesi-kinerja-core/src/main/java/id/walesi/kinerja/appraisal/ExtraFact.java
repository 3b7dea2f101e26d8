package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.quantity.Quantity;
import java.time.LocalDate;
import java.util.Optional;

/** An extra fact under its key. */
record ExtraFact<T>(FactKey<T> key, T value) {

    ExtraFact {
        check(key, value);
    }

    private static void check(FactKey<?> key, Object value) {
        boolean fits = Check.notNull("key", key).type().isInstance(Check.notNull("value", value));
        if (!fits) {
            Check.that(false, "value", value.getClass(), "must be a " + key.type());
        }
    }

    /** The fact as a step could show it. */
    Optional<Datum> datum() {
        if (value instanceof Datum datum) {
            return Optional.of(datum);
        }
        if (value instanceof Quantity quantity) {
            return Optional.of(new Datum.Numeric(quantity));
        }
        if (value instanceof Coded coded) {
            return Optional.of(new Datum.Label(coded));
        }
        if (value instanceof LocalDate day) {
            return Optional.of(new Datum.Day(day));
        }
        if (value instanceof DateRange days) {
            return Optional.of(new Datum.Days(days));
        }
        return value instanceof AppraisalPeriod period ? Optional.of(new Datum.Period(period)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "ExtraFact[" + key.path() + "]";
    }
}
