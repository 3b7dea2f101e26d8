package id.walesi.kinerja.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.Appraisal;
import id.walesi.kinerja.appraisal.AppraisalAction;
import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalStage;
import id.walesi.kinerja.appraisal.Office;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.asn.UnitId;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.collaboration.Attestation;
import id.walesi.kinerja.collaboration.Contribution;
import id.walesi.kinerja.collaboration.ContributionId;
import id.walesi.kinerja.collaboration.ContributionLedger;
import id.walesi.kinerja.collaboration.JointProgram;
import id.walesi.kinerja.collaboration.MemberId;
import id.walesi.kinerja.collaboration.Participant;
import id.walesi.kinerja.credit.ConfirmedWork;
import id.walesi.kinerja.credit.ContributionShares;
import id.walesi.kinerja.credit.CreditCap;
import id.walesi.kinerja.credit.CreditDivision;
import id.walesi.kinerja.credit.CreditPool;
import id.walesi.kinerja.credit.CreditRules;
import id.walesi.kinerja.credit.CreditScheme;
import id.walesi.kinerja.development.CompetencyAssessment;
import id.walesi.kinerja.development.CompetencyCode;
import id.walesi.kinerja.development.DevelopmentItem;
import id.walesi.kinerja.development.DevelopmentNeed;
import id.walesi.kinerja.development.DevelopmentPlan;
import id.walesi.kinerja.development.LearningActivity;
import id.walesi.kinerja.development.LearningHours;
import id.walesi.kinerja.development.LearningLog;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.feedback.DailyProgress;
import id.walesi.kinerja.feedback.FeedbackRequest;
import id.walesi.kinerja.feedback.FeedbackRound;
import id.walesi.kinerja.feedback.FeedbackScale;
import id.walesi.kinerja.feedback.FeedbackSubject;
import id.walesi.kinerja.feedback.FollowUp;
import id.walesi.kinerja.feedback.FollowUpId;
import id.walesi.kinerja.feedback.OngoingFeedback;
import id.walesi.kinerja.feedback.PerformanceDialogue;
import id.walesi.kinerja.feedback.ProgressStatus;
import id.walesi.kinerja.feedback.RecognitionGround;
import id.walesi.kinerja.feedback.RecognitionNote;
import id.walesi.kinerja.feedback.ScaleCode;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.journal.RichCase;
import id.walesi.kinerja.legal.ExampleLaw;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.quantity.Weight;
import id.walesi.kinerja.specimen.Road;
import id.walesi.kinerja.specimen.Specimen;
import id.walesi.kinerja.target.WorkResultId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The officer gets what the cases and verdicts hold about them, in words; others appear by role. */
class PersonalCopyTest {

    private static final AppraisalCase RICH = RichCase.rich();
    private static final Judged JUDGED = AppraisalEngine.of(RichCase.CATALOG, GoverningDay.LAST_DAY_OF_PERIOD)
            .judge(RICH)
            .orThrow();

