package id.walesi.kinerja.journal;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/**
 * What shows that one digest is among those under a published root, without showing any of the others.
 *
 * @param index the place of the digest, from 0
 * @param size how many digests there are
 * @param path the digests beside the way up, from the leaf; for a million digests, twenty
 * @term bukti keikutsertaan
 */
public record InclusionProof(int index, int size, List<Digest> path) {

    private static final ProblemCode NO_PROOF = ProblemCode.of("journal.not-a-proof");

    private static final String MARK = "walesi-kinerja/proof/1";
    private static final int DIGITS = 64;

    /** A tree of more leaves than an int counts has no place here. */
    private static final int MAX_PATH = 31;

    /**
     * Checks that the way has as many steps as the tree is high at that place.
     *
     * @param index the place of the digest, from 0
     * @param size how many digests there are
     * @param path the digests beside the way up, from the leaf; for a million digests, twenty
     */
    public InclusionProof {
        path = checked(index, size, path);
    }

    private static List<Digest> checked(int index, int size, List<Digest> path) {
        Check.between("size", size, 1, Integer.MAX_VALUE);
        Check.between("index", index, 0, size - 1);
        List<Digest> all = Check.list("path", path);
        int height = height(index, size);
        Check.that(all.size() == height, "path", all.size() + " digests", "there must be " + height);
        return all;
    }

    private static int height(int index, int size) {
        int height = 0;
        int at = index;
        int rest = size;
        while (rest > 1) {
            int left = DigestTree.leftOf(rest);
            if (at < left) {
                rest = left;
            } else {
                at -= left;
                rest -= left;
            }
            height++;
        }
        return height;
    }

    /**
     * Whether a digest is under a root, at this place.
     *
     * @param digest the digest, of an entry for example
     * @param root what was published
     * @return true if it is
     */
    public boolean shows(Digest digest, Digest root) {
        Check.notNull("root", root);
        return up(Check.notNull("digest", digest), index, size, path.size()).equals(root);
    }

    /** The digest of the part of the tree whose last step is below {@code steps}. */
    private Digest up(Digest digest, int at, int rest, int steps) {
        if (steps == 0) {
            return DigestTree.leaf(digest);
        }
        int left = DigestTree.leftOf(rest);
        Digest beside = path.get(steps - 1);
        return at < left
                ? DigestTree.pair(up(digest, at, left, steps - 1), beside)
                : DigestTree.pair(beside, up(digest, at - left, rest - left, steps - 1));
    }

    /**
     * The proof as one line of text, to be printed or sent.
     *
     * @return the line
     */
    public String text() {
        StringBuilder text = new StringBuilder(MARK + " " + index + " " + size + " ");
        path.forEach(text::append);
        return text.toString();
    }

    /**
     * Reads a proof from anywhere.
     *
     * @param text the line
     * @return the proof, or that it is none
     */
    public static Outcome<InclusionProof> read(String text) {
        try {
            InclusionProof proof = parsed(Check.notNull("text", text));
            if (proof.text().equals(text)) {
                return Outcome.of(proof);
            }
        } catch (IllegalArgumentException e) {
            return refused();
        }
        return refused();
    }

    private static Outcome<InclusionProof> refused() {
        return Outcome.refused(Problems.of(Problem.error(NO_PROOF, "")));
    }

    private static InclusionProof parsed(String text) {
        if (text.length() > MARK.length() + 30 + MAX_PATH * DIGITS) {
            throw new IllegalArgumentException("too long");
        }
        String[] words = text.split(" ", -1);
        Check.that(words.length == 4, "text", words.length + " words", "there must be four");
        List<Digest> path = new ArrayList<>();
        String digits = words[3];
        for (int i = 0; i + DIGITS <= digits.length(); i += DIGITS) {
            path.add(Digest.of(digits.substring(i, i + DIGITS)));
        }
        return new InclusionProof(Integer.parseInt(words[1]), Integer.parseInt(words[2]), path);
    }
}
