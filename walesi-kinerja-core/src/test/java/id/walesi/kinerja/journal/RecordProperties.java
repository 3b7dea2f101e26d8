package id.walesi.kinerja.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.policy.AppraisalPolicy;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.regulation.EveryPolicyProperties;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every verdict of every law goes into a record and comes out of it again. */
class RecordProperties {

    private static final PolicyCatalog CATALOG = EveryPolicyProperties.CATALOG;
    private static final AppraisalEngine ENGINE = AppraisalEngine.of(CATALOG, GoverningDay.LAST_DAY_OF_PERIOD);

    @Provide
    Arbitrary<AppraisalCase> cases() {
        return EveryPolicyProperties.generated();
    }

    @Property(tries = 300)
    void aVerdictComesOutAgain(@ForAll("cases") AppraisalCase facts) {
        for (AppraisalPolicy policy : CATALOG.policies()) {
            ENGINE.judge(facts, policy.id()).fold(this::comesOutAgain, refused -> false);
        }
    }

    private boolean comesOutAgain(Judged judged) {
        DecisionRecord record =
                DecisionRecord.of(judged, CATALOG, Records.SALT, Records.FORMS).orThrow();
        DecisionRecord read = DecisionRecord.read(record.text(), Records.FORMS).orThrow();
        assertEquals(record.text(), read.text());
        assertEquals(judged.facts(), read.facts().orElseThrow());
        Replay replay = Replay.of(read, CATALOG).orThrow();
        assertTrue(replay.isEqual(), () -> replay.differences().toString());
        assertEquals(Set.of(), replay.changes());
        Judged again = replay.today().orThrow();
        assertEquals(judged.verdict(), again.verdict());
        assertEquals(judged.trace(), again.trace());
        return true;
    }

    @Example
    void theseCasesReachEveryLaw() {
        Set<Object> reached = new HashSet<>();
        EveryPolicyProperties.generated()
                .sampleStream()
                .limit(400)
                .forEach(facts -> CATALOG.policies()
                        .forEach(policy -> ENGINE.judge(facts, policy.id())
                                .fold(judged -> reached.add(policy.id()), refused -> false)));
        assertEquals(CATALOG.policies().size(), reached.size());
    }
}
