package id.walesi.kinerja.examples;

import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.development.CompetencyAssessment;
import id.walesi.kinerja.development.CompetencyGap;
import id.walesi.kinerja.development.CompetencyStandard;
import id.walesi.kinerja.development.DevelopmentNeed;
import id.walesi.kinerja.development.DevelopmentPlan;
import id.walesi.kinerja.development.DevelopmentSuggestions;
import id.walesi.kinerja.development.LearningActivity;
import id.walesi.kinerja.development.LearningHours;
import id.walesi.kinerja.development.LearningLog;
import id.walesi.kinerja.development.LearningMaximum;
import id.walesi.kinerja.development.LearningOffer;
import id.walesi.kinerja.development.LearningPace;
import id.walesi.kinerja.development.LearningRule;
import id.walesi.kinerja.feedback.FeedbackRound;
import id.walesi.kinerja.feedback.PeriodFeedback;
import id.walesi.kinerja.feedback.RecognitionNote;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.intake.CompetencyAssessmentDraft;
import id.walesi.kinerja.intake.CompetencyStandardDraft;
import id.walesi.kinerja.intake.DevelopmentItemDraft;
import id.walesi.kinerja.intake.DevelopmentPlanDraft;
import id.walesi.kinerja.intake.FeedbackReleaseDraft;
import id.walesi.kinerja.intake.FeedbackRequestDraft;
import id.walesi.kinerja.intake.FeedbackRoundDraft;
import id.walesi.kinerja.intake.FeedbackScaleDraft;
import id.walesi.kinerja.intake.LearningActivityDraft;
import id.walesi.kinerja.intake.LearningLogDraft;
import id.walesi.kinerja.intake.LearningOfferDraft;
import id.walesi.kinerja.intake.ReachedLevelDraft;
import id.walesi.kinerja.intake.RecognitionDraft;
import id.walesi.kinerja.intake.RequiredCompetencyDraft;
import id.walesi.kinerja.intake.ScaleAnswerDraft;
import id.walesi.kinerja.intake.SubjectDraft;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Weight;
import id.walesi.kinerja.scoring.BeforeAndAfter;
import id.walesi.kinerja.scoring.BeforeAndAfter.Observation;
import id.walesi.kinerja.scoring.Improvement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A year of learning at the desk, read and put together.
 *
 * @param day as of which day
 * @param unit where it is
 * @param learners whose learning it is, and what they did and plan
 * @param indicator what should have become better
 * @param planGaps the demands of the post as the plan saw them
 * @param gapsNow the demands of the post as of the day
 * @param suggestions what was suggested for them
 * @param plan the development plan
 * @param seen the indicator before and after
 * @param course what was done between
 * @param round what colleagues and the superior say
 * @param said what the document of the period shows of feedback and recognition
 * @param weights how the two count
 * @param laws the numbers that the law sets
 */
