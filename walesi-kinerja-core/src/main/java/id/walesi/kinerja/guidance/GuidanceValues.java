package id.walesi.kinerja.guidance;

import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.rating.Predicate;
import java.util.List;
import java.util.Optional;

/** The values of a guidance. */
record GuidanceValues(
        Judged judged,
        Optional<Predicate> goal,
        List<Advice> alone,
        List<OutOfReach> outOfReach,
        List<String> notTried,
        Optional<Advice> cheapest,
        boolean triedAll)
        implements Guidance {

    @Override
    public String toString() {
        return "Guidance[" + judged + "]";
    }
}
