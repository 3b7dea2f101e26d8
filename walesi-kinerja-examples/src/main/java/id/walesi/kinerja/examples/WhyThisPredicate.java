package id.walesi.kinerja.examples;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.engine.VerdictDifference;
import id.walesi.kinerja.feedback.FollowUp;
import id.walesi.kinerja.feedback.FollowUpId;
import id.walesi.kinerja.feedback.PerformanceDialogue;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.indicator.Turnaround;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.report.Audience;
import id.walesi.kinerja.report.Depth;
import id.walesi.kinerja.report.EvaluationSheet;
import id.walesi.kinerja.report.ExplanationText;
import id.walesi.kinerja.report.PlanSheet;
import id.walesi.kinerja.report.ServiceSheet;
import id.walesi.kinerja.target.WorkResultPlan;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why did the officer of the service desk get this predicate, who says so, and what do the people served see? Writes
 * pages for a browser or a printer: the plan, the evaluation for three readers, what changed between two quarters, and
 * the desk's public service sheet; and prints where they are.
 *
 * <p>Arguments: as for {@link ServiceDesk}.
 */
public final class WhyThisPredicate {

    /** A desk that serves some tens of people a quarter; the host decides. */
    private static final int MINIMUM_GROUP = 5;

    private WhyThisPredicate() {}

    /**
     * Runs the program.
     *
     * @param args see the class
     */
    public static void main(String[] args) {
        Invocation.exit(args, (list, out, err) -> run(list, PageFolder.ofProgram("why-this-predicate"), out, err));
    }

    /**
     * Runs the program on given streams.
     *
     * @param args see the class
     * @param folder takes the pages
     * @param out receives what was written
     * @param err receives everything that is wrong with the input
     * @return the exit code
     */
    static int run(List<String> args, PageFolder folder, PrintStream out, PrintStream err) {
        Invocation call = Invocation.of(args, "service-desk");
        Findings findings = call.findings();
        PolicyCatalog catalog = PolicyCatalog.discovered();
        Optional<DeskYear> year = call.folder().flatMap(input -> DeskYear.read(input, catalog, findings));
        if (year.isEmpty() || !findings.isEmpty()) {
            err.print(findings.text());
            return Invocation.BAD_INPUT;
        }
        new WhyThisPredicate.Pages(year.get(), catalog, call.words(), folder, out).write();
        return Invocation.DONE;
    }

    /** The pages of one year. Each is dated by what it documents, never by the moment of writing. */
    private record Pages(DeskYear desk, PolicyCatalog catalog, Words words, PageFolder folder, PrintStream out) {

        void write() {
            AppraisalPeriod period = desk.file().year();
            Judged year = desk.judged(period);
            CivilServant officer = desk.file().officer().orElseThrow();
            LocalDate decided = year.facts()
                    .workBehaviorRating()
                    .map(decision -> decision.on())
                    .orElseGet(period::lastDay);
            ExplanationText explanation = ExplanationText.of(catalog, words.locale());
            out.println(words.say("Mengapa predikatnya demikian?", "Why this predicate?"));
            explanation.lines(year.trace().decisive()).forEach(line -> out.println("   " + line));

            say("Sasaran kinerja pegawai (SKP)", "The plan");
            folder.write(
                    "skp.html",
                    PlanSheet.of(officer, desk.file().plan().orElseThrow())
                            .document(words.locale(), period.days().start()),
                    out);

            say(
                    "Dokumen evaluasi: untuk pegawai, auditor, dan umum",
                    "The evaluation: for the officer, an auditor and the public");
            EvaluationSheet sheet = EvaluationSheet.of(year).after(quarters()).with(List.of(dialogue(officer, period)));
            folder.write(
                    "evaluasi-pegawai.html", sheet.document(catalog, words.locale(), Audience.EMPLOYEE, decided), out);
            folder.write(
                    "evaluasi-auditor.html", sheet.document(catalog, words.locale(), Audience.AUDITOR, decided), out);
            folder.write("evaluasi-umum.html", sheet.document(catalog, words.locale(), Audience.PUBLIC, decided), out);

            say("Penjelasan saja, setiap langkah", "The explanation alone, every step");
            folder.write(
                    "penjelasan.html", explanation.document(year, Depth.EVERY_STEP, Audience.EMPLOYEE, decided), out);

            say("Apa yang berubah dari triwulan I ke triwulan II", "What changed from quarter 1 to quarter 2");
            List<Judged> quarters = quarters();
            folder.write(
                    "selisih.html",
                    explanation.document(
                            new VerdictDifference(quarters.get(0), quarters.get(1)), Audience.EMPLOYEE, decided),
                    out);

            say("Lembar layanan publik", "The public service sheet");
            folder.write("layanan.html", service(officer).document(words.locale(), decided), out);
        }

