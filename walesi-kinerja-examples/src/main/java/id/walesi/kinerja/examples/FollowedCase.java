package id.walesi.kinerja.examples;

import id.walesi.kinerja.appraisal.ActReason;
import id.walesi.kinerja.appraisal.Appraisal;
import id.walesi.kinerja.appraisal.AppraisalAct;
import id.walesi.kinerja.appraisal.AppraisalAction;
import id.walesi.kinerja.appraisal.AppraisalParties;
import id.walesi.kinerja.appraisal.AppraisalStage;
import id.walesi.kinerja.appraisal.DayCounting;
import id.walesi.kinerja.appraisal.Deadline;
import id.walesi.kinerja.appraisal.DecidedRatings;
import id.walesi.kinerja.appraisal.HolidayCalendar;
import id.walesi.kinerja.appraisal.LawfulActors;
import id.walesi.kinerja.appraisal.ObjectionWindow;
import id.walesi.kinerja.appraisal.ProceduralTerms;
import id.walesi.kinerja.appraisal.StandInRule;
import id.walesi.kinerja.asn.AppraiserDesignation;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Superior;
import id.walesi.kinerja.asn.Superiors;
import id.walesi.kinerja.asn.VacantSeatRule;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.validation.TextForm;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A case to follow: who the parties are, under which terms, and what was tried on which day.
 *
 * @param organization the units, posts and names
 * @param opened the case as it was opened
 * @param terms who may act, how long one may object, what is due when
 * @param steps what was tried, in the order of the file
 */
record FollowedCase(Organization organization, Appraisal opened, ProceduralTerms terms, List<Step> steps) {

    static final String NAME = "kasus.json";

    static final String STEPS = "langkah.csv";

    private static final List<String> HEADING =
            List.of("hari", "oleh", "tindakan", "rating_hasil", "rating_perilaku", "kode_alasan", "alasan");

    /**
     * What somebody tried, or only a look at the case.
     *
     * @param day on which day
     * @param act what was tried, without the revision, which only the moment knows; empty for a look
     */
    record Step(LocalDate day, Optional<Attempt> act) {}

    /**
     * What somebody tried.
     *
     * @param by who
     * @param action what
     * @param ratings the ratings that go with it, if any
     * @param listed why, by the list; empty if no reason of the list was given
     * @param reason why, in words; empty if no words were given
     */
    record Attempt(
            PersonId by,
            AppraisalAction action,
            Optional<DecidedRatings> ratings,
            Optional<ActReason> listed,
            String reason) {

        AppraisalAct at(int number, int revision, LocalDate day) {
            AppraisalAct act = AppraisalAct.of("langkah-" + number, revision, action, by, day)
                    .because(reason);
            AppraisalAct reasoned = listed.isPresent() ? act.because(listed.get()) : act;
            return ratings.map(reasoned::deciding).orElse(reasoned);
        }
    }

    static Optional<FollowedCase> read(InputFolder folder, PolicyCatalog catalog, Findings findings) {
        Optional<Organization> organization = Organization.read(folder, findings);
        Optional<JsonPart> root = JsonPart.root(NAME, folder, findings);
        if (organization.isEmpty() || root.isEmpty()) {
            return Optional.empty();
        }
        return new Reader(organization.get(), catalog, findings).read(root.get(), folder);
    }

    /** Reads what the files of one case say. */
    private record Reader(Organization organization, PolicyCatalog catalog, Findings findings) {

        Optional<FollowedCase> read(JsonPart root, InputFolder folder) {
            String id = root.text("nomor");
            AppraisalPeriod period = root.period("periode");
            PersonId employee = person(root, "pegawai");
            LocalDate opened = root.day("dibuka");
            VacantSeatRule rule = root.word("jabatan_lowong", VacantSeatRule.values());
            DayCounting counting = root.word("hari_keberatan", DayCounting.values());
            HolidayCalendar calendar = calendar(root.parts("hari_libur"));
            List<Deadline> deadlines = deadlines(root.parts("batas_waktu"));
            Optional<Enacted<Integer>> days =
                    catalog.value(ObjectionWindow.DAYS, period.days().lastDay());
            if (days.isEmpty()) {
                root.find("periode", "Tenggang waktu keberatan tidak diatur.", "No term for objections is in force.");
            }
            List<Step> steps = steps(folder);
            if (!root.isSound() || !findings.isEmpty()) {
                return Optional.empty();
            }
            Superiors superiors = Superiors.of(organization.units(), organization.assignments(), rule);
            return parties(superiors, employee, opened).flatMap(parties -> {
                Outcome<Appraisal> draft = Appraisal.open(id, parties, period);
                ProceduralTerms terms = new ProceduralTerms(
                        LawfulActors.of(superiors, parties, StandInRule.FOR_BARRED_OR_SILENT),
                        new ObjectionWindow(days.orElseThrow(), counting, calendar),
                        deadlines);
                return kept(draft.problems(), draft.value())
                        .map(fresh -> new FollowedCase(organization, fresh, terms, steps));
            });
        }

