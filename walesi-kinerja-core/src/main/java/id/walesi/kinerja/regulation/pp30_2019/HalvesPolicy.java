package id.walesi.kinerja.regulation.pp30_2019;

import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.facts.pp30_2019.Pp30Choices;
import id.walesi.kinerja.facts.pp30_2019.Pp30Facts;
import id.walesi.kinerja.legal.Basis;
import id.walesi.kinerja.legal.Citation;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.period.PeriodType;
import id.walesi.kinerja.policy.HostChoices;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.policy.PolicyScope;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.scoring.Line;
import id.walesi.kinerja.scoring.PrintedTable;
import id.walesi.kinerja.scoring.TableReading;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * The year 2021: its first half under PP 46/2011 is converted to the scale of PP 30/2019, and both halves count alike.
 *
 * <p>It governs years only, and in the second half of 2021: the one year that ends there is 2021. Shorter periods of
 * these days belong to PermenPANRB 8/2021.
 */
final class HalvesPolicy extends NumericPolicy {

    private static final Citation CIRCULAR = new Citation(Articles.CIRCULAR, "");

    static final Enacted<PolicyId> POLICY = new Enacted<>(
            new PolicyId("semenpanrb3-2021", "two-halves", 1),
            Articles.SECOND_HALF_OF_2021,
            Articles.reading(CIRCULAR),
            Articles.LAST_CHECKED);

    private static final PolicyScope SCOPE =
            PolicyScope.national(EnumSet.of(EmploymentStatus.PNS), EnumSet.of(PeriodType.YEAR));

    static final Rule FIRST_HALF = Rule.of("semenpanrb3-2021/first-half", circular(Confidence.SINGLE), "firstHalf");

    static final Rule SECOND_HALF = Rule.of("semenpanrb3-2021/second-half", circular(Confidence.SINGLE), "secondHalf");

    /** Rounded first: this is how a hole is closed, so it stands as a reading of the text. */
    static final Rule WHOLE_SCORE =
            Rule.of("semenpanrb3-2021/whole-score", Articles.reading(CIRCULAR), "firstHalf", "exactFirstHalf");

    static final Rule CONVERTED =
            Rule.of("semenpanrb3-2021/converted", circular(Confidence.CONFIRMED), "convertedFirstHalf", "firstHalf");

    static final Rule CONVERTED_IN_HOLE = Rule.of(
            "semenpanrb3-2021/converted-in-hole", Articles.reading(CIRCULAR), "convertedFirstHalf", "firstHalf");

    static final Rule BOTH_HALVES = Rule.of(
            "semenpanrb3-2021/both-halves", circular(Confidence.SINGLE), "total", "convertedFirstHalf", "secondHalf");

    private static final Percent HALF = Percent.of(50);

    private static final PrintedTable<Line> CONVERSION = PrintedTable.of(
            0,
            List.of(
                    new PrintedTable.Row<>(Interval.atMost(Ratio.of(50)), line(0, 0, 50, 49)),
                    new PrintedTable.Row<>(Interval.closed(Ratio.of(51), Ratio.of(60)), line(51, 50, 60, 69)),
                    new PrintedTable.Row<>(Interval.closed(Ratio.of(61), Ratio.of(75)), line(61, 70, 75, 89)),
                    new PrintedTable.Row<>(Interval.closed(Ratio.of(76), Ratio.of(90)), line(76, 90, 90, 109)),
                    new PrintedTable.Row<>(Interval.closed(Ratio.of(91), Ratio.of(99)), line(91, 110, 99, 120)),
                    new PrintedTable.Row<>(Interval.above(Ratio.of(99)), Line.level(Ratio.of(120)))));

    private static final ProblemCode HALF_MISSING = ProblemCode.of("pp30.half-year-missing");
    private static final ProblemCode BETWEEN_ROWS = ProblemCode.of("pp30.score-between-rows");

    HalvesPolicy(HostChoices choices) {
        super(choices);
    }

    private static Basis circular(Confidence confidence) {
        return new Basis(CIRCULAR, Standing.CIRCULAR, confidence);
    }

    private static Line line(long x, long y, long otherX, long otherY) {
        return Line.through(Ratio.of(x), Ratio.of(y), Ratio.of(otherX), Ratio.of(otherY));
    }

    @Override
    public Enacted<PolicyId> enacted() {
        return POLICY;
    }

    @Override
    public PolicyScope scope() {
        return SCOPE;
    }

    @Override
    Optional<Totaled> total(Judgment judgment) {
        Optional<Score> first = firstHalf(judgment);
        Optional<Score> second = secondHalf(judgment);
        return first.flatMap(one -> second.map(other -> both(judgment, one, other)));
    }

    private static Totaled both(Judgment judgment, Score first, Score second) {
        Score total = first.times(HALF.fraction()).plus(second.times(HALF.fraction()));
        judgment.recorder().computed(BOTH_HALVES, total, first, second);
        return new Totaled(List.of(Term.of(CONVERTED.result(), first), Term.of(SECOND_HALF.result(), second)), total);
    }

    private static Optional<Score> secondHalf(Judgment judgment) {
        Optional<Score> told = judgment.facts().extra(Pp30Facts.SECOND_HALF);
        return told.isPresent()
                ? judgment.given(SECOND_HALF, Pp30Facts.SECOND_HALF, told.get(), Article41.HIGHEST)
                : judgment.refused(Problem.error(HALF_MISSING, Pp30Facts.SECOND_HALF.path()), CIRCULAR);
    }

    /** A score on a row is converted whatever the host's reading; one between two rows only by a reading. */
    private static Optional<Score> firstHalf(Judgment judgment) {
        String path = Pp30Facts.FIRST_HALF.path();
        Optional<Score> told = judgment.facts().extra(Pp30Facts.FIRST_HALF);
        if (told.isEmpty()) {
            return judgment.refused(Problem.error(HALF_MISSING, path), CIRCULAR);
        }
        Score score = told.get();
        boolean printed = CONVERSION.find(score.value(), TableReading.REFUSE).isPresent();
        Optional<TableReading> reading = printed
                ? Optional.of(
                        judgment.choices().get(Pp30Choices.CONVERSION_READING).orElse(TableReading.REFUSE))
                : judgment.chosen(Pp30Choices.CONVERSION_READING, CIRCULAR);
        if (reading.isEmpty()) {
            return Optional.empty();
        }
        Optional<PrintedTable.Found<Line>> row = CONVERSION.find(score.value(), reading.get());
        return row.isPresent()
                ? row.map(found -> converted(judgment, judgment.recorder().given(FIRST_HALF, path, score), found))
                : judgment.refused(Problem.error(BETWEEN_ROWS, path, Term.of("value", score)), CIRCULAR);
    }

    private static Score converted(Judgment judgment, Score score, PrintedTable.Found<Line> row) {
        Score read = new Score(row.number());
        if (!read.equals(score)) {
            judgment.recorder().limited(WHOLE_SCORE, read, score, Ratio.ZERO);
        }
        Rule rule = row.inHole() ? CONVERTED_IN_HOLE : CONVERTED;
        return judgment.recorder().computed(rule, new Score(row.value().at(read.value())), read);
    }
}
