package id.walesi.kinerja.report;

import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a unit gives the people it serves, for everybody to read: targets, turnaround, satisfaction, and how they
 * developed. It takes no person and names none. A number of a group smaller than the minimum is not shown, nor is a
 * number over a longer time in which it could be found.
 *
 * @term lembar layanan publik
 */
public final class ServiceSheet {

    private static final int SMALLEST_MINIMUM = 2;

    private final OrgUnit unit;
    private final int minimumGroup;
    private final List<Measure> measures;

    private ServiceSheet(OrgUnit unit, int minimumGroup, List<Measure> measures) {
        this.unit = unit;
        this.minimumGroup = minimumGroup;
        this.measures = measures;
    }

    /**
     * What is measured of the service.
     *
     * @param name its name, for the people served
     * @param polarity in which direction it gets better
     * @param counted what the groups behind the numbers consist of, such as documents or persons
     * @param target the target, if there is one
     * @param baseline what it was before, if known
     * @param points the numbers, the oldest first; those over a longer time after those that they contain
     */
    public record Measure(
            String name,
            Polarity polarity,
            MeasurementUnit counted,
            Optional<Amount> target,
            Optional<Amount> baseline,
            List<Point> points) {
        /**
         * Checks and copies its components.
         *
         * @param name its name, for the people served
         * @param polarity in which direction it gets better
         * @param counted what the groups behind the numbers consist of, such as documents or persons
         * @param target the target, if there is one
         * @param baseline what it was before, if known
         * @param points the numbers, the oldest first; those over a longer time after those that they contain
         */
        public Measure {
            Check.text("name", name);
            Check.notNull("polarity", polarity);
            Check.notNull("counted", counted);
            Check.notNull("target", target);
            Check.notNull("baseline", baseline);
            points = oneUnit(Check.list("points", points), target, baseline);
        }

        private static List<Point> oneUnit(List<Point> points, Optional<Amount> target, Optional<Amount> baseline) {
            Check.that(!points.isEmpty(), "points", points, "there must be a number");
            MeasurementUnit unit = points.get(0).value().unit();
            for (Point point : points) {
                Check.that(point.value().unit().equals(unit), "points", point.value(), "must be in " + unit);
            }
            long periods = points.stream().map(Point::period).distinct().count();
            Check.that(periods == points.size(), "points", points.size(), "must be of different times");
            target.ifPresent(value -> Check.that(value.unit().equals(unit), "target", value, "must be in " + unit));
            baseline.ifPresent(value -> Check.that(value.unit().equals(unit), "baseline", value, "must be in " + unit));
            return points;
        }
    }

    /**
     * One number of a measure.
     *
     * @param period its time
     * @param value the number
     * @param group how many documents, answers or persons are behind it
     * @param grade the official grade of the number, if there is one
     */
    public record Point(AppraisalPeriod period, Amount value, int group, Optional<Coded> grade) {
        /**
         * Checks its components.
         *
         * @param period its time
         * @param value the number
         * @param group how many documents, answers or persons are behind it
         * @param grade the official grade of the number, if there is one
         */
        public Point {
            Check.notNull("period", period);
            Check.notNull("value", value);
            Check.between("group", group, 0, Integer.MAX_VALUE);
            Check.notNull("grade", grade);
        }
    }

    /**
     * The sheet of a unit.
     *
     * @param unit the unit
     * @param minimumGroup the smallest group whose number is shown, at least 2; the host decides, the law is silent
     * @param measures what is measured
     * @return the sheet
     */
    public static ServiceSheet of(OrgUnit unit, int minimumGroup, List<Measure> measures) {
        Check.notNull("unit", unit);
        Check.between("minimumGroup", minimumGroup, SMALLEST_MINIMUM, Integer.MAX_VALUE);
        return new ServiceSheet(unit, minimumGroup, Check.list("measures", measures));
    }

