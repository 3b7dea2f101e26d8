package id.walesi.kinerja.examples;

import id.walesi.kinerja.appraisal.AppraisalAction;
import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.RatingDecision;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.Nip;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.indicator.Evidence;
import id.walesi.kinerja.indicator.EvidenceKind;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.journal.DecisionRecord;
import id.walesi.kinerja.journal.Digest;
import id.walesi.kinerja.journal.DigestTree;
import id.walesi.kinerja.journal.FactForms;
import id.walesi.kinerja.journal.InclusionProof;
import id.walesi.kinerja.journal.Journal;
import id.walesi.kinerja.journal.JournalEvent;
import id.walesi.kinerja.journal.Salt;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.WorkResultPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One officer's year as an agency keeps it: the record of the verdict, the journal, and what shows that the journal was
 * among those of the agency when it published their root.
 *
 * @param record the record
 * @param journal what was done
 * @param root what the agency published on 31 January 2026
 * @param proof that the journal's head is under that root
 */
record KeptCase(DecisionRecord record, Journal journal, Digest root, InclusionProof proof) {

    static final PolicyCatalog CATALOG = PolicyCatalog.discovered();

    private static final PersonId OFFICER = PersonId.of("pegawai-7");
    private static final PersonId HEAD = PersonId.of("kepala-loket");
    private static final AppraisalPeriod YEAR = AppraisalPeriod.ofYear(2025);

    /** The heads of the other 999 journals of the agency; a host reads them from its store. */
    private static final int OTHERS = 999;

    private static final int PLACE = 414;

    static KeptCase made() {
        DecisionRecord record = recorded(ExpectationRating.MEETS);
        Journal journal = journal(record);
        DigestTree tree = tree(journal);
        return new KeptCase(record, journal, tree.root(), tree.proof(PLACE));
    }

    private static DigestTree tree(Journal journal) {
        List<Digest> heads = new ArrayList<>(IntStream.range(0, OTHERS)
                .mapToObj(i -> Digest.ofText("jurnal lain " + i))
                .toList());
        heads.add(PLACE, journal.head());
        return DigestTree.of(heads);
    }

    /** The record of the verdict with one work result rating or another. */
    static DecisionRecord recorded(ExpectationRating workResult) {
        // the example must print the same each time: a host draws a new salt from SecureRandom for each record
        Salt salt = Salt.of("7e1a".repeat(16));
        AppraisalEngine engine = AppraisalEngine.of(CATALOG, GoverningDay.LAST_DAY_OF_PERIOD);
        return DecisionRecord.of(engine.judge(facts(workResult)).orThrow(), CATALOG, salt, FactForms.known())
                .orThrow();
    }

    /** What was done, up to the verdict. */
    static Journal journal(DecisionRecord record) {
        Journal journal = Journal.of("kasus-2025-7");
        List<JournalEvent> events = List.of(
                event("2025-01-13T01:05:00Z", OFFICER, ActorRole.EMPLOYEE, AppraisalAction.PROPOSE),
                event("2025-01-14T02:30:00Z", HEAD, ActorRole.APPRAISER, AppraisalAction.AGREE),
                event("2026-01-09T03:00:00Z", HEAD, ActorRole.APPRAISER, AppraisalAction.EVALUATE)
                        .about(record.digest()),
                event("2026-01-12T01:00:00Z", OFFICER, ActorRole.EMPLOYEE, AppraisalAction.ACKNOWLEDGE));
        for (JournalEvent event : events) {
            journal = journal.append(event).orThrow();
        }
        return journal;
    }

    private static JournalEvent event(String at, PersonId who, ActorRole role, AppraisalAction act) {
        return JournalEvent.of(Instant.parse(at), who, role, act);
    }

    private static AppraisalCase facts(ExpectationRating workResult) {
        CivilServant officer = CivilServant.of(
                        OFFICER,
                        "Marice Contoh",
                        EmploymentStatus.PNS,
                        Position.of("Pengelola Layanan", PositionLevel.STAFF),
                        new OrgUnit("99.01", "Loket Pelayanan Rekaan"))
                .withNumber(Nip.of("190001011920011001"));
        LocalDate day = LocalDate.of(2026, 1, 9);
        IndividualIndicator served = IndividualIndicator.of(
                "i1",
                "Berkas warga yang selesai",
                Polarity.HIGHER_IS_BETTER,
                TargetValue.of(Amount.of(1200, MeasurementUnit.DOCUMENT)));
        WorkResultPlan result = WorkResultPlan.of("r1", "Layanan berkas warga", ResultCategory.MAIN, List.of(served));
        return AppraisalCase.of(officer, HEAD, YEAR)
                .plan(PerformancePlan.of("skp-2025", OFFICER, YEAR.days(), List.of(result)))
                .realization(new Realization(
                        IndicatorId.of("i1"),
                        YEAR,
                        Amount.of(1187, MeasurementUnit.DOCUMENT),
                        new Evidence(EvidenceKind.REGISTER, "register 2025")))
                .workResultRating(
                        new RatingDecision(workResult, HEAD, ActorRole.APPRAISER, day, "1.187 dari 1.200 berkas"))
                .workBehaviorRating(new RatingDecision(ExpectationRating.MEETS, HEAD, ActorRole.APPRAISER, day, ""))
                .build();
    }
}
