package id.walesi.kinerja.examples;

import id.walesi.kinerja.appraisal.RatingDecision;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.behavior.WorkBehavior;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.explanation.Trace;
import id.walesi.kinerja.feedback.FeedbackSubject;
import id.walesi.kinerja.feedback.OngoingFeedback;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.indicator.Turnaround;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Quantity;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Rounding;
import id.walesi.kinerja.report.ExplanationText;
import id.walesi.kinerja.report.Wording;
import id.walesi.kinerja.scoring.Improvement;
import id.walesi.kinerja.scoring.SatisfactionIndexMethod;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.WorkResultId;
import id.walesi.kinerja.target.WorkResultPlan;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes one officer's year for people: what was promised, what happened, what was said, who decided what, and why. */
final class DeskReport {

    /** For tables only; nothing is computed with a number so rounded. */
    private static final Rounding SHOWN = Rounding.ofTotal(2, RoundingMode.HALF_UP);

    private final DeskYear desk;
    private final CivilServant officer;
    private final CaseFile.Appraiser appraiser;
    private final PerformancePlan plan;
    private final Judged year;
    private final Words words;
    private final Wording wording;
    private final ExplanationText explanation;
    private final Page page = new Page();
    private int sections;

    /** A report on a year that was read without findings. */
    DeskReport(DeskYear desk, PolicyCatalog catalog, Words words) {
        this.desk = desk;
        this.officer = desk.file().officer().orElseThrow();
        this.appraiser = desk.file().appraiser().orElseThrow();
        this.plan = desk.file().plan().orElseThrow();
        this.year = desk.judged(desk.file().year());
        this.words = words;
        this.wording = words.wording();
        this.explanation = ExplanationText.of(catalog, words.locale());
    }

    String text() {
        head();
        promised();
        achieved();
        survey();
        said();
        quarters();
        wholeYear();
        return page.text();
    }

    private void head() {
        String title = words.say("LAPORAN KINERJA PEGAWAI, TAHUN %s", "PERFORMANCE REPORT, YEAR %s", yearNumber());
        page.heading(title, '=').blank();
        if (desk.isExample()) {
            page.line(words.say(
                    "Ini contoh. Semua nama, nomor, dan angka di bawah ini rekaan.",
                    "This is an example. All names, numbers and figures below are invented."));
        }
        if (words == Words.ENGLISH) {
            page.line("Words out of the input files stay in their own language, Indonesian.");
        }
        page.blank();
        page.pairs(List.of(
                List.of(words.say("Pegawai", "Officer"), officer.name() + ", " + wording.text(officer.status())),
                List.of(
                        words.say("Jabatan", "Post"),
                        officer.position().title() + " ("
                                + wording.text(officer.position().level()) + ")"),
                List.of(words.say("Unit kerja", "Unit"), officer.unit().name()),
                List.of(
                        words.say("Pejabat penilai kinerja", "Appraising official"),
                        appraiser.name() + ", " + appraiser.post()),
                List.of(
                        words.say("Sasaran kinerja (SKP)", "Performance plan (SKP)"),
                        plan.id() + ", " + wording.text(plan.days()))));
        page.blank();
        page.line(words.say(
                "Predikat kinerja tahun %s: %s.",
                "Predicate for the year %s: %s.",
                yearNumber(),
                wording.text(year.verdict().predicate())));
        page.blank();
    }

    private String yearNumber() {
        return Integer.toString(desk.file().year().year());
    }

    private String lastYear() {
        return Integer.toString(desk.file().year().year() - 1);
    }

    private void section(String indonesian, String english, Object... values) {
        sections++;
        page.heading(sections + ". " + words.say(indonesian, english, values), '-');
    }

