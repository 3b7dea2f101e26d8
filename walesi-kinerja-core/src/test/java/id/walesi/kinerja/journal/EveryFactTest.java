package id.walesi.kinerja.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The rich case has every component that a fact can have: otherwise a record could lose a new one unseen. Who adds a
 * component to a fact fills it in {@link Records#rich}, and then a record that loses it fails the other tests: add it to
 * {@link CaseForms} and to the schema.
 */
class EveryFactTest {

    private final Set<String> filled = new TreeSet<>();
    private final Set<String> empty = new TreeSet<>();

    private void walk(Object value) throws ReflectiveOperationException {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                walk(optional.get());
            }
        } else if (value instanceof Collection<?> all) {
            for (Object one : all) {
                walk(one);
            }
        } else if (value instanceof Map<?, ?> map) {
            walk(map.values());
        } else if (value instanceof Record && value.getClass().getName().startsWith("id.walesi.")) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                Method accessor = component.getAccessor();
                accessor.setAccessible(true);
                Object part = accessor.invoke(value);
                boolean nothing = part instanceof Optional<?> optional && optional.isEmpty()
                        || part instanceof Collection<?> all && all.isEmpty()
                        || part instanceof Map<?, ?> map && map.isEmpty();
                (nothing ? empty : filled).add(value.getClass().getSimpleName() + "." + component.getName());
                walk(part);
            }
        }
    }

    @Test
    void theRichCaseHasEveryComponentOfEveryFact() throws Exception {
        walk(Records.rich());
        empty.removeAll(filled);
        assertEquals(Set.of(), empty, "fill these in Records.rich()");
        assertTrue(filled.contains("RatingDecision.proposal") && filled.contains("IndicatorValues.stretch"));
        assertTrue(filled.size() > 100, filled.toString());
    }
}
