package id.walesi.kinerja.examples;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.development.CompetencyGap;
import id.walesi.kinerja.development.ContractYearLearning;
import id.walesi.kinerja.development.DevelopmentItem;
import id.walesi.kinerja.development.DevelopmentNeed;
import id.walesi.kinerja.development.DevelopmentSuggestion;
import id.walesi.kinerja.development.LearningActivity;
import id.walesi.kinerja.development.LearningHours;
import id.walesi.kinerja.development.LearningMinimumStatus;
import id.walesi.kinerja.development.LearningRule;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.feedback.Authorship;
import id.walesi.kinerja.feedback.FeedbackRelease;
import id.walesi.kinerja.feedback.FeedbackScale;
import id.walesi.kinerja.feedback.NamedFeedback;
import id.walesi.kinerja.feedback.RecognitionGround;
import id.walesi.kinerja.feedback.RecognitionNote;
import id.walesi.kinerja.feedback.ScaleCounts;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.quantity.Quantity;
import id.walesi.kinerja.report.Audience;
import id.walesi.kinerja.report.DevelopmentSheet;
import id.walesi.kinerja.report.Document;
import id.walesi.kinerja.scoring.BeforeAndAfter;
import id.walesi.kinerja.scoring.BeforeAndAfter.Observation;
import id.walesi.kinerja.scoring.BeforeAndAfter.Side;
import id.walesi.kinerja.scoring.GiverWeights;
import id.walesi.kinerja.scoring.GiverWeights.WeightedMean;
import id.walesi.kinerja.scoring.MissingRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes what a training was for, and what can and cannot be said of it. */
final class TrainingReport {

    private final TrainingYear facts;
    private final boolean example;
    private final Words words;
    private final Page page = new Page();

    TrainingReport(TrainingYear facts, boolean example, Words words) {
        this.facts = facts;
        this.example = example;
        this.words = words;
    }

    String text() {
        page.heading(words.say("SATU KURSUS, SEBELUM DAN SESUDAHNYA", "ONE COURSE, BEFORE AND AFTER"), '=')
                .blank();
        if (example) {
            page.line(
                            words.say(
                                    "Ini contoh. Semua nama dan angka di bawah ini rekaan.",
                                    "This is an example. All names and figures below are invented. What people wrote stays in its own language."))
                    .blank();
        }
        page.pairs(List.of(
                List.of(words.say("Per tanggal", "As of"), words.wording().text(facts.day())),
                List.of(
                        words.say("Indikator", "Indicator"),
                        facts.indicator().code() + ", "
                                + Page.printable(facts.indicator().measure())),
                List.of(
                        "Target",
                        shown(facts.indicator().target()) + " ("
                                + coded(facts.indicator().polarity()) + ")")));
        gaps();
        suggestions();
        plan();
        hours();
        beforeAndAfter();
        feedback();
        recognition();
        return page.text();
    }

    /** The development of whoever has the plan, as a page. */
    Document sheet() {
        TrainingYear.Learner learner = facts.learners().stream()
                .filter(each -> each.code().equals(facts.plan().person().value()))
                .findFirst()
                .orElseThrow();
        DevelopmentSheet sheet = DevelopmentSheet.of(CivilServant.of(
                        facts.plan().person(), learner.name(), learner.status(), learner.position(), facts.unit()))
                .gaps(facts.planGaps(), facts.gapsNow())
                .planned(facts.plan());
        DevelopmentSheet whole = LearningRule.of(learner.status()) == LearningRule.MINIMUM
                ? sheet.learned(learner.log(), status(learner), facts.laws().minimum())
                : sheet.contracted(
                        learner.log(),
                        contractYears(learner).value().orElse(List.of()),
                        facts.laws().maximum());
        return whole.followed(facts.indicator().measure(), facts.course().days(), facts.seen())
                .document(words.locale(), Audience.EMPLOYEE, facts.day());
    }

    private Outcome<List<ContractYearLearning>> contractYears(TrainingYear.Learner learner) {
        return ContractYearLearning.of(
                learner.log(),
                learner.contract().orElseThrow(),
                learner.position(),
                facts.laws().maximum());
    }

    private LearningMinimumStatus status(TrainingYear.Learner learner) {
        return LearningMinimumStatus.of(
                learner.log(), facts.day(), facts.laws().minimum(), facts.laws().pace());
    }

    private void section(String indonesian, String english) {
        page.blank().heading(words.say(indonesian, english), '-');
    }