    private void promised() {
        section("Yang dijanjikan", "What was promised");
        for (WorkResultPlan result : plan.workResults()) {
            page.line(words.say(
                    "Hasil kerja %s: %s.",
                    "Work result, %s: %s.", wording.text(result.category()), result.description()));
            result.supportedLeaderResult()
                    .map(code -> desk.file().leaderResults().get(code))
                    .ifPresent(leader -> page.line(words.say(
                            "   Mendukung hasil kerja pimpinan: %s.",
                            "   It supports the leader's result: %s.", leader)));
            result.indicators().forEach(this::promised);
        }
        page.line(words.say(
                "Perilaku kerja: ketujuh nilai dasar BerAKHLAK. Ekspektasi khusus pimpinan:",
                "Work behavior: all seven BerAKHLAK values. The leader's special expectations:"));
        for (CaseFile.Located<WorkBehavior> behavior : desk.file().behaviors()) {
            page.line("   " + wording.text(behavior.fact().value()) + ": "
                    + quoted(behavior.fact().specialExpectation()));
        }
        page.blank();
    }

    private void promised(IndividualIndicator indicator) {
        page.line(words.say(
                "   Indikator kinerja individu: %s (aspek %s; %s).",
                "   Individual indicator: %s (aspect: %s; %s).",
                indicator.measure(),
                indicator.aspect().map(wording::text).orElse("-"),
                wording.text(indicator.polarity())));
        page.line(words.say(
                "   Capaian tahun %s: %s. Target tahun %s: %s.",
                "   Achieved in %s: %s. Target for %s: %s.",
                lastYear(),
                indicator.baseline().map(wording::text).orElse("-"),
                yearNumber(),
                target(indicator).map(wording::text).orElse("-")));
    }

    private static Optional<Amount> target(IndividualIndicator indicator) {
        return indicator.target() instanceof TargetValue.Single single
                ? Optional.of(single.amount())
                : Optional.empty();
    }

    private void achieved() {
        section("Yang dicapai", "What was achieved");
        for (WorkResultPlan result : plan.workResults()) {
            for (IndividualIndicator indicator : result.indicators()) {
                achieved(indicator);
                page.blank();
            }
        }
        page.line(words.say(
                "Angka setahun dihitung dari seluruh bukti dalam setahun, bukan dari rata-rata triwulan. Tabel menulis"
                        + " dua desimal; perbandingannya dihitung dari angka yang tepat.",
                "The figure of the year is computed from all evidence of the year, not from the mean of the quarters. The"
                        + " tables show two decimals; comparisons use the exact numbers."));
        page.blank();
    }