        private PersonId person(JsonPart part, String key) {
            PersonId person = PersonId.of(part.text(key));
            if (!organization.knows(person)) {
                part.find(key, "Orang ini tidak ada dalam %s.", "This person is not in %s.", Organization.POSTS);
            }
            return person;
        }

        /** Who the official and the official's superior are is not typed; it follows from the posts on the day. */
        private Optional<AppraisalParties> parties(Superiors superiors, PersonId employee, LocalDate day) {
            Optional<PersonId> appraiser = person(superiors.appraiser(employee, day));
            Optional<PersonId> above = person(superiors.appraiserSuperior(employee, day));
            return appraiser.flatMap(
                    official -> above.map(superior -> new AppraisalParties(employee, official, superior)));
        }

        private Optional<PersonId> person(AppraiserDesignation designation) {
            return kept(designation.problems(), designation.superior().map(Superior::person));
        }

        private <T> Optional<T> kept(Problems problems, Optional<T> value) {
            problems.forEach(problem -> findings.add(NAME, "", problem));
            return value;
        }

        private static HolidayCalendar calendar(List<JsonPart> parts) {
            Set<LocalDate> holidays = new TreeSet<>();
            for (JsonPart part : parts) {
                part.text("nama");
                holidays.add(part.day("hari"));
            }
            return day -> day.getDayOfWeek() != DayOfWeek.SATURDAY
                    && day.getDayOfWeek() != DayOfWeek.SUNDAY
                    && !holidays.contains(day);
        }

        private List<Deadline> deadlines(List<JsonPart> parts) {
            List<AppraisalStage> stages = new ArrayList<>(List.of(AppraisalStage.values()));
            stages.remove(AppraisalStage.FINAL);
            return parts.stream()
                    .map(part -> Deadline.of(part.word("tahap", stages), part.day("hari")))
                    .toList();
        }

        private List<Step> steps(InputFolder folder) {
            List<Step> steps = new ArrayList<>();
            new DraftRows(STEPS, HEADING, folder, findings).each(row -> {
                Optional<LocalDate> day = row.read("hari", TextForm.day());
                Optional<Attempt> attempt = row.given("tindakan").flatMap(any -> attempt(row));
                day.ifPresent(on -> steps.add(new Step(on, attempt)));
            });
            return steps;
        }

        private Optional<Attempt> attempt(DraftRows.Row row) {
            Optional<AppraisalAction> action = row.read("tindakan", TextForm.codeOf(AppraisalAction.values()));
            Optional<PersonId> by = row.read("oleh", TextForm.id()).map(PersonId::of);
            if (by.isPresent() && !organization.knows(by.get())) {
                row.find("oleh", "Orang ini tidak ada dalam %s.", "This person is not in %s.", Organization.POSTS);
            }
            Optional<DecidedRatings> ratings = Optional.empty();
            if (row.given("rating_hasil").isPresent()
                    || row.given("rating_perilaku").isPresent()) {
                TextForm<ExpectationRating> form = TextForm.codeOf(ExpectationRating.values());
                Optional<ExpectationRating> result = row.read("rating_hasil", form);
                Optional<ExpectationRating> behavior = row.read("rating_perilaku", form);
                ratings = result.flatMap(one -> behavior.map(other -> DecidedRatings.of(one, other)));
            }
            Optional<DecidedRatings> decided = ratings;
            Optional<ActReason> listed = row.given("kode_alasan")
                    .flatMap(any -> row.read("kode_alasan", TextForm.codeOf(ActReason.values())));
            return action.flatMap(what -> by.map(who -> new Attempt(who, what, decided, listed, row.cell("alasan"))));
        }
    }
}
