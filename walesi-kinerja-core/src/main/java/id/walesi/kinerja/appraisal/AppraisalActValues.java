package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.check.Check;
import java.time.LocalDate;
import java.util.Optional;

/** The values of an act. */
record AppraisalActValues(
        AppraisalActId id,
        int expectedRevision,
        AppraisalAction action,
        PersonId by,
        LocalDate on,
        String reason,
        Optional<ActReason> reasonCode,
        Optional<DecidedRatings> ratings)
        implements AppraisalAct {

    AppraisalActValues {
        check(id, expectedRevision, action, by, on, reason);
    }

    private static void check(
            AppraisalActId id, int expectedRevision, AppraisalAction action, PersonId by, LocalDate on, String reason) {
        Check.notNull("id", id);
        Check.between("expectedRevision", expectedRevision, 0, Integer.MAX_VALUE);
        Check.notNull("action", action);
        Check.notNull("by", by);
        Check.notNull("on", on);
        Check.notNull("reason", reason);
    }

    @Override
    public AppraisalAct because(String words) {
        return new AppraisalActValues(id, expectedRevision, action, by, on, words, reasonCode, ratings);
    }

    @Override
    public AppraisalAct because(ActReason listed) {
        return new AppraisalActValues(
                id, expectedRevision, action, by, on, reason, Optional.of(Check.notNull("reason", listed)), ratings);
    }

    @Override
    public AppraisalAct deciding(DecidedRatings decided) {
        return new AppraisalActValues(
                id,
                expectedRevision,
                action,
                by,
                on,
                reason,
                reasonCode,
                Optional.of(Check.notNull("ratings", decided)));
    }

    @Override
    public String toString() {
        return "AppraisalAct[" + action.code() + " on " + on + "]";
    }
}
