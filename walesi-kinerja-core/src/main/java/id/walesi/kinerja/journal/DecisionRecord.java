package id.walesi.kinerja.journal;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.policy.PolicyFailedException;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.rating.Predicate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One verdict, so that it can be proved and found again years later: a self-contained text in the canonical form of {@link
 * id.walesi.kinerja.journal this room}, and a digest over all of it.
 *
 * <p>The record has {@linkplain RecordPart parts}, each with its own salt and digest; the digest of the record is made of
 * those of the parts. So a part can be {@linkplain #withholding cut out} for a reader who must not see it, and the rest is
 * still proved by the same digest. Without the persons and the officer's name, {@link Replay} still finds the verdict.
 *
 * <p>What the digest proves: that this text is the one that was digested. It is no signature: see {@link Journal} for how
 * to keep it out of reach of those who could change both.
 *
 * @term berkas keputusan penilaian
 */
public final class DecisionRecord {

    /** The version of this library, which a record names. */
    public static final String LIBRARY_VERSION = "0.1.0";

    private static final ProblemCode UNKNOWN_FORMAT = ProblemCode.of("journal.unknown-format");
    private static final ProblemCode UNKNOWN_VERSION = ProblemCode.of("journal.unknown-version");
    private static final ProblemCode PARTS = ProblemCode.of("journal.parts-incomplete");
    private static final ProblemCode PART_ALTERED = ProblemCode.of("journal.part-altered");
    private static final ProblemCode RECORD_ALTERED = ProblemCode.of("journal.record-altered");

    private static final ProblemCode PART_WITHHELD = ProblemCode.of("journal.part-withheld");

    private static final Form<Node> ANY = new Form<>() {
        @Override
        public Node write(Node value, Place place) {
            return value;
        }

        @Override
        public Node read(Node node, Place place) {
            return node;
        }
    };

    private static final Form<Digest> DIGEST = Form.text(Digest::value, Digest::of);

    private static final Form<Part> PART = Form.fields(part -> new Part(
            part.take("name", Form.coded(RecordPart.values()), Part::name),
            part.take("digest", DIGEST, Part::digest),
            part.maybe("salt", DIGEST, Part::salt),
            part.maybe("content", ANY, Part::content)));

    private static final Form<Envelope> ENVELOPE = Form.fields(record -> new Envelope(
            record.take("format", Form.exactly("walesi-kinerja/decision-record", UNKNOWN_FORMAT), Envelope::format),
            record.take("version", Form.exactly("1", UNKNOWN_VERSION), Envelope::version),
            record.take("digest", DIGEST, Envelope::digest),
            record.each("parts", PART, Envelope::parts)));

    private final Envelope envelope;
    private final String text;
    private final Contents contents;
    private final Optional<AppraisalCase> facts;
    private final FactForms forms;

    private DecisionRecord(
            Envelope envelope, String text, Contents contents, Optional<AppraisalCase> facts, FactForms forms) {
        this.envelope = envelope;
        this.text = text;
        this.contents = contents;
        this.facts = facts;
        this.forms = forms;
    }

    private record Part(RecordPart name, Digest digest, Optional<Digest> salt, Optional<Node> content) {

        Part withheld() {
            return new Part(name, digest, Optional.empty(), Optional.empty());
        }
    }

    private record Envelope(String format, String version, Digest digest, List<Part> parts) {

        static Envelope of(List<Part> parts) {
            return new Envelope("walesi-kinerja/decision-record", "1", digestOf(parts), parts);
        }

        String text() {
            return ENVELOPE.write(this, top()).text();
        }
    }

    private static Place top() {
        return new Place("", Persons.none());
    }

    private static Digest digestOf(RecordPart part, Digest salt, Node content) {
        return Digest.ofText("walesi-kinerja/part/1 " + part.code() + " " + salt + " " + content.text());
    }

    private static Digest digestOf(List<Part> parts) {
        StringBuilder lines = new StringBuilder("walesi-kinerja/decision-record/1\n");
        parts.forEach(part -> lines.append(part.name().code())
                .append(' ')
                .append(part.digest())
                .append('\n'));
        return Digest.ofText(lines.toString());
    }

    /**
     * Records a verdict. The text is read back before it is given away: what could not be rebuilt is refused.
     *
     * @param judged the verdict
     * @param catalog the catalog it was judged with, for the choices of the host
     * @param salt a fresh secret
     * @param forms the forms of the facts: {@link FactForms#known()}, or with a host's own
     * @return the record, or why there is none: a fact without a form, a text that is no text
     * @throws PolicyFailedException if the law fails when it is asked for its steps
     */
    public static Outcome<DecisionRecord> of(Judged judged, PolicyCatalog catalog, Salt salt, FactForms forms) {
        Check.notNull("judged", judged);
        Check.notNull("catalog", catalog);
        Check.notNull("salt", salt);
        Contents.Forms all = new Contents.Forms(Check.notNull("forms", forms));
        try {
            Map<RecordPart, Node> nodes = all.write(all.of(judged, catalog.choices(), LIBRARY_VERSION));
            List<Part> parts = new ArrayList<>();
            nodes.forEach((name, content) -> {
                Digest own = Digest.of(salt.of(name));
                parts.add(new Part(name, digestOf(name, own, content), Optional.of(own), Optional.of(content)));
            });
            return read(Envelope.of(parts).text(), forms);
        } catch (Refusal e) {
            return Outcome.refused(e.problems());
        }
    }

    /**
     * Reads a record that may have been altered or made up.
     *
     * @param text the text
     * @param forms the forms of the facts
     * @return the record as it was written, or the first thing that is wrong with it, within fixed limits of size and depth
     */
    public static Outcome<DecisionRecord> read(String text, FactForms forms) {
        Check.notNull("text", text);
        Check.notNull("forms", forms);
        try {
            return Outcome.of(verified(text, forms));
        } catch (Refusal e) {
            return Outcome.refused(e.problems());
        }
    }

    private static DecisionRecord verified(String text, FactForms forms) {
        Envelope envelope = ENVELOPE.read(DocumentReader.read(text), top());
        Map<RecordPart, Node> nodes = new EnumMap<>(RecordPart.class);
        RecordPart[] names = RecordPart.values();
        if (envelope.parts().size() != names.length) {
            throw top().field("parts").refusal(PARTS);
        }
        for (int i = 0; i < names.length; i++) {
            Part part = envelope.parts().get(i);
            Place place = top().field("parts").item(i);
            if (part.name() != names[i]
                    || part.salt().isPresent() != part.content().isPresent()) {
                throw place.refusal(PARTS);
            }
            if (part.salt().isPresent() && part.content().isPresent()) {
                Digest found =
                        digestOf(part.name(), part.salt().get(), part.content().get());
                if (!found.equals(part.digest())) {
                    throw place.refusal(PART_ALTERED, Term.of("part", part.name()));
                }
                nodes.put(part.name(), part.content().get());
            }
        }
        if (!digestOf(envelope.parts()).equals(envelope.digest())) {
            throw top().field("digest").refusal(RECORD_ALTERED);
        }
        Contents.Forms all = new Contents.Forms(forms);
        Contents contents = all.read(nodes);
        Optional<AppraisalCase> facts = contents.facts();
        // one record has one text: what reads well and would be written otherwise is another record
        if (!all.write(contents).equals(nodes) || !envelope.text().equals(text)) {
            throw top().refusal(DocumentReader.NOT_CANONICAL);
        }
        return new DecisionRecord(envelope, text, contents, facts, forms);
    }

    /**
     * The same record for a reader who must not see some parts. Its digest stays the same.
     *
     * @param parts what to cut out
     * @return the rest, with the digests of what is cut out
     */
    public DecisionRecord withholding(Set<RecordPart> parts) {
        Check.notNull("parts", parts);
        List<Part> left = envelope.parts().stream()
                .map(part -> parts.contains(part.name()) ? part.withheld() : part)
                .toList();
        return verified(new Envelope(envelope.format(), envelope.version(), envelope.digest(), left).text(), forms);
    }

    /**
     * What is cut out.
     *
     * @return the parts of which only the digests are here
     */
    public Set<RecordPart> withheld() {
        Set<RecordPart> parts = EnumSet.noneOf(RecordPart.class);
        envelope.parts().stream().filter(part -> part.content().isEmpty()).forEach(part -> parts.add(part.name()));
        return parts;
    }

    /**
     * The record itself.
     *
     * @return its one text: one line
     */
    public String text() {
        return text;
    }

    /**
     * The digest over all parts, withheld ones included.
     *
     * @return the digest
     */
    public Digest digest() {
        return envelope.digest();
    }

    /**
     * The law that gave the verdict, and the revision of our reading of it.
     *
     * @return the policy, unless the decision is withheld
     */
    public Optional<PolicyId> policy() {
        return contents.decision().map(Contents.Decision::policy);
    }

    /**
     * The day whose law governed.
     *
     * @return the day, unless the decision is withheld
     */
    public Optional<LocalDate> governingDay() {
        return contents.decision().map(Contents.Decision::governingDay);
    }

    /**
     * The version of this library that judged.
     *
     * @return the version, unless the decision is withheld
     */
    public Optional<String> library() {
        return contents.decision().map(Contents.Decision::library);
    }

    /**
     * The predicate.
     *
     * @return the predicate, unless the decision is withheld
     */
    public Optional<Predicate> predicate() {
        return contents.decision().map(decision -> decision.verdict().predicate());
    }

    /**
     * The case as it was judged, its texts in normalization form C.
     *
     * @return the case, unless a part of it is withheld; without names and keys, p1 stands for the officer
     */
    public Optional<AppraisalCase> facts() {
        return facts;
    }

    Contents.Forms forms() {
        return new Contents.Forms(forms);
    }

    Contents contents() {
        return contents;
    }

    /** The problems of a use that needs a part that is withheld. */
    static Problems withheld(Set<RecordPart> parts) {
        return new Problems(parts.stream()
                .filter(part -> !part.isIdentity())
                .map(part -> Problem.error(PART_WITHHELD, "parts", Term.of("part", part)))
                .toList());
    }

    @Override
    public String toString() {
        return "DecisionRecord[" + digest() + "]";
    }
}
