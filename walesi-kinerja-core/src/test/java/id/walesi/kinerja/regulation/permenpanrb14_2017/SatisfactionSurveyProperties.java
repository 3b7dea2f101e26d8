package id.walesi.kinerja.regulation.permenpanrb14_2017;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.indicator.SatisfactionSurvey;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.rating.ServiceQuality;
import id.walesi.kinerja.scoring.SatisfactionIndex;
import id.walesi.kinerja.scoring.SatisfactionIndexMethod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SatisfactionSurveyProperties {

    private static final SatisfactionIndexMethod METHOD = PolicyCatalog.builder()
            .provider(new SatisfactionSurveyProvider())
            .build()
            .value(SatisfactionIndexMethod.PARAMETER, LocalDate.of(2025, 6, 30))
            .orElseThrow()
            .value();

    @Property
    void whateverIsAnsweredTheIndexIsTheMeanAnswerTimes25AndHasAQuality(
            @ForAll @Size(min = 1, max = 40) List<@Size(9) List<@IntRange(min = 1, max = 4) Integer>> answers) {
        long total = answers.stream()
                .flatMap(List::stream)
                .mapToLong(Integer::longValue)
                .sum();
        SatisfactionIndex index = METHOD.compute(
                SatisfactionSurvey.ofAnswers(answers, METHOD.scale()).orThrow(), Recorder.discarding());
        assertEquals(Ratio.of(25 * total, 9L * answers.size()), index.exact().value());
        assertTrue(index.quality().isPresent(), index.rounded() + " has no quality");
    }

    @Property
    void oneBetterAnswerNeverGivesAWorseQuality(
            @ForAll @Size(min = 1, max = 20) List<@Size(9) List<@IntRange(min = 1, max = 3) Integer>> answers,
            @ForAll @IntRange(min = 0, max = 8) int element) {
        List<List<Integer>> better = new ArrayList<>(answers);
        List<Integer> first = new ArrayList<>(answers.get(0));
        first.set(element, first.get(element) + 1);
        better.set(0, first);
        ServiceQuality before = quality(answers);
        ServiceQuality after = quality(better);
        assertTrue(after.ordinal() >= before.ordinal(), before + " became " + after);
    }

    private static ServiceQuality quality(List<List<Integer>> answers) {
        return METHOD.compute(
                        SatisfactionSurvey.ofAnswers(answers, METHOD.scale()).orThrow(), Recorder.recording())
                .quality()
                .orElseThrow();
    }

    @Property
    void recordingChangesNothing(
            @ForAll @Size(min = 1, max = 10) List<@Size(9) List<@IntRange(min = 1, max = 4) Integer>> answers) {
        SatisfactionSurvey survey =
                SatisfactionSurvey.ofAnswers(answers, METHOD.scale()).orThrow();
        assertEquals(METHOD.compute(survey, Recorder.recording()), METHOD.compute(survey, Recorder.discarding()));
    }
}
