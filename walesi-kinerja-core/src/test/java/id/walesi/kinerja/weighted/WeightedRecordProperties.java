package id.walesi.kinerja.weighted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.journal.DecisionRecord;
import id.walesi.kinerja.journal.FactForms;
import id.walesi.kinerja.journal.Replay;
import id.walesi.kinerja.journal.ReplayCause;
import id.walesi.kinerja.journal.Salt;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.Layer;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.quantity.Weight;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A host's own scheme is recorded and found again without a line of code; weights that changed silently are caught. */
class WeightedRecordProperties {

    private static final Salt SALT = Salt.of("0a".repeat(32));

    private static PolicyCatalog catalog(WeightedPolicy policy) {
        return PolicyCatalog.builder().provider(policy.provider()).build();
    }

    private static DecisionRecord recorded(AppraisalCase facts, WeightedPolicy policy) {
        PolicyCatalog catalog = catalog(policy);
        Judged judged = AppraisalEngine.of(catalog, GoverningDay.LAST_DAY_OF_PERIOD)
                .judge(facts, policy.id())
                .orThrow();
        return DecisionRecord.of(judged, catalog, SALT, FactForms.known()).orThrow();
    }

    @Property(tries = 200)
    void aVerdictComesOutAgain(@ForAll @Size(4) List<@IntRange(max = 60) Integer> realized) {
        WeightedPolicy policy = Walesi.byMatrix().build();
        AppraisalCase facts = Walesi.whole(
                        realized.stream().mapToInt(Integer::intValue).toArray())
                .build();
        DecisionRecord record = recorded(facts, policy);
        DecisionRecord read =
                DecisionRecord.read(record.text(), FactForms.known()).orThrow();
        assertEquals(facts, read.facts().orElseThrow());
        assertTrue(Replay.of(read, catalog(policy)).orThrow().isEqual());
    }

    @Test
    void aSchemeThatChangedWithoutANewRevisionIsCaught() {
        DecisionRecord record =
                recorded(Walesi.whole(30, 7, 20, 9).build(), Walesi.byMatrix().build());
        WeightedPolicy other = WeightedPolicy.named(Walesi.enacted("matrix"), Walesi.scope(Layer.AGENCY))
                .component(Walesi.results(), Weight.of(1))
                .component(Walesi.behavior(), Weight.ZERO)
                .missing(MissingPart.REFUSE)
                .matrix(Walesi.matrix(), Walesi.resultBands(), Walesi.behaviorBands())
                .build();
        Replay replay = Replay.of(record, catalog(other)).orThrow();
        assertEquals(Set.of(ReplayCause.UNDECLARED), replay.changes());
    }
}
