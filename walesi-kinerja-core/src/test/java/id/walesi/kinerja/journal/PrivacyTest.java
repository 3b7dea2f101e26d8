package id.walesi.kinerja.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.asn.Grade;
import id.walesi.kinerja.asn.LegacyNip;
import id.walesi.kinerja.asn.NiPppk;
import id.walesi.kinerja.asn.Nip;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.PppkGrade;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.AppraisalResult;
import id.walesi.kinerja.intake.CaseDraft;
import id.walesi.kinerja.intake.DraftStage;
import id.walesi.kinerja.intake.FullCase;
import id.walesi.kinerja.intake.Intake;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.AppraisalPolicy;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.regulation.EveryPolicyProperties;
import id.walesi.kinerja.specimen.LawOfHost;
import id.walesi.kinerja.specimen.Specimen;
import id.walesi.kinerja.specimen.WatchedLogs;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What goes to logs and into messages of exceptions says nothing about a person, whatever goes wrong. */
class PrivacyTest {

    /** What may never be seen; each stands in the cases below. */
    private static final List<String> SECRETS = new ArrayList<>(List.of(
            Specimen.NAME,
            "Contoh Rekaan",
            Specimen.NUMBER,
            Specimen.APPRAISER.value(),
            Specimen.SUPERIOR.value(),
            Specimen.STRANGER.value(),
            "sesuai target",
            "hasil akhir tahun melonjak",
            "Bagus",
            "Jujur",
            "berjalan baik",
            "ramah",
            "lintas unit"));

    static {
        for (ExpectationRating rating : ExpectationRating.values()) {
            SECRETS.add(rating.label());
        }
        for (EmployeePredicate predicate : EmployeePredicate.values()) {
            SECRETS.add(predicate.label());
        }
    }

    private final List<String> messages = new ArrayList<>();

    private void failing(Callable<?> attempt) {
        try {
            Object result = attempt.call();
            messages.add(String.valueOf(result));
        } catch (Exception e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                messages.add(cause.toString());
            }
        }
    }

    private void judgeMany() {
        PolicyCatalog catalog = EveryPolicyProperties.CATALOG;
        AppraisalEngine engine = AppraisalEngine.of(catalog, GoverningDay.LAST_DAY_OF_PERIOD);
        Stream<AppraisalCase> cases = Stream.concat(
                Stream.of(Records.rich(), Records.small()),
                EveryPolicyProperties.generated().sampleStream().limit(300));
        cases.forEach(facts -> {
            failing(facts::toString);
            failing(() -> engine.judge(facts).orThrow());
            for (AppraisalPolicy law : catalog.policies()) {
                AppraisalResult result = engine.judge(facts, law.id());
                messages.add(result.toString());
                failing(result::orThrow);
            }
            failing(() -> PersonId.of(facts.employee().id().value()));
            failing(() -> facts.employee().withGrade(PppkGrade.IX));
            failing(() -> facts.employee().withNumber(NiPppk.of("190001011920211001")));
        });
    }

    private void breakMuch() {
        failing(() -> Specimen.empty(Records.YEAR)
                .plan(Records.plan())
                .workResultRating(
                        Specimen.decision(AppraisalPeriod.ofYear(2020), ExpectationRating.ABOVE, "sesuai target"))
                .build());
        failing(() -> AppraisalCase.of(Records.officer(), Specimen.EMPLOYEE, Records.YEAR)
                .build());
        failing(() -> Records.plan().agree(Records.plan().agreement().orElseThrow()));
        failing(() -> Nip.of("190013011920011001"));
        failing(() -> Nip.of(Specimen.NUMBER + "1"));
        failing(() -> LegacyNip.class.getConstructor(String.class).newInstance(Specimen.NUMBER));
        failing(() -> Records.officer().withGrade(Grade.IV_A).withGrade(PppkGrade.I));
        LawOfHost broken = LawOfHost.named("broken").judging(() -> {
            throw new IllegalStateException("the host's own words");
        });
        PolicyCatalog catalog = PolicyCatalog.builder().policy(broken).build();
        AppraisalEngine engine = AppraisalEngine.of(catalog, GoverningDay.LAST_DAY_OF_PERIOD);
        failing(() -> engine.judge(Records.rich()));
        DecisionRecord record = Records.record(Records.rich());
        String text = record.text();
        for (int i = 0; i < text.length(); i += 97) {
            String cut = text.substring(0, i) + "x" + text.substring(i + 1);
            failing(() -> DecisionRecord.read(cut, Records.FORMS).orThrow());
        }
        for (RecordPart part : RecordPart.values()) {
            for (int i = 3; i < 400; i += 23) {
                int at = i;
                failing(() -> DecisionRecord.read(
                                Forged.part(
                                        record,
                                        part,
                                        content -> at < content.length()
                                                ? content.substring(0, at) + "~" + content.substring(at)
                                                : content + "~"),
                                Records.FORMS)
                        .orThrow());
            }
        }
    }

    private void checkDrafts() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            for (CaseDraft draft : FullCase.broken()) {
                failing(() -> Intake.check(draft, DraftStage.AT_APPRAISAL, factory.getValidator()));
                failing(() -> Intake.convert(draft, DraftStage.AT_APPRAISAL).orThrow());
                failing(draft::toString);
                failing(() -> factory.getValidator().validate(draft).stream()
                        .map(found -> found.getMessage())
                        .toList());
            }
        }
    }

    @Test
    void noLogAndNoMessageSaysAnythingAboutAPerson() {
        List<String> lines = WatchedLogs.heardIn(() -> {
            judgeMany();
            breakMuch();
            checkDrafts();
        });
        assertTrue(lines.stream().anyMatch(line -> line.contains("governs on")), "the engine's lines are heard");
        assertTrue(messages.size() > 3000, messages.size() + " messages");
        for (String secret : SECRETS) {
            assertEquals(
                    List.of(),
                    lines.stream()
                            .filter(line -> line.contains(secret))
                            .limit(3)
                            .toList(),
                    secret);
            assertEquals(
                    List.of(),
                    messages.stream()
                            .filter(line -> line.contains(secret))
                            .limit(3)
                            .toList(),
                    secret);
        }
    }

    /** Whoever logs more, in whatever test, sees that test fail. */
    @Test
    void aLineAboutAPersonFailsItsTest() {
        Logger own = LoggerFactory.getLogger("id.walesi.kinerja.intake.Made.up");
        Logger other = LoggerFactory.getLogger("org.example.other");
        List<Executable> telling = List.of(
                () -> own.trace("draft of {}", "somebody"),
                () -> own.debug(
                        "judged {} on {}",
                        List.of(Records.YEAR),
                        Records.YEAR.days().start()),
                () -> own.info("number " + Specimen.NUMBER),
                () -> other.debug("validating {}", Specimen.NUMBER),
                () -> other.warn("value " + EmployeePredicate.GOOD.label()),
                () -> other.error("failed", new IllegalStateException(new IllegalArgumentException(Specimen.NAME))));
        telling.forEach(line -> WatchedLogs.heardIn(() -> assertThrows(AssertionError.class, line)));
        assertThrows(AssertionError.class, telling.get(0), "also where nobody listens");
        assertEquals(List.of("nothing is said", "day 2026-01-01"), WatchedLogs.heardIn(() -> {
            own.trace("nothing is said");
            own.debug("day {}", LocalDate.of(2026, 1, 1));
        }));
    }
}
