package org.example.host;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.RatingDecision;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.rating.ExpectationRating;
import java.time.LocalDate;

/** The program of the host: judges one case under the law that it finds, in whichever way it was started. */
public final class Main {
    private Main() {}

    /**
     * Prints one verdict.
     *
     * @param args nothing
     */
    public static void main(String[] args) {
        PersonId appraiser = PersonId.of("head-of-desk");
        LocalDate decided = LocalDate.of(2026, 1, 7);
        CivilServant officer = CivilServant.of(
                PersonId.of("officer"),
                "Contoh",
                EmploymentStatus.PPPK,
                Position.of("Petugas Loket", PositionLevel.STAFF),
                new OrgUnit("desk", "Loket Pelayanan"));
        AppraisalCase facts = AppraisalCase.of(officer, appraiser, AppraisalPeriod.ofYear(2025))
                .workResultRating(
                        new RatingDecision(ExpectationRating.ABOVE, appraiser, ActorRole.APPRAISER, decided, ""))
                .workBehaviorRating(
                        new RatingDecision(ExpectationRating.ABOVE, appraiser, ActorRole.APPRAISER, decided, ""))
                .build();
        Judged judged = AppraisalEngine.of(PolicyCatalog.discovered(), GoverningDay.LAST_DAY_OF_PERIOD)
                .judge(facts)
                .orThrow();
        System.out.println(
                judged.verdict().predicate().label() + " " + judged.policy().value());
    }
}
