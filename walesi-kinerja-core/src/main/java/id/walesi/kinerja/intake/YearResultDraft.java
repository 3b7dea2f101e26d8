package id.walesi.kinerja.intake;

import id.walesi.kinerja.appraisal.PeriodicResult;
import id.walesi.kinerja.appraisal.YearProposal;
import id.walesi.kinerja.appraisal.YearResult;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.CustomaryYearIntegration;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeOf;
import id.walesi.kinerja.validation.DateText;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The predicate of a year as typed. It adopts what was proposed if it is the same and has no reason; else it departs
 * from it.
 *
 * @param proposal what was proposed
 * @param predicate the code or label of the predicate that was adopted
 * @param decidedBy the key of the person who decided
 * @param role the code of the role
 * @param on the day
 * @param reason why it departs from the proposal; none if it adopts it
 * @term isian predikat kinerja tahunan
 */
public record YearResultDraft(
        @Required(groups = AsFact.class) @Nullable @Valid YearProposalDraft proposal,

        @Required(groups = AsFact.class) @CodeOf(EmployeePredicate.class) @Nullable
        String predicate,

        @Required(groups = AsFact.class) @IdText @Nullable String decidedBy,

        @Required(groups = AsFact.class) @CodeOf(ActorRole.class) @Nullable
        String role,

        @Required(groups = AsFact.class) @DateText @Nullable String on,
        @Nullable String reason)
        implements Draft<YearResult> {

    private static final ProblemCode WITHOUT_REASON = ProblemCode.of("appraisal.departure-without-reason");
    private static final ProblemCode AGREES = ProblemCode.of("appraisal.departure-agrees");

    @Override
    public Optional<YearResult> read(DraftReader in) {
        Optional<YearProposal> proposed = in.required("proposal", proposal);
        Optional<EmployeePredicate> rung =
                in.required("predicate", predicate, TextForm.codeOf(EmployeePredicate.values()));
        Optional<String> by = in.required("decidedBy", decidedBy, TextForm.id());
        Optional<ActorRole> as = in.required("role", role, TextForm.codeOf(ActorRole.values()));
        Optional<LocalDate> day = in.required("on", on, TextForm.day());
        Optional<String> why = in.optional("reason", reason, TextForm.words());
        if (proposed.isPresent() && rung.isPresent()) {
            checkReason(proposed.get(), rung.get(), in);
        }
        if (in.blocks()) {
            return Optional.empty();
        }
        YearProposal before = proposed.orElseThrow();
        PersonId who = PersonId.of(by.orElseThrow());
        return in.value(
                why.isEmpty()
                        ? YearResult.adopt(before, who, as.orElseThrow(), day.orElseThrow())
                        : YearResult.depart(
                                before, rung.orElseThrow(), who, as.orElseThrow(), day.orElseThrow(), why.get()));
    }

    private void checkReason(YearProposal before, EmployeePredicate rung, DraftReader in) {
        boolean same = before.predicate().equals(Optional.of(rung));
        boolean given = TextForm.isGiven(reason);
        if (same && given) {
            in.find(Problem.error(AGREES, "predicate", Term.of("decided", rung)));
        }
        if (!same && !given) {
            in.find(Problem.error(WITHOUT_REASON, "reason"));
        }
    }

    /**
     * Who decided in which role, as far as it can be read, about the year's own predicate; the rest is such that no check
     * of a case trips.
     */
    Optional<YearResult> outline(PersonId appraiser, AppraisalPeriod period, LocalDate day) {
        DraftReader in = DraftReader.unheard();
        Optional<PersonId> by =
                in.optional("decidedBy", decidedBy, TextForm.id()).map(PersonId::of);
        Optional<ActorRole> as = in.optional("role", role, TextForm.codeOf(ActorRole.values()));
        List<PeriodicResult> parts = List.of(new PeriodicResult(period, EmployeePredicate.GOOD));
        ActorRole shown = by.isEmpty() ? ActorRole.APPRAISER : as.orElse(ActorRole.APPRAISER_SUPERIOR);
        return in.optional("proposal", proposal)
                .or(() -> CustomaryYearIntegration.LOWEST.propose(parts).value())
                .flatMap(before -> YearResult.depart(before, unlike(before), by.orElse(appraiser), shown, day, "-")
                        .value());
    }

    private static EmployeePredicate unlike(YearProposal before) {
        return before.predicate().equals(Optional.of(EmployeePredicate.GOOD))
                ? EmployeePredicate.VERY_GOOD
                : EmployeePredicate.GOOD;
    }

    /** Where a part stands here, when a finding of the case counts the parts in the order of their days. */
    String typedPlace(String path) {
        return proposal == null ? path : proposal.typedPlace(path, "yearResult.proposal.from");
    }

    @Override
    public String toString() {
        return "YearResultDraft[***]";
    }
}
