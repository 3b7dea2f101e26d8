package id.walesi.kinerja.credit;

import id.walesi.kinerja.collaboration.MemberId;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Score;
import java.util.List;

/** The values of a division. */
record CreditDivisionValues(
        CreditPool pool, Coded method, List<CollaborationCredit> credits, Score undistributed, Problems notices)
        implements CreditDivision {

    CreditDivisionValues {
        credits = List.copyOf(credits);
    }

    @Override
    public CollaborationCredit of(MemberId member) {
        return credits.stream()
                .filter(credit -> credit.member().equals(member))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("member = " + member + ": does not share in this pool"));
    }

    @Override
    public String toString() {
        return "CreditDivision[" + method.code() + ", " + credits.size() + " members]";
    }
}
