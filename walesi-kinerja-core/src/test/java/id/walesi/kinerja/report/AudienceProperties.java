package id.walesi.kinerja.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.feedback.FeedbackSubject;
import id.walesi.kinerja.feedback.OngoingFeedback;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.specimen.Specimen;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Whatever was said by whomever: each reader gets what that reader may see, and no more. */
class AudienceProperties {

    private static final AppraisalPeriod PERIOD = AppraisalPeriod.ofQuarter(2026, 2);
    private static final PolicyCatalog CATALOG = PolicyCatalog.discovered();
    private static final AppraisalEngine ENGINE = AppraisalEngine.of(CATALOG, GoverningDay.LAST_DAY_OF_PERIOD);

    @Provide
    Arbitrary<ActorRole> roles() {
        return Arbitraries.of(ActorRole.class);
    }

    private static Judged judged(List<ActorRole> givers, ExpectationRating result, ExpectationRating behavior) {
        AppraisalCaseBuilder builder = Specimen.empty(PERIOD)
                .workResultRating(Specimen.decision(PERIOD, result, "alasanhasil"))
                .workBehaviorRating(Specimen.decision(PERIOD, behavior, "alasanperilaku"));
        for (int i = 0; i < givers.size(); i++) {
            builder.feedback(new OngoingFeedback(
                    new FeedbackSubject.AllWorkResults(), givers.get(i), day(i), "ucapan" + i + "x"));
        }
        return ENGINE.judge(builder.build()).orThrow();
    }

    private static LocalDate day(int i) {
        return LocalDate.of(2026, 4, 1 + i);
    }

    @Property(tries = 100)
    void noReaderSeesMoreThanMayBeSeen(
            @ForAll @Size(max = 6) List<@From("roles") ActorRole> givers,
            @ForAll ExpectationRating result,
            @ForAll ExpectationRating behavior) {
        Judged judged = judged(givers, result, behavior);
        Map<Audience, String> pages = new EnumMap<>(Audience.class);
        for (Audience audience : Audience.values()) {
            String page = HtmlPage.of(
                    EvaluationSheet.of(judged).document(CATALOG, new Locale("id"), audience, LocalDate.of(2026, 7, 1)));
            Html.check(page);
            pages.put(audience, page);
            boolean mayRead = audience == Audience.EMPLOYEE || audience == Audience.APPRAISER;
            assertEquals(mayRead, page.contains("alasanhasil") && page.contains("alasanperilaku"));
            assertEquals(audience != Audience.PUBLIC, page.contains(Specimen.NAME));
            for (int i = 0; i < givers.size(); i++) {
                ActorRole giver = givers.get(i);
                boolean grouped = giver == ActorRole.PEER || giver == ActorRole.SUBORDINATE;
                assertEquals(mayRead, page.contains("ucapan" + i + "x"));
                boolean dated = page.contains(1 + i + " April 2026, ");
                assertEquals(
                        audience == Audience.APPRAISER
                                || audience == Audience.AUDITOR
                                || audience == Audience.EMPLOYEE && !grouped,
                        dated,
                        audience + " " + giver);
            }
        }
        String open = pages.get(Audience.PUBLIC);
        assertFalse(open.contains("ekspektasi") || open.contains("Triwulan"), open);
        boolean hidden = givers.contains(ActorRole.PEER) || givers.contains(ActorRole.SUBORDINATE);
        // without colleagues the employee and the appraiser may see the same
        assertEquals(hidden ? 4 : 3, new HashSet<>(pages.values()).size());
        assertTrue(hidden || pages.get(Audience.EMPLOYEE).equals(pages.get(Audience.APPRAISER)));
    }
}
