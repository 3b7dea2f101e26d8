package id.walesi.kinerja.journal;

import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Quantity;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.quantity.Weight;
import java.time.LocalDate;

/** How numbers and days stand in a document. */
final class QuantityForms {

    static final Form<Ratio> RATIO = Form.text(Ratio::exactText, Ratio::ofExactText);
    static final Form<Score> SCORE = Form.text(score -> score.value().exactText(), text -> new Score(exact(text)));
    static final Form<Percent> PERCENT =
            Form.text(percent -> percent.value().exactText(), text -> new Percent(exact(text)));
    static final Form<Weight> WEIGHT = Form.text(weight -> weight.value().exactText(), text -> new Weight(exact(text)));

    /** The number, a space, the unit. */
    static final Form<Amount> AMOUNT = Form.text(QuantityForms::amountText, text -> {
        int space = text.indexOf(' ');
        return new Amount(exact(text.substring(0, space)), MeasurementUnit.of(text.substring(space + 1)));
    });

    static final Form<Integer> WHOLE = Form.text(number -> Integer.toString(number), Integer::valueOf);

    static final Form<LocalDate> DAY = Form.text(QuantityForms::dayText, QuantityForms::day);

    /** The first and the last day; a range that is open has none. */
    static final Form<DateRange> DAYS = Form.text(QuantityForms::daysText, QuantityForms::days);

    static final Form<AppraisalPeriod> PERIOD = Form.text(QuantityForms::periodText, AppraisalPeriod::parse);

    private QuantityForms() {}

    private static Ratio exact(String text) {
        return Ratio.ofExactText(text);
    }

    static String amountText(Amount amount) {
        return amount.value().exactText() + " " + amount.unit().code();
    }

    /** Years of four digits: beyond them, the text would have a sign. */
    static String dayText(LocalDate day) {
        if (day.getYear() < 0 || day.getYear() > 9999) {
            throw new IllegalArgumentException("a year has four digits");
        }
        return day.toString();
    }

    static LocalDate day(String text) {
        if (text.length() != 10) {
            throw new IllegalArgumentException("a day is written as 2026-01-09");
        }
        return LocalDate.parse(text);
    }

    static String daysText(DateRange days) {
        return dayText(days.start()) + ".." + (days.isOpen() ? "" : dayText(days.lastDay()));
    }

    static DateRange days(String text) {
        int dots = text.indexOf("..");
        LocalDate start = day(text.substring(0, dots));
        String last = text.substring(dots + 2);
        return last.isEmpty() ? DateRange.since(start) : DateRange.ofClosed(start, day(last));
    }

    static String periodText(AppraisalPeriod period) {
        return switch (period.type()) {
            case CUSTOM -> daysText(period.days());
            case YEAR, SEMESTER, QUARTER, MONTH -> period.toString();
        };
    }

    /** A band: where it begins and ends, square where the end belongs to it. */
    static String bandText(Interval band) {
        Ratio lower = band.lower();
        Ratio upper = band.upper();
        return (band.includesLower() ? "[" : "(")
                + (lower == null ? "" : lower.exactText())
                + ","
                + (upper == null ? "" : upper.exactText())
                + (band.includesUpper() ? "]" : ")");
    }

    /** What sort of value it is. */
    static String sort(Datum datum) {
        if (datum instanceof Datum.Numeric number) {
            return sort(number.value());
        }
        if (datum instanceof Datum.Label) {
            return "code";
        }
        if (datum instanceof Datum.Day) {
            return "day";
        }
        if (datum instanceof Datum.Days) {
            return "days";
        }
        return datum instanceof Datum.Period ? "period" : "text";
    }

    private static String sort(Quantity quantity) {
        if (quantity instanceof Score) {
            return "score";
        }
        if (quantity instanceof Percent) {
            return "percent";
        }
        if (quantity instanceof Weight) {
            return "weight";
        }
        return quantity instanceof Amount ? "amount" : "ratio";
    }

    /** The value without its sort. */
    static String text(Datum datum) {
        if (datum instanceof Datum.Numeric number) {
            return number.value() instanceof Amount amount
                    ? amountText(amount)
                    : number.value().value().exactText();
        }
        if (datum instanceof Datum.Label label) {
            return label.value().code();
        }
        if (datum instanceof Datum.Day day) {
            return dayText(day.value());
        }
        if (datum instanceof Datum.Days days) {
            return daysText(days.value());
        }
        return datum instanceof Datum.Period period ? periodText(period.value()) : ((Datum.Text) datum).value();
    }
}