    private void achieved(IndividualIndicator indicator) {
        page.line(indicator.measure()
                + target(indicator).map(target -> " (" + unit(target) + ")").orElse(""));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.say("Periode", "Period"),
                words.say("Bukti dukung", "Evidence"),
                words.say("Realisasi", "Realization"),
                "Target " + target(indicator).map(this::shown).orElse(""),
                words.say("Dibanding tahun %s", "Against %s", lastYear())));
        String source = "-";
        for (Judged judged : desk.judged().values()) {
            AppraisalPeriod period = judged.facts().period();
            for (Realization realization : judged.facts().realizations()) {
                Optional<Amount> value = realization.value().amount();
                if (value.isPresent() && realization.indicatorId().equals(indicator.id())) {
                    source = realization.evidence().reference();
                    rows.add(List.of(
                            wording.text(period),
                            evidence(realization),
                            shown(value.get()),
                            reached(indicator, value.get()),
                            improvement(indicator, value.get())));
                }
            }
        }
        page.table(List.of(2), rows);
        page.line("   " + words.say("Sumber: %s.", "Source: %s.", source));
    }

    private String evidence(Realization realization) {
        AppraisalPeriod period = realization.period();
        if (realization.evidence().reference().equals(Register.NAME)) {
            Turnaround turnaround = desk.register().turnaround(period).orElseThrow();
            return words.say(
                    "%s dokumen, %s",
                    "%s documents, %s",
                    wording.text(Ratio.of(turnaround.documents())),
                    wording.text(turnaround.total()));
        }
        return words.say(
                "%s responden", "%s respondents", desk.survey(period).survey().respondents());
    }

    private String reached(IndividualIndicator indicator, Amount value) {
        if (target(indicator).isEmpty()) {
            return "-";
        }
        int side = value.compareWith(target(indicator).get());
        boolean reached = switch (indicator.polarity()) {
            case HIGHER_IS_BETTER -> side >= 0;
            case LOWER_IS_BETTER -> side <= 0;
            case STABILIZE -> side == 0;
        };
        return reached ? words.say("tercapai", "reached") : words.say("belum tercapai", "not reached");
    }

    private String improvement(IndividualIndicator indicator, Amount value) {
        Optional<Percent> improvement =
                indicator.baseline().flatMap(before -> Improvement.against(indicator.polarity(), before, value));
        if (improvement.isEmpty()) {
            return "-";
        }
        int sign = improvement.get().value().sign();
        if (sign == 0) {
            return words.say("tetap", "the same");
        }
        Percent size = sign > 0
                ? improvement.get()
                : new Percent(improvement.get().value().negated());
        return sign > 0
                ? words.say("%s%% lebih baik", "%s%% better", shown(size))
                : words.say("%s%% lebih buruk", "%s%% worse", shown(size));
    }

    private String unit(Amount amount) {
        String text = wording.text(new Amount(Ratio.of(2), amount.unit()));
        return text.substring(text.indexOf(' ') + 1);
    }

    /** The number alone, with two decimals, so that a column of them lines up. */
    private String shown(Quantity quantity) {
        String text = wording.text(quantity.value().round(SHOWN));
        String mark = words.say(",", ".");
        int at = text.lastIndexOf(mark);
        int missing = at < 0 ? SHOWN.scale() : SHOWN.scale() - (text.length() - at - 1);
        return text + (at < 0 ? mark : "") + "0".repeat(missing);
    }

    private void survey() {
        if (desk.surveys().isEmpty()) {
            return;
        }
        section("Cara menghitung indeks kepuasan masyarakat", "How the satisfaction index is computed");
        Survey.Outcome whole = desk.survey(desk.file().year());
        SatisfactionIndexMethod method = whole.method().value();
        page.line(words.say(
                "Survei menanyakan %s unsur pelayanan; setiap jawaban bernilai %s sampai %s. Jawaban untuk tiap unsur"
                        + " dirata-ratakan, rata-rata semua unsur dirata-ratakan lagi, lalu dikali %s. Dasar: %s.",
                "The survey asks about %s elements of the service; each answer is a number from %s to %s. The answers to each"
                        + " element are averaged, these averages are averaged again, then multiplied by %s. Basis: %s.",
                method.scale().elements(),
                method.scale().lowest(),
                method.scale().highest(),
                wording.text(method.factor()),
                wording.text(whole.method().basis())));
        page.blank();
        surveyPeriods();
        page.blank();
        surveyElements(whole);
        page.blank();
        // the first steps are the elements, which the table has just shown
        List<Step> steps = whole.trace().steps();
        Trace last = new Trace(steps.subList(method.scale().elements(), steps.size()));
        explanation.lines(last).forEach(page::line);
        page.blank();
    }

    private void surveyPeriods() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.say("Periode", "Period"),
                words.say("Responden", "Respondents"),
                words.say("Indeks", "Index"),
                words.say("Mutu pelayanan", "Service quality")));
        for (Map.Entry<AppraisalPeriod, Survey.Outcome> entry : desk.surveys().entrySet()) {
            rows.add(List.of(
                    wording.text(entry.getKey()),
                    Integer.toString(entry.getValue().survey().respondents()),
                    shown(entry.getValue().index().rounded()),
                    entry.getValue().index().quality().map(wording::text).orElse("-")));
        }
        page.table(List.of(1, 2), rows);
    }

    private void surveyElements(Survey.Outcome outcome) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.say("Unsur (tahun %s)", "Element (year %s)", yearNumber()),
                words.say("Jumlah jawaban", "Sum of answers"),
                words.say("Rata-rata", "Average")));
        for (int i = 0; i < Survey.ELEMENTS.size(); i++) {
            Ratio sum = Ratio.of(outcome.survey().elementSums().get(i));
            Survey.Element element = Survey.ELEMENTS.get(i);
            rows.add(List.of(words.say(element.indonesian(), element.english()), wording.text(sum), shown((Quantity)
                    sum.dividedBy(outcome.survey().respondents()))));
        }
        page.table(List.of(1, 2), rows);
    }

    private void said() {
        section("Umpan balik", "Feedback");
        for (CaseFile.Located<OngoingFeedback> said : desk.file().feedback()) {
            OngoingFeedback feedback = said.fact();
            page.line(words.say(
                    "%s, %s, tentang %s:",
                    "%s, %s, about %s:",
                    wording.text(feedback.on()),
                    wording.text(feedback.role()),
                    subject(feedback.subject())));
            page.line("   " + quoted(feedback.text()));
        }
        page.blank();
    }

    private String subject(FeedbackSubject subject) {
        if (subject instanceof FeedbackSubject.OfBehavior behavior) {
            return words.say("perilaku %s", "the behavior %s", wording.text(behavior.value()));
        }
        WorkResultId id = ((FeedbackSubject.OfWorkResult) subject).workResultId();
        String description = plan.workResults().stream()
                .filter(result -> result.id().equals(id))
                .map(WorkResultPlan::description)
                .findFirst()
                .orElse(id.value());
        return words.say("hasil kerja \"%s\"", "the work result \"%s\"", description);
    }

    private void quarters() {
        section("Penilaian setiap triwulan", "Each quarter's appraisal");
        page.line(words.say(
                "Rating ditetapkan oleh pejabat penilai kinerja, tidak dihitung dari angka di atas. Predikat dibaca dari matriks"
                        + " predikat: hasil kerja dan perilaku kerja.",
                "The ratings are decided by the appraising official, not computed from the figures above. The predicate is read"
                        + " off the nine-cell matrix of work results and work behavior."));
        page.blank();
        for (Judged judged : desk.judged().values()) {
            if (judged != year) {
                page.line(words.say(
                        "%s: %s.",
                        "%s: %s.",
                        wording.text(judged.facts().period()),
                        wording.text(judged.verdict().predicate())));
                judged.facts()
                        .workResultRating()
                        .ifPresent(
                                decision -> decided(words.say("Rating hasil kerja", "Work result rating"), decision));
                judged.facts()
                        .workBehaviorRating()
                        .ifPresent(decision ->
                                decided(words.say("Rating perilaku kerja", "Work behavior rating"), decision));
                page.line("   " + words.say("Dasar: %s.", "Basis: %s.", String.join("; ", bases(judged))));
                page.blank();
            }
        }
    }

    private void decided(String what, RatingDecision decision) {
        page.line(words.say(
                "   %s: %s, ditetapkan oleh %s pada %s.",
                "   %s: %s, decided by %s on %s.",
                what,
                wording.text(decision.rating()),
                decider(decision),
                wording.text(decision.on())));
        page.line("      " + words.say("Alasan: %s", "Reason: %s", quoted(decision.reason())));
    }

    private String decider(RatingDecision decision) {
        return decision.decidedBy().equals(appraiser.id())
                ? appraiser.name()
                : words.say("%s", "the %s", wording.text(decision.role()));
    }

    /** What the steps that applied rest on, each once. */
    private Set<String> bases(Judged judged) {
        Set<String> bases = new LinkedHashSet<>();
        for (Step step : judged.trace().steps()) {
            if (!(step instanceof Step.Skipped)) {
                bases.add(wording.text(step.rule().basis()));
            }
        }
        return bases;
    }

    private void wholeYear() {
        section("Penilaian tahun %s dan dasar hukumnya", "The appraisal of %s and the law behind it", yearNumber());
        page.line(words.say(
                "Rating tahunan ditetapkan tersendiri untuk setahun penuh, tidak dihitung dari predikat triwulan. Yang menetapkan"
                        + " rating hasil kerja: %s. Yang menetapkan rating perilaku kerja: %s.",
                "The ratings of the year are decided anew for the whole year, not computed from the predicates of the"
                        + " quarters. The work result rating was decided by %s, the work behavior rating by %s.",
                year.facts().workResultRating().map(this::decider).orElse("-"),
                year.facts().workBehaviorRating().map(this::decider).orElse("-")));
        page.blank();
        explanation.lines(year).forEach(page::line);
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
