package id.walesi.kinerja.examples;

import id.walesi.kinerja.appraisal.ActorCapacity;
import id.walesi.kinerja.appraisal.Appraisal;
import id.walesi.kinerja.appraisal.AppraisalAct;
import id.walesi.kinerja.appraisal.AppraisalAction;
import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.appraisal.AppraisalParties;
import id.walesi.kinerja.appraisal.AppraisalStage;
import id.walesi.kinerja.appraisal.DayCounting;
import id.walesi.kinerja.appraisal.Deadline;
import id.walesi.kinerja.appraisal.LawfulActor;
import id.walesi.kinerja.appraisal.ObjectionWindow;
import id.walesi.kinerja.appraisal.ProceduralTerms;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.behavior.Pp46BehaviorElement;
import id.walesi.kinerja.feedback.FeedbackSubject;
import id.walesi.kinerja.feedback.OngoingFeedback;
import id.walesi.kinerja.indicator.Aspect;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.transition.Readiness;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The input of {@link AcceptancePack}: the officers of a unit in a year of the old law, and how far their appraisals under
 * the new one have come.
 *
 * @param cases their cases
 * @param readiness how far their appraisals have come
 */
record UnitYear(List<AppraisalCase> cases, Readiness readiness) {

    static final String OFFICERS = "pegawai.csv";
    static final String STAGES = "tahap.csv";

    private static final List<String> OFFICER_HEADING = List.of(
            "pegawai",
            "target_dokumen",
            "realisasi_dokumen",
            "mutu",
            "nilai_perilaku",
            "hasil_kerja",
            "alasan_hasil",
            "perilaku_kerja",
            "alasan_perilaku",
            "umpan_balik");
    private static final List<String> STAGE_HEADING = List.of("pegawai", "tahap", "tanggal");
    private static final Map<String, AppraisalStage> KNOWN_STAGES = stages();
    private static final AppraisalPeriod QUARTER = AppraisalPeriod.ofQuarter(2026, 1);
    private static final LocalDate PLANS_DUE = LocalDate.of(2026, 1, 31);
    private static final LocalDate MEETING = LocalDate.of(2026, 2, 16);
    private static final PersonId SUPERIOR = PersonId.of("190003032008011003");
    private static final int LONGEST = 10;

    private static Map<String, AppraisalStage> stages() {
        Map<String, AppraisalStage> stages = new LinkedHashMap<>();
        stages.put("draf", AppraisalStage.DRAFT);
        stages.put("diajukan", AppraisalStage.PROPOSED);
        stages.put("disepakati", AppraisalStage.AGREED);
        return stages;
    }

    static Optional<UnitYear> read(InputFolder folder, Findings findings) {
        List<AppraisalCase> cases = cases(folder, findings);
        ProceduralTerms terms = terms();
        List<Appraisal> appraisals = appraisals(folder, terms, findings);
        return findings.isEmpty()
                ? Optional.of(new UnitYear(cases, Readiness.of(appraisals.iterator(), MEETING, terms, LONGEST)))
                : Optional.empty();
    }

    private static List<AppraisalCase> cases(InputFolder folder, Findings findings) {
        CsvFile file = new CsvFile(OFFICERS, findings);
        List<AppraisalCase> cases = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (CsvFile.Row row : file.rows(folder, OFFICER_HEADING)) {
            Cells cells = new Cells(file, row, OFFICER_HEADING);
            Optional<String> id = cells.text("pegawai");
            Optional<Ratio> target = cells.positive("target_dokumen");
            Optional<Ratio> realized = cells.number("realisasi_dokumen");
            Optional<Ratio> quality = cells.number("mutu");
            Optional<Ratio> mark = cells.number("nilai_perilaku");
            Optional<ExpectationRating> results = rating(cells, "hasil_kerja");
            Optional<ExpectationRating> behavior = rating(cells, "perilaku_kerja");
            if (id.isPresent() && !seen.add(id.get())) {
                file.find(row.line(), "Pegawai %s sudah ada.", "Officer %s is there already.", id.get());
            }
            if (file.isSound()) {
                OldYear year = new OldYear(PersonId.of(id.orElseThrow()), "Pegawai Contoh");
                AppraisalCaseBuilder builder = year.begin(List.of(
                        part(Aspect.QUANTITY, target.orElseThrow(), realized.orElseThrow(), MeasurementUnit.DOCUMENT),
                        part(Aspect.QUALITY, Ratio.HUNDRED, quality.orElseThrow(), MeasurementUnit.INDEX_POINT),
                        part(Aspect.TIME, Ratio.of(12), Ratio.of(12), MeasurementUnit.MONTH)));
                for (Pp46BehaviorElement element : Pp46BehaviorElement.assessed(false)) {
                    OldYear.mark(builder, element, new Score(mark.orElseThrow()));
                }
                results.ifPresent(
                        rating -> builder.workResultRating(OldYear.decided(rating, cells.words("alasan_hasil"))));
                behavior.ifPresent(
                        rating -> builder.workBehaviorRating(OldYear.decided(rating, cells.words("alasan_perilaku"))));
                if (!cells.words("umpan_balik").isEmpty()) {
                    builder.feedback(new OngoingFeedback(
                            new FeedbackSubject.AllBehavior(),
                            ActorRole.APPRAISER,
                            LocalDate.of(2020, 6, 15),
                            cells.words("umpan_balik")));
                }
                cases.add(builder.build());
            }
        }
        if (file.isSound() && cases.isEmpty()) {
            findings.add(OFFICERS, "", "Berkas ini tidak memuat pegawai.", "This file has no officer.");
        }
        return cases;
    }

