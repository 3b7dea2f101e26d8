package id.walesi.kinerja.journal;

import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.InvalidFactsException;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.quantity.Ratio;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** How a kind of value stands in a document: it writes the value, and reads what it wrote. */
interface Form<T> {

    ProblemCode WRONG_KIND = ProblemCode.of("journal.wrong-kind");
    ProblemCode UNKNOWN_CODE = ProblemCode.of("journal.unknown-code");
    ProblemCode BAD_VALUE = ProblemCode.of("journal.bad-value");

    /** The value as a part of a document; throws a {@link Refusal} if it cannot stand there. */
    Node write(T value, Place place);

    /** The value that a part of an untrusted document stands for; throws a {@link Refusal}. */
    T read(Node node, Place place);

    /** Any text, in normalization form C. */
    static Form<String> text() {
        return text(Function.identity(), Function.identity());
    }

    /** A value with a text of its own. What its reader throws is told as a bad value. */
    static <T> Form<T> text(Function<? super T, String> write, Function<String, ? extends T> read) {
        return placed((value, place) -> write.apply(value), (text, place) -> read.apply(text));
    }

    /** What turns a value at a place into another. */
    interface At<A, B> {
        B apply(A value, Place place);
    }

    /** A value with a text that depends on the document. */
    static <T> Form<T> placed(At<? super T, String> write, At<String, ? extends T> read) {
        return new Form<>() {
            @Override
            public Node write(T value, Place place) {
                String text = made(place, () -> write.apply(value, place));
                if (text.length() > DocumentReader.MAX_TEXT) {
                    throw place.refusal(
                            DocumentReader.TEXT_TOO_LONG, Term.of("limit", Ratio.of(DocumentReader.MAX_TEXT)));
                }
                if (!DocumentReader.isUnicode(text)) {
                    throw place.refusal(DocumentReader.TEXT_BROKEN);
                }
                return new Node.Text(Normalizer.normalize(text, Normalizer.Form.NFC));
            }

            @Override
            public T read(Node node, Place place) {
                if (!(node instanceof Node.Text text)) {
                    throw place.refusal(WRONG_KIND);
                }
                return made(place, () -> read.apply(text.value(), place));
            }
        };
    }

    /** One text only. */
    static Form<String> exactly(String expected, ProblemCode code) {
        return placed((value, place) -> value, (text, place) -> {
            if (!text.equals(expected)) {
                throw place.refusal(code);
            }
            return text;
        });
    }

    /** One of a closed list. */
    static <C extends Coded> Form<C> coded(C[] values) {
        return Form.<C>placed((value, place) -> value.code(), (text, place) -> {
            for (C value : values) {
                if (value.code().equals(text)) {
                    return value;
                }
            }
            throw place.refusal(UNKNOWN_CODE);
        });
    }

    /** A list. */
    static <T> Form<List<T>> list(Form<T> form) {
        return new Form<>() {
            @Override
            public Node write(List<T> values, Place place) {
                List<Node> nodes = new ArrayList<>(values.size());
                for (T value : values) {
                    nodes.add(form.write(value, place.item(nodes.size())));
                }
                return new Node.Items(nodes);
            }

            @Override
            public List<T> read(Node node, Place place) {
                if (!(node instanceof Node.Items items)) {
                    throw place.refusal(WRONG_KIND);
                }
                List<T> values = new ArrayList<>(items.nodes().size());
                for (Node item : items.nodes()) {
                    values.add(form.read(item, place.item(values.size())));
                }
                return values;
            }
        };
    }

    /** A value of named parts; the order in which they are taken is the order in the document. */
    static <T> Form<T> fields(Function<Fields<T>, ? extends T> description) {
        return new Form<>() {
            @Override
            public Node write(T value, Place place) {
                Fields.Written<T> parts = new Fields.Written<>(value, place);
                // the description also puts the value together again, which only a reader needs
                T unused = description.apply(parts);
                return parts.node();
            }

            @Override
            public T read(Node node, Place place) {
                if (!(node instanceof Node.Fields parts)) {
                    throw place.refusal(WRONG_KIND);
                }
                Fields.Read<T> read = new Fields.Read<>(parts.fields(), place);
                T value = made(place, () -> description.apply(read));
                read.end();
                return value;
            }
        };
    }

    /** A kind among several: its name, which values are of it, and their form. */
    record Kind<T>(String name, Class<T> type, Form<T> form) {
        Node write(Object value, Place place) {
            return form.write(type.cast(value), place);
        }
    }

    /** One field, whose name is the kind. */
    @SafeVarargs
    static <T> Form<T> kinds(Kind<? extends T>... kinds) {
        List<Kind<? extends T>> all = new ArrayList<>();
        for (Kind<? extends T> kind : kinds) {
            all.add(kind);
        }
        return new Form<>() {
            @Override
            public Node write(T value, Place place) {
                for (Kind<? extends T> kind : all) {
                    if (kind.type().isInstance(value)) {
                        Node node = kind.write(value, place.field(kind.name()));
                        return new Node.Fields(List.of(new Node.Field(kind.name(), node)));
                    }
                }
                throw place.refusal(UNKNOWN_CODE);
            }

            @Override
            public T read(Node node, Place place) {
                if (!(node instanceof Node.Fields fields) || fields.fields().size() != 1) {
                    throw place.refusal(WRONG_KIND);
                }
                Node.Field field = fields.fields().get(0);
                for (Kind<? extends T> kind : all) {
                    if (kind.name().equals(field.name())) {
                        return kind.form().read(field.value(), place.field(kind.name()));
                    }
                }
                throw place.field(field.name()).refusal(Fields.UNKNOWN, Term.of("field", field.name()));
            }
        };
    }

    /** What makes a value, and may find that there is none. */
    interface Making<T> {
        T make();
    }

    /** A value refuses what does not fit: told with its place, without its text. */
    static <T> T made(Place place, Making<T> making) {
        try {
            return making.make();
        } catch (InvalidFactsException e) {
            throw place.refusal(e.problems());
        } catch (IllegalArgumentException
                | NullPointerException
                | IndexOutOfBoundsException
                | ArithmeticException
                | DateTimeException e) {
            throw place.refusal(BAD_VALUE);
        }
    }
}
