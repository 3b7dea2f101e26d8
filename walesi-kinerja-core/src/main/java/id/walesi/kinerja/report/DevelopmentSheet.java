package id.walesi.kinerja.report;

import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.development.CompetencyCode;
import id.walesi.kinerja.development.CompetencyGap;
import id.walesi.kinerja.development.ContractYearLearning;
import id.walesi.kinerja.development.DevelopmentItem;
import id.walesi.kinerja.development.DevelopmentNeed;
import id.walesi.kinerja.development.DevelopmentPlan;
import id.walesi.kinerja.development.LearningActivity;
import id.walesi.kinerja.development.LearningHours;
import id.walesi.kinerja.development.LearningLog;
import id.walesi.kinerja.development.LearningMaximum;
import id.walesi.kinerja.development.LearningMinimumStatus;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.scoring.BeforeAndAfter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A person's development as a document: the gaps before and now, the hours of learning against what the law demands or
 * allows, what is planned, and where an indicator stood before and after something was learned. It is about one person; the public sees nothing of it.
 *
 * @term lembar pengembangan kompetensi
 */
public final class DevelopmentSheet {

    private record Learned(LearningLog log, LearningMinimumStatus status, Enacted<LearningHours> minimum) {}

    private record Contract(LearningLog log, List<ContractYearLearning> years, Enacted<LearningMaximum> maximum) {}

    private record Effect(String measure, DateRange done, BeforeAndAfter seen) {}

    private final CivilServant person;
    private final List<CompetencyGap> before;
    private final List<CompetencyGap> now;
    private final Optional<Learned> learned;
    private final Optional<Contract> contract;
    private final List<Effect> effects;
    private final Optional<DevelopmentPlan> plan;

    private DevelopmentSheet(
            CivilServant person,
            List<CompetencyGap> before,
            List<CompetencyGap> now,
            Optional<Learned> learned,
            Optional<Contract> contract,
            List<Effect> effects,
            Optional<DevelopmentPlan> plan) {
        this.person = person;
        this.before = before;
        this.now = now;
        this.learned = learned;
        this.contract = contract;
        this.effects = effects;
        this.plan = plan;
    }

