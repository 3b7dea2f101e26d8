package id.walesi.kinerja.intake;

import id.walesi.kinerja.appraisal.PeriodicResult;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeOf;
import id.walesi.kinerja.validation.PeriodText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The predicate of one part of a year as typed, on the scale in force since 2022.
 *
 * @param period the part
 * @param predicate the code or label of its predicate
 * @term isian hasil evaluasi kinerja periodik
 */
public record PeriodicResultDraft(
        @Required(groups = AsFact.class) @PeriodText @Nullable
        String period,

        @Required(groups = AsFact.class) @CodeOf(EmployeePredicate.class) @Nullable
        String predicate)
        implements Draft<PeriodicResult> {

    @Override
    public Optional<PeriodicResult> read(DraftReader in) {
        Optional<AppraisalPeriod> part = in.required("period", period, TextForm.period());
        Optional<EmployeePredicate> rung =
                in.required("predicate", predicate, TextForm.codeOf(EmployeePredicate.values()));
        return in.blocks() ? Optional.empty() : Optional.of(new PeriodicResult(part.orElseThrow(), rung.orElseThrow()));
    }

    @Override
    public String toString() {
        return "PeriodicResultDraft[***]";
    }
}
