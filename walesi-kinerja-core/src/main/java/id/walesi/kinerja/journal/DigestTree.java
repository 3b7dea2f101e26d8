package id.walesi.kinerja.journal;

import id.walesi.kinerja.check.Check;
import java.util.ArrayList;
import java.util.List;

/**
 * Many digests under one: the entries or heads of all journals of an agency under a root that it can publish, in a
 * newspaper, on its site, with another office. For each of them there is an {@link InclusionProof} of a few hundred bytes.
 *
 * <p>It is the hash tree of RFC 6962: a leaf is digested behind a byte 0, a pair of nodes behind a byte 1, so that no pair
 * can be passed off as a leaf.
 *
 * @term pohon sidik digital
 */
public final class DigestTree {

    private static final byte[] LEAF = {0};
    private static final byte[] PAIR = {1};

    private final List<Digest> leaves;

    private DigestTree(List<Digest> leaves) {
        this.leaves = leaves;
    }

    /**
     * A tree over digests in an order that the host keeps.
     *
     * @param leaves at least one digest
     * @return the tree
     */
    public static DigestTree of(List<Digest> leaves) {
        List<Digest> all = Check.list("leaves", leaves);
        Check.that(!all.isEmpty(), "leaves", all, "a tree has a leaf");
        return new DigestTree(all);
    }

    static Digest leaf(Digest digest) {
        return Digest.ofBytes(LEAF, digest.bytes());
    }

    static Digest pair(Digest left, Digest right) {
        return Digest.ofBytes(PAIR, left.bytes(), right.bytes());
    }

    /** How many leaves the left side of a tree has: the largest power of two below the whole. */
    static int leftOf(int size) {
        return Integer.highestOneBit(size - 1);
    }

    /**
     * The digest of all of them.
     *
     * @return the root, to be published
     */
    public Digest root() {
        return root(leaves);
    }

    private static Digest root(List<Digest> part) {
        if (part.size() == 1) {
            return leaf(part.get(0));
        }
        int left = leftOf(part.size());
        return pair(root(part.subList(0, left)), root(part.subList(left, part.size())));
    }

    /**
     * What shows that a digest is among them.
     *
     * @param index its place, from 0
     * @return the proof
     */
    public InclusionProof proof(int index) {
        Check.between("index", index, 0, leaves.size() - 1);
        List<Digest> path = new ArrayList<>();
        collect(leaves, index, path);
        return new InclusionProof(index, leaves.size(), path);
    }

    private static void collect(List<Digest> part, int index, List<Digest> path) {
        if (part.size() == 1) {
            return;
        }
        int left = leftOf(part.size());
        List<Digest> lower = part.subList(0, left);
        List<Digest> upper = part.subList(left, part.size());
        boolean isLower = index < left;
        collect(isLower ? lower : upper, isLower ? index : index - left, path);
        path.add(root(isLower ? upper : lower));
    }

    @Override
    public String toString() {
        return "DigestTree[" + leaves.size() + "]";
    }
}