    private static List<String> lines(String language) {
        return PersonalCopy.of(RichCase.CATALOG, Locale.forLanguageTag(language))
                .lines(PersonalFile.about(Specimen.EMPLOYEE)
                        .cases(List.of(RICH))
                        .verdicts(List.of(JUDGED)));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = PersonalCopyTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void saysEverythingInBothLanguages() throws IOException {
        assertEquals(golden("salinan.txt"), String.join("\n", lines("id")) + "\n");
        assertEquals(golden("copy.txt"), String.join("\n", lines("en")) + "\n");
    }

    @Test
    void namesNobodyElse() {
        for (String language : List.of("id", "en")) {
            String text = String.join("\n", lines(language));
            assertTrue(text.contains(Specimen.NAME) && text.contains(Specimen.NUMBER));
            assertFalse(text.contains(Specimen.APPRAISER.value()));
            assertFalse(text.contains(Specimen.SUPERIOR.value()));
            assertFalse(text.contains(Specimen.STRANGER.value()));
            assertFalse(text.contains("\u202E"), "directions are not turned");
            assertTrue(text.lines().noneMatch(line -> line.contains("{")), text);
        }
    }

    /** Whoever is one of a group stands without role and day; whoever is one alone stands with both. */
    @ParameterizedTest
    @EnumSource(ActorRole.class)
    void aColleagueIsNotFoundByRoleOrDay(ActorRole role) {
        AppraisalCase facts = Specimen.empty(AppraisalPeriod.ofYear(2025))
                .feedback(new OngoingFeedback(
                        new FeedbackSubject.AllBehavior(), role, LocalDate.of(2025, 4, 17), "Tekun dan rapi"))
                .build();
        boolean grouped = role == ActorRole.PEER || role == ActorRole.SUBORDINATE;
        Map<Locale, String> subjects =
                Map.of(Locale.forLanguageTag("id"), "seluruh perilaku kerja", Locale.ENGLISH, "all work behavior");
        subjects.forEach((locale, subject) -> {
            Wording wording = Wording.in(locale);
            List<String> lines = PersonalCopy.of(RichCase.CATALOG, locale)
                    .lines(PersonalFile.about(facts.employee().id()).cases(List.of(facts)));
            int at = lines.indexOf(wording.word("copy.feedback") + ": " + subject + ", "
                    + (grouped
                            ? wording.word("sheet.colleagues")
                            : wording.text(role) + ", " + wording.text(LocalDate.of(2025, 4, 17))));
            assertTrue(at > 0, lines.toString());
            assertEquals("   " + wording.word("copy.text") + ": Tekun dan rapi", lines.get(at + 1));
            assertEquals(!grouped, lines.stream().anyMatch(line -> line.contains("17 April")), lines.toString());
        });
    }

    private static final PersonId OFFICER = Office.EMPLOYEE;
    private static final PersonId COLLEAGUE = PersonId.of("rekan-a");
    private static final PersonId OTHER = PersonId.of("rekan-b");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static FeedbackRequest answered(PersonId giver, ActorRole role, int open, String text) {
        return FeedbackRequest.ask(
                        "q-" + giver.value(),
                        OFFICER,
                        giver,
                        role,
                        new FeedbackSubject.AllBehavior(),
                        DAY,
                        DAY.plusDays(9))
                .orThrow()
                .give(giver, DAY.plusDays(2), text, Map.of(ScaleCode.of("open"), open, ScaleCode.of("calm"), 1))
                .orThrow();
    }

    private static FeedbackRound round(PersonId about) {
        FeedbackSubject subject = new FeedbackSubject.AllBehavior();
        return FeedbackRound.open(
                        "r-1",
                        about,
                        AppraisalPeriod.ofYear(2026),
                        List.of(
                                new FeedbackScale("open", subject, "Terbuka?", 3),
                                new FeedbackScale("calm", subject, "Tenang?", 2)),
                        2,
                        List.of())
                .orThrow();
    }

    private static Appraisal objected() {
        Appraisal heard = Office.at(AppraisalStage.OBJECTED, Office.START);
        heard = Office.done(heard, AppraisalAction.HEAR_EMPLOYEE, Office.SUPERIOR, Office.START.plusDays(1));
        heard = Office.done(heard, AppraisalAction.HEAR_APPRAISER, Office.SUPERIOR, Office.START.plusDays(2));
        return Office.done(heard, AppraisalAction.CHANGE_RATINGS, Office.SUPERIOR, Office.START.plusDays(3));
    }

    private static PerformanceDialogue dialogue(PersonId employee) {
        return PerformanceDialogue.hold("D-1", employee, Office.APPRAISER, DAY)
                .orThrow()
                .agree(new FollowUp("TL-1", "tambah loket", ActorRole.APPRAISER, DAY.plusDays(20)))
                .orThrow()
                .meet(FollowUpId.of("TL-1"), DAY.plusDays(10))
                .orThrow()
                .agree(new FollowUp("TL-2", "belajar isyarat", ActorRole.EMPLOYEE, DAY.plusDays(30)))
                .orThrow()
                .validate(employee, DAY.plusDays(1))
                .orThrow()
                .validate(Office.APPRAISER, DAY.plusDays(2))
                .orThrow();
    }

    private static RecognitionNote note(PersonId to, RecognitionGround ground) {
        return RecognitionNote.write("n-" + to.value(), to, COLLEAGUE, DAY.plusDays(25), ground, "terima kasih")
                .orThrow();
    }

    private static DevelopmentPlan developmentPlan(PersonId person) {
        return DevelopmentPlan.draw(
                        "dp",
                        person,
                        DAY,
                        DAY.plusDays(90),
                        List.of(
                                new DevelopmentItem(
                                        "1",
                                        new DevelopmentNeed.LackingLevel(CompetencyCode.of("tik")),
                                        "kursus aplikasi",
                                        DAY.plusDays(30)),
                                new DevelopmentItem(
                                        "2",
                                        new DevelopmentNeed.WeakBehavior(CoreValue.ADAPTIVE),
                                        "magang",
                                        DAY.plusDays(40)),
                                new DevelopmentItem(
                                        "3",
                                        new DevelopmentNeed.WeakResult(IndicatorId.of("cepat")),
                                        "pendampingan",
                                        DAY.plusDays(50))))
                .orThrow();
    }

    /** The officer gives to a colleague, who answers twice, and receives from another; others deal among each other. */
    private static ContributionLedger ledger() {
        JointProgram program = Road.builder(3)
                .participant(new Participant(OFFICER, UnitId.of("u1"), Road.YEAR.days()))
                .participant(new Participant(COLLEAGUE, UnitId.of("u2"), Road.YEAR.days()))
                .participant(new Participant(OTHER, UnitId.of("u3"), Road.YEAR.days()))
                .build();
        Contribution given = Road.contribution(
                "k1",
                Road.MARCH,
                COLLEAGUE,
                new Contribution.Part(OFFICER, Weight.of(5)),
                new Contribution.Part(OTHER, Weight.of(7)));
        ContributionLedger ledger = ContributionLedger.of(program);
        for (Contribution one :
                List.of(given, Road.work("k2", OTHER, OFFICER, 3), Road.work("k3", OTHER, COLLEAGUE, 1))) {
            ledger = Road.told(ledger, one);
        }
        ledger = ledger.attest(
                        ContributionId.of("k1"), Attestation.disputed(COLLEAGUE, Road.day(4, 2), "belum selesai"))
                .orThrow();
        ledger = ledger.attest(ContributionId.of("k2"), Attestation.confirmed(OFFICER, Road.day(4, 3)))
                .orThrow();
        ledger = ledger.attest(ContributionId.of("k3"), Attestation.confirmed(COLLEAGUE, Road.day(4, 4)))
                .orThrow();
        ledger = ledger.correct(
                        Road.contribution("k1", Road.MARCH, COLLEAGUE, new Contribution.Part(OFFICER, Weight.of(4))),
                        Road.day(4, 5),
                        Road.day(4, 30),
                        "salah hitung")
                .orThrow();
        return ledger.attest(ContributionId.of("k1"), Attestation.confirmed(COLLEAGUE, Road.day(4, 6)))
                .orThrow();
    }

    private static CreditDivision division(ContributionLedger ledger) {
        JointProgram program = ledger.program();
        List<MemberId> members = List.of(MemberId.of(OFFICER), MemberId.of(OTHER));
        CreditPool pool =
                CreditPool.of(program, Road.YEAR, members, Score.of(10), 0).orThrow();
        ConfirmedWork work = ConfirmedWork.of(pool, ledger, Road.CLOSING);
        CreditRules rules = CreditRules.under(ExampleLaw.BASIS);
        return new CreditScheme(new ContributionShares(), CreditCap.of(Score.of(3)), rules)
                .divide(pool, work, Recorder.discarding())
                .orThrow();
    }

    private static PersonalFile everything() {
        FeedbackRound round = round(OFFICER)
                .take(answered(COLLEAGUE, ActorRole.PEER, 3, "lebih sabar"))
                .orThrow()
                .take(answered(OTHER, ActorRole.PEER, 1, "sering membantu"))
                .orThrow()
                .take(answered(PersonId.of("ketua"), ActorRole.TEAM_LEAD, 2, "pembagian tugas jelas"))
                .orThrow()
                .release(ActorRole.PEER, DAY.plusDays(12))
                .orThrow();
        ContributionLedger ledger = ledger();
        return PersonalFile.about(OFFICER)
                .appraisals(List.of(objected()))
                .dialogues(List.of(dialogue(OFFICER)))
                .rounds(List.of(round))
                .recognitions(List.of(
                        note(
                                OFFICER,
                                new RecognitionGround.ConfirmedContribution(ContributionId.of("k1"), Road.day(4, 6))),
                        note(
                                OFFICER,
                                new RecognitionGround.MeasuredProgress(
                                        IndicatorId.of("cepat"),
                                        AppraisalPeriod.ofMonth(2026, 5),
                                        Polarity.HIGHER_IS_BETTER,
                                        new RecognitionGround.Step(Road.km(4), Road.km(9))))))
                .progress(List.of(
                        new DailyProgress(DAY, WorkResultId.of("r1"), ProgressStatus.SUBMITTED, "meja ditata ulang")))
                .learning(new LearningLog(
                        OFFICER,
                        List.of(
                                new LearningActivity(
                                        "a",
                                        "Kursus",
                                        DateRange.ofDay(DAY),
                                        LearningHours.of(6),
                                        List.of(CompetencyCode.of("tik"))),
                                new LearningActivity(
                                        "b",
                                        "Seminar",
                                        DateRange.ofDay(DAY.plusDays(1)),
                                        LearningHours.of(4),
                                        List.of()))))
                .competencies(List.of(new CompetencyAssessment(CompetencyCode.of("tik"), 2, DAY)))
                .developmentPlans(List.of(developmentPlan(OFFICER)))
                .ledgers(List.of(ledger, ContributionLedger.of(Road.program(2))))
                .divisions(List.of(division(ledger)));
    }

    @Test
    void saysWhatHappenedAroundTheCasesInBothLanguages() throws IOException {
        for (Map.Entry<String, String> file :
                Map.of("id", "salinan-lain.txt", "en", "copy-around.txt").entrySet()) {
            String text = String.join(
                            "\n",
                            PersonalCopy.of(RichCase.CATALOG, Locale.forLanguageTag(file.getKey()))
                                    .lines(everything()))
                    + "\n";
            assertEquals(golden(file.getValue()), text);
            for (PersonId other : List.of(COLLEAGUE, OTHER, Office.APPRAISER)) {
                assertFalse(text.contains(other.value()), text);
            }
            assertFalse(text.contains("k3"), "others' entries are theirs");
        }
    }

    @Test
    void takesNothingOfOthers() {
        PersonalFile data = PersonalFile.about(COLLEAGUE);
        List<Executable> others = List.of(
                () -> data.cases(List.of(RICH)),
                () -> data.verdicts(List.of(JUDGED)),
                () -> data.appraisals(List.of(objected())),
                () -> data.dialogues(List.of(dialogue(OFFICER))),
                () -> data.rounds(List.of(round(OFFICER))),
                () -> data.recognitions(List.of(note(
                        OTHER, new RecognitionGround.ConfirmedContribution(ContributionId.of("k1"), Road.day(4, 6))))),
                () -> data.learning(new LearningLog(OFFICER, List.of())),
                () -> data.developmentPlans(List.of(developmentPlan(OFFICER))));
        others.forEach(other -> assertThrows(IllegalArgumentException.class, other));
        PersonalCopy copy = PersonalCopy.of(RichCase.CATALOG, Locale.ENGLISH);
        assertEquals(3, copy.lines(data).size(), "nothing of them was taken");
        assertEquals("PersonalFile[***]", data.toString());
    }

    @Test
    void isOfOnePersonOnly() {
        CivilServant other = CivilServant.of(
                Specimen.STRANGER,
                "Lain",
                EmploymentStatus.PNS,
                Position.of("Pelaksana", PositionLevel.STAFF),
                new OrgUnit("99", "Unit"));
        AppraisalCase stranger = AppraisalCase.of(other, Specimen.APPRAISER, AppraisalPeriod.ofYear(2025))
                .build();
        assertThrows(
                IllegalArgumentException.class,
                () -> PersonalFile.about(Specimen.EMPLOYEE).cases(List.of(RICH, stranger)));
        assertThrows(
                IllegalArgumentException.class,
                () -> PersonalFile.about(Specimen.STRANGER)
                        .cases(List.of(stranger))
                        .verdicts(List.of(JUDGED)));
        List<String> small = PersonalCopy.of(RichCase.CATALOG, Locale.ENGLISH)
                .lines(PersonalFile.about(Specimen.STRANGER).cases(List.of(stranger)));
        assertEquals("Copy of the performance appraisal data about you", small.get(0));
        assertEquals(10, small.size(), small.toString());
    }
}
