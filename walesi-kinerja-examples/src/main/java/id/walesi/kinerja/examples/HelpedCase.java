package id.walesi.kinerja.examples;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.appraisal.RatingDecision;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.guidance.Attainable;
import id.walesi.kinerja.guidance.Costs;
import id.walesi.kinerja.indicator.Evidence;
import id.walesi.kinerja.indicator.EvidenceKind;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Weight;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.WorkResultPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The input of {@link WhatWouldHelp}: one officer's year, and what the desk knows of how its numbers can move.
 *
 * @param facts the case
 * @param attainable steps and best values
 * @param costs what a step costs, in hours of work
 */
record HelpedCase(AppraisalCase facts, Attainable attainable, Costs costs) {

    static final String MEASURES = "capaian.csv";
    static final String RATINGS = "rating.csv";

    private static final List<String> MEASURE_HEADING =
            List.of("kode", "ukuran", "arah", "satuan", "bobot", "target", "realisasi", "langkah", "terbaik", "biaya");
    private static final List<String> RATING_HEADING = List.of("hasil_kerja", "perilaku_kerja");
    private static final AppraisalPeriod YEAR = AppraisalPeriod.ofYear(2025);
    private static final LocalDate DECIDED = LocalDate.of(2026, 1, 9);
    private static final PersonId OFFICER = PersonId.of("190001012020012001");
    private static final PersonId HEAD = PersonId.of("190002022010011002");

    private record Measure(
            String code,
            String name,
            Polarity polarity,
            MeasurementUnit unit,
            Ratio weight,
            Ratio target,
            Ratio realized) {}

    static Optional<HelpedCase> read(InputFolder folder, Findings findings) {
        List<Measure> measures = new ArrayList<>();
        Attainable attainable = Attainable.anything();
        Costs costs = Costs.even();
        CsvFile file = new CsvFile(MEASURES, findings);
        Set<String> codes = new LinkedHashSet<>();
        for (CsvFile.Row row : file.rows(folder, MEASURE_HEADING)) {
            Cells cells = new Cells(file, row, MEASURE_HEADING);
            Optional<String> code = cells.text("kode");
            Optional<String> name = cells.text("ukuran");
            Optional<Polarity> polarity = cells.direction("arah");
            Optional<MeasurementUnit> unit = cells.unit("satuan");
            Optional<Ratio> weight = cells.positive("bobot");
            Optional<Ratio> target = cells.positive("target");
            Optional<Ratio> realized = cells.number("realisasi");
            Optional<Ratio> step = cells.positive("langkah");
            Optional<Ratio> best = cells.number("terbaik");
            Optional<Ratio> cost = cells.positive("biaya");
            if (code.isPresent() && !codes.add(code.get())) {
                file.find(
                        row.line(),
                        "Indikator %s sudah ada di baris sebelumnya.",
                        "Indicator %s stands in an earlier line already.",
                        code.get());
            }
            if (file.isSound()) {
                measures.add(new Measure(
                        code.orElseThrow(),
                        name.orElseThrow(),
                        polarity.orElseThrow(),
                        unit.orElseThrow(),
                        weight.orElseThrow(),
                        target.orElseThrow(),
                        realized.orElseThrow()));
                attainable = attainable
                        .inSteps(IndicatorId.of(code.orElseThrow()), step.orElseThrow())
                        .atBest(IndicatorId.of(code.orElseThrow()), new Amount(best.orElseThrow(), unit.orElseThrow()))
                        .neverPunished(IndicatorId.of(code.orElseThrow()));
                costs = costs.with(AppraisalCase.REALIZATIONS + "[" + code.orElseThrow() + "]", cost.orElseThrow());
            }
        }
        Ratio sum = measures.stream().map(Measure::weight).reduce(Ratio.ZERO, Ratio::plus);
        if (file.isSound() && !measures.isEmpty() && !sum.equals(Ratio.HUNDRED)) {
            findings.add(
                    MEASURES,
                    "bobot",
                    "Jumlah bobot harus 100, sekarang %s.",
                    "The weights must sum to 100; now they sum to %s.",
                    sum);
        }
        if (file.isSound() && measures.isEmpty()) {
            findings.add(MEASURES, "", "Berkas ini tidak memuat indikator.", "This file has no indicator.");
        }
        Optional<ExpectationRating[]> ratings = ratings(folder, findings);
        if (!findings.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new HelpedCase(build(measures, ratings.orElseThrow()), attainable, costs));
    }

    private static Optional<ExpectationRating[]> ratings(InputFolder folder, Findings findings) {
        CsvFile file = new CsvFile(RATINGS, findings);
        List<CsvFile.Row> rows = file.rows(folder, RATING_HEADING);
        if (file.isSound() && rows.size() != 1) {
            findings.add(
                    RATINGS,
                    "",
                    "Berkas ini harus memuat satu baris rating.",
                    "This file must have one row of ratings.");
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Cells cells = new Cells(file, rows.get(0), RATING_HEADING);
        Optional<ExpectationRating> results = cells.rating("hasil_kerja");
        Optional<ExpectationRating> behavior = cells.rating("perilaku_kerja");
        return results.isPresent() && behavior.isPresent()
                ? Optional.of(new ExpectationRating[] {results.get(), behavior.get()})
                : Optional.empty();
    }

    private static AppraisalCase build(List<Measure> measures, ExpectationRating[] ratings) {
        List<WorkResultPlan> results = new ArrayList<>();
        for (Measure measure : measures) {
            IndividualIndicator indicator = IndividualIndicator.of(
                    measure.code(),
                    measure.name(),
                    measure.polarity(),
                    TargetValue.of(new Amount(measure.target(), measure.unit())));
            results.add(
                    WorkResultPlan.of("HK-" + measure.code(), measure.name(), ResultCategory.MAIN, List.of(indicator))
                            .weighing(new Weight(measure.weight())));
        }
        CivilServant officer = CivilServant.of(
                OFFICER,
                "Marice Contoh",
                EmploymentStatus.PNS,
                Position.of("Pengelola Layanan Operasional", PositionLevel.STAFF),
                new OrgUnit("99.01.02", "Loket Pelayanan Terpadu Distrik Walesi"));
        AppraisalCaseBuilder builder = AppraisalCase.of(officer, HEAD, YEAR)
                .plan(PerformancePlan.of("SKP-99.01.02-2025-007", OFFICER, YEAR.days(), results))
                .workResultRating(decision(ratings[0]))
                .workBehaviorRating(decision(ratings[1]));
        for (Measure measure : measures) {
            builder.realization(new Realization(
                    IndicatorId.of(measure.code()),
                    YEAR,
                    new Amount(measure.realized(), measure.unit()),
                    new Evidence(EvidenceKind.REGISTER, "register loket")));
        }
        return builder.build();
    }

    private static RatingDecision decision(ExpectationRating rating) {
        return new RatingDecision(rating, HEAD, ActorRole.APPRAISER, DECIDED, "");
    }
}
