package id.walesi.kinerja.report;

import id.walesi.kinerja.appraisal.ComponentScore;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.collaboration.Contribution;
import id.walesi.kinerja.collaboration.ContributionLedger;
import id.walesi.kinerja.collaboration.JointProgram;
import id.walesi.kinerja.collaboration.MemberId;
import id.walesi.kinerja.collaboration.MemberKind;
import id.walesi.kinerja.collaboration.MemberUnit;
import id.walesi.kinerja.collaboration.ProgramAssignment;
import id.walesi.kinerja.credit.CollaborationCredit;
import id.walesi.kinerja.credit.CollaborationEffect;
import id.walesi.kinerja.credit.CreditDivision;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Trace;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.RealizedValue;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.target.AssignmentRoute;
import id.walesi.kinerja.target.CrossUnitAssignment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A joint program as a document: who takes part, what was promised and reached together, from period to period, who works
 * in another unit, who contributed what, how the credit was divided, where it comes from and as which score it enters
 * appraisals, what other methods would give, and whether the members did better together than apart. Credit is an extension of this library, beside every statutory predicate; the sheet says so. The public sees
 * units, never persons.
 *
 * @term lembar program bersama
 */
public final class ProgramSheet {

    private record Divided(CreditDivision division, Trace trace) {}

    private record Compared(IndividualIndicator indicator, CollaborationEffect effect) {}

    private record Reached(AppraisalPeriod period, Map<IndicatorId, RealizedValue> values) {

        Optional<Amount> amount(IndividualIndicator indicator) {
            return Optional.ofNullable(values.get(indicator.id())).flatMap(RealizedValue::amount);
        }
    }

    private record Scored(MemberId member, ComponentScore score) {}

    private final ContributionLedger ledger;
    private final Map<PersonId, String> names;
    private final List<Divided> divisions;
    private final List<Compared> effects;
    private final List<Reached> reached;
    private final List<Scored> scores;

    private ProgramSheet(
            ContributionLedger ledger,
            Map<PersonId, String> names,
            List<Divided> divisions,
            List<Compared> effects,
            List<Reached> reached,
            List<Scored> scores) {
        this.ledger = ledger;
        this.names = names;
        this.divisions = divisions;
        this.effects = effects;
        this.reached = reached;
        this.scores = scores;
    }

