package id.walesi.kinerja.specimen;

import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.AppraisalResult;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.period.PeriodType;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.rating.OrganizationPredicate;
import id.walesi.kinerja.rating.OrganizationRatingMapping;
import id.walesi.kinerja.report.ExplanationText;
import id.walesi.kinerja.report.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Prints a little of everything in both languages; the locale tests run it under many default locales. */
public final class Printer implements Supplier<List<String>> {

    /** Called by name, from a class loader of its own. */
    public Printer() {}

    @Override
    public List<String> get() {
        List<String> lines = new ArrayList<>();
        PolicyCatalog catalog = PolicyCatalog.builder()
                .discover()
                .choose(OrganizationRatingMapping.PARAMETER, OrganizationRatingMapping.naturalReading())
                .build();
        AppraisalEngine engine = AppraisalEngine.of(catalog, GoverningDay.LAST_DAY_OF_PERIOD);
        AppraisalPeriod year = AppraisalPeriod.ofYear(2026);
        List<AppraisalResult> results = List.of(
                engine.judge(Specimen.rated(
                                AppraisalPeriod.ofMonth(2025, 10), ExpectationRating.ABOVE, ExpectationRating.BELOW)
                        .build()),
                engine.judge(Specimen.empty(year)
                        .headingOrganization()
                        .organizationAchievement(Specimen.organization(year, OrganizationPredicate.VERY_POOR))
                        .workResultRating(Specimen.decision(year, ExpectationRating.MEETS, "TITIK I\u0307 \u0131"))
                        .workBehaviorRating(Specimen.decision(year, ExpectationRating.MEETS))
                        .build()),
                engine.judge(Specimen.empty(AppraisalPeriod.ofYear(1950)).build()));
        for (Locale locale : List.of(new Locale("id"), Locale.ENGLISH)) {
            Wording wording = Wording.in(locale);
            ExplanationText text = ExplanationText.of(catalog, locale);
            for (AppraisalResult result : results) {
                lines.addAll(result.fold(
                        text::lines,
                        refused -> refused.problems().list().stream()
                                .map(wording::text)
                                .toList()));
            }
            lines.add(wording.text(Ratio.parse("-1234567.891")));
            lines.add(wording.text(Ratio.of(10_000, 3)));
            lines.add(wording.text(Amount.ofRupiah(1_234_567_890)));
            lines.add(wording.text(LocalDate.of(2024, 12, 30)));
            lines.add(wording.text(DateRange.since(LocalDate.of(1999, 10, 9))));
            lines.add(wording.text(AppraisalPeriod.ofQuarter(2025, 4)));
            lines.add(wording.text(Interval.closed(Ratio.parse("88.31"), Ratio.of(1000))));
        }
        for (PeriodType type : PeriodType.values()) {
            lines.add(type.code());
        }
        lines.add(year + " " + AppraisalPeriod.ofMonth(2025, 7) + " " + Ratio.parse("1234567.5"));
        return lines;
    }
}
