package id.walesi.kinerja.intake;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Constructed drafts that convert, and a way to change one place of them. Nobody has these numbers: region 99. */
final class Drafts {

    private static final Pattern STEP = Pattern.compile("([A-Za-z0-9]+)|\\[([0-9]+)]");

    private Drafts() {}

    /** A draft with some components given by name; the others are null. */
    static <D extends Record> D of(Class<D> type, Object... namesAndValues) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < namesAndValues.length; i += 2) {
            int place = Arrays.stream(components)
                    .map(RecordComponent::getName)
                    .toList()
                    .indexOf(namesAndValues[i]);
            arguments[place] = namesAndValues[i + 1];
        }
        try {
            return type.cast(constructor(type, components).newInstance(arguments));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static PrivateNoteDraft note() {
        return new PrivateNoteDraft("p-2", "2025-06-30", "tanyakan lagi");
    }

    static AwayDaysDraft study() {
        return new AwayDaysDraft("study-assignment", "2025-02-01", "2025-07-31");
    }

    static AssignmentDraft post() {
        return new AssignmentDraft(
                "p-1", new PositionDraft("Bupati", "Bupati"), "99", "Definitif", "ya", "2025-01-01", "2025-12-31");
    }

    static UnitPlacementDraft placement() {
        return new UnitPlacementDraft(new UnitDraft("99.01", "Bagian"), "99", "2025-01-01", "2025-12-31");
    }

    static AmountDraft documents(String value) {
        return new AmountDraft(value, "document");
    }

    static TargetDraft number(String value) {
        return of(TargetDraft.class, "kind", "number", "value", value, "unit", "document");
    }

    static IndicatorDraft indicator(String id) {
        return of(
                IndicatorDraft.class,
                "id",
                id,
                "measure",
                "Jumlah dokumen",
                "polarity",
                "higher-is-better",
                "target",
                number("100"),
                "baseline",
                documents("80"),
                "aspect",
                "quantity",
                "consolidation",
                "sum",
                "trajectory",
                new TrajectoryDraft(List.of(milestone("2025-Q1", "25"), milestone("2025-Q2", "50"))),
                "worstValue",
                documents("1"),
                "stretch",
                documents("120"));
    }

    static MilestoneDraft milestone(String period, String value) {
        return new MilestoneDraft(period, value, "document");
    }

    static IndicatorDraft indicator(String id, TargetDraft target) {
        return of(IndicatorDraft.class, "id", id, "measure", "Layanan", "polarity", "stabilize", "target", target);
    }

    static WorkResultDraft result(String id, IndicatorDraft... indicators) {
        return of(
                WorkResultDraft.class,
                "id",
                id,
                "description",
                "Layanan dokumen",
                "category",
                "main",
                "indicators",
                List.of(indicators),
                "support",
                new LeaderSupportDraft(List.of("L1", "L2"), "skp-9", "direct"),
                "perspective",
                "budget",
                "weight",
                "50",
                "specialAssignment",
                new SpecialAssignmentDraft("cross-unit", "Kepala Rekaan", "surat-99"),
                "crossUnitAssignment",
                new CrossUnitAssignmentDraft(
                        new UnitDraft("99.02", "Bidang Rekaan"),
                        "voluntary",
                        new ConsentDraft("p-2", "2025-01-02"),
                        new ConsentDraft("p-3", "2025-01-03")));
    }

    static PlanDraft plan() {
        return of(
                PlanDraft.class,
                "id",
                "skp-1",
                "owner",
                "p-1",
                "firstDay",
                "2025-01-01",
                "lastDay",
                "2025-12-31",
                "form",
                "administrative-or-functional",
                "approach",
                "quantitative",
                "position",
                new PositionDraft("Analis", "ahli-muda"),
                "workResults",
                List.of(
                        result(
                                "r1",
                                indicator("i1"),
                                indicator(
                                        "i2",
                                        of(
                                                TargetDraft.class,
                                                "kind",
                                                "range",
                                                "lowest",
                                                "3",
                                                "highest",
                                                "5",
                                                "unit",
                                                "working-day"))),
                        result(
                                "r2",
                                indicator(
                                        "i3",
                                        of(TargetDraft.class, "kind", "ceiling", "value", "100", "unit", "percent")),
                                indicator("i4", of(TargetDraft.class, "kind", "deadline", "day", "2025-11-30")),
                                indicator("i5", of(TargetDraft.class, "kind", "narrative", "text", "lebih baik")))),
                "behaviors",
                List.of(new BehaviorDraft("Berorientasi Pelayanan", "sapa dahulu"), new BehaviorDraft("loyal", null)),
                "annex",
                new AnnexDraft(List.of("dua perangkat"), List.of("setiap bulan"), List.of("pujian")),
                "agreement",
                new AgreementDraft("2025-01-10", "p-2", "2025-01-11"));
    }

    static RealizationDraft realization(String indicator, String period, RealizedValueDraft value) {
        return new RealizationDraft(
                indicator, period, value, new EvidenceDraft("register", "reg-99", "0123456789abcdef".repeat(4)));
    }

    static RealizedValueDraft measured(String value, String unit) {
        return of(RealizedValueDraft.class, "kind", "measured", "value", value, "unit", unit);
    }

    static RatingDecisionDraft rating(String rating) {
        return new RatingDecisionDraft(rating, "p-2", "appraiser", "2026-01-05", "cermat", null);
    }

    static RatingProposalDraft ratingProposal() {
        return new RatingProposalDraft("perbup-7-2025/angka@1", "agency", "single", "Sesuai ekspektasi", "87.5");
    }

    static ActDraft returned() {
        return of(
                ActDraft.class,
                "id",
                "a-2",
                "expectedRevision",
                "1",
                "action",
                "return-proposal",
                "by",
                "p-2",
                "on",
                "2025-01-13",
                "reason",
                "satuan belum ada",
                "reasonCode",
                "other");
    }

    static PersonDraft person() {
        return of(
                PersonDraft.class,
                "id",
                "p-1",
                "name",
                "Sri Contoh Rekaan",
                "status",
                "pns",
                "position",
                new PositionDraft("Analis", "ahli-muda"),
                "unit",
                new UnitDraft("99.01", "Bagian Rekaan"),
                "nip",
                "190001011920011001",
                "grade",
                "III/c");
    }

    static SubjectDraft workResult(String id) {
        return new SubjectDraft("work-result", id, null);
    }

    static SubjectDraft coreValue(String value) {
        return new SubjectDraft("core-value", null, value);
    }

    static ExtraFactDraft extra(String kind, String name, String component, String text) {
        return of(ExtraFactDraft.class, "instrument", "contoh", "name", name, "kind", kind, component, text);
    }

    /** A case with something at nearly every place. */
    static CaseDraft fullCase() {
        return of(
                CaseDraft.class,
                "employee",
                person(),
                "appraiser",
                "p-2",
                "period",
                "2025",
                "plan",
                plan(),
                "realizations",
                List.of(
                        realization("i1", "2025-Q1", measured("25.5", "document")),
                        realization("i1", "2025-Q2", measured("1.50", "document")),
                        realization("i4", "2025", of(RealizedValueDraft.class, "kind", "done", "day", "2025-11-29")),
                        realization("i5", "2025", of(RealizedValueDraft.class, "kind", "told", "text", "baik")),
                        realization(
                                "i2",
                                "2025",
                                of(RealizedValueDraft.class, "kind", "absent", "reason", "not-measured"))),
                "behaviors",
                List.of(new BehaviorDraft("Akuntabel", "tepat janji"), new BehaviorDraft("adaptive", null)),
                "feedback",
                List.of(
                        new FeedbackDraft(workResult("r1"), "peer", "2025-06-30", "lanjutkan"),
                        new FeedbackDraft(coreValue("Harmonis"), "appraiser", "2025-07-01", "baik")),
                "headsOrganization",
                "ya",
                "organizationAchievement",
                new OrganizationAchievementDraft("Istimewa", "p-3", "2026-01-04", "hasil audit"),
                "workResultRating",
                with(rating("Di atas ekspektasi"), "proposal", ratingProposal()),
                "workBehaviorRating",
                rating("meets"),
                "selfAssessments",
                List.of(
                        new SelfAssessmentDraft(
                                new SubjectDraft("all-work-results", null, null),
                                "meets",
                                "2025-12-20",
                                "cukup",
                                List.of(new EvidenceDraft("report", "lap-99", null))),
                        new SelfAssessmentDraft(workResult("r2"), "Di bawah ekspektasi", "2025-12-20", null, null)),
                "extras",
                List.of(
                        extra("score", "a", "number", "76.5"),
                        extra("percent", "b", "number", "80"),
                        of(
                                ExtraFactDraft.class,
                                "instrument",
                                "contoh",
                                "name",
                                "c",
                                "kind",
                                "amount",
                                "number",
                                "3",
                                "unit",
                                "hour"),
                        extra("day", "d", "day", "2025-05-05"),
                        extra("period", "e", "period", "2025-Q2"),
                        extra("text", "f", "text", "catatan")),
                "componentScores",
                List.of(new ComponentScoreDraft("credit", "12.5", "program bersama")),
                "yearResult",
                yearResult());
    }

    /** Departs from the lowest of two parts, which do not stand in the order of their days. */
    static YearResultDraft yearResult() {
        return new YearResultDraft(
                new YearProposalDraft(
                        "lowest",
                        List.of(
                                new PeriodicResultDraft("2025-Q2", "good"),
                                new PeriodicResultDraft("2025-Q1", "Sangat Baik"))),
                "very-good",
                "p-2",
                "appraiser",
                "2026-01-05",
                "akhir tahun melampaui");
    }

    /** The second version of the plan. */
    static PlanDraft revisedPlan() {
        PlanRevisionDraft revision = new PlanRevisionDraft(plan(), "tugas bertambah", "p-2", "2025-07-01");
        PlanDraft signed = with(plan(), "agreement", new AgreementDraft("2025-07-02", "p-2", "2025-07-03"));
        return with(signed, "revision", revision);
    }

    static RealizationSeriesDraft series() {
        return new RealizationSeriesDraft(
                "i1",
                List.of(
                        new RealizationEntryDraft(
                                realization("i1", "2025-Q1", measured("25.5", "document")), "2025-04-02", null),
                        new RealizationEntryDraft(
                                realization("i1", "2025-Q2", measured("1.50", "document")), "2025-07-02", null),
                        new RealizationEntryDraft(
                                realization("i1", "2025-Q1", measured("26", "document")),
                                "2025-07-02",
                                "satu dokumen terlewat")));
    }

    static JointProgramDraft program() {
        return new JointProgramDraft(
                "jalan",
                "Jalan Contoh",
                "2025-01-01",
                "2025-12-31",
                List.of(
                        new MemberUnitDraft(new UnitDraft("99.1", "Dinas Satu"), "leading", "2025-01-01", "2025-12-31"),
                        new MemberUnitDraft(
                                new UnitDraft("99.2", "Dinas Dua"), "supporting", "2025-01-01", "2025-12-31")),
                List.of(indicator("i1")),
                List.of(
                        new ParticipantDraft("p-1", "99.1", "2025-01-01", "2025-12-31"),
                        new ParticipantDraft("p-2", "99.2", "2025-01-01", "2025-06-30")),
                List.of(new ProgramAssignmentDraft(
                        "p-2",
                        "skp-2",
                        new CrossUnitAssignmentDraft(
                                new UnitDraft("99.1", "Dinas Satu"),
                                "voluntary",
                                new ConsentDraft("p-3", "2025-01-02"),
                                new ConsentDraft("p-4", "2025-01-03")),
                        List.of(new MatrixCellDraft("r1", "h1", "Jalan siap dilalui", "additional")))));
    }

    static ContributionDraft contribution() {
        return new ContributionDraft(
                "k-1",
                "i1",
                "work",
                "2025-03-01",
                "2025-03-31",
                "p-2",
                List.of(new ContributionPartDraft("p-1", "2.5"), new ContributionPartDraft("p-3", "4")),
                new EvidenceDraft("document", "berita acara", null));
    }

    static AttestationDraft attestation() {
        return new AttestationDraft("disputed", "p-2", "2025-04-01", "belum tiba");
    }

    static WorkTeamDraft team() {
        return new WorkTeamDraft(
                "t-1",
                "Tim Rekaan",
                "99.01",
                List.of(
                        new TeamMemberDraft("p-2", "lead", null, "2025-01-01", "2025-06-30"),
                        new TeamMemberDraft("p-1", "member", "olah dokumen", "2025-01-01", null),
                        new TeamMemberDraft("p-3", "lead", null, "2025-07-01", null),
                        new TeamMemberDraft("p-2", "member", "periksa", "2025-07-01", "2025-12-31")));
    }

    private static FeedbackRequestDraft answered(String giver, String role, String open, String calm) {
        return of(
                FeedbackRequestDraft.class,
                "id",
                "q-" + giver,
                "about",
                "p-1",
                "giver",
                giver,
                "role",
                role,
                "subject",
                new SubjectDraft("all-behavior", null, null),
                "askedOn",
                "2025-06-02",
                "answerBy",
                "2025-06-09",
                "answeredOn",
                "2025-06-03",
                "answer",
                "dari " + giver,
                "ratings",
                List.of(new ScaleAnswerDraft("open", open), new ScaleAnswerDraft("calm", calm)));
    }

    /** Four colleagues of whom three are released and one declined, the superior, and one asked later. */
    static FeedbackRoundDraft round() {
        FeedbackRequestDraft silent = with(
                with(with(answered("p-5", "peer", "1", "1"), "answeredOn", null), "ratings", null), "answer", null);
        FeedbackRequestDraft open = with(with(silent, "giver", "p-6"), "id", "q-p-6");
        return new FeedbackRoundDraft(
                "ub-1",
                "p-1",
                "2025-Q2",
                "3",
                List.of(
                        new FeedbackScaleDraft("open", coreValue("adaptive"), "Terbuka?", "4"),
                        new FeedbackScaleDraft("calm", coreValue("Harmonis"), "Tenang?", "2")),
                List.of(
                        with(with(open, "askedOn", "2025-06-11"), "answerBy", "2025-06-20"),
                        answered("p-2", "appraiser", "3", "2"),
                        answered("p-3", "peer", "2", "1"),
                        answered("p-4", "peer", "4", "1"),
                        with(silent, "declinedOn", "2025-06-04"),
                        answered("p-7", "peer", "2", "1")),
                List.of(new FeedbackReleaseDraft("peer", "2025-06-10")));
    }

    static RecognitionDraft recognition() {
        return of(
                RecognitionDraft.class,
                "id",
                "ap-1",
                "to",
                "p-1",
                "by",
                "p-2",
                "on",
                "2025-07-01",
                "text",
                "cepat dan rapi",
                "kind",
                "measured-progress",
                "indicatorId",
                "i1",
                "period",
                "2025-Q2",
                "polarity",
                "lower-is-better",
                "before",
                "5.5",
                "after",
                "4",
                "unit",
                "working-day");
    }

    static RecognitionDraft recognizedContribution() {
        return of(
                RecognitionDraft.class,
                "id",
                "ap-2",
                "to",
                "p-1",
                "by",
                "p-3",
                "on",
                "2025-07-01",
                "text",
                "terima kasih",
                "kind",
                "confirmed-contribution",
                "contributionId",
                "k-7",
                "confirmedOn",
                "2025-06-30");
    }

    static LearningLogDraft log() {
        return new LearningLogDraft(
                "p-1",
                List.of(
                        new LearningActivityDraft(
                                "k-1", "Kursus", "2025-03-10", "2025-03-12", "12", List.of("sheets", "service")),
                        new LearningActivityDraft("k-2", "Seminar", "2025-02-05", "2025-02-05", "2.5", null)));
    }

    static CompetencyStandardDraft standard() {
        return new CompetencyStandardDraft(
                "Pengelola Layanan",
                List.of(
                        new RequiredCompetencyDraft("sheets", "Lembar kerja", "3", List.of("i1", "i2")),
                        new RequiredCompetencyDraft("service", "Pelayanan", "2", null)));
    }

    static CompetencyAssessmentDraft assessment() {
        return new CompetencyAssessmentDraft("sheets", "0", "2025-01-15");
    }

    static LearningOfferDraft offer() {
        return new LearningOfferDraft(
                "t-1",
                "Kursus lembar kerja",
                "12",
                List.of(new ReachedLevelDraft("sheets", "3"), new ReachedLevelDraft("service", "1")));
    }

    static DevelopmentPlanDraft developmentPlan() {
        return new DevelopmentPlanDraft(
                "rp-1",
                "p-1",
                "2025-01-20",
                "2025-07-01",
                List.of(
                        new DevelopmentItemDraft(
                                "b-1", "lacking-level", null, null, "sheets", "ikut kursus", "2025-03-31"),
                        new DevelopmentItemDraft("b-2", "weak-result", "i1", null, null, "magang", "2025-04-30"),
                        new DevelopmentItemDraft(
                                "b-3", "weak-behavior", null, "Adaptif", null, "dampingi", "2025-05-31")));
    }

    /** A place, for example {@code plan.workResults[1].id}, with another value there. */
    @SuppressWarnings("unchecked")
    static <D> D with(D draft, String path, Object value) {
        return (D) replaced(draft, steps(path), value);
    }

    /** What stands at a place. */
    static Object at(Object draft, String path) {
        Object value = draft;
        for (String step : steps(path)) {
            if (value == null) {
                return null;
            }
            value = value instanceof List<?> list ? list.get(Integer.parseInt(step)) : component(value, step);
        }
        return value;
    }

    private static List<String> steps(String path) {
        List<String> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(path);
        while (matcher.find()) {
            steps.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
        return steps;
    }

    private static Object replaced(Object whole, List<String> steps, Object value) {
        if (steps.isEmpty()) {
            return value;
        }
        String first = steps.get(0);
        List<String> rest = steps.subList(1, steps.size());
        if (whole instanceof List<?> list) {
            List<Object> copy = new ArrayList<>(list);
            copy.set(Integer.parseInt(first), replaced(copy.get(Integer.parseInt(first)), rest, value));
            return copy;
        }
        RecordComponent[] components = whole.getClass().getRecordComponents();
        Object[] arguments = Arrays.stream(components)
                .map(each -> each.getName().equals(first)
                        ? replaced(component(whole, first), rest, value)
                        : component(whole, each.getName()))
                .toArray();
        try {
            return constructor(whole.getClass(), components).newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components)
            throws NoSuchMethodException {
        return type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    }

    static Object component(Object record, String name) {
        try {
            return record.getClass().getMethod(name).invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** All places of a draft: of texts, of drafts, of lists and of their elements. */
    static List<String> places(Object draft) {
        List<String> places = new ArrayList<>();
        collect(draft, "", places);
        return places;
    }

    private static void collect(Object value, String path, List<String> places) {
        if (!path.isEmpty()) {
            places.add(path);
        }
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(list.get(i), path + "[" + i + "]", places);
            }
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                String name = component.getName();
                collect(component(value, name), path.isEmpty() ? name : path + "." + name, places);
            }
        }
    }

    /** The type of the texts or drafts that may stand at a place. */
    static boolean holdsText(Object draft, String path) {
        List<String> steps = steps(path);
        String last = steps.get(steps.size() - 1);
        Object holder = draft;
        for (String step : steps.subList(0, steps.size() - 1)) {
            holder = holder instanceof List<?> list ? list.get(Integer.parseInt(step)) : component(holder, step);
        }
        if (holder instanceof List<?>) {
            return at(draft, path) instanceof String;
        }
        for (RecordComponent component : holder.getClass().getRecordComponents()) {
            if (component.getName().equals(last)) {
                return component.getType() == String.class;
            }
        }
        throw new IllegalArgumentException(path);
    }
}
