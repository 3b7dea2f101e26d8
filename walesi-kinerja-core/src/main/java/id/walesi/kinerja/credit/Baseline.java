package id.walesi.kinerja.credit;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.collaboration.MemberId;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.quantity.Amount;

/**
 * What a member managed apart, before or beside the program.
 *
 * @param member who
 * @param value how much
 * @param days on which days
 * @param kind where the number comes from
 * @term angka dasar sebelum kerja sama
 */
public record Baseline(MemberId member, Amount value, DateRange days, BaselineKind kind) {

    /**
     * Checks its components.
     *
     * @param member who
     * @param value how much
     * @param days on which days
     * @param kind where the number comes from
     */
    public Baseline {
        Check.notNull("member", member);
        Check.notNull("value", value);
        Check.notNull("days", days);
        Check.notNull("kind", kind);
    }
}
