package id.walesi.kinerja.behavior;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoreValueTest {

    /** SE MenPANRB 20/2021: each value with its three guide behaviors, as forms print them. */
    @Test
    void valuesAndGuideBehaviorsAreWordedAsTheCircularPrintsThem() throws IOException {
        List<String> printed;
        try (InputStream in = CoreValueTest.class.getResourceAsStream("/vectors/core-values.txt")) {
            printed = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        List<String> ours = new ArrayList<>();
        for (CoreValue value : CoreValue.values()) {
            ours.add(value.name() + "|" + value.code() + "|" + value.label());
            for (GuideBehavior guide : value.guideBehaviors()) {
                assertEquals(value, guide.value());
                ours.add(guide.number() + " " + guide.label());
            }
        }
        assertEquals(printed, ours);
    }

    @Test
    void theOrderSpellsBerAkhlak() {
        StringBuilder initials = new StringBuilder();
        for (CoreValue value : CoreValue.values()) {
            initials.append(value.label().charAt(0));
        }
        assertEquals("BAKHLAK", initials.toString());
    }

    @Test
    void guideBehaviorsAreNumberedOneToThree() {
        assertThrows(IllegalArgumentException.class, () -> new GuideBehavior(CoreValue.LOYAL, 0, "a"));
        assertThrows(IllegalArgumentException.class, () -> new GuideBehavior(CoreValue.LOYAL, 4, "a"));
        assertThrows(IllegalArgumentException.class, () -> new GuideBehavior(CoreValue.LOYAL, 1, " "));
        assertThrows(NullPointerException.class, () -> new GuideBehavior(null, 1, "a"));
        assertThrows(
                UnsupportedOperationException.class,
                () -> CoreValue.LOYAL.guideBehaviors().clear());
    }

    @Test
    void aLeaderMayAddNothingButNotNull() {
        assertEquals("", new WorkBehavior(CoreValue.LOYAL, "").specialExpectation());
        assertThrows(NullPointerException.class, () -> new WorkBehavior(CoreValue.LOYAL, null));
        assertThrows(NullPointerException.class, () -> new WorkBehavior(null, ""));
    }
}
