package id.walesi.kinerja.asn;

import id.walesi.kinerja.period.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random trees: at first all stand, under a unit with a smaller index or as agencies; later all are placed anew, and so on. */
final class Trees {

    private Trees() {}

    static Arbitrary<List<UnitPlacement>> of(List<UnitId> ids, LocalDate first, int days) {
        // one number per unit and era: 0 is an agency, n lies under the n-th unit of a rotated order
        Arbitrary<List<Integer>> era =
                Arbitraries.integers().between(0, ids.size()).list().ofSize(ids.size() + 1);
        return era.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .flatMap(eras -> Arbitraries.integers()
                        .between(1, days - 1)
                        .list()
                        .uniqueElements()
                        .ofSize(eras.size() - 1)
                        .flatMap(cuts -> Arbitraries.shuffle(placements(ids, first, eras, cuts))));
    }

    private static List<UnitPlacement> placements(
            List<UnitId> ids, LocalDate first, List<List<Integer>> eras, List<Integer> cuts) {
        List<Integer> starts = new ArrayList<>(cuts);
        starts.add(0, 0);
        starts.sort(null);
        List<UnitPlacement> placements = new ArrayList<>();
        for (int e = 0; e < eras.size(); e++) {
            LocalDate start = first.plusDays(starts.get(e));
            DateRange during = e + 1 < eras.size()
                    ? DateRange.of(start, first.plusDays(starts.get(e + 1)))
                    : DateRange.since(start);
            int rotation = eras.get(e).get(ids.size());
            for (int i = 0; i < ids.size(); i++) {
                int above = eras.get(e).get(i) % (i + 1);
                Optional<UnitId> parent = above == 0 ? Optional.empty() : Optional.of(at(ids, above - 1 + rotation));
                placements.add(new UnitPlacement(Org.unit(at(ids, i + rotation).value()), parent, during));
            }
        }
        return placements;
    }

    private static UnitId at(List<UnitId> ids, int index) {
        return ids.get(index % ids.size());
    }
}
