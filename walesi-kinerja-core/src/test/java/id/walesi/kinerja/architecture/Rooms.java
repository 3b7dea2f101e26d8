package id.walesi.kinerja.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rooms in floor order, from the ground to the doors; for each the rooms that it imports, and for each of these one
 * place in the code that does so (empty where the map was read from text).
 */
record Rooms(Map<String, SortedMap<String, String>> imports) {

    private static final String WHERE = "src/test/resources/architecture/rooms.txt";

    /** Who must not know whom, although the floors would let it. A name stands for its sub-rooms, too. */
    private static final Map<String, List<String>> CLOSED = new TreeMap<>(Map.of(
            "scoring", List.of("policy"),
            "appraisal", List.of("scoring", "collaboration", "credit"),
            "regulation", List.of("collaboration", "credit")));

    /** Reads lines of the form {@code room: imported, imported}. */
    static Rooms parse(String text) {
        Map<String, SortedMap<String, String>> rooms = new LinkedHashMap<>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] parts = line.split(":", 2);
            SortedMap<String, String> imported = new TreeMap<>();
            for (String name : parts[1].split(",")) {
                if (!name.isBlank()) {
                    imported.put(name.strip(), "");
                }
            }
            rooms.put(parts[0].strip(), imported);
        });
        return new Rooms(rooms);
    }

    /**
     * The rooms of the code. The classes tell most; the import lines of the sources tell what a class file forgets, such
     * as a constant's home.
     */
    static Rooms of(String root, JavaClasses classes, Path sources) {
        SortedMap<String, SortedMap<String, String>> rooms = new TreeMap<>();
        for (JavaClass type : classes) {
            rooms.computeIfAbsent(room(root, type.getPackageName()), name -> new TreeMap<>());
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String target =
                        dependency.getTargetClass().getBaseComponentType().getPackageName();
                add(rooms, root, type.getPackageName(), target, dependency.getDescription());
            }
        }
        Pattern line = Pattern.compile(
                "^import (?:static )?(" + Pattern.quote(root) + "(?:\\.[a-z0-9_]+)*)\\.[A-Z*].*", Pattern.MULTILINE);
        for (Path file : Code.sources(sources.resolve(root.replace('.', '/')))) {
            Path directory = sources.relativize(Objects.requireNonNull(file.getParent()));
            String home = directory.toString().replace('\\', '/').replace('/', '.');
            Matcher matcher = line.matcher(Code.read(file, ""));
            while (matcher.find()) {
                add(rooms, root, home, matcher.group(1), matcher.group() + " in " + file.getFileName());
            }
        }
        return new Rooms(rooms);
    }

    private static void add(
            Map<String, SortedMap<String, String>> rooms, String root, String from, String to, String example) {
        if ((to + ".").startsWith(root + ".") && !from.equals(to)) {
            rooms.computeIfAbsent(room(root, from), name -> new TreeMap<>())
                    .merge(room(root, to), example, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
    }

    private static String room(String root, String packageName) {
        return packageName.equals(root) ? "(root)" : packageName.substring(root.length() + 1);
    }

    List<String> names() {
        return List.copyOf(imports.keySet());
    }

    /** The text that {@link #parse} reads. */
    String text() {
        return imports.entrySet().stream()
                .map(room -> (room.getKey() + ": "
                                + String.join(", ", room.getValue().keySet()))
                        .stripTrailing())
                .collect(Collectors.joining(
                        "\n", "# room: the rooms that it imports; from the ground to the doors\n", "\n"));
    }

    /** The same rooms in a known order; a room that is new to it stands right above the last room that it imports. */
    Rooms inOrderOf(List<String> known) {
        List<String> order = new ArrayList<>(known);
        order.retainAll(imports.keySet());
        List<String> rest = new ArrayList<>(imports.keySet());
        rest.removeAll(order);
        while (!rest.isEmpty()) {
            String next = rest.stream()
                    .filter(room -> order.containsAll(imports.get(room).keySet()))
                    .findFirst()
                    .orElse(rest.get(0));
            int floor = imports.get(next).keySet().stream()
                    .mapToInt(order::indexOf)
                    .max()
                    .orElse(-1);
            order.add(floor + 1, next);
            rest.remove(next);
        }
        Map<String, SortedMap<String, String>> sorted = new LinkedHashMap<>();
        order.forEach(room -> sorted.put(room, imports.get(room)));
        return new Rooms(sorted);
    }

    /** How the code differs from this map. */
    List<String> differences(Rooms code) {
        List<String> found = new ArrayList<>();
        code.imports.forEach((room, imported) -> {
            if (!imports.containsKey(room)) {
                found.add("Room " + room + " is new; it imports " + imported.keySet() + ". Ask its package-info whether"
                        + " it is a room of its own; then give it a line on its floor in " + WHERE
                        + " and in the section Rooms of README.md.");
                return;
            }
            imported.forEach((other, example) -> {
                if (!imports.get(room).containsKey(other)) {
                    found.add("Room " + room + " now imports " + other + ". The package-info of " + room
                            + " says what it may know, " + WHERE + " whom it imports. Look at: " + example);
                }
            });
        });
        imports.forEach((room, imported) -> {
            SortedMap<String, String> actual = code.imports.get(room);
            if (actual == null) {
                found.add("Room " + room + " is gone. Take its line out of " + WHERE
                        + " and out of the section Rooms of README.md.");
                return;
            }
            imported.keySet().stream()
                    .filter(other -> !actual.containsKey(other))
                    .forEach(other -> found.add("Room " + room + " no longer imports " + other
                            + ". Take it out of the line " + room + " in " + WHERE + "."));
        });
        return found;
    }

    /** Which imports break a law of the house, wherever they are written down. */
    List<String> offenses() {
        List<String> order = names();
        List<String> found = new ArrayList<>();
        imports.forEach((room, imported) -> imported.forEach((other, example) -> {
            String edge = "Room " + room + " imports " + other;
            String look = example.isEmpty() ? "" : " Look at: " + example;
            if (order.indexOf(other) >= order.indexOf(room)) {
                found.add(edge + ", which stands above it in " + WHERE
                        + ": imports point downwards. Move what is needed" + " down, or what needs it up." + look);
            }
            if (top(other).equals("regulation")) {
                found.add(edge + ": nobody imports a regulation, not even another one. Laws are found through policy;"
                        + " what two laws share stands in scoring, or both stand in one room." + look);
            }
            if (CLOSED.getOrDefault(top(room), List.of()).contains(top(other))) {
                found.add(edge + ", which is closed to it: calculators do not know which law called them, facts do not"
                        + " know how they will be judged, and no credit reaches a statutory predicate." + look);
            }
        }));
        return found;
    }

    private static String top(String room) {
        return room.split("\\.", 2)[0];
    }
}
