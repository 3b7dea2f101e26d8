package id.walesi.kinerja.journal;

import id.walesi.kinerja.asn.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The persons of a document. All but one part of it say only p1, p2 and so on, in the order in which they appear. */
final class Persons {

    private final List<PersonId> ids = new ArrayList<>();
    private final boolean known;

    private Persons(List<PersonId> ids, boolean known) {
        this.ids.addAll(ids);
        this.known = known;
    }

    /** Of a document that is being written. */
    static Persons none() {
        return new Persons(List.of(), true);
    }

    /** Of a document that is read; where their part is cut out, what stands for a person is the person. */
    static Persons of(Optional<List<PersonId>> ids) {
        return new Persons(ids.orElse(List.of()), ids.isPresent());
    }

    String write(PersonId id) {
        if (!known) {
            return id.value();
        }
        if (!ids.contains(id)) {
            ids.add(id);
        }
        return "p" + (ids.indexOf(id) + 1);
    }

    /** Throws what a value that is not well-formed throws. */
    PersonId read(String text) {
        int number = Integer.parseInt(text.substring(1));
        if (!text.equals("p" + number) || number < 1) {
            throw new IllegalArgumentException("not a person of this document");
        }
        return known ? ids.get(number - 1) : PersonId.of(text);
    }

    List<PersonId> ids() {
        return List.copyOf(ids);
    }
}