    /**
     * The document.
     *
     * @param locale English for English, otherwise Indonesian
     * @param dated the document's day
     * @return the document, the same for every reader
     */
    public Document document(Locale locale, LocalDate dated) {
        Phrases phrases = new Phrases(Wording.in(locale));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(List.of(phrases.fact("sheet.unit", Document.quoted(unit.name())))));
        measures.forEach(
                measure -> blocks.add(Block.Section.of(Document.quoted(measure.name()), parts(measure, phrases))));
        blocks.add(Block.Paragraph.of(phrases.word("service.no-persons")));
        if (measures.stream()
                .anyMatch(measure -> measure.points().stream().anyMatch(point -> isHidden(point, measure)))) {
            blocks.add(Block.Paragraph.of(phrases.wording()
                    .sentence("service.withheld-why", Map.of("minimum", Integer.toString(minimumGroup)))));
        }
        return Document.of(locale, phrases.word("service.title"), dated, blocks);
    }

    private boolean isHidden(Point point, Measure measure) {
        return measure.points().stream()
                .filter(other -> other.group() < minimumGroup)
                .anyMatch(small -> point.period().days().encloses(small.period().days()));
    }

    private List<Block> parts(Measure measure, Phrases phrases) {
        Wording wording = phrases.wording();
        List<Block> parts = new ArrayList<>();
        Point last = measure.points().get(measure.points().size() - 1);
        if (!isHidden(last, measure)) {
            parts.add(Block.Paragraph.of(wording.sentence(
                            "service.last",
                            Map.of(
                                    "period", wording.text(last.period()),
                                    "value", wording.text(last.value()),
                                    "polarity", wording.text(measure.polarity())))
                    + measure.target()
                            .map(target -> " " + against(last.value(), target, measure, phrases))
                            .orElse("")));
        }
        chart(measure, phrases).ifPresent(parts::add);
        parts.add(numbers(measure, phrases));
        return parts;
    }

    private static String against(Amount value, Amount target, Measure measure, Phrases phrases) {
        int side = value.compareWith(target);
        boolean reached = switch (measure.polarity()) {
            case HIGHER_IS_BETTER -> side >= 0;
            case LOWER_IS_BETTER -> side <= 0;
            case STABILIZE -> side == 0;
        };
        return phrases.wording()
                .sentence(
                        reached ? "service.reached" : "service.not-reached",
                        Map.of("target", phrases.wording().text(target)));
    }

    /** A longer time is not a point beside the times that it contains. */
    private Optional<Block> chart(Measure measure, Phrases phrases) {
        List<Point> points = measure.points().stream()
                .filter(point -> measure.points().stream()
                        .noneMatch(other -> !other.equals(point)
                                && point.period().days().encloses(other.period().days())))
                .toList();
        List<Optional<Block.Mark>> marks = points.stream()
                .map(point -> isHidden(point, measure)
                        ? Optional.<Block.Mark>empty()
                        : Optional.of(phrases.mark(point.value())))
                .toList();
        if (marks.stream().filter(Optional::isPresent).count() < 2) {
            return Optional.empty();
        }
        List<Block.Line> lines = new ArrayList<>();
        lines.add(new Block.Line(phrases.word("document.reached"), marks));
        constant("document.target", measure.target(), points, phrases).ifPresent(lines::add);
        constant("sheet.baseline", measure.baseline(), points, phrases).ifPresent(lines::add);
        return Optional.of(new Block.Lines(
                Document.quoted(measure.name()),
                points.stream()
                        .map(point -> phrases.wording().text(point.period()))
                        .toList(),
                lines));
    }

    private static Optional<Block.Line> constant(
            String name, Optional<Amount> value, List<Point> points, Phrases phrases) {
        return value.map(amount -> new Block.Line(
                phrases.word(name),
                points.stream().map(point -> Optional.of(phrases.mark(amount))).toList()));
    }

    private Block numbers(Measure measure, Phrases phrases) {
        Wording wording = phrases.wording();
        boolean graded =
                measure.points().stream().anyMatch(point -> point.grade().isPresent());
        List<Block.Column> columns = new ArrayList<>(List.of(
                phrases.words("document.point"),
                phrases.numbers("document.reached"),
                phrases.numbers("service.group")));
        if (graded) {
            columns.add(phrases.words("service.grade"));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Point point : measure.points()) {
            boolean hidden = isHidden(point, measure);
            List<String> row = new ArrayList<>();
            row.add(wording.text(point.period()));
            row.add(hidden ? phrases.word("service.withheld") : wording.text(point.value()));
            row.add(hidden ? "–" : wording.text(Amount.of(point.group(), measure.counted())));
            if (graded) {
                row.add(hidden ? "–" : point.grade().map(wording::text).orElse("–"));
            }
            rows.add(row);
        }
        return new Block.Table(phrases.word("service.numbers"), columns, rows);
    }
}