        private void say(String indonesian, String english) {
            out.println(words.say(indonesian, english) + ":");
        }

        private List<Judged> quarters() {
            return desk.judged().values().stream()
                    .filter(judged ->
                            !judged.facts().period().equals(desk.file().year()))
                    .toList();
        }

        /** What the officer and the appraising official agreed; the files of the desk do not keep it. */
        private PerformanceDialogue dialogue(CivilServant officer, AppraisalPeriod period) {
            LocalDate on = LocalDate.of(period.year(), Month.SEPTEMBER, 22);
            PerformanceDialogue held = PerformanceDialogue.hold(
                            "D-1",
                            officer.id(),
                            desk.file().appraiser().orElseThrow().id(),
                            on)
                    .orThrow();
            return held.agree(new FollowUp(
                            "TL-1",
                            words.say(
                                    "Balas setiap pengaduan dalam dua hari kerja.",
                                    "Answer every complaint within two working days."),
                            ActorRole.EMPLOYEE,
                            on.plusMonths(1)))
                    .orThrow()
                    .meet(FollowUpId.of("TL-1"), on.plusDays(21))
                    .orThrow()
                    .agree(new FollowUp(
                            "TL-2",
                            words.say(
                                    "Sediakan satu petugas cadangan pada hari pasar.",
                                    "Have one more officer at hand on market days."),
                            ActorRole.APPRAISER,
                            on.plusMonths(2)))
                    .orThrow();
        }

        private ServiceSheet service(CivilServant officer) {
            List<ServiceSheet.Measure> measures = new ArrayList<>();
            for (WorkResultPlan result : desk.file().plan().orElseThrow().workResults()) {
                result.indicators().forEach(indicator -> measures.add(measure(indicator)));
            }
            return ServiceSheet.of(officer.unit(), MINIMUM_GROUP, measures);
        }

        private ServiceSheet.Measure measure(IndividualIndicator indicator) {
            List<ServiceSheet.Point> points = new ArrayList<>();
            MeasurementUnit counted = MeasurementUnit.DOCUMENT;
            for (Judged judged : desk.judged().values()) {
                AppraisalPeriod period = judged.facts().period();
                for (Realization realization : judged.facts().realizations()) {
                    Optional<Amount> value = realization.value().amount();
                    if (!realization.indicatorId().equals(indicator.id()) || value.isEmpty()) {
                        continue;
                    }
                    if (realization.evidence().reference().equals(Register.NAME)) {
                        int documents = desk.register()
                                .turnaround(period)
                                .map(Turnaround::documents)
                                .orElse(0);
                        points.add(new ServiceSheet.Point(period, value.get(), documents, Optional.empty()));
                    } else {
                        counted = MeasurementUnit.PERSON;
                        Survey.Outcome survey = desk.survey(period);
                        points.add(new ServiceSheet.Point(
                                period,
                                value.get(),
                                survey.survey().respondents(),
                                survey.index().quality().map(quality -> quality)));
                    }
                }
            }
            Optional<Amount> target = indicator.target() instanceof TargetValue.Single single
                    ? Optional.of(single.amount())
                    : Optional.empty();
            return new ServiceSheet.Measure(
                    indicator.measure(), indicator.polarity(), counted, target, indicator.baseline(), points);
        }
    }
}
