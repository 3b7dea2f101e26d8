package id.walesi.kinerja.collaboration;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.indicator.Evidence;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.period.DateRange;
import java.util.List;

/** The values of a contribution. */
record ContributionValues(
        ContributionId id,
        IndicatorId indicatorId,
        ContributionKind kind,
        DateRange days,
        PersonId receiver,
        List<Part> parts,
        Evidence evidence)
        implements Contribution {

    ContributionValues {
        Check.notNull("id", id);
        Check.notNull("indicatorId", indicatorId);
        Check.notNull("kind", kind);
        Check.notNull("days", days);
        Check.notNull("receiver", receiver);
        parts = checked(parts);
        Check.notNull("evidence", evidence);
    }

    private static List<Part> checked(List<Part> parts) {
        List<Part> all = Check.list("parts", parts);
        Check.that(!all.isEmpty(), "parts", all, "somebody gave something");
        return all;
    }

    @Override
    public String toString() {
        return "Contribution[" + id + " to " + indicatorId + "]";
    }
}
