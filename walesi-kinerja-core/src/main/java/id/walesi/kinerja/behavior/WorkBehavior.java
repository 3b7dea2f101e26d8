package id.walesi.kinerja.behavior;

import id.walesi.kinerja.check.Check;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a leader expects of one person under one core value.
 *
 * @param value the core value
 * @param specialExpectation the leader's own words, never shown by {@code toString}; empty if the leader adds nothing
 * @term perilaku kerja, ekspektasi khusus pimpinan
 * @basis PermenPANRB 6/2022, forms of the SKP; SE MenPANRB 20/2021
 */
public record WorkBehavior(CoreValue value, String specialExpectation) {

    /**
     * Checks its components.
     *
     * @param value the core value
     * @param specialExpectation the leader's own words, never shown by {@code toString}; empty if the leader adds
     *     nothing
     */
    public WorkBehavior {
        Check.notNull("value", value);
        Check.notNull("specialExpectation", specialExpectation);
    }

    /**
     * What is expected of everybody: all seven values, with nothing added.
     *
     * @return seven, in the order of the acronym
     */
    public static List<WorkBehavior> ofAllValues() {
        return ofAllValues(Map.of());
    }

    /**
     * All seven values, with the leader's own words where there are some. No value can be left out of a plan: they are
     * the same for all civil servants.
     *
     * @param specialExpectations the leader's own words, by value; a value that is missing gets none
     * @return seven, in the order of the acronym
     */
    public static List<WorkBehavior> ofAllValues(Map<CoreValue, String> specialExpectations) {
        Check.notNull("specialExpectations", specialExpectations);
        return Arrays.stream(CoreValue.values())
                .map(value -> new WorkBehavior(value, specialExpectations.getOrDefault(value, "")))
                .toList();
    }

    @Override
    public String toString() {
        return "WorkBehavior[" + value + "]";
    }
}
