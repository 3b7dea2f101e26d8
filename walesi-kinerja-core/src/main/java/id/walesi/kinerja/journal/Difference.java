package id.walesi.kinerja.journal;

import id.walesi.kinerja.check.Check;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One value that differs between a record and today.
 *
 * @param path its place in the record, such as {@code steps[3].outcome.value}
 * @param rule the rule of the step, if it is a step
 * @param recorded what the record says, empty if it says nothing there
 * @param today what is found today, empty if nothing stands there
 * @term perbedaan dengan berkas
 */
public record Difference(String path, Optional<String> rule, String recorded, String today) {

    /**
     * Checks its components.
     *
     * @param path its place in the record, such as {@code steps[3].outcome.value}
     * @param rule the rule of the step, if it is a step
     * @param recorded what the record says, empty if it says nothing there
     * @param today what is found today, empty if nothing stands there
     */
    public Difference {
        Check.text("path", path);
        Check.notNull("rule", rule);
        Check.notNull("recorded", recorded);
        Check.notNull("today", today);
    }

    /** All values that differ, by their places. */
    static List<Difference> between(String path, Node recorded, Node today) {
        List<Difference> found = new ArrayList<>();
        compare(path, Optional.empty(), Optional.of(recorded), Optional.of(today), found);
        return found;
    }

    private static void compare(
            String path, Optional<String> rule, Optional<Node> recorded, Optional<Node> today, List<Difference> found) {
        if (recorded.equals(today)) {
            return;
        }
        if (isFields(recorded) && isFields(today)) {
            Set<String> names = new LinkedHashSet<>(names(recorded));
            names.addAll(names(today));
            for (String name : names) {
                compare(path + "." + name, rule, field(recorded, name), field(today, name), found);
            }
        } else if (isItems(recorded) && isItems(today)) {
            compareItems(path, rule, items(recorded), items(today), found);
        } else {
            found.add(new Difference(path, rule, text(recorded), text(today)));
        }
    }

    /** What is equal at both ends is passed over: one value more must not make all that follow it differ. */
    private static void compareItems(
            String path, Optional<String> outer, List<Node> recorded, List<Node> today, List<Difference> found) {
        int shorter = Math.min(recorded.size(), today.size());
        int start = 0;
        while (start < shorter && recorded.get(start).equals(today.get(start))) {
            start++;
        }
        int same = 0;
        while (same < shorter - start
                && recorded.get(recorded.size() - 1 - same).equals(today.get(today.size() - 1 - same))) {
            same++;
        }
        int longer = Math.max(recorded.size(), today.size()) - same;
        for (int i = start; i < longer; i++) {
            Optional<Node> before = item(recorded, i, same);
            Optional<Node> after = item(today, i, same);
            Optional<String> rule =
                    outer.or(() -> field(before.or(() -> after), "rule").map(Difference::text));
            compare(path + "[" + i + "]", rule, before, after, found);
        }
    }

    private static Optional<Node> item(List<Node> items, int index, int same) {
        return index < items.size() - same ? Optional.of(items.get(index)) : Optional.empty();
    }

    // a list or fields that are absent are empty ones
    private static boolean isFields(Optional<Node> node) {
        return node.isEmpty() || node.get() instanceof Node.Fields;
    }

    private static boolean isItems(Optional<Node> node) {
        return node.isEmpty() || node.get() instanceof Node.Items;
    }

    private static List<Node.Field> fields(Optional<Node> node) {
        return node.isPresent() && node.get() instanceof Node.Fields fields ? fields.fields() : List.of();
    }

    private static List<String> names(Optional<Node> node) {
        return fields(node).stream().map(Node.Field::name).toList();
    }

    private static Optional<Node> field(Optional<Node> node, String name) {
        return fields(node).stream()
                .filter(field -> field.name().equals(name))
                .map(Node.Field::value)
                .findFirst();
    }

    private static List<Node> items(Optional<Node> node) {
        return node.isPresent() && node.get() instanceof Node.Items items ? items.nodes() : List.of();
    }

    private static String text(Optional<Node> node) {
        return node.map(Difference::text).orElse("");
    }

    private static String text(Node node) {
        return node instanceof Node.Text text ? text.value() : node.text();
    }

    @Override
    public String toString() {
        return "Difference[" + path + "]";
    }
}