record TrainingYear(
        LocalDate day,
        OrgUnit unit,
        List<Learner> learners,
        Indicator indicator,
        List<CompetencyGap> planGaps,
        List<CompetencyGap> gapsNow,
        DevelopmentSuggestions suggestions,
        DevelopmentPlan plan,
        BeforeAndAfter seen,
        LearningActivity course,
        FeedbackRound round,
        PeriodFeedback said,
        Weights weights,
        Laws laws) {

    static final String NAME = "pelatihan.json";
    static final String STANDARD = "standar.csv";
    static final String ASSESSMENTS = "penilaian.csv";
    static final String OFFERS = "tawaran.csv";
    static final String ITEMS = "rencana.csv";
    static final String ACTIVITIES = "kegiatan.csv";
    static final String REQUESTS = "umpan-balik.csv";
    static final String RELEASES = "terbit.csv";
    static final String NOTES = "apresiasi.csv";

    /** Somebody who learns; the contract of one who has one. */
    record Learner(
            String code,
            String name,
            EmploymentStatus status,
            Position position,
            Optional<DateRange> contract,
            LearningLog log) {}

    /** What should become better. */
    record Indicator(String code, String measure, Polarity polarity, Amount target) {}

    /** How much superior and colleagues count in this host's mean. */
    record Weights(Weight superior, Weight colleagues) {}

    /** The law's numbers, and this host's pace. */
    record Laws(Enacted<LearningHours> minimum, Enacted<LearningMaximum> maximum, LearningPace pace) {}

    static Optional<TrainingYear> read(InputFolder folder, PolicyCatalog catalog, Findings findings) {
        return JsonPart.root(NAME, folder, findings).flatMap(root -> new Reader(folder, catalog, findings).read(root));
    }

    /** Reads what the files say. */
    private record Reader(InputFolder folder, PolicyCatalog catalog, Findings findings) {

        private static final List<String> ACTIVITY_COLUMNS =
                List.of("pegawai", "kode", "judul", "mulai", "selesai", "jp", "kompetensi");
        private static final List<String> REQUEST_COLUMNS = List.of(
                "nomor", "dari", "peran", "diminta", "batas", "dijawab", "menolak", "membantu", "sabar", "kata");

        private static final List<String> NOTE_COLUMNS = List.of(
                "nomor",
                "untuk",
                "oleh",
                "hari",
                "jenis",
                "indikator",
                "periode",
                "arah",
                "sebelum",
                "sesudah",
                "satuan",
                "kontribusi",
                "dikonfirmasi",
                "kata");

        Optional<TrainingYear> read(JsonPart root) {
            LocalDate day = root.day("hari");
            Optional<OrgUnit> unit = root.part("unit_kerja").map(Reader::unit);
            Ratio perDay = root.number("jp_per_hari");
            if (perDay.sign() <= 0) {
                root.find("jp_per_hari", "Jumlah JP per hari harus lebih dari nol.", "JP per day must exceed zero.");
            }
            Set<LocalDate> holidays = holidays(root.parts("hari_libur"));
            DraftSheet activities = sheet(
                    "activities",
                    ACTIVITIES,
                    ACTIVITY_COLUMNS,
                    Map.of(
                            "id",
                            "kode",
                            "title",
                            "judul",
                            "firstDay",
                            "mulai",
                            "lastDay",
                            "selesai",
                            "hours",
                            "jp",
                            "days",
                            "mulai",
                            "competencies[0]",
                            "kompetensi"));
            List<JsonPart> people = root.parts("pegawai");
            Set<String> codes = codes(people);
            List<Learner> learners = learners(people, codes, activities);
            Optional<Indicator> indicator = root.part("indikator").flatMap(Reader::indicator);
            Register register = Register.read(
                    folder.isExample() ? InputFolder.onClassPath("service-desk") : folder,
                    Optional.of(AppraisalPeriod.ofYear(day.getYear())),
                    findings);
            List<Observation> months = months(register, day);
            Optional<CompetencyStandard> standard = standard(root.text("standar_jabatan"));
            DraftSheet assessed = sheet(
                    "assessments",
                    ASSESSMENTS,
                    List.of("kompetensi", "tingkat", "hari"),
                    Map.of("competency", "kompetensi", "level", "tingkat", "on", "hari"));
            Optional<List<CompetencyAssessment>> assessments = assessments(assessed);
            List<LearningOffer> offers = offers();
            Optional<JsonPart> planPart = root.part("rencana");
            LocalDate drawnOn = planPart.map(part -> part.day("tanggal")).orElse(LocalDate.EPOCH);
            Optional<List<CompetencyGap>> planGaps = gaps(standard, assessments, assessed, drawnOn);
            Optional<List<CompetencyGap>> gapsNow = gaps(standard, assessments, assessed, day);
            List<IndicatorId> weak = weak(indicator, register, drawnOn);
            Optional<DevelopmentPlan> plan = planPart.flatMap(part -> plan(part, drawnOn, codes, planGaps, weak));
            Optional<LearningActivity> course = course(root, learners, learners.size() == people.size());
            int enough = whole(root, "periode_cukup");
            Optional<BeforeAndAfter> seen = findings.isEmpty()
                    ? course.flatMap(done -> indicator.flatMap(of -> DraftSheet.kept(
                            BeforeAndAfter.compare(done.days(), of.polarity(), months, enough),
                            DraftSheet.Place.of(Register.NAME),
                            findings)))
                    : Optional.empty();
            Optional<JsonPart> feedback = root.part("umpan_balik");
            Optional<FeedbackRound> round = feedback.flatMap(this::round);
            Optional<PeriodFeedback> said = notes(round);
            Optional<Weights> weights = feedback.map(this::weights);
            feedback.ifPresent(JsonPart::isSound);
            Optional<Enacted<LearningHours>> minimum = catalog.value(LearningHours.MINIMUM_PER_YEAR, day);
            Optional<Enacted<LearningMaximum>> maximum = catalog.value(LearningMaximum.PARAMETER, day);
            if (minimum.isEmpty() || maximum.isEmpty()) {
                root.find(
                        "hari", "Jam pelajaran tidak diatur pada hari ini.", "No rule on learning hours is in force.");
            }
            if (!root.isSound() || !findings.isEmpty()) {
                return Optional.empty();
            }
            LearningPace pace = new LearningPace(
                    new LearningHours(perDay),
                    one -> one.getDayOfWeek() != DayOfWeek.SATURDAY
                            && one.getDayOfWeek() != DayOfWeek.SUNDAY
                            && !holidays.contains(one));
            return Optional.of(new TrainingYear(
                    day,
                    unit.orElseThrow(),
                    learners,
                    indicator.orElseThrow(),
                    planGaps.orElseThrow(),
                    gapsNow.orElseThrow(),
                    DevelopmentSuggestions.of(planGaps.orElseThrow(), weak, offers),
                    plan.orElseThrow(),
                    seen.orElseThrow(),
                    course.orElseThrow(),
                    round.orElseThrow(),
                    said.orElseThrow(),
                    weights.orElseThrow(),
                    new Laws(minimum.orElseThrow(), maximum.orElseThrow(), pace)));
        }

        private static OrgUnit unit(JsonPart part) {
            OrgUnit unit = new OrgUnit(part.text("kode"), part.text("nama"));
            part.isSound();
            return unit;
        }

        private DraftSheet sheet(String list, String name, List<String> heading, Map<String, String> columns) {
            return DraftSheet.read(list, name, heading, columns, folder, findings);
        }

        private static Set<LocalDate> holidays(List<JsonPart> parts) {
            Set<LocalDate> holidays = new TreeSet<>();
            for (JsonPart part : parts) {
                part.text("nama");
                holidays.add(part.day("hari"));
                part.isSound();
            }
            return holidays;
        }

        private int whole(JsonPart part, String key) {
            int before = findings.count();
            Ratio number = part.number(key);
            boolean whole = number.isDecimal() && number.toBigDecimal().scale() <= 0;
            if (whole && number.compareTo(Ratio.ONE) >= 0 && number.compareTo(Ratio.HUNDRED) <= 0) {
                return number.toBigDecimal().intValueExact();
            }
            if (findings.count() == before) {
                part.find(key, "Tulis bilangan bulat dari 1 sampai 100.", "Write a whole number from 1 to 100.");
            }
            return 1;
        }

        private static Set<String> codes(List<JsonPart> people) {
            Set<String> codes = new HashSet<>();
            for (JsonPart part : people) {
                if (!codes.add(part.text("kode"))) {
                    part.find("kode", "Orang ini sudah ada di atas.", "This person is above already.");
                }
            }
            return codes;
        }

        private List<Learner> learners(List<JsonPart> people, Set<String> codes, DraftSheet activities) {
            List<Learner> learners = new ArrayList<>();
            for (JsonPart part : people) {
                String code = part.text("kode");
                learner(part, code, activities.having("pegawai", code)).ifPresent(learners::add);
            }
            for (DraftRows.Row row : activities.rows()) {
                if (!codes.contains(row.cell("pegawai"))) {
                    row.find("pegawai", "Orang ini tidak ada dalam %s.", "This person is not in %s.", NAME);
                }
            }
            return learners;
        }

        private Optional<Learner> learner(JsonPart part, String code, DraftSheet own) {
            String name = part.text("nama");
            EmploymentStatus status = part.word("status", EmploymentStatus.values());
            Position position = Position.of(part.text("jabatan"), part.word("jenjang", PositionLevel.values()));
            Optional<DateRange> contract =
                    LearningRule.of(status) == LearningRule.MAXIMUM ? contract(part) : Optional.empty();
            Optional<LearningLog> log = DraftSheet.convert(
                    new LearningLogDraft(code, each(own)), DraftSheet.Place.of(ACTIVITIES), findings, own);
            return part.isSound()
                    ? log.map(learned -> new Learner(code, name, status, position, contract, learned))
                    : Optional.empty();
        }

        private static Optional<DateRange> contract(JsonPart part) {
            LocalDate first = part.day("perjanjian_mulai");
            LocalDate last = part.day("perjanjian_selesai");
            if (last.isBefore(first)) {
                part.find(
                        "perjanjian_selesai",
                        "Tanggal ini mendahului perjanjian_mulai.",
                        "This day is before perjanjian_mulai.");
                return Optional.empty();
            }
            return Optional.of(DateRange.ofClosed(first, last));
        }

        private static List<@Nullable LearningActivityDraft> each(DraftSheet own) {
            List<@Nullable LearningActivityDraft> drafts = new ArrayList<>();
            for (DraftRows.Row row : own.rows()) {
                drafts.add(new LearningActivityDraft(
                        row.cell("kode"),
                        row.cell("judul"),
                        row.cell("mulai"),
                        row.cell("selesai"),
                        row.cell("jp"),
                        some(row, "kompetensi")));
            }
            return drafts;
        }

        private static List<@Nullable String> some(DraftRows.Row row, String column) {
            List<@Nullable String> texts = new ArrayList<>();
            row.given(column).ifPresent(texts::add);
            return texts;
        }

        private static Optional<Indicator> indicator(JsonPart part) {
            Indicator indicator = new Indicator(
                    part.text("kode"),
                    part.text("ukuran"),
                    part.word("arah", List.of(Polarity.LOWER_IS_BETTER, Polarity.HIGHER_IS_BETTER)),
                    new Amount(part.number("target"), MeasurementUnit.WORKING_DAY));
            return part.isSound() ? Optional.of(indicator) : Optional.empty();
        }

        /** What the register says of each month that ended by the day. */
        private static List<Observation> months(Register register, LocalDate day) {
            return IntStream.rangeClosed(1, 12)
                    .mapToObj(month -> AppraisalPeriod.ofMonth(day.getYear(), month))
                    .filter(month -> !month.lastDay().isAfter(day))
                    .flatMap(month -> register.turnaround(month).stream()
                            .map(found -> new Observation(month, found.documents(), found.total())))
                    .toList();
        }

        private Optional<CompetencyStandard> standard(String post) {
            DraftSheet sheet = sheet(
                    "required",
                    STANDARD,
                    List.of("kompetensi", "nama", "tingkat", "indikator"),
                    Map.of("code", "kompetensi", "name", "nama", "level", "tingkat", "indicators[0]", "indikator"));
            List<@Nullable RequiredCompetencyDraft> drafts = new ArrayList<>();
            for (DraftRows.Row row : sheet.rows()) {
                drafts.add(new RequiredCompetencyDraft(
                        row.cell("kompetensi"), row.cell("nama"), row.cell("tingkat"), some(row, "indikator")));
            }
            return DraftSheet.convert(
                    new CompetencyStandardDraft(post, drafts),
                    new DraftSheet.Place(STANDARD, Map.of("required", "")),
                    findings,
                    sheet);
        }

        private Optional<List<CompetencyAssessment>> assessments(DraftSheet sheet) {
            List<CompetencyAssessment> read = new ArrayList<>();
            for (DraftRows.Row row : sheet.rows()) {
                row.convert(
                                new CompetencyAssessmentDraft(
                                        row.cell("kompetensi"), row.cell("tingkat"), row.cell("hari")),
                                sheet.columns())
                        .ifPresent(read::add);
            }
            return read.size() == sheet.rows().size() ? Optional.of(read) : Optional.empty();
        }

        private List<LearningOffer> offers() {
            DraftSheet sheet = sheet(
                    "offers",
                    OFFERS,
                    List.of("kode", "judul", "jp", "kompetensi", "tingkat"),
                    Map.of(
                            "id",
                            "kode",
                            "title",
                            "judul",
                            "hours",
                            "jp",
                            "leadsTo[0].competency",
                            "kompetensi",
                            "leadsTo[0].level",
                            "tingkat"));
            List<LearningOffer> offers = new ArrayList<>();
            for (DraftRows.Row row : sheet.rows()) {
                List<@Nullable ReachedLevelDraft> reached = new ArrayList<>();
                reached.add(new ReachedLevelDraft(row.cell("kompetensi"), row.cell("tingkat")));
                row.convert(
                                new LearningOfferDraft(row.cell("kode"), row.cell("judul"), row.cell("jp"), reached),
                                sheet.columns())
                        .ifPresent(offers::add);
            }
            return offers;
        }

        private Optional<List<CompetencyGap>> gaps(
                Optional<CompetencyStandard> standard,
                Optional<List<CompetencyAssessment>> assessments,
                DraftSheet sheet,
                LocalDate asOf) {
            return standard.flatMap(demands -> assessments.flatMap(found ->
                    DraftSheet.kept(demands.gaps(found, asOf), DraftSheet.Place.of(ASSESSMENTS), findings, sheet)));
        }

        /** Weak is an indicator whose mean of the months before the plan misses the target. */
        private static List<IndicatorId> weak(Optional<Indicator> indicator, Register register, LocalDate drawnOn) {
            LocalDate first = drawnOn.withDayOfYear(1);
            Optional<Amount> mean = drawnOn.equals(first)
                    ? Optional.empty()
                    : register.turnaround(AppraisalPeriod.ofDays(DateRange.of(first, drawnOn)))
                            .map(Improvement::meanTime);
            return indicator.stream()
                    .filter(of -> mean.map(found -> found.compareWith(of.target()))
                            .filter(apart -> of.polarity() == Polarity.LOWER_IS_BETTER ? apart > 0 : apart < 0)
                            .isPresent())
                    .map(of -> IndicatorId.of(of.code()))
                    .toList();
        }

        private Optional<DevelopmentPlan> plan(
                JsonPart part,
                LocalDate drawnOn,
                Set<String> codes,
                Optional<List<CompetencyGap>> gaps,
                List<IndicatorId> weak) {
            DraftSheet sheet = sheet(
                    "items",
                    ITEMS,
                    List.of("butir", "alasan", "indikator", "nilai", "kompetensi", "kegiatan", "batas"),
                    Map.of(
                            "id",
                            "butir",
                            "kind",
                            "alasan",
                            "need",
                            "alasan",
                            "indicatorId",
                            "indikator",
                            "coreValue",
                            "nilai",
                            "competency",
                            "kompetensi",
                            "activity",
                            "kegiatan",
                            "dueBy",
                            "batas"));
            List<@Nullable DevelopmentItemDraft> items = new ArrayList<>();
            for (DraftRows.Row row : sheet.rows()) {
                items.add(new DevelopmentItemDraft(
                        row.cell("butir"),
                        row.cell("alasan"),
                        row.cell("indikator"),
                        row.cell("nilai"),
                        row.cell("kompetensi"),
                        row.cell("kegiatan"),
                        row.cell("batas")));
            }
            String person = part.text("pegawai");
            if (!codes.contains(person) && !person.equals("?")) {
                part.find("pegawai", "Orang ini tidak ada dalam daftar pegawai.", "This person is not in pegawai.");
            }
            String number = part.text("nomor");
            LocalDate review = part.day("tinjauan");
            if (!part.isSound()) {
                return Optional.empty();
            }
            Optional<DevelopmentPlan> plan = DraftSheet.convert(
                    new DevelopmentPlanDraft(number, person, drawnOn.toString(), review.toString(), items),
                    new DraftSheet.Place(NAME, Map.of("reviewOn", "rencana.tinjauan", "items", "rencana")),
                    findings,
                    sheet);
            List<DevelopmentNeed> found = new ArrayList<>();
            weak.forEach(id -> found.add(new DevelopmentNeed.WeakResult(id)));
            gaps.stream()
                    .flatMap(List::stream)
                    .filter(CompetencyGap::isOpen)
                    .forEach(gap -> found.add(new DevelopmentNeed.LackingLevel(gap.code())));
            // without the gaps nobody knows what was found
            return gaps.isEmpty()
                    ? Optional.empty()
                    : plan.flatMap(drawn -> {
                        var unfounded = drawn.unfounded(found);
                        Outcome<DevelopmentPlan> founded =
                                unfounded.blocks() ? Outcome.refused(unfounded) : Outcome.of(drawn);
                        return DraftSheet.kept(founded, DraftSheet.Place.of(NAME), findings, sheet);
                    });
        }

        private static Optional<LearningActivity> course(JsonPart root, List<Learner> learners, boolean all) {
            String code = root.text("kegiatan_ditinjau");
            Optional<LearningActivity> course = learners.stream()
                    .flatMap(learner -> learner.log().activities().stream())
                    .filter(activity -> activity.id().value().equals(code))
                    .findFirst();
            if (course.isEmpty() && !code.equals("?") && all) {
                root.find(
                        "kegiatan_ditinjau",
                        "Kegiatan ini tidak ada dalam %s.",
                        "This activity is not in %s.",
                        ACTIVITIES);
            }
            return course;
        }

        private Optional<FeedbackRound> round(JsonPart part) {
            DraftSheet requests = sheet(
                    "requests",
                    REQUESTS,
                    REQUEST_COLUMNS,
                    Map.ofEntries(
                            Map.entry("id", "nomor"),
                            Map.entry("giver", "dari"),
                            Map.entry("role", "peran"),
                            Map.entry("askedOn", "diminta"),
                            Map.entry("answerBy", "batas"),
                            Map.entry("answeredOn", "dijawab"),
                            Map.entry("declinedOn", "menolak"),
                            Map.entry("answer", "kata"),
                            Map.entry("ratings[0].answer", "membantu"),
                            Map.entry("ratings[1].answer", "sabar"),
                            Map.entry("ratings[membantu]", "membantu"),
                            Map.entry("ratings[sabar]", "sabar")));
            DraftSheet releases =
                    sheet("releases", RELEASES, List.of("peran", "hari"), Map.of("role", "peran", "on", "hari"));
            List<@Nullable FeedbackScaleDraft> scales = new ArrayList<>();
            for (JsonPart scale : part.parts("skala")) {
                scales.add(new FeedbackScaleDraft(
                        scale.text("kode"),
                        new SubjectDraft("core-value", null, scale.text("nilai")),
                        scale.text("pertanyaan"),
                        scale.text("pilihan")));
                scale.isSound();
            }
            List<@Nullable FeedbackRequestDraft> asked = new ArrayList<>();
            String about = part.text("tentang");
            requests.rows().forEach(row -> asked.add(request(row, about)));
            List<@Nullable FeedbackReleaseDraft> made = new ArrayList<>();
            releases.rows().forEach(row -> made.add(new FeedbackReleaseDraft(row.cell("peran"), row.cell("hari"))));
            FeedbackRoundDraft draft = new FeedbackRoundDraft(
                    part.text("nomor"), about, part.text("periode"), part.text("paling_sedikit"), scales, asked, made);
            DraftSheet.Place place = new DraftSheet.Place(
                    NAME,
                    Map.ofEntries(
                            Map.entry("id", "umpan_balik.nomor"),
                            Map.entry("about", "umpan_balik.tentang"),
                            Map.entry("period", "umpan_balik.periode"),
                            Map.entry("minimum", "umpan_balik.paling_sedikit"),
                            Map.entry("scales", "umpan_balik.skala"),
                            Map.entry("scales[].code", "umpan_balik.skala[].kode"),
                            Map.entry("scales[].subject.coreValue", "umpan_balik.skala[].nilai"),
                            Map.entry("scales[].question", "umpan_balik.skala[].pertanyaan"),
                            Map.entry("scales[].steps", "umpan_balik.skala[].pilihan")));
            return DraftSheet.convert(draft, place, findings, requests, releases);
        }

        private Optional<PeriodFeedback> notes(Optional<FeedbackRound> round) {
            Map<String, String> columns = Map.ofEntries(
                    Map.entry("id", "nomor"),
                    Map.entry("to", "untuk"),
                    Map.entry("by", "oleh"),
                    Map.entry("on", "hari"),
                    Map.entry("text", "kata"),
                    Map.entry("kind", "jenis"),
                    Map.entry("ground", "jenis"),
                    Map.entry("indicatorId", "indikator"),
                    Map.entry("period", "periode"),
                    Map.entry("polarity", "arah"),
                    Map.entry("before", "sebelum"),
                    Map.entry("after", "sesudah"),
                    Map.entry("unit", "satuan"),
                    Map.entry("contributionId", "kontribusi"),
                    Map.entry("confirmedOn", "dikonfirmasi"));
            DraftSheet sheet = sheet("notes", NOTES, NOTE_COLUMNS, columns);
            List<RecognitionNote> notes = new ArrayList<>();
            for (DraftRows.Row row : sheet.rows()) {
                row.convert(
                                new RecognitionDraft(
                                        row.cell("nomor"),
                                        row.cell("untuk"),
                                        row.cell("oleh"),
                                        row.cell("hari"),
                                        row.cell("kata"),
                                        row.cell("jenis"),
                                        row.cell("indikator"),
                                        row.cell("periode"),
                                        row.cell("arah"),
                                        row.cell("sebelum"),
                                        row.cell("sesudah"),
                                        row.cell("satuan"),
                                        row.cell("kontribusi"),
                                        row.cell("dikonfirmasi")),
                                columns)
                        .ifPresent(notes::add);
            }
            // the desk belongs to no joint program, so no ledger knows a contribution
            return findings.isEmpty()
                    ? round.flatMap(one -> DraftSheet.kept(
                            one.document(notes, List.of()), DraftSheet.Place.of(NOTES), findings, sheet))
                    : Optional.empty();
        }

        private static FeedbackRequestDraft request(DraftRows.Row row, String about) {
            List<@Nullable ScaleAnswerDraft> ratings = new ArrayList<>();
            for (String scale : List.of("membantu", "sabar")) {
                row.given(scale).ifPresent(answer -> ratings.add(new ScaleAnswerDraft(scale, answer)));
            }
            return new FeedbackRequestDraft(
                    row.cell("nomor"),
                    about,
                    row.cell("dari"),
                    row.cell("peran"),
                    new SubjectDraft("all-behavior", null, null),
                    row.cell("diminta"),
                    row.cell("batas"),
                    row.cell("dijawab"),
                    row.cell("kata"),
                    ratings,
                    row.cell("menolak"));
        }

        private Weights weights(JsonPart part) {
            return new Weights(Weight.of(whole(part, "bobot_atasan")), Weight.of(whole(part, "bobot_rekan")));
        }
    }
}
