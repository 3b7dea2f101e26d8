package id.walesi.kinerja.intake;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Constructed drafts that convert, and a way to change one place of them. Nobody has these numbers: region 99. */
final class Drafts {

    private static final Pattern STEP = Pattern.compile("([A-Za-z0-9]+)|\\[([0-9]+)]");

    private Drafts() {}

    static TargetDraft documents(String value) {
        return new TargetDraft("number", value, null, null, "document", null, null);
    }

    static IndicatorDraft indicator(String id) {
        return new IndicatorDraft(
                id,
                "Jumlah dokumen",
                "higher-is-better",
                documents("100"),
                new AmountDraft("80", "document"),
                "quantity",
                "sum",
                new TrajectoryDraft(new ArrayList<>(List.of(
                        new MilestoneDraft("2025-Q1", "25", "document"),
                        new MilestoneDraft("2025-Q2", "50", "document")))),
                new AmountDraft("1", "document"));
    }

    static RealizationDraft realization(String indicator, String period) {
        return new RealizationDraft(
                indicator,
                period,
                new RealizedValueDraft("measured", "25.5", "document", null, null, null),
                new EvidenceDraft("register", "reg-99", "0123456789abcdef".repeat(4)));
    }

    static RatingDecisionDraft rating(String rating) {
        return new RatingDecisionDraft(rating, "p-2", "appraiser", "2026-01-05", "cermat");
    }

    /** A place, for example {@code plan.workResults[1].id}, with another value there. */
    @SuppressWarnings("unchecked")
    static <D> D with(D draft, String path, Object value) {
        return (D) replaced(draft, steps(path), value);
    }

    /** What stands at a place. */
    static Object at(Object draft, String path) {
        Object value = draft;
        for (String step : steps(path)) {
            if (value == null) {
                return null;
            }
            value = value instanceof List<?> list ? list.get(Integer.parseInt(step)) : component(value, step);
        }
        return value;
    }

    private static List<String> steps(String path) {
        List<String> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(path);
        while (matcher.find()) {
            steps.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
        return steps;
    }

    private static Object replaced(Object whole, List<String> steps, Object value) {
        if (steps.isEmpty()) {
            return value;
        }
        String first = steps.get(0);
        List<String> rest = steps.subList(1, steps.size());
        if (whole instanceof List<?> list) {
            List<Object> copy = new ArrayList<>(list);
            copy.set(Integer.parseInt(first), replaced(copy.get(Integer.parseInt(first)), rest, value));
            return copy;
        }
        RecordComponent[] components = whole.getClass().getRecordComponents();
        Object[] arguments = Arrays.stream(components)
                .map(each -> each.getName().equals(first)
                        ? replaced(component(whole, first), rest, value)
                        : component(whole, each.getName()))
                .toArray();
        try {
            return constructor(whole.getClass(), components).newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components)
            throws NoSuchMethodException {
        return type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    }

    static Object component(Object record, String name) {
        try {
            return record.getClass().getMethod(name).invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** All places of a draft: of texts, of drafts, of lists and of their elements. */
    static List<String> places(Object draft) {
        List<String> places = new ArrayList<>();
        collect(draft, "", places);
        return places;
    }

    private static void collect(Object value, String path, List<String> places) {
        if (!path.isEmpty()) {
            places.add(path);
        }
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(list.get(i), path + "[" + i + "]", places);
            }
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                String name = component.getName();
                collect(component(value, name), path.isEmpty() ? name : path + "." + name, places);
            }
        }
    }

    /** The type of the texts or drafts that may stand at a place. */
    static boolean holdsText(Object draft, String path) {
        List<String> steps = steps(path);
        String last = steps.get(steps.size() - 1);
        Object holder = draft;
        for (String step : steps.subList(0, steps.size() - 1)) {
            holder = holder instanceof List<?> list ? list.get(Integer.parseInt(step)) : component(holder, step);
        }
        if (holder instanceof List<?>) {
            return at(draft, path) instanceof String;
        }
        for (RecordComponent component : holder.getClass().getRecordComponents()) {
            if (component.getName().equals(last)) {
                return component.getType() == String.class;
            }
        }
        throw new IllegalArgumentException(path);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static <T> List<T> list(T... values) {
        return new ArrayList<>(Arrays.asList(values));
    }
}
