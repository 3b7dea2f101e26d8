package id.walesi.kinerja.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One digest among many is shown by a short proof, and by no other. */
class DigestTreeTest {

    private static List<Digest> leaves(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> Digest.ofText("peristiwa " + i))
                .toList();
    }

    private static byte[] sha256(byte mark, byte[]... parts) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(mark);
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    private static byte[] leaf(Digest digest) throws Exception {
        return sha256((byte) 0, HexFormat.of().parseHex(digest.value()));
    }

    @Test
    void fiveLeavesByTheSchoolbook() throws Exception {
        List<Digest> leaves = leaves(5);
        byte[] ab = sha256((byte) 1, leaf(leaves.get(0)), leaf(leaves.get(1)));
        byte[] cd = sha256((byte) 1, leaf(leaves.get(2)), leaf(leaves.get(3)));
        byte[] root = sha256((byte) 1, sha256((byte) 1, ab, cd), leaf(leaves.get(4)));
        assertEquals(
                HexFormat.of().formatHex(root), DigestTree.of(leaves).root().value());
        assertEquals(
                HexFormat.of().formatHex(leaf(leaves.get(0))),
                DigestTree.of(leaves.subList(0, 1)).root().value());
    }

    @Test
    @Tag("exhaustive")
    void everyLeafOfEveryTreeIsShownAndNothingElse() {
        for (int size = 1; size <= 33; size++) {
            List<Digest> leaves = leaves(size);
            DigestTree tree = DigestTree.of(leaves);
            for (int i = 0; i < size; i++) {
                InclusionProof proof = tree.proof(i);
                assertEquals(proof, InclusionProof.read(proof.text()).orThrow());
                for (int j = 0; j < size; j++) {
                    assertEquals(i == j, proof.shows(leaves.get(j), tree.root()));
                }
                assertFalse(proof.shows(leaves.get(i), leaves.get(i)));
                for (int k = 0; k < proof.path().size(); k++) {
                    List<Digest> other = new ArrayList<>(proof.path());
                    other.set(k, Digest.ofText("lain"));
                    assertFalse(new InclusionProof(i, size, other).shows(leaves.get(i), tree.root()));
                }
            }
        }
    }

    @Test
    void aPairIsNoLeaf() {
        List<Digest> two = leaves(2);
        Digest root = DigestTree.of(two).root();
        assertFalse(new InclusionProof(0, 1, List.of()).shows(root, root));
        assertFalse(DigestTree.of(List.of(root)).root().equals(root));
    }

    @Test
    @Tag("exhaustive")
    void aProofAmongAHundredThousandIsShort() {
        DigestTree tree = DigestTree.of(leaves(100_000));
        InclusionProof proof = tree.proof(77_777);
        assertEquals(17, proof.path().size());
        assertTrue(proof.shows(Digest.ofText("peristiwa 77777"), tree.root()));
        // 17 digests of 32 bytes, written in twice as many digits
        assertEquals(
                17 * 64 + "walesi-kinerja/proof/1 77777 100000 ".length(),
                proof.text().length());
    }

    @Test
    void whatIsNoProofIsRefused() {
        String text = DigestTree.of(leaves(5)).proof(2).text();
        for (String bad : List.of(
                "",
                "x",
                text + " ",
                text + "0",
                text.substring(1),
                text.substring(0, text.length() - 1),
                text.replace(" 2 5 ", " 5 5 "),
                text.replace(" 2 5 ", " -1 5 "),
                text.replace(" 2 5 ", " +2 5 "),
                text.replace(" 2 5 ", " 2 0 "),
                text.replace(" 2 5 ", " 2 99999999999 "),
                text.replace(" 2 5 ", " 2 500 "),
                text.replace(" 2 5 ", " 02 5 "),
                text.replace("proof/1", "proof/2"),
                text + "a".repeat(5000))) {
            assertEquals("journal.not-a-proof @ ", Records.refusal(InclusionProof.read(bad)), bad);
        }
    }

    @Test
    void checksItsArguments() {
        assertThrows(IllegalArgumentException.class, () -> DigestTree.of(List.of()));
        DigestTree tree = DigestTree.of(leaves(3));
        assertThrows(IllegalArgumentException.class, () -> tree.proof(3));
        assertThrows(IllegalArgumentException.class, () -> tree.proof(-1));
        assertThrows(IllegalArgumentException.class, () -> new InclusionProof(0, 3, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new InclusionProof(1, 1, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new InclusionProof(2, 3, leaves(2)));
        assertEquals(1, new InclusionProof(2, 3, leaves(1)).path().size());
        assertThrows(IllegalArgumentException.class, () -> Digest.of("AB".repeat(32)));
        assertThrows(IllegalArgumentException.class, () -> Salt.of("0"));
        assertEquals("DigestTree[3]", tree.toString());
        assertEquals("Salt[***]", Records.SALT.toString());
    }
}
