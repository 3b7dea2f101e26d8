package id.walesi.kinerja.behavior;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.report.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BehaviorElementsTest {

    @Test
    void eightElementsAreInOrderOfTheOldList() {
        assertEquals(
                List.of(
                        "Kesetiaan",
                        "Prestasi Kerja",
                        "Tanggung Jawab",
                        "Ketaatan",
                        "Kejujuran",
                        "Kerja Sama",
                        "Prakarsa",
                        "Kepemimpinan"),
                Arrays.stream(Dp3Element.values()).map(Dp3Element::label).toList());
    }

    @Test
    void sixElementsOfPp46TheLastForLeaders() {
        assertEquals(
                List.of("Orientasi Pelayanan", "Integritas", "Komitmen", "Disiplin", "Kerja Sama", "Kepemimpinan"),
                Pp46BehaviorElement.assessed(true).stream()
                        .map(Pp46BehaviorElement::label)
                        .toList());
        assertEquals(
                List.of("service-orientation", "integrity", "commitment", "discipline", "cooperation"),
                Pp46BehaviorElement.assessed(false).stream()
                        .map(Pp46BehaviorElement::code)
                        .toList());
    }

    @Test
    void fiveAspectsOfPp30TheLastForLeaders() {
        assertEquals(
                List.of("Orientasi Pelayanan", "Komitmen", "Inisiatif Kerja", "Kerja Sama", "Kepemimpinan"),
                Pp30BehaviorAspect.assessed(true).stream()
                        .map(Pp30BehaviorAspect::label)
                        .toList());
        assertEquals(
                List.of("service-orientation", "commitment", "work-initiative", "cooperation"),
                Pp30BehaviorAspect.assessed(false).stream()
                        .map(Pp30BehaviorAspect::code)
                        .toList());
    }

    @Test
    void onlyLeadershipIsOfLeadersOnly() {
        for (Pp46BehaviorElement element : Pp46BehaviorElement.values()) {
            assertEquals(element == Pp46BehaviorElement.LEADERSHIP, element.ofLeadersOnly());
        }
        for (Pp30BehaviorAspect aspect : Pp30BehaviorAspect.values()) {
            assertEquals(aspect == Pp30BehaviorAspect.LEADERSHIP, aspect.ofLeadersOnly());
        }
    }

    @Test
    void reportsPrintTheOfficialLabelsAndKnowThemInEnglish() {
        Map<Coded, String> labels = Stream.of(
                        Arrays.stream(Dp3Element.values()).map(e -> Map.entry((Coded) e, e.label())),
                        Arrays.stream(Pp46BehaviorElement.values()).map(e -> Map.entry((Coded) e, e.label())),
                        Arrays.stream(Pp30BehaviorAspect.values()).map(e -> Map.entry((Coded) e, e.label())))
                .flatMap(entries -> entries)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertEquals(19, labels.size());
        labels.forEach((element, label) -> {
            assertEquals(label, Wording.in(new Locale("id")).text(element));
            String english = Wording.in(Locale.ENGLISH).text(element);
            assertFalse(english.equals(label) || english.equals(element.code()), english);
        });
    }

    @Test
    void everybodyIsExpectedAllSevenValuesInOrder() {
        List<WorkBehavior> all = WorkBehavior.ofAllValues(Map.of(CoreValue.LOYAL, "jaga rahasia"));
        assertEquals(
                List.of(CoreValue.values()),
                all.stream().map(WorkBehavior::value).toList());
        assertEquals("jaga rahasia", all.get(4).specialExpectation());
        assertEquals(
                6, all.stream().filter(b -> b.specialExpectation().isEmpty()).count());
        assertEquals(WorkBehavior.ofAllValues(Map.of()), WorkBehavior.ofAllValues());
        assertThrows(NullPointerException.class, () -> WorkBehavior.ofAllValues(null));
    }

    @Test
    void theLeadersWordsStayOutOfText() {
        assertEquals("WorkBehavior[LOYAL]", new WorkBehavior(CoreValue.LOYAL, "jaga rahasia").toString());
    }

    @Test
    void sevenValuesHaveThreeGuidesEach() {
        for (CoreValue value : CoreValue.values()) {
            assertEquals(
                    List.of(1, 2, 3),
                    value.guideBehaviors().stream().map(GuideBehavior::number).toList());
            assertEquals(
                    3,
                    value.guideBehaviors().stream()
                            .map(GuideBehavior::label)
                            .distinct()
                            .count());
            value.guideBehaviors().forEach(guide -> assertEquals(value, guide.value()));
        }
        String initials = Arrays.stream(CoreValue.values())
                .map(value -> value.label().substring(0, 1))
                .collect(Collectors.joining());
        assertEquals("BAKHLAK", initials);
        assertThrows(IllegalArgumentException.class, () -> new GuideBehavior(CoreValue.LOYAL, 4, "x"));
        assertThrows(IllegalArgumentException.class, () -> new GuideBehavior(CoreValue.LOYAL, 0, "x"));
    }
}
