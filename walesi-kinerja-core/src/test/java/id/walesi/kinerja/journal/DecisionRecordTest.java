package id.walesi.kinerja.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.specimen.Specimen;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is in a record comes out again, nothing can be altered, and parts can be cut out. */
class DecisionRecordTest {

    @Test
    void everyKindOfFactComesOutAgain() {
        AppraisalCase facts = Records.rich();
        DecisionRecord record = Records.record(facts);
        DecisionRecord read = DecisionRecord.read(record.text(), Records.FORMS).orThrow();
        assertEquals(facts, read.facts().orElseThrow());
        assertEquals(record.text(), read.text());
        assertEquals(record.digest(), read.digest());
        assertTrue(Replay.of(read, Records.CATALOG).orThrow().isEqual());
    }

    @Test
    @Tag("exhaustive")
    void everySingleByteCounts() {
        DecisionRecord record = Records.record(Records.small());
        byte[] bytes = record.text().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            byte before = bytes[i];
            for (int flip : new int[] {1, 2, 0x20, 0x80}) {
                bytes[i] = (byte) (before ^ flip);
                Outcome<DecisionRecord> read =
                        DecisionRecord.read(new String(bytes, StandardCharsets.UTF_8), Records.FORMS);
                assertFalse(read.succeeded(), "byte " + i + " ^ " + flip);
            }
            bytes[i] = before;
        }
        assertTrue(bytes.length > 3000, "all of a whole record: " + bytes.length);
    }

    @Test
    void tellsTheVerdictAndItsLaw() {
        DecisionRecord record = Records.record(Records.small());
        assertEquals(Optional.of(EmployeePredicate.GOOD), record.predicate());
        assertEquals("permenpanrb6-2022", record.policy().orElseThrow().instrument());
        assertEquals(Optional.of(Records.YEAR.lastDay()), record.governingDay());
        assertEquals(Optional.of(DecisionRecord.LIBRARY_VERSION), record.library());
        assertEquals(Set.of(), record.withheld());
    }

    @Test
    void withoutTheIdentityTheRestIsStillProvedAndFoundAgain() {
        DecisionRecord record = Records.record(Records.rich());
        DecisionRecord masked = record.withholding(EnumSet.of(RecordPart.PERSONS, RecordPart.OFFICER));
        assertEquals(record.digest(), masked.digest());
        assertFalse(masked.text().contains(Specimen.NAME));
        assertFalse(masked.text().contains(Specimen.NUMBER));
        DecisionRecord read = DecisionRecord.read(masked.text(), Records.FORMS).orThrow();
        assertEquals(EnumSet.of(RecordPart.PERSONS, RecordPart.OFFICER), read.withheld());
        assertEquals("p1", read.facts().orElseThrow().employee().id().value());
        assertTrue(Replay.of(read, Records.CATALOG).orThrow().isEqual());
    }

    @Test
    @Tag("exhaustive")
    void eachSetOfPartsCanBeCutOut() {
        DecisionRecord record = Records.record(Records.rich());
        RecordPart[] parts = RecordPart.values();
        for (int set = 0; set < 1 << parts.length; set++) {
            Set<RecordPart> cut = EnumSet.noneOf(RecordPart.class);
            for (RecordPart part : parts) {
                if ((set & 1 << part.ordinal()) != 0) {
                    cut.add(part);
                }
            }
            DecisionRecord rest = record.withholding(cut);
            assertEquals(cut, rest.withheld());
            assertEquals(record.digest(), rest.digest());
        }
    }
}
