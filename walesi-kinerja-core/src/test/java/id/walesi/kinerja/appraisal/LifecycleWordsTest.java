package id.walesi.kinerja.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.walesi.kinerja.asn.AwayStatus;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.feedback.FeedbackStatus;
import id.walesi.kinerja.feedback.ProgressStatus;
import id.walesi.kinerja.policy.CustomaryYearIntegration;
import id.walesi.kinerja.report.Wording;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every member of a closed list of these rooms has a word of its own in both languages. */
class LifecycleWordsTest {

    static Stream<List<Coded>> lists() {
        return Stream.<Coded[]>of(
                        AppraisalStage.values(),
                        AppraisalAction.values(),
                        ActReason.values(),
                        LifecycleCondition.values(),
                        ActorCapacity.values(),
                        DayCounting.values(),
                        StuckReason.values(),
                        Proration.values(),
                        StandInRule.values(),
                        AwayStatus.values(),
                        AwayTreatment.values(),
                        FeedbackStatus.values(),
                        ProgressStatus.values(),
                        CustomaryYearIntegration.values())
                .map(List::of);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void hasAWord(List<Coded> members) {
        for (Locale language : new Locale[] {Locale.ROOT, Locale.ENGLISH}) {
            long words = members.stream()
                    .map(member -> Wording.in(language).text(member))
                    .distinct()
                    .count();
            assertEquals(members.size(), words);
        }
        for (Coded member : members) {
            String indonesian = Wording.in(Locale.ROOT).text(member);
            if (!"draft".equals(member.code()) && !"final".equals(member.code())) {
                assertNotEquals(member.code(), indonesian);
                assertNotEquals(indonesian, Wording.in(Locale.ENGLISH).text(member));
            }
        }
        assertEquals(
                members.size(), members.stream().map(Coded::code).distinct().count());
    }
}