    /**
     * The sheet of a program.
     *
     * @param ledger the program's ledger of contributions
     * @param names the names of its persons; who has none here is called a member of the program
     * @return the sheet
     */
    public static ProgramSheet of(ContributionLedger ledger, Map<PersonId, String> names) {
        return new ProgramSheet(
                Check.notNull("ledger", ledger),
                Map.copyOf(Check.notNull("names", names)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static <T> List<T> with(List<T> all, T one) {
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return List.copyOf(more);
    }

    /**
     * With what the members had reached together by the end of a period. Several periods, the earliest first, make a trend;
     * the last stands against the targets.
     *
     * @param period the period
     * @param values what was reached, by common indicator
     * @return the sheet with these results
     * @throws IllegalArgumentException if a value is of no common indicator, or the period does not end after the one
     *     before
     */
    public ProgramSheet reached(AppraisalPeriod period, Map<IndicatorId, RealizedValue> values) {
        Check.notNull("period", period);
        Map<IndicatorId, RealizedValue> all = Map.copyOf(Check.notNull("values", values));
        all.keySet()
                .forEach(id -> Check.that(
                        program().targets().stream()
                                .anyMatch(target -> target.id().equals(id)),
                        "values",
                        id,
                        "must be of a common indicator"));
        boolean later = reached.isEmpty()
                || reached.get(reached.size() - 1).period().lastDay().isBefore(period.lastDay());
        Check.that(later, "period", period, "must end after the one before");
        return new ProgramSheet(ledger, names, divisions, effects, with(reached, new Reached(period, all)), scores);
    }

    /**
     * With the score as which a member's credit enters that member's appraisal.
     *
     * @param member who got the credit
     * @param score the score, with its origin
     * @return the sheet with the score
     */
    public ProgramSheet scored(MemberId member, ComponentScore score) {
        Scored scored = new Scored(Check.notNull("member", member), Check.notNull("score", score));
        return new ProgramSheet(ledger, names, divisions, effects, reached, with(scores, scored));
    }

    /**
     * With a division of the credit. The first one is the one that counts; the others show what other methods would give.
     *
     * @param division the division
     * @param trace its steps
     * @return the sheet with the division
     * @throws IllegalArgumentException if it is another program's, or divides something else than the first
     */
    public ProgramSheet divided(CreditDivision division, Trace trace) {
        Check.that(
                division.pool().program().id().equals(program().id()),
                "division",
                division.pool().program().id(),
                "must be this program's");
        boolean same = divisions.isEmpty()
                || divisions
                        .get(0)
                        .division()
                        .pool()
                        .members()
                        .equals(division.pool().members());
        Check.that(same, "division", division.method().code(), "must have the members of the first division");
        Divided divided = new Divided(division, Check.notNull("trace", trace));
        return new ProgramSheet(ledger, names, with(divisions, divided), effects, reached, scores);
    }

    /**
     * With a comparison of the joint result with the results apart.
     *
     * @param indicator what was compared
     * @param effect the comparison
     * @return the sheet with the comparison
     */
    public ProgramSheet compared(IndividualIndicator indicator, CollaborationEffect effect) {
        Compared compared = new Compared(Check.notNull("indicator", indicator), Check.notNull("effect", effect));
        return new ProgramSheet(ledger, names, divisions, with(effects, compared), reached, scores);
    }

    private JointProgram program() {
        return ledger.program();
    }

    /**
     * The document.
     *
     * @param catalog knows the sentences of the rules
     * @param locale English for English, otherwise Indonesian
     * @param audience for whom; the public sees no person and nothing that was divided among persons
     * @param dated the document's day; contributions stand as on that day
     * @return the document
     */
    public Document document(PolicyCatalog catalog, Locale locale, Audience audience, LocalDate dated) {
        Check.notNull("audience", audience);
        Page page = new Page(ExplanationText.of(catalog, locale), Wording.in(locale, catalog), audience);
        return Document.of(locale, page.phrases.word("program.title"), dated, page.draw(dated));
    }

    /** One drawing of the sheet. */
    private final class Page {

        private final ExplanationText explanation;
        private final Wording wording;
        private final Phrases phrases;
        private final Audience audience;
        private final List<Block> blocks = new ArrayList<>();

        Page(ExplanationText explanation, Wording wording, Audience audience) {
            this.explanation = explanation;
            this.wording = wording;
            this.phrases = new Phrases(wording);
            this.audience = audience;
        }

        List<Block> draw(LocalDate day) {
            blocks.add(new Block.Facts(List.of(
                    phrases.fact("program.name", Document.quoted(program().name())),
                    phrases.fact("program.days", wording.text(program().days())))));
            units();
            targets();
            if (!reached.isEmpty()) {
                results();
                trend();
            }
            if (audience.seesPersons()) {
                assignments();
                contributions(day);
            }
            boolean amongPersons = divisions.stream()
                    .flatMap(divided -> divided.division().pool().members().stream())
                    .anyMatch(member -> member.kind() == MemberKind.PERSON);
            if (!divisions.isEmpty() && (audience.seesPersons() || !amongPersons)) {
                credit();
            }
            scores();
            effects.forEach(this::effect);
            return blocks;
        }

        private void section(String heading, List<? extends Block> parts) {
            blocks.add(Block.Section.of(phrases.word(heading), parts));
        }

        private void units() {
            List<List<String>> rows = new ArrayList<>();
            for (MemberUnit unit : program().units()) {
                rows.add(List.of(
                        Document.quoted(unit.unit().name()), wording.text(unit.role()), wording.text(unit.days())));
            }
            section(
                    "program.units",
                    List.of(new Block.Table(
                            phrases.word("program.members"),
                            List.of(
                                    phrases.words("sheet.unit"),
                                    phrases.words("program.role"),
                                    phrases.words("program.days")),
                            rows)));
        }

        private void targets() {
            List<List<String>> rows = new ArrayList<>();
            for (IndividualIndicator target : program().targets()) {
                rows.add(List.of(
                        phrases.indicator(target),
                        target.baseline().map(wording::text).orElse("–"),
                        phrases.target(target.target())));
            }
            section(
                    "program.targets",
                    List.of(new Block.Table(
                            phrases.word("program.together"),
                            List.of(
                                    phrases.words("sheet.indicator"),
                                    phrases.numbers("sheet.baseline"),
                                    phrases.numbers("document.target")),
                            rows)));
        }

        private void results() {
            Reached last = reached.get(reached.size() - 1);
            List<List<String>> rows = new ArrayList<>();
            List<Block.Bar> bars = new ArrayList<>();
            for (IndividualIndicator target : program().targets()) {
                rows.add(List.of(
                        phrases.indicator(target),
                        phrases.target(target.target()),
                        Optional.ofNullable(last.values().get(target.id()))
                                .map(phrases::realized)
                                .orElse("–")));
                last.amount(target).ifPresent(value -> bars.add(phrases.bar(target, value)));
            }
            List<Block> parts = new ArrayList<>();
            parts.add(Block.Paragraph.of(
                    wording.sentence("program.reached-by", Map.of("period", wording.text(last.period())))));
            if (!bars.isEmpty()) {
                parts.add(new Block.Bars(phrases.word("sheet.bars"), false, bars));
            }
            parts.add(new Block.Table(
                    phrases.word("program.results"),
                    List.of(
                            phrases.words("sheet.indicator"),
                            phrases.numbers("document.target"),
                            phrases.numbers("document.reached")),
                    rows));
            section("program.reached", parts);
        }

        private void trend() {
            List<AppraisalPeriod> periods =
                    reached.stream().map(Reached::period).toList();
            List<Block> charts = new ArrayList<>();
            for (IndividualIndicator target : program().targets()) {
                List<Optional<Amount>> values =
                        reached.stream().map(point -> point.amount(target)).toList();
                if (values.stream().filter(Optional::isPresent).count() > 1) {
                    charts.add(phrases.trend(target, periods, values));
                }
            }
            if (!charts.isEmpty()) {
                section("sheet.trend", charts);
            }
        }

        /** Which credit enters an appraisal as which score, and where it comes from; a person's only for who sees persons. */
        private void scores() {
            List<Block.Paragraph> items = scores.stream()
                    .filter(scored -> audience.seesPersons() || scored.member().kind() == MemberKind.UNIT)
                    .map(scored -> Block.Paragraph.of(wording.sentence(
                                    "program.score",
                                    Map.of(
                                            "member", name(scored.member()).orElse(phrases.word("program.somebody")),
                                            "score", wording.text(scored.score().score())))
                            + " "
                            + wording.sentence("explanation.origin", Map.of("origin", origin(scored.score())))))
                    .toList();
            if (!items.isEmpty()) {
                section(
                        "program.scores",
                        List.of(
                                Block.Paragraph.of(phrases.word("program.scores-note")),
                                new Block.Items(false, items)));
            }
        }

        private String origin(ComponentScore score) {
            return score.origin() instanceof Datum.Text text
                    ? Document.quoted(text.value())
                    : wording.text(score.origin());
        }

        private void assignments() {
            List<List<String>> rows = new ArrayList<>();
            for (ProgramAssignment assignment : program().assignments()) {
                CrossUnitAssignment where = assignment.assignment();
                rows.add(List.of(
                        name(assignment.person()),
                        Document.quoted(where.unit().name()),
                        wording.text(where.route()),
                        consent(where, where.ownLeader()),
                        consent(where, where.receivingLeader())));
            }
            if (!rows.isEmpty()) {
                section(
                        "program.elsewhere",
                        List.of(new Block.Table(
                                phrases.word("program.assignments"),
                                List.of(
                                        phrases.words("program.person"),
                                        phrases.words("program.done-in"),
                                        phrases.words("program.route"),
                                        phrases.words("program.own-consent"),
                                        phrases.words("program.receiving-consent")),
                                rows)));
            }
        }

        private String consent(CrossUnitAssignment where, Optional<CrossUnitAssignment.Consent> given) {
            return given.map(consent -> wording.text(consent.on()))
                    .orElse(where.route() == AssignmentRoute.APPOINTED ? phrases.word("program.no-consent") : "–");
        }

        private void contributions(LocalDate day) {
            List<List<String>> rows = new ArrayList<>();
            for (Contribution contribution : ledger.asKnownOn(day)) {
                List<String> parts = contribution.parts().stream()
                        .map(part -> name(part.giver()) + " (" + wording.text(part.amount()) + ")")
                        .toList();
                rows.add(List.of(
                        wording.text(contribution.kind()),
                        String.join(", ", parts),
                        name(contribution.receiver()),
                        phrases.days(contribution.days()),
                        ledger.status(contribution.id(), day).map(wording::text).orElse("–")));
            }
            if (!rows.isEmpty()) {
                section(
                        "program.contributions",
                        List.of(new Block.Table(
                                phrases.word("program.who-what"),
                                List.of(
                                        phrases.words("program.contribution"),
                                        phrases.words("program.givers"),
                                        phrases.words("program.receiver"),
                                        phrases.words("program.days"),
                                        phrases.words("program.status")),
                                rows)));
            }
        }

        private String name(PersonId person) {
            return Optional.ofNullable(names.get(person))
                    .map(Document::quoted)
                    .orElse(phrases.word("program.somebody"));
        }

        private String name(CreditDivision division, MemberId member) {
            return name(member)
                    .orElseGet(() -> wording.sentence(
                            "program.member", Map.of("number", division.pool().key(member))));
        }

        private Optional<String> name(MemberId member) {
            if (member.kind() == MemberKind.UNIT) {
                return Optional.of(program().units().stream()
                        .filter(unit -> unit.unit().id().value().equals(member.value()))
                        .findFirst()
                        .map(unit -> Document.quoted(unit.unit().name()))
                        .orElse(Document.quoted(member.value())));
            }
            return Optional.ofNullable(names.get(PersonId.of(member.value()))).map(Document::quoted);
        }

        private void credit() {
            CreditDivision division = divisions.get(0).division();
            List<List<String>> rows = new ArrayList<>();
            for (CollaborationCredit credit : division.credits()) {
                rows.add(List.of(
                        name(division, credit.member()),
                        wording.text(credit.entitled()),
                        wording.text(credit.credited()),
                        credit.withholding().map(wording::text).orElse("–")));
            }
            List<Block> parts = new ArrayList<>();
            parts.add(Block.Paragraph.of(wording.sentence(
                    "program.pool",
                    Map.of(
                            "amount", wording.text(division.pool().amount()),
                            "period", wording.text(division.pool().period()),
                            "method", wording.text(division.method()),
                            "undistributed", wording.text(division.undistributed())))));
            parts.add(Block.Paragraph.of(phrases.word("program.extension")));
            parts.add(new Block.Table(
                    phrases.word("program.credits"),
                    List.of(
                            phrases.words("program.member-head"),
                            phrases.numbers("program.entitled"),
                            phrases.numbers("program.credited"),
                            phrases.words("program.withheld")),
                    rows));
            if (divisions.size() > 1) {
                parts.add(methods(division));
            }
            if (!divisions.get(0).trace().steps().isEmpty()) {
                parts.add(Block.Section.folded(
                        phrases.word("program.origin"),
                        List.of(explanation.steps(divisions.get(0).trace(), audience))));
            }
            section("program.credit", parts);
        }

        /** All lengths on one scale, each member's beside each other. */
        private Block methods(CreditDivision first) {
            List<Block.Bar> bars = new ArrayList<>();
            for (MemberId member : first.pool().members()) {
                for (Divided divided : divisions) {
                    CollaborationCredit credit = divided.division().of(member);
                    bars.add(new Block.Bar(
                            name(first, member) + " – "
                                    + wording.text(divided.division().method()),
                            new Block.Mark(credit.credited().value(), wording.text(credit.credited())),
                            Optional.empty()));
                }
            }
            return new Block.Bars(phrases.word("program.methods"), true, bars);
        }

        private void effect(Compared compared) {
            CollaborationEffect effect = compared.effect();
            List<Block.Fact> facts = new ArrayList<>();
            facts.add(phrases.fact("sheet.indicator", phrases.indicator(compared.indicator())));
            facts.add(phrases.fact("program.joint", wording.text(effect.joint())));
            effect.apart().ifPresent(apart -> facts.add(phrases.fact("program.apart", wording.text(apart))));
            effect.improvement()
                    .ifPresent(percent -> facts.add(phrases.fact("program.improvement", wording.text(percent))));
            facts.add(phrases.fact("program.conclusion", wording.text(effect.conclusion())));
            section(
                    "program.effect",
                    List.of(
                            new Block.Facts(facts),
                            new Block.Items(
                                    false,
                                    effect.caveats().stream()
                                            .map(caveat -> Block.Paragraph.of(wording.text(caveat)))
                                            .toList())));
        }
    }

    /**
     * Without the ledger, which is about persons.
     *
     * @return the program's key
     */
    @Override
    public String toString() {
        return "ProgramSheet[" + program().id() + "]";
    }
}