    /**
     * The sheet of a person.
     *
     * @param person whose development it is
     * @return the sheet
     */
    public static DevelopmentSheet of(CivilServant person) {
        return new DevelopmentSheet(
                Check.notNull("person", person),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /**
     * With what the post demands and what was assessed.
     *
     * @param earlier the gaps at an earlier assessment; empty if there was none
     * @param latest the gaps now
     * @return the sheet with the gaps
     */
    public DevelopmentSheet gaps(List<CompetencyGap> earlier, List<CompetencyGap> latest) {
        return new DevelopmentSheet(
                person, Check.list("earlier", earlier), Check.list("latest", latest), learned, contract, effects, plan);
    }

    /**
     * With the hours of learning.
     *
     * @param log what the person learned
     * @param status how it stands to the minimum
     * @param minimum the minimum in force
     * @return the sheet with the hours
     * @throws IllegalArgumentException if the log is another person's
     */
    public DevelopmentSheet learned(LearningLog log, LearningMinimumStatus status, Enacted<LearningHours> minimum) {
        Learned hours = new Learned(own(log), Check.notNull("status", status), Check.notNull("minimum", minimum));
        return new DevelopmentSheet(person, before, now, Optional.of(hours), contract, effects, plan);
    }

    /**
     * With the hours of learning of a person under contract.
     *
     * @param log what the person learned
     * @param years the years of the contract
     * @param maximum the maximum in force
     * @return the sheet with the hours of each year
     * @throws IllegalArgumentException if the log is another person's
     * @term jam pelajaran PPPK per tahun perjanjian kerja
     */
    public DevelopmentSheet contracted(
            LearningLog log, List<ContractYearLearning> years, Enacted<LearningMaximum> maximum) {
        Contract hours = new Contract(own(log), Check.list("years", years), Check.notNull("maximum", maximum));
        return new DevelopmentSheet(person, before, now, learned, Optional.of(hours), effects, plan);
    }

    /**
     * With where an indicator stood before and after something was learned; may be told of several indicators.
     *
     * @param measure the indicator in words, not blank
     * @param done the days of what was learned
     * @param seen the comparison
     * @return the sheet with the comparison
     */
    public DevelopmentSheet followed(String measure, DateRange done, BeforeAndAfter seen) {
        List<Effect> all = new ArrayList<>(effects);
        all.add(new Effect(Check.text("measure", measure), Check.notNull("done", done), Check.notNull("seen", seen)));
        return new DevelopmentSheet(person, before, now, learned, contract, List.copyOf(all), plan);
    }

    private LearningLog own(LearningLog log) {
        if (!log.person().equals(person.id())) {
            throw new IllegalArgumentException("log must be the same person's");
        }
        return log;
    }

    /**
     * With what is planned.
     *
     * @param drawn the plan
     * @return the sheet with the plan
     * @throws IllegalArgumentException if the plan is another person's
     */
    public DevelopmentSheet planned(DevelopmentPlan drawn) {
        if (!drawn.person().equals(person.id())) {
            throw new IllegalArgumentException("drawn must be the same person's");
        }
        return new DevelopmentSheet(person, before, now, learned, contract, effects, Optional.of(drawn));
    }

    /**
     * The document.
     *
     * @param locale English for English, otherwise Indonesian
     * @param audience for whom; the public learns nothing but that it is not open
     * @param dated the document's day
     * @return the document
     */
    public Document document(Locale locale, Audience audience, LocalDate dated) {
        Check.notNull("audience", audience);
        Phrases phrases = new Phrases(Wording.in(locale));
        List<Block> blocks = new ArrayList<>();
        if (audience.seesPersons()) {
            blocks.add(phrases.person(person, List.of()));
            gaps(phrases, blocks);
            learned.ifPresent(hours -> hours(hours, phrases, blocks));
            contract.ifPresent(hours -> years(hours, phrases, blocks));
            effects.forEach(effect -> followed(effect, phrases, blocks));
            plan.ifPresent(drawn -> planned(drawn, phrases, blocks));
        } else {
            blocks.add(Block.Paragraph.of(phrases.word("development.not-public")));
        }
        return Document.of(locale, phrases.word("development.title"), dated, blocks);
    }

    private static Block.Mark level(int level, Phrases phrases) {
        Ratio value = Ratio.of(level);
        return new Block.Mark(value, phrases.wording().text(value));
    }

    private void gaps(Phrases phrases, List<Block> blocks) {
        if (now.isEmpty()) {
            return;
        }
        List<Block.Bar> bars = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (CompetencyGap gap : now) {
            String name = Document.quoted(gap.required().competency().name());
            Block.Mark demanded = level(gap.required().level(), phrases);
            gap.assessed()
                    .ifPresent(level -> bars.add(new Block.Bar(name, level(level, phrases), Optional.of(demanded))));
            Optional<Integer> was = before.stream()
                    .filter(earlier -> earlier.code().equals(gap.code()))
                    .findFirst()
                    .flatMap(CompetencyGap::assessed);
            rows.add(List.of(
                    name,
                    demanded.text(),
                    was.map(level -> level(level, phrases).text()).orElse("–"),
                    gap.assessed()
                            .map(level -> level(level, phrases).text())
                            .orElse(phrases.word("development.not-assessed")),
                    gap.isOpen() ? level(gap.levels(), phrases).text() : "–"));
        }
        List<Block> parts = new ArrayList<>();
        if (!bars.isEmpty()) {
            parts.add(new Block.Bars(phrases.word("development.levels"), true, bars));
        }
        parts.add(new Block.Table(
                phrases.word("development.gaps-caption"),
                List.of(
                        phrases.words("development.competency"),
                        phrases.numbers("development.demanded"),
                        phrases.numbers("development.before"),
                        phrases.numbers("development.now"),
                        phrases.numbers("development.gap")),
                rows));
        blocks.add(Block.Section.of(phrases.word("development.gaps"), parts));
    }

    private static void hours(Learned learned, Phrases phrases, List<Block> blocks) {
        Wording wording = phrases.wording();
        LearningMinimumStatus status = learned.status();
        LearningHours minimum = learned.minimum().value();
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(phrases.fact(
                "development.planned", wording.text(status.planned().amount())));
        facts.add(phrases.fact(
                "development.lacking", wording.text(status.lacking().amount())));
        status.lastDay().ifPresent(day -> facts.add(phrases.fact("development.last-day", wording.text(day))));
        facts.add(phrases.fact(
                "development.outlook",
                phrases.word(status.reachable() ? "development.reachable" : "development.out-of-reach")));
        List<List<String>> rows = new ArrayList<>();
        for (LearningActivity activity : learned.log().activities()) {
            rows.add(List.of(
                    Document.quoted(activity.title()),
                    phrases.days(activity.days()),
                    wording.text(activity.hours().amount())));
        }
        List<Block> parts = new ArrayList<>();
        parts.add(new Block.Paragraph(
                wording.sentence("development.minimum", Map.of("minimum", wording.text(minimum.amount()))),
                wording.sentence(
                        "explanation.basis",
                        Map.of("basis", wording.text(learned.minimum().basis())))));
        parts.add(new Block.Bars(
                phrases.word("development.hours"),
                true,
                List.of(new Block.Bar(
                        phrases.word("development.earned"),
                        phrases.mark(status.earned().amount()),
                        Optional.of(phrases.mark(minimum.amount()))))));
        parts.add(new Block.Facts(facts));
        if (!rows.isEmpty()) {
            parts.add(new Block.Table(
                    phrases.word("development.activities"),
                    List.of(
                            phrases.words("development.activity"),
                            phrases.words("development.days"),
                            phrases.numbers("development.hours-head")),
                    rows));
        }
        blocks.add(Block.Section.of(phrases.word("development.learning"), parts));
    }

    private static void years(Contract contract, Phrases phrases, List<Block> blocks) {
        Wording wording = phrases.wording();
        List<Block.Bar> bars = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (ContractYearLearning year : contract.years()) {
            String days = phrases.days(year.days());
            bars.add(new Block.Bar(
                    days,
                    phrases.mark(year.hours().amount()),
                    Optional.of(phrases.mark(year.maximum().amount()))));
            for (LearningActivity activity : contract.log().countingIn(year.days())) {
                rows.add(List.of(
                        Document.quoted(activity.title()),
                        days,
                        wording.text(activity.hours().amount()),
                        phrases.word(
                                year.exceeding().contains(activity.id())
                                        ? "development.exceeds"
                                        : "development.within")));
            }
        }
        List<Block> parts = new ArrayList<>();
        parts.add(new Block.Paragraph(
                wording.sentence(
                        "development.maximum",
                        Map.of(
                                "maximum",
                                wording.text(contract.maximum().value().hours().amount()))),
                wording.sentence(
                        "explanation.basis",
                        Map.of("basis", wording.text(contract.maximum().basis())))));
        if (!bars.isEmpty()) {
            parts.add(new Block.Bars(phrases.word("development.contract-years"), true, bars));
        }
        if (!rows.isEmpty()) {
            parts.add(new Block.Table(
                    phrases.word("development.activities"),
                    List.of(
                            phrases.words("development.activity"),
                            phrases.words("development.contract-year"),
                            phrases.numbers("development.hours-head"),
                            phrases.words("development.against-maximum")),
                    rows));
        }
        blocks.add(Block.Section.of(phrases.word("development.learning"), parts));
    }

    private static void followed(Effect effect, Phrases phrases, List<Block> blocks) {
        Wording wording = phrases.wording();
        BeforeAndAfter seen = effect.seen();
        String measure = Document.quoted(effect.measure());
        List<String> points = new ArrayList<>();
        List<Optional<Block.Mark>> marks = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        Map<String, List<BeforeAndAfter.Observation>> sides = new LinkedHashMap<>();
        sides.put("development.side-before", seen.before().periods());
        sides.put("development.side-left-out", seen.leftOut());
        sides.put("development.side-after", seen.after().periods());
        sides.forEach((side, periods) -> periods.forEach(each -> {
            points.add(wording.text(each.period()));
            marks.add(Optional.of(phrases.mark(each.mean())));
            rows.add(List.of(
                    wording.text(each.period()),
                    phrases.word(side),
                    String.valueOf(each.cases()),
                    wording.text(each.total()),
                    wording.text(each.mean())));
        }));
        List<Block> parts = new ArrayList<>();
        parts.add(Block.Paragraph.of(wording.sentence(
                "development.effect-of", Map.of("measure", measure, "days", phrases.days(effect.done())))));
        parts.add(new Block.Lines(measure, points, List.of(new Block.Line(phrases.word("development.mean"), marks))));
        parts.add(new Block.Table(
                phrases.word("development.measured"),
                List.of(
                        phrases.words("development.period"),
                        phrases.words("development.side"),
                        phrases.numbers("development.cases"),
                        phrases.numbers("development.total"),
                        phrases.numbers("development.mean")),
                rows));
        parts.add(new Block.Facts(List.of(
                phrases.fact(
                        "development.side-before", wording.text(seen.before().mean())),
                phrases.fact("development.side-after", wording.text(seen.after().mean())),
                phrases.fact("development.movement", wording.text(seen.movement())))));
        parts.add(Block.Paragraph.of(phrases.word("development.no-cause")));
        parts.add(new Block.Items(
                false,
                seen.cautions().stream()
                        .map(caution -> Block.Paragraph.of(wording.text(caution)))
                        .toList()));
        blocks.add(Block.Section.of(phrases.word("development.effect"), parts));
    }

    private void planned(DevelopmentPlan drawn, Phrases phrases, List<Block> blocks) {
        Wording wording = phrases.wording();
        List<List<String>> rows = new ArrayList<>();
        for (DevelopmentItem item : drawn.items()) {
            rows.add(List.of(Document.quoted(item.activity()), need(item.need(), phrases), wording.text(item.dueBy())));
        }
        blocks.add(Block.Section.of(
                phrases.word("development.plan"),
                List.of(
                        Block.Paragraph.of(wording.sentence(
                                "development.drawn",
                                Map.of(
                                        "drawn", wording.text(drawn.drawnOn()),
                                        "review", wording.text(drawn.reviewOn())))),
                        new Block.Table(
                                phrases.word("development.items"),
                                List.of(
                                        phrases.words("development.activity"),
                                        phrases.words("development.need"),
                                        phrases.words("sheet.due")),
                                rows))));
    }

    private String need(DevelopmentNeed need, Phrases phrases) {
        Wording wording = phrases.wording();
        if (need instanceof DevelopmentNeed.WeakBehavior behavior) {
            return wording.sentence("sheet.of-behavior", Map.of("value", wording.text(behavior.value())));
        }
        return need instanceof DevelopmentNeed.WeakResult result
                ? wording.sentence(
                        "development.of-result",
                        Map.of("indicator", Document.quoted(result.indicatorId().value())))
                : wording.sentence(
                        "development.of-competency",
                        Map.of(
                                "competency",
                                Document.quoted(named(((DevelopmentNeed.LackingLevel) need).competency()))));
    }

    /** The name of a competency that the post demands, otherwise its code. */
    private String named(CompetencyCode code) {
        return now.stream()
                .filter(gap -> gap.code().equals(code))
                .map(gap -> gap.required().competency().name())
                .findFirst()
                .orElse(code.value());
    }

    /**
     * Without the person.
     *
     * @return the name of the sheet
     */
    @Override
    public String toString() {
        return "DevelopmentSheet[***]";
    }
}
