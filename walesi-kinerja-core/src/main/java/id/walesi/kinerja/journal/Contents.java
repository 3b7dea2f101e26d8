package id.walesi.kinerja.journal;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.legal.Parameter;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.policy.HostChoices;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.Predicate;
import id.walesi.kinerja.scoring.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the parts of a record say, as far as they are there. */
record Contents(
        Optional<Decision> decision,
        Optional<List<PersonId>> persons,
        Optional<CaseForms.Officer> officer,
        Optional<CaseForms.Post> post,
        Optional<CaseForms.Promise> plan,
        Optional<List<Realization>> realizations,
        Optional<CaseForms.Said> said,
        Optional<CaseForms.Decisions> ratings,
        Optional<CaseForms.Extras> extras,
        Optional<List<StepForms.Recorded>> steps) {

    private static final ProblemCode CHOICE_WITHOUT_FORM = ProblemCode.of("journal.choice-without-form");

    /** What a host chose, as a text. */
    record Choice(String parameter, String value) {}

    /** What came out. */
    record Found(Predicate predicate, String label, Optional<Score> score, List<StepForms.Named> components) {}

    /** Under which law, and what came out. */
    record Decision(
            String library,
            PolicyId policy,
            DateRange inForce,
            StepForms.Rested basis,
            LocalDate lastChecked,
            LocalDate governingDay,
            boolean named,
            List<Choice> choices,
            Found verdict,
            List<String> notices) {}

    static final Form<PolicyId> POLICY = Form.fields(id -> new PolicyId(
            id.take("instrument", Form.text(), PolicyId::instrument),
            id.take("variant", Form.text(), PolicyId::variant),
            id.take("revision", QuantityForms.WHOLE, PolicyId::revision)));

    private static final Form<Choice> CHOICE = Form.fields(choice -> new Choice(
            choice.take("parameter", Form.text(), Choice::parameter),
            choice.take("value", Form.text(), Choice::value)));

    /** The forms of the parts, under the forms that a host added. */
    static final class Forms {
        private final FactForms own;
        private final CaseForms cases;
        private final Form<Found> found;
        private final Form<Decision> decision;

        Forms(FactForms own) {
            this.own = own;
            cases = new CaseForms(own);
            found = Form.fields(verdict -> new Found(
                    verdict.take("predicate", cases.predicate, Found::predicate),
                    verdict.take("label", Form.text(), Found::label),
                    verdict.maybe("score", QuantityForms.SCORE, Found::score),
                    verdict.each("components", StepForms.NAMED, Found::components)));
            decision = Form.fields(part -> new Decision(
                    part.take("library", Form.text(), Decision::library),
                    part.take("policy", POLICY, Decision::policy),
                    part.take("inForce", QuantityForms.DAYS, Decision::inForce),
                    part.take("basis", StepForms.RESTED, Decision::basis),
                    part.take("lastChecked", QuantityForms.DAY, Decision::lastChecked),
                    part.take("governingDay", QuantityForms.DAY, Decision::governingDay),
                    part.take("named", CaseForms.YES_OR_NO, Decision::named),
                    part.each("choices", CHOICE, Decision::choices),
                    part.take("verdict", found, Decision::verdict),
                    part.each("notices", Form.text(), Decision::notices)));
        }

        Form<Found> found() {
            return found;
        }

        /** What a host chose, by the names of the parameters. */
        List<Choice> choices(HostChoices choices) {
            List<Choice> all = new ArrayList<>();
            Place place = new Place("decision.choices", Persons.none());
            for (Parameter<?> parameter : choices.parameters()) {
                String value = choices.get(parameter)
                        .flatMap(chosen -> own.choice(parameter, chosen))
                        .orElseThrow(() -> place.refusal(CHOICE_WITHOUT_FORM, Term.of("parameter", parameter.id())));
                all.add(new Choice(parameter.id(), value));
            }
            all.sort(Comparator.comparing(Choice::parameter));
            return all;
        }

        Contents read(Map<RecordPart, Node> nodes) {
            Optional<List<PersonId>> persons = part(RecordPart.PERSONS, CaseForms.PERSONS, nodes, Persons.none());
            Persons known = Persons.of(persons);
            return new Contents(
                    part(RecordPart.DECISION, decision, nodes, known),
                    persons,
                    part(RecordPart.OFFICER, CaseForms.OFFICER, nodes, known),
                    part(RecordPart.POST, CaseForms.POST, nodes, known),
                    part(RecordPart.PLAN, CaseForms.PLAN, nodes, known),
                    part(RecordPart.REALIZATIONS, CaseForms.REALIZATIONS, nodes, known),
                    part(RecordPart.FEEDBACK, CaseForms.SAID, nodes, known),
                    part(RecordPart.RATINGS, cases.decisions, nodes, known),
                    part(RecordPart.EXTRAS, cases.extras, nodes, known),
                    part(RecordPart.STEPS, StepForms.STEPS, nodes, known));
        }

        private static <T> Optional<T> part(
                RecordPart part, Form<T> form, Map<RecordPart, Node> nodes, Persons persons) {
            Node node = nodes.get(part);
            return node == null ? Optional.empty() : Optional.of(form.read(node, new Place(part.code(), persons)));
        }

        /** Writes what there is; of a whole record, the persons are numbered as they appear. */
        Map<RecordPart, Node> write(Contents contents) {
            Persons numbered = contents.isWhole() ? Persons.none() : Persons.of(contents.persons());
            Map<RecordPart, Node> nodes = new EnumMap<>(RecordPart.class);
            put(RecordPart.DECISION, decision, contents.decision(), nodes, numbered);
            put(RecordPart.OFFICER, CaseForms.OFFICER, contents.officer(), nodes, numbered);
            put(RecordPart.POST, CaseForms.POST, contents.post(), nodes, numbered);
            put(RecordPart.PLAN, CaseForms.PLAN, contents.plan(), nodes, numbered);
            put(RecordPart.REALIZATIONS, CaseForms.REALIZATIONS, contents.realizations(), nodes, numbered);
            put(RecordPart.FEEDBACK, CaseForms.SAID, contents.said(), nodes, numbered);
            put(RecordPart.RATINGS, cases.decisions, contents.ratings(), nodes, numbered);
            put(RecordPart.EXTRAS, cases.extras, contents.extras(), nodes, numbered);
            put(RecordPart.STEPS, StepForms.STEPS, contents.steps(), nodes, numbered);
            put(RecordPart.PERSONS, CaseForms.PERSONS, contents.persons().map(ids -> numbered.ids()), nodes, numbered);
            return nodes;
        }

        private static <T> void put(
                RecordPart part, Form<T> form, Optional<T> value, Map<RecordPart, Node> nodes, Persons persons) {
            value.ifPresent(present -> nodes.put(part, form.write(present, new Place(part.code(), persons))));
        }

        Contents of(Judged judged, HostChoices choices, String library) {
            Enacted<PolicyId> policy = judged.policy();
            Decision made = new Decision(
                    library,
                    policy.value(),
                    policy.inForce(),
                    StepForms.rested(policy.basis()),
                    policy.lastChecked(),
                    judged.governingDay(),
                    judged.policyWasNamed(),
                    choices(choices),
                    found(judged.verdict()),
                    judged.problems().list().stream().map(Forms::notice).toList());
            return of(
                    judged.facts(),
                    Optional.of(made),
                    Optional.of(StepForms.recorded(judged.trace().steps())));
        }

        private static String notice(Problem problem) {
            return problem.path().isEmpty()
                    ? problem.code().value()
                    : problem.code().value() + " " + problem.path();
        }

        static Found found(Verdict verdict) {
            return new Found(
                    verdict.predicate(),
                    verdict.predicate().label(),
                    verdict.score(),
                    StepForms.named(verdict.components()));
        }

        Contents of(AppraisalCase facts, Optional<Decision> decision, Optional<List<StepForms.Recorded>> steps) {
            CivilServant employee = facts.employee();
            return new Contents(
                    decision,
                    Optional.of(List.of()),
                    Optional.of(new CaseForms.Officer(employee.name(), employee.number())),
                    Optional.of(new CaseForms.Post(
                            employee.id(),
                            employee.status(),
                            employee.position(),
                            employee.unit(),
                            employee.grade(),
                            facts.appraiser(),
                            facts.period(),
                            facts.headsOrganization())),
                    Optional.of(new CaseForms.Promise(facts.plan(), facts.behaviors())),
                    Optional.of(facts.realizations()),
                    Optional.of(new CaseForms.Said(facts.feedback(), facts.selfAssessments())),
                    Optional.of(new CaseForms.Decisions(
                            facts.organizationAchievement(),
                            facts.workResultRating(),
                            facts.workBehaviorRating(),
                            facts.yearResult())),
                    Optional.of(new CaseForms.Extras(CaseForms.extras(facts), facts.componentScores())),
                    steps);
        }
    }

    /** Whether all is there that numbers the persons. */
    private boolean isWhole() {
        return persons.isPresent() && post.isPresent() && plan.isPresent() && ratings.isPresent();
    }

    /** The case, unless a part is missing that a law may read. */
    Optional<AppraisalCase> facts() {
        if (post.isEmpty()
                || plan.isEmpty()
                || realizations.isEmpty()
                || said.isEmpty()
                || ratings.isEmpty()
                || extras.isEmpty()) {
            return Optional.empty();
        }
        CaseForms.Post frame = post.get();
        Place place = new Place("", Persons.none());
        AppraisalCaseBuilder builder =
                Form.made(place, () -> AppraisalCase.of(employee(frame), frame.appraiser(), frame.period()));
        plan.get().plan().ifPresent(builder::plan);
        plan.get().behaviors().forEach(builder::behavior);
        realizations.get().forEach(builder::realization);
        said.get().feedback().forEach(builder::feedback);
        said.get().selfAssessments().forEach(builder::selfAssessment);
        if (frame.headsOrganization()) {
            builder.headingOrganization();
        }
        CaseForms.Decisions decided = ratings.get();
        decided.organizationAchievement().ifPresent(builder::organizationAchievement);
        decided.workResultRating().ifPresent(builder::workResultRating);
        decided.workBehaviorRating().ifPresent(builder::workBehaviorRating);
        decided.yearResult().ifPresent(builder::yearResult);
        extras.get().extras().forEach(extra -> extra.addTo(builder));
        extras.get().componentScores().forEach(builder::componentScore);
        return Optional.of(Form.made(place, builder::build));
    }

    private CivilServant employee(CaseForms.Post frame) {
        // a name that is cut out cannot be empty, and no law reads it
        String name = officer.map(CaseForms.Officer::name).orElse("p1");
        CivilServant employee = CivilServant.of(frame.employee(), name, frame.status(), frame.position(), frame.unit());
        if (officer.isPresent() && officer.get().number().isPresent()) {
            employee = employee.withNumber(officer.get().number().get());
        }
        return frame.grade().isPresent() ? employee.withGrade(frame.grade().get()) : employee;
    }
}