    /** An empty cell is a rating that is still to be decided. */
    private static Optional<ExpectationRating> rating(Cells cells, String column) {
        return cells.words(column).isEmpty() ? Optional.empty() : cells.rating(column);
    }

    private static OldYear.Part part(Aspect aspect, Ratio target, Ratio realized, MeasurementUnit unit) {
        return new OldYear.Part(
                "K-1", "Melayani permohonan dokumen", aspect, new Amount(target, unit), new Amount(realized, unit));
    }

    private static ProceduralTerms terms() {
        ObjectionWindow window = new ObjectionWindow(
                PolicyCatalog.discovered().value(ObjectionWindow.DAYS, MEETING).orElseThrow(),
                DayCounting.CALENDAR_DAYS,
                day -> true);
        return new ProceduralTerms(
                search -> List.of(new LawfulActor(
                        search.role() == ActorRole.APPRAISER ? OldYear.HEAD : SUPERIOR, ActorCapacity.HOLDER)),
                window,
                List.of(Deadline.of(AppraisalStage.DRAFT, PLANS_DUE), Deadline.of(AppraisalStage.PROPOSED, PLANS_DUE)));
    }

    private static List<Appraisal> appraisals(InputFolder folder, ProceduralTerms terms, Findings findings) {
        CsvFile file = new CsvFile(STAGES, findings);
        List<Appraisal> appraisals = new ArrayList<>();
        for (CsvFile.Row row : file.rows(folder, STAGE_HEADING)) {
            Cells cells = new Cells(file, row, STAGE_HEADING);
            Optional<String> id = cells.text("pegawai");
            Optional<AppraisalStage> stage = cells.oneOf("tahap", KNOWN_STAGES);
            if (id.isEmpty() || stage.isEmpty()) {
                continue;
            }
            PersonId officer = PersonId.of(id.get());
            Appraisal appraisal = Appraisal.open(
                            "E-" + id.get(), new AppraisalParties(officer, OldYear.HEAD, SUPERIOR), QUARTER)
                    .orThrow();
            if (stage.get() != AppraisalStage.DRAFT) {
                Optional<LocalDate> day = day(file, row, cells);
                if (day.isEmpty()) {
                    continue;
                }
                appraisal = done(appraisal, AppraisalAction.PROPOSE, officer, day.get(), terms, file, row);
                if (stage.get() == AppraisalStage.AGREED) {
                    appraisal = done(appraisal, AppraisalAction.AGREE, OldYear.HEAD, day.get(), terms, file, row);
                }
            }
            appraisals.add(appraisal);
        }
        return appraisals;
    }

    private static Optional<LocalDate> day(CsvFile file, CsvFile.Row row, Cells cells) {
        try {
            return Optional.of(LocalDate.parse(cells.words("tanggal")));
        } catch (DateTimeParseException e) {
            file.find(
                    row.line(),
                    "Kolom tanggal berisi \"%s\"; tulis tanggal seperti 2026-01-31.",
                    "Column tanggal holds \"%s\"; write a day like 2026-01-31.",
                    cells.words("tanggal"));
            return Optional.empty();
        }
    }

    private static Appraisal done(
            Appraisal appraisal,
            AppraisalAction action,
            PersonId by,
            LocalDate on,
            ProceduralTerms terms,
            CsvFile file,
            CsvFile.Row row) {
        return appraisal
                .perform(
                        AppraisalAct.of(action.code() + "-" + appraisal.id(), appraisal.revision(), action, by, on),
                        terms)
                .fold(after -> after, problems -> {
                    for (Problem problem : problems) {
                        file.find(row.line(), "tanggal", problem);
                    }
                    return appraisal;
                });
    }
}
