package id.walesi.kinerja.journal;

import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The fields of a value while it is written or read. One description does both: it names each field with its form and with
 * the way from the value to it, and makes the value of them; on writing, that value is thrown away.
 */
abstract class Fields<T> {

    static final ProblemCode MISSING = ProblemCode.of("journal.field-missing");
    static final ProblemCode UNKNOWN = ProblemCode.of("journal.unknown-field");

    /** A field that is always there. */
    abstract <F> F take(String name, Form<F> form, Function<? super T, ? extends F> of);

    /** A field that may be absent. */
    abstract <F> Optional<F> maybe(String name, Form<F> form, Function<? super T, Optional<F>> of);

    /** A list that is absent when it is empty. */
    final <F> List<F> each(String name, Form<F> form, Function<? super T, ? extends List<F>> of) {
        return maybe(name, Form.list(form), (T value) -> present(of.apply(value)))
                .orElse(List.of());
    }

    /** A text that is absent when it is empty. */
    final String words(String name, Function<? super T, String> of) {
        return maybe(
                        name,
                        Form.text(),
                        (T value) -> Optional.of(of.apply(value)).filter(text -> !text.isEmpty()))
                .orElse("");
    }

    private static <F> Optional<List<F>> present(List<F> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }

    /** Takes a value apart. */
    static final class Written<T> extends Fields<T> {
        private final T value;
        private final Place place;
        private final List<Node.Field> fields = new ArrayList<>();

        Written(T value, Place place) {
            this.value = value;
            this.place = place;
        }

        @Override
        <F> F take(String name, Form<F> form, Function<? super T, ? extends F> of) {
            return put(name, form, of.apply(value));
        }

        @Override
        <F> Optional<F> maybe(String name, Form<F> form, Function<? super T, Optional<F>> of) {
            Optional<F> part = of.apply(value);
            part.ifPresent(present -> put(name, form, present));
            return part;
        }

        private <F> F put(String name, Form<F> form, F part) {
            fields.add(new Node.Field(name, form.write(part, place.field(name))));
            return part;
        }

        Node node() {
            return new Node.Fields(fields);
        }
    }

    /** Puts a value together, in the order of its description. */
    static final class Read<T> extends Fields<T> {
        private final List<Node.Field> fields;
        private final Place place;
        private int next;

        Read(List<Node.Field> fields, Place place) {
            this.fields = fields;
            this.place = place;
        }

        @Override
        <F> F take(String name, Form<F> form, Function<? super T, ? extends F> of) {
            return find(name, form).orElseThrow(() -> absent(name));
        }

        @Override
        <F> Optional<F> maybe(String name, Form<F> form, Function<? super T, Optional<F>> of) {
            return find(name, form);
        }

        private <F> Optional<F> find(String name, Form<F> form) {
            if (next >= fields.size() || !fields.get(next).name().equals(name)) {
                return Optional.empty();
            }
            Node node = fields.get(next).value();
            next++;
            return Optional.of(form.read(node, place.field(name)));
        }

        /** A field that comes later stands behind one that has no business here. */
        private Refusal absent(String name) {
            boolean later =
                    fields.stream().skip(next).anyMatch(field -> field.name().equals(name));
            return later ? unknown() : place.refusal(MISSING, Term.of("field", name));
        }

        private Refusal unknown() {
            String name = fields.get(next).name();
            return place.field(name).refusal(UNKNOWN, Term.of("field", name));
        }

        void end() {
            if (next < fields.size()) {
                throw unknown();
            }
        }
    }
}