    private void gaps() {
        section("1. Kesenjangan kompetensi", "1. Competence gaps");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.say("kompetensi", "competency"),
                words.say("dituntut", "demanded"),
                words.say("saat rencana", "at the plan"),
                words.say("kini", "now"),
                words.say("indikator", "indicators")));
        for (int i = 0; i < facts.planGaps().size(); i++) {
            CompetencyGap then = facts.planGaps().get(i);
            rows.add(List.of(
                    name(then),
                    String.valueOf(then.required().level()),
                    level(then),
                    level(facts.gapsNow().get(i)),
                    joined(then.required().indicators())));
        }
        page.table(List.of(1), rows);
        page.line(words.say("Yang belum dinilai belum tentu kesenjangan.", "What was not assessed need not be a gap."));
    }

    private String name(CompetencyGap gap) {
        return Page.printable(gap.required().competency().name());
    }

    private String level(CompetencyGap gap) {
        String found = gap.assessed().map(String::valueOf).orElse(words.say("belum dinilai", "not assessed"));
        return gap.isOpen() ? words.say("%s (kurang %s)", "%s (%s short)", found, gap.levels()) : found;
    }

    private void suggestions() {
        section("2. Saran dan alasannya", "2. Suggestions and their reasons");
        for (DevelopmentSuggestion each : facts.suggestions().suggestions()) {
            page.line("   "
                    + words.say(
                            "%s \"%s\" (%s): dari tingkat %s ke %s untuk \"%s\", yang dituntut %s; %s. %s",
                            "%s \"%s\" (%s): from level %s to %s of \"%s\", of which the post demands %s; %s. %s",
                            each.offer().id(),
                            Page.printable(each.offer().title()),
                            shown(each.offer().hours().amount()),
                            each.gap().assessed().orElseThrow(),
                            each.leadsTo(),
                            name(each.gap()),
                            each.gap().required().level(),
                            each.closes()
                                    ? words.say("kesenjangan tertutup", "the gap is closed")
                                    : words.say("kesenjangan belum tertutup", "the gap stays open"),
                            each.indicators().isEmpty()
                                    ? words.say(
                                            "Tidak ada indikator lemah yang bertumpu padanya.",
                                            "No weak indicator rests on it.")
                                    : words.say(
                                            "Indikator lemah yang bertumpu padanya: %s.",
                                            "Weak indicators that rest on it: %s.", joined(each.indicators()))));
        }
        for (CompetencyGap gap : facts.suggestions().withoutOffer()) {
            page.line("   "
                    + words.say(
                            "Untuk \"%s\" (kurang %s) tidak ada tawaran.",
                            "There is no offer for \"%s\" (%s short).", name(gap), gap.levels()));
        }
    }

    private void plan() {
        section("3. Rencana pengembangan", "3. Development plan");
        page.line(words.say(
                "Rencana %s untuk %s, %s; ditinjau pada %s.",
                "Plan %s for %s, of %s; reviewed on %s.",
                facts.plan().id(),
                learner(facts.plan().person().value()),
                words.wording().text(facts.plan().drawnOn()),
                words.wording().text(facts.plan().reviewOn())));
        for (DevelopmentItem item : facts.plan().items()) {
            page.line("   "
                    + words.say(
                            "%s, sampai %s, karena %s.",
                            "%s, until %s, because of %s.",
                            Page.printable(item.activity()),
                            words.wording().text(item.dueBy()),
                            reason(item.need())));
        }
    }

    private String learner(String code) {
        return facts.learners().stream()
                .filter(each -> each.code().equals(code))
                .map(each -> Page.printable(each.name()))
                .findFirst()
                .orElse(code);
    }

    private String reason(DevelopmentNeed need) {
        if (need instanceof DevelopmentNeed.WeakResult result) {
            return words.say("hasil %s", "the result of %s", result.indicatorId());
        }
        if (need instanceof DevelopmentNeed.LackingLevel lacking) {
            return words.say("kesenjangan %s", "the gap in %s", lacking.competency());
        }
        return coded(((DevelopmentNeed.WeakBehavior) need).value());
    }

    private void hours() {
        section("4. Jam pelajaran (JP)", "4. Learning hours (JP)");
        for (TrainingYear.Learner learner : facts.learners()) {
            LearningRule rule = LearningRule.of(learner.status());
            page.line(words.say(
                    "%s, %s: %s.",
                    "%s, %s: %s.",
                    Page.printable(learner.name()),
                    coded(learner.status()),
                    switch (rule) {
                        case MINIMUM ->
                            hoursOf(
                                            facts.laws().minimum(),
                                            facts.laws().minimum().value()) + " " + coded(rule);
                        case MAXIMUM ->
                            hoursOf(
                                            facts.laws().maximum(),
                                            facts.laws().maximum().value().hours()) + " " + coded(rule);
                        case NOT_FOUND -> coded(rule);
                    }));
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of(
                    words.say("kegiatan", "activity"), words.say("hari", "days"), "JP", words.say("keadaan", "state")));
            for (LearningActivity activity : learner.log().activities()) {
                rows.add(List.of(
                        activity.id() + " " + Page.printable(activity.title()),
                        words.wording().text(activity.days()),
                        activity.hours().value().toString(),
                        activity.countsOn().isAfter(facts.day())
                                ? words.say("direncanakan", "planned")
                                : words.say("selesai", "done")));
            }
            page.table(List.of(2), rows);
            switch (rule) {
                case MINIMUM -> minimum(learner);
                case MAXIMUM -> maximum(learner);
                case NOT_FOUND -> {}
            }
        }
    }

    private String days(DateRange days) {
        return days.days() == 1
                ? words.wording().text(days.start())
                : words.wording().text(days);
    }

    private String hoursOf(Enacted<?> law, LearningHours hours) {
        return shown(hours.amount()) + " (" + words.wording().text(law.basis()) + ")";
    }

    private void minimum(TrainingYear.Learner learner) {
        LearningMinimumStatus status = status(learner);
        page.line(words.say(
                "Terpenuhi %s, direncanakan %s; tanpa yang direncanakan masih kurang %s.",
                "Earned %s, planned %s, %s lacking without the planned ones.",
                shown(status.earned().amount()),
                shown(status.planned().amount()),
                shown(status.lacking().amount())));
        page.line(
                        !status.reachable()
                                ? words.say(
                                        "Batas minimal tahun ini tidak dapat dipenuhi lagi.",
                                        "This year's minimum can no longer be met.")
                                : status.lastDay()
                                        .map(last -> words.say(
                                                "Dengan %s per hari kerja, hari terakhir untuk mulai adalah %s.",
                                                "At %s per working day, the last day to begin is %s.",
                                                shown(facts.laws()
                                                        .pace()
                                                        .perDay()
                                                        .amount()),
                                                words.wording().text(last)))
                                        .orElse(words.say("Batas minimal sudah terpenuhi.", "The minimum is met.")))
                .blank();
    }

    private void maximum(TrainingYear.Learner learner) {
        Outcome<List<ContractYearLearning>> outcome = contractYears(learner);
        outcome.value()
                .orElse(List.of())
                .forEach(year -> page.line(words.say(
                        "Tahun perjanjian %s: %s dari paling banyak %s.",
                        "Contract year %s: %s of at most %s.",
                        words.wording().text(year.days()),
                        shown(year.hours().amount()),
                        shown(year.maximum().amount()))));
        outcome.problems()
                .forEach(problem -> page.line(words.sentence(problem)
                        + problem.citation().map(law -> " (" + law + ")").orElse("")));
    }

    private void beforeAndAfter() {
        section("5. Sebelum dan sesudah kursus", "5. Before and after the course");
        BeforeAndAfter seen = facts.seen();
        page.line(words.say(
                "Kegiatan: %s, %s.",
                "Activity: %s, %s.",
                Page.printable(facts.course().title()),
                days(facts.course().days())));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.say("bulan", "month"),
                words.say("dokumen", "documents"),
                words.say("hari kerja seluruhnya", "working days in all"),
                words.say("rata-rata", "mean"),
                ""));
        seen.before().periods().forEach(each -> rows.add(row(each, words.say("sebelum", "before"))));
        seen.leftOut().forEach(each -> rows.add(row(each, words.say("tidak dihitung", "left out"))));
        seen.after().periods().forEach(each -> rows.add(row(each, words.say("sesudah", "after"))));
        page.table(List.of(1, 2, 3), rows);
        side(words.say("Sebelum", "Before"), seen.before());
        side(words.say("Sesudah", "After"), seen.after());
        page.line(words.say(
                "Rata-rata %s. Apakah karena kursus, tidak dapat disimpulkan dari angka ini:",
                "The mean: %s. Whether because of the course, these figures do not tell:", coded(seen.movement())));
        seen.cautions().forEach(caution -> page.line("   - " + coded(caution) + "."));
    }

    private List<String> row(Observation each, String side) {
        return List.of(
                words.wording().text(each.period()),
                String.valueOf(each.cases()),
                words.wording().text(each.total().value()),
                words.wording().text(each.mean().value()),
                side);
    }

    private void side(String name, Side side) {
        page.line(words.say(
                "%s: %s periode, %s dokumen, rata-rata %s.",
                "%s: %s periods, %s documents, mean %s.",
                name,
                side.periods().size(),
                side.cases(),
                shown(side.mean())));
    }

    private void feedback() {
        section("6. Umpan balik sesudah kursus", "6. Feedback after the course");
        page.line(words.say(
                "Tentang %s, %s.",
                "About %s, %s.",
                learner(facts.round().about().value()),
                words.wording().text(facts.round().period())));
        for (NamedFeedback named : facts.round().named()) {
            page.line(words.say(
                    "%s (%s): %s. \"%s\"",
                    "%s (%s): %s. \"%s\"",
                    coded(named.role()),
                    coded(Authorship.of(named.role())),
                    facts.round().scales().stream()
                            .filter(scale -> named.ratings().containsKey(scale.code()))
                            .map(scale -> words.say(
                                    "%s %s dari %s",
                                    "%s %s of %s",
                                    scale.code(),
                                    named.ratings().getOrDefault(scale.code(), 0),
                                    scale.steps()))
                            .collect(Collectors.joining(", ")),
                    Page.printable(named.text())));
        }
        for (FeedbackRelease release : facts.round().releases()) {
            page.line(words.say(
                    "%s (%s), %s orang, diterbitkan %s:",
                    "%s (%s), %s people, released on %s:",
                    coded(release.role()),
                    coded(Authorship.of(release.role())),
                    release.raters(),
                    words.wording().text(release.on())));
            for (FeedbackScale scale : facts.round().scales()) {
                page.line("   " + Page.printable(scale.question()) + ": " + counts(release, scale));
            }
            release.texts().forEach(text -> page.line("   \"" + Page.printable(text) + "\""));
        }
        page.line(words.say(
                "Kelompok yang kurang dari %s orang tidak ditampilkan; kata-kata diurutkan menurut abjad.",
                "Groups of fewer than %s people are not shown; words are sorted by the alphabet.",
                facts.round().minimum()));
        GiverWeights weights = new GiverWeights(
                Map.of(
                        ActorRole.APPRAISER, facts.weights().superior(),
                        ActorRole.PEER, facts.weights().colleagues()),
                MissingRole.LEAVE_OUT);
        for (FeedbackScale scale : facts.round().scales()) {
            Outcome<WeightedMean> mean = weights.mean(scale.code(), facts.round());
            page.line(mean.fold(
                    found -> words.say(
                            "Rata-rata berbobot \"%s\": %s%s.",
                            "Weighted mean of \"%s\": %s%s.",
                            Page.printable(scale.question()),
                            words.wording().text(found.mean()),
                            missing(found)),
                    refused -> words.sentence(refused.list().get(0))));
        }
    }

    private void recognition() {
        section("7. Apresiasi", "7. Recognition");
        for (RecognitionNote note : facts.said().recognitions()) {
            page.line(words.say(
                    "%s, karena %s: \"%s\"",
                    "%s, for %s: \"%s\"",
                    words.wording().text(note.on()),
                    ground(note.ground()),
                    Page.printable(note.text())));
        }
        page.line(
                words.say("Apresiasi ditampilkan dan tidak pernah dinilai.", "Recognition is shown and never scored."));
    }

    private String ground(RecognitionGround ground) {
        // contributions are in no ledger here, so nothing else is shown
        RecognitionGround.MeasuredProgress progress = (RecognitionGround.MeasuredProgress) ground;
        return words.say(
                "kemajuan %s dari %s menjadi %s pada %s",
                "progress of %s from %s to %s in %s",
                progress.indicatorId(),
                shown(progress.step().before()),
                shown(progress.step().after()),
                words.wording().text(progress.period()));
    }

    private String missing(WeightedMean found) {
        return found.leftOut().isEmpty()
                ? ""
                : words.say(
                        ", tanpa %s",
                        ", without %s",
                        found.leftOut().stream().map(this::coded).collect(Collectors.joining(", ")));
    }

    private String counts(FeedbackRelease release, FeedbackScale scale) {
        Optional<ScaleCounts> counts = release.scales().stream()
                .filter(each -> each.scale().equals(scale.code()))
                .findFirst();
        return counts.map(shown -> {
                    List<String> parts = new ArrayList<>();
                    for (int i = 0; i < shown.counts().size(); i++) {
                        parts.add(words.say(
                                "%s orang menjawab %s",
                                "%s answered %s", shown.counts().get(i), i + 1));
                    }
                    return String.join(", ", parts);
                })
                .orElse(words.say("tidak ditampilkan", "not shown"));
    }

    private static String joined(List<IndicatorId> ids) {
        return ids.stream().map(IndicatorId::value).collect(Collectors.joining(", "));
    }

    private String shown(Quantity value) {
        return words.wording().text(value);
    }

    private String coded(Coded value) {
        return words.wording().text(value);
    }
}
