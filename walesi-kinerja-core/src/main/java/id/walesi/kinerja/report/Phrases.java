package id.walesi.kinerja.report;

import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmployeeNumber;
import id.walesi.kinerja.behavior.WorkBehavior;
import id.walesi.kinerja.feedback.FeedbackSubject;
import id.walesi.kinerja.feedback.RecognitionGround;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.RealizedValue;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.indicator.Trajectory;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.WorkResultPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the sheets say alike: persons, targets, realizations. Texts from outside are isolated. */
final class Phrases {

    private final Wording wording;

    Phrases(Wording wording) {
        this.wording = wording;
    }

    Wording wording() {
        return wording;
    }

    String word(String key) {
        return wording.word(key);
    }

    Block.Fact fact(String key, String value) {
        return new Block.Fact(word(key), value);
    }

    Block.Column words(String key) {
        return Block.Column.ofWords(word(key));
    }

    Block.Column numbers(String key) {
        return Block.Column.ofNumbers(word(key));
    }

    Block.Facts person(CivilServant person, List<Block.Fact> more) {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(fact("sheet.name", Document.quoted(person.name())));
        person.number().map(EmployeeNumber::value).ifPresent(number -> facts.add(fact("sheet.number", number)));
        facts.add(fact("sheet.status", wording.text(person.status())));
        facts.add(fact(
                "sheet.position",
                Document.quoted(person.position().title()) + " ("
                        + wording.text(person.position().level()) + ")"));
        facts.add(fact("sheet.unit", Document.quoted(person.unit().name())));
        facts.addAll(more);
        return new Block.Facts(facts);
    }

    String target(TargetValue target) {
        if (target instanceof TargetValue.Single single) {
            return wording.text(single.amount());
        }
        if (target instanceof TargetValue.Ceiling ceiling) {
            return wording.sentence("sheet.at-most", Map.of("amount", wording.text(ceiling.amount())));
        }
        if (target instanceof TargetValue.Range range) {
            return wording.sentence(
                    "sheet.between",
                    Map.of("lowest", wording.text(range.lowest()), "highest", wording.text(range.highest())));
        }
        if (target instanceof TargetValue.Deadline deadline) {
            return wording.sentence("sheet.by", Map.of("day", wording.text(deadline.day())));
        }
        return Document.quoted(((TargetValue.Narrative) target).text());
    }

    String ground(RecognitionGround ground) {
        if (ground instanceof RecognitionGround.MeasuredProgress progress) {
            return wording.sentence(
                    "sheet.progress",
                    Map.of(
                            "before", wording.text(progress.step().before()),
                            "after", wording.text(progress.step().after())));
        }
        return wording.sentence(
                "sheet.contribution",
                Map.of("on", wording.text(((RecognitionGround.ConfirmedContribution) ground).confirmedOn())));
    }

    /** The one number that a bar or a line of a target stands at. */
    static Optional<Amount> goal(TargetValue target) {
        if (target instanceof TargetValue.Single single) {
            return Optional.of(single.amount());
        }
        return target instanceof TargetValue.Ceiling ceiling ? Optional.of(ceiling.amount()) : Optional.empty();
    }

    String realized(RealizedValue value) {
        if (value instanceof RealizedValue.Told told) {
            return Document.quoted(told.text());
        }
        if (value instanceof RealizedValue.Absent absent) {
            return wording.text(absent.reason());
        }
        return value.datum().map(wording::text).orElse("–");
    }

    Block.Mark mark(Amount amount) {
        return new Block.Mark(amount.value(), wording.text(amount));
    }

    /** A bar of what was reached, with the target where it is one number of the same unit. */
    Block.Bar bar(IndividualIndicator indicator, Amount value) {
        return new Block.Bar(
                indicator(indicator),
                mark(value),
                goal(indicator.target())
                        .filter(goal -> goal.unit().equals(value.unit()))
                        .map(this::mark));
    }

    /** What was reached from period to period, beside target, baseline and trajectory; one value at least. */
    Block.Lines trend(IndividualIndicator indicator, List<AppraisalPeriod> periods, List<Optional<Amount>> values) {
        Amount some = values.stream().flatMap(Optional::stream).findFirst().orElseThrow();
        List<Block.Line> lines = new ArrayList<>();
        line("document.reached", values, some, lines);
        goal(indicator.target()).ifPresent(goal -> line("document.target", always(goal, periods), some, lines));
        indicator.baseline().ifPresent(before -> line("sheet.baseline", always(before, periods), some, lines));
        indicator
                .trajectory()
                .ifPresent(trajectory -> line(
                        "sheet.trajectory",
                        periods.stream()
                                .map(point -> trajectory.of(point).map(Trajectory.Milestone::target))
                                .toList(),
                        some,
                        lines));
        return new Block.Lines(
                indicator(indicator), periods.stream().map(wording::text).toList(), lines);
    }

    private static List<Optional<Amount>> always(Amount amount, List<AppraisalPeriod> periods) {
        return periods.stream().map(point -> Optional.of(amount)).toList();
    }

    /** A line has one unit, that of what was reached; what is measured otherwise is left out. */
    private void line(String name, List<Optional<Amount>> values, Amount some, List<Block.Line> lines) {
        List<Optional<Block.Mark>> marks = values.stream()
                .map(value -> value.filter(amount -> amount.unit().equals(some.unit()))
                        .map(this::mark))
                .toList();
        if (marks.stream().anyMatch(Optional::isPresent)) {
            lines.add(new Block.Line(word(name), marks));
        }
    }

    /** Days from and to; a single day alone. */
    String days(DateRange days) {
        return days.equals(DateRange.ofDay(days.start())) ? wording.text(days.start()) : wording.text(days);
    }

    /** An indicator with the direction in which it gets better. */
    String indicator(IndividualIndicator indicator) {
        return Document.quoted(indicator.measure()) + " (" + wording.text(indicator.polarity()) + ")";
    }

    String subject(FeedbackSubject subject, Optional<PerformancePlan> plan) {
        if (subject instanceof FeedbackSubject.OfBehavior behavior) {
            return wording.sentence("sheet.of-behavior", Map.of("value", wording.text(behavior.value())));
        }
        if (subject instanceof FeedbackSubject.OfWorkResult result) {
            String description = plan.flatMap(known -> known.workResult(result.workResultId()))
                    .map(WorkResultPlan::description)
                    .orElse(result.workResultId().value());
            return wording.sentence("sheet.of-result", Map.of("result", Document.quoted(description)));
        }
        return word(subject instanceof FeedbackSubject.AllBehavior ? "sheet.of-all-behavior" : "sheet.of-all-results");
    }

    /** What the leader expects of each core value. */
    Block behaviors(List<WorkBehavior> behaviors) {
        List<List<String>> rows = new ArrayList<>();
        for (WorkBehavior behavior : behaviors) {
            rows.add(List.of(
                    wording.text(behavior.value()),
                    behavior.specialExpectation().isBlank() ? "–" : Document.quoted(behavior.specialExpectation())));
        }
        return new Block.Table(
                word("sheet.core-values"), List.of(words("sheet.core-value"), words("sheet.expectation")), rows);
    }
}
