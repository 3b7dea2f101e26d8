package id.walesi.kinerja.examples;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.feedback.FeedbackSubject;
import id.walesi.kinerja.feedback.OngoingFeedback;
import id.walesi.kinerja.indicator.Evidence;
import id.walesi.kinerja.indicator.EvidenceKind;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.scoring.Improvement;
import id.walesi.kinerja.target.WorkResultPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One officer's year, judged: the facts of the files, the realizations computed from the evidence, and what the law says
 * of each quarter and of the year.
 *
 * @param file what the case file says
 * @param register the evidence for turnaround
 * @param surveys what the survey comes to, by period
 * @param judged the judged cases: the quarters, then the year
 * @param isExample whether these are the invented facts of the example
 */
record DeskYear(
        CaseFile file,
        Register register,
        Map<AppraisalPeriod, Survey.Outcome> surveys,
        Map<AppraisalPeriod, Judged> judged,
        boolean isExample) {

    /** The judged case of a period. */
    Judged judged(AppraisalPeriod period) {
        return Objects.requireNonNull(judged.get(period), "period");
    }

    /** What the survey comes to in a period. */
    Survey.Outcome survey(AppraisalPeriod period) {
        return Objects.requireNonNull(surveys.get(period), "period");
    }

    /** The four quarters of a year, then the year. */
    static List<AppraisalPeriod> periods(AppraisalPeriod year) {
        List<AppraisalPeriod> periods = new ArrayList<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            periods.add(AppraisalPeriod.ofQuarter(year.year(), quarter));
        }
        periods.add(year);
        return periods;
    }

    /** Reads and judges the year, or leaves findings. */
    static Optional<DeskYear> read(InputFolder folder, PolicyCatalog catalog, Findings findings) {
        Optional<CaseFile> file = CaseFile.read(folder, findings);
        Optional<AppraisalPeriod> year =
                file.map(CaseFile::year).filter(period -> !findings.anyWithin(CaseFile.NAME, "tahun"));
        Register register = Register.read(folder, year, findings);
        Survey survey = Survey.read(folder, year, catalog, findings);
        if (file.isEmpty() || year.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Judging(file.get(), register, survey, catalog, findings).year(folder.isExample()));
    }

    /** Puts the sound facts together, period by period; what does not fit is found even if other facts are missing. */
    private static final class Judging {

        private final CaseFile file;
        private final Register register;
        private final Survey survey;
        private final PolicyCatalog catalog;
        private final Findings findings;
        private final AppraisalEngine engine;
        private final Map<AppraisalPeriod, Survey.Outcome> surveys = new LinkedHashMap<>();

        Judging(CaseFile file, Register register, Survey survey, PolicyCatalog catalog, Findings findings) {
            this.file = file;
            this.register = register;
            this.survey = survey;
            this.catalog = catalog;
            this.findings = findings;
            this.engine = AppraisalEngine.of(catalog, GoverningDay.LAST_DAY_OF_PERIOD);
        }

        DeskYear year(boolean isExample) {
            findUnproven();
            Map<AppraisalPeriod, Judged> judged = new LinkedHashMap<>();
            for (AppraisalPeriod period : periods(file.year())) {
                judge(period).ifPresent(result -> judged.put(period, result));
            }
            return new DeskYear(file, register, surveys, judged, isExample);
        }

        private void findUnproven() {
            if (file.plan().isEmpty() || findings.anyWithin(CaseFile.NAME, "bukti")) {
                return;
            }
            for (WorkResultPlan result : file.plan().get().workResults()) {
                for (IndividualIndicator indicator : result.indicators()) {
                    if (file.proofs().stream()
                            .noneMatch(proof -> proof.fact()
                                    .indicatorId()
                                    .equals(indicator.id().value()))) {
                        findings.add(
                                CaseFile.NAME,
                                "bukti",
                                "Indikator %s belum mempunyai bukti.",
                                "Indicator %s has no evidence.",
                                indicator.id());
                    }
                }
            }
        }

        private Optional<Judged> judge(AppraisalPeriod period) {
            CaseFile.Located<CaseFile.Ratings> ratings = file.ratings().get(period);
            if (ratings == null && !findings.anyWithin(CaseFile.NAME, "penilaian")) {
                findings.add(
                        CaseFile.NAME,
                        "",
                        "Daftar penilaian belum memuat %s.",
                        "The list penilaian has no entry for %s.",
                        findings.words().wording().text(period));
            }
            List<CaseFile.Located<Realization>> realizations = realizations(period);
            if (file.officer().isEmpty() || file.appraiser().isEmpty()) {
                return Optional.empty();
            }
            AppraisalCaseBuilder builder = AppraisalCase.of(
                    file.officer().get(), file.appraiser().get().id(), period);
            Places places = new Places(ratings == null ? "" : ratings.path());
            addPromised(builder, realizations, places);
            addSaid(builder, period, places);
            if (ratings != null) {
                ratings.fact().result().ifPresent(builder::workResultRating);
                ratings.fact().behavior().ifPresent(builder::workBehaviorRating);
            }
            if (find(builder.problems(), places)
                    || ratings == null
                    || !ratings.fact().readable()) {
                return Optional.empty();
            }
            return engine.judge(builder.build()).fold(Optional::of, refused -> {
                find(refused.problems(), places);
                return Optional.empty();
            });
        }

        private void addPromised(
                AppraisalCaseBuilder builder, List<CaseFile.Located<Realization>> realizations, Places places) {
            if (file.plan().isEmpty()) {
                // without a plan every realization would look like one of an unknown indicator
                return;
            }
            builder.plan(file.plan().get());
            for (int i = 0; i < realizations.size(); i++) {
                builder.realization(realizations.get(i).fact());
                places.put("realizations[" + i + "]", realizations.get(i).path());
            }
        }

        private void addSaid(AppraisalCaseBuilder builder, AppraisalPeriod period, Places places) {
            for (int i = 0; i < file.behaviors().size(); i++) {
                builder.behavior(file.behaviors().get(i).fact());
                places.put("behaviors[" + i + "]", file.behaviors().get(i).path());
            }
            int said = 0;
            for (CaseFile.Located<OngoingFeedback> feedback : file.feedback()) {
                boolean known =
                        file.plan().isPresent() || feedback.fact().subject() instanceof FeedbackSubject.OfBehavior;
                if (known && period.days().contains(feedback.fact().on())) {
                    builder.feedback(feedback.fact());
                    places.put("feedback[" + said++ + "]", feedback.path());
                }
            }
        }

        /** Takes the problems over as findings; true if one of them blocks. */
        private boolean find(Problems problems, Places places) {
            for (Problem problem : problems) {
                findings.add(CaseFile.NAME, places.of(problem.path()), problem);
            }
            return problems.blocks();
        }

        private List<CaseFile.Located<Realization>> realizations(AppraisalPeriod period) {
            List<CaseFile.Located<Realization>> realizations = new ArrayList<>();
            for (CaseFile.Located<CaseFile.Proof> proof : file.proofs()) {
                String name = proof.fact().file();
                Optional<Amount> value = name.equals(Register.NAME) ? meanTime(period) : index(period);
                EvidenceKind kind = name.equals(Register.NAME) ? EvidenceKind.REGISTER : EvidenceKind.SURVEY;
                value.map(amount -> new Realization(
                                IndicatorId.of(proof.fact().indicatorId()), period, amount, new Evidence(kind, name)))
                        .ifPresent(realization -> realizations.add(new CaseFile.Located<>(realization, proof.path())));
            }
            return realizations;
        }

        private Optional<Amount> meanTime(AppraisalPeriod period) {
            Optional<Amount> time = register.turnaround(period).map(Improvement::meanTime);
            if (time.isEmpty() && register.sound()) {
                findings.add(
                        Register.NAME,
                        "",
                        "Tidak ada dokumen yang selesai pada %s.",
                        "No document was finished in %s.",
                        findings.words().wording().text(period));
            }
            return time;
        }

        private Optional<Amount> index(AppraisalPeriod period) {
            if (!survey.sound()) {
                return Optional.empty();
            }
            Optional<Survey.Outcome> outcome = survey.outcome(period, catalog, findings);
            outcome.ifPresent(found -> surveys.put(period, found));
            return outcome.map(found -> found.index().rounded());
        }
    }

    /** Where the library's paths into a case stand in the host's own file. */
    private static final class Places {

        private final Map<String, String> places = new HashMap<>();
        private final String elsewhere;

        Places(String ratings) {
            elsewhere = ratings;
            put("appraiser", "penilai.nip");
            put("plan", "skp");
            put(AppraisalCase.WORK_RESULT_RATING, ratings + ".rating_hasil_kerja");
            put(AppraisalCase.WORK_BEHAVIOR_RATING, ratings + ".rating_perilaku_kerja");
        }

        void put(String path, String place) {
            places.put(path, place);
        }

        String of(String path) {
            int dot = path.indexOf('.');
            return places.getOrDefault(dot < 0 ? path : path.substring(0, dot), elsewhere);
        }
    }
}
