package id.walesi.kinerja.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PolicyIdProperties {

    @Provide
    Arbitrary<PolicyId> ids() {
        Arbitrary<String> codes = Arbitraries.of("a", "b", "ab", "a-1", "b2");
        return Combinators.combine(codes, codes, Arbitraries.integers().between(1, 12))
                .as(PolicyId::new);
    }

    @Property
    void theOrderAgreesWithEquality(@ForAll("ids") PolicyId one, @ForAll("ids") PolicyId other) {
        assertEquals(one.equals(other), one.compareTo(other) == 0);
        assertEquals(Integer.signum(one.compareTo(other)), -Integer.signum(other.compareTo(one)));
        assertEquals(one.equals(other), one.toString().equals(other.toString()));
    }

    @Example
    void instrumentThenVariantThenRevisionAsANumber() {
        List<PolicyId> sorted = List.of(
                new PolicyId("a", "b", 1),
                new PolicyId("a", "b", 2),
                new PolicyId("a", "b", 10),
                new PolicyId("a", "c", 1),
                new PolicyId("b", "a", 1));
        List<PolicyId> shuffled = new ArrayList<>(sorted);
        Collections.reverse(shuffled);
        Collections.sort(shuffled);
        assertEquals(sorted, shuffled);
        assertEquals("permenpanrb6-2022/matrix@1", new PolicyId("permenpanrb6-2022", "matrix", 1).toString());
    }

    @Property
    void theCanonicalTextIsReadBack(@ForAll("ids") PolicyId id) {
        assertEquals(id, PolicyId.parse(id.toString()));
        assertEquals(id, PolicyId.parse(id.code()));
    }

    @Example
    void nothingButTheCanonicalTextIsRead() {
        assertEquals(new PolicyId("perbup_7.2025", "angka-2", 10), PolicyId.parse("perbup_7.2025/angka-2@10"));
        assertEquals(new PolicyId("a", "b", Integer.MAX_VALUE), PolicyId.parse("a/b@2147483647"));
        for (String text : List.of(
                "",
                "a",
                "a/b",
                "a@1",
                "a/@1",
                "/b@1",
                "a/b@",
                "a/b@0",
                "a/b@-1",
                "a/b@+1",
                "a/b@01",
                "a/b@1 ",
                " a/b@1",
                "A/b@1",
                "a/b/c@1",
                "a/b@c@1",
                "a@b/c@1",
                "a@1/b",
                "a/b@1.0",
                "a/b@2147483648",
                "a/b@\u0661",
                "a/b@x")) {
            IllegalArgumentException refused =
                    assertThrows(IllegalArgumentException.class, () -> PolicyId.parse(text), text);
            assertEquals(
                    "text is not the name of a policy such as permenpanrb6-2022/matrix@1", refused.getMessage(), text);
        }
    }

    /** Two names must never have one text. */
    @Example
    void aPartDoesNotHoldTheMarksThatDivide() {
        for (String part : List.of("a/b", "a@b", "a/", "a@")) {
            assertTrue(assertThrows(IllegalArgumentException.class, () -> new PolicyId(part, "v", 1))
                    .getMessage()
                    .contains("instrument"));
            assertTrue(assertThrows(IllegalArgumentException.class, () -> new PolicyId("i", part, 1))
                    .getMessage()
                    .contains("variant"));
        }
    }

    @Example
    void aRevisionCountsFromOne() {
        assertThrows(IllegalArgumentException.class, () -> new PolicyId("a", "b", 0));
        assertThrows(IllegalArgumentException.class, () -> new PolicyId("A", "b", 1));
        assertThrows(IllegalArgumentException.class, () -> new PolicyId("a", "", 1));
    }
}
