package id.walesi.kinerja.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.ComponentScore;
import id.walesi.kinerja.appraisal.FactKey;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.facts.pp30_2019.AspectTable;
import id.walesi.kinerja.facts.pp30_2019.GroupWeights;
import id.walesi.kinerja.facts.pp30_2019.Pp30Choices;
import id.walesi.kinerja.legal.Parameter;
import id.walesi.kinerja.policy.HostChoices;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.rating.OrganizationRatingMapping;
import id.walesi.kinerja.rating.Panrb8Category;
import id.walesi.kinerja.rating.Predicate;
import id.walesi.kinerja.scoring.Verdict;
import id.walesi.kinerja.specimen.LawOfHost;
import id.walesi.kinerja.specimen.Specimen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A host's own facts, scales, codes and choices are recorded with the forms that it gives, and refused without. */
class FactFormsTest {

    private record Sheet(int first, int second) {}

    private enum Origin implements Coded {
        PROGRAM("program");

        private final String code;

        Origin(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private enum Stars implements Predicate {
        ONE,
        TWO;

        @Override
        public String code() {
            return this == ONE ? "one" : "two";
        }

        @Override
        public String label() {
            return "Bintang " + code();
        }
    }

    private static final FactKey<Sheet> SHEET = Records.key("lembar", Sheet.class);

    private static final FactForms OWN = Records.FORMS
            .with(SHEET, sheet -> sheet.first() + "/" + sheet.second(), text -> {
                String[] parts = text.split("/", -1);
                return new Sheet(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
            })
            .withScale("stars", Stars.values())
            .withCodes(Origin.values());

    private static final PolicyCatalog STARRY = PolicyCatalog.builder()
            .policy(LawOfHost.named("stars").judging(() -> Verdict.of(Stars.TWO)))
            .build();

    private static AppraisalCase facts() {
        return Specimen.empty(Records.YEAR)
                .extra(SHEET, new Sheet(3, 4))
                .componentScore(ComponentScore.of("kredit", Score.of(1), Origin.PROGRAM))
                .build();
    }

    private static Outcome<DecisionRecord> recorded(AppraisalCase facts, PolicyCatalog catalog, FactForms forms) {
        return DecisionRecord.of(Records.judged(facts, catalog), catalog, Records.SALT, forms);
    }

    @Test
    void ownFactsScalesAndCodesComeOutAgain() {
        DecisionRecord record = recorded(facts(), STARRY, OWN).orThrow();
        DecisionRecord read = DecisionRecord.read(record.text(), OWN).orThrow();
        assertEquals(facts(), read.facts().orElseThrow());
        assertEquals(Optional.of(Stars.TWO), read.predicate());
        assertTrue(record.text().contains("\"own\":\"3/4\""), record.text());
        assertTrue(record.text().contains("\"predicate\":\"stars two\",\"label\":\"Bintang two\""), record.text());
        assertTrue(Replay.of(read, STARRY).orThrow().isEqual());
    }

    @Test
    void whatHasNoFormIsRefused() {
        assertEquals(
                "journal.scale-without-form @ decision.verdict.predicate",
                Records.refusal(recorded(Specimen.empty(Records.YEAR).build(), STARRY, Records.FORMS)));
        PolicyCatalog plain =
                PolicyCatalog.builder().policy(LawOfHost.named("x")).build();
        assertEquals(
                "journal.fact-without-form @ extras.facts[0]",
                Records.refusal(recorded(facts(), plain, Records.FORMS)));
        FactForms other =
                Records.FORMS.with(Records.key("lembar", String.class), Function.identity(), Function.identity());
        assertEquals("journal.fact-without-form @ extras.facts[0]", Records.refusal(recorded(facts(), plain, other)));
        String text = recorded(facts(), plain, OWN).orThrow().text();
        assertEquals(
                "journal.fact-without-form @ extras.facts[0]",
                Records.refusal(DecisionRecord.read(text, Records.FORMS)));
    }

    @Test
    void aCodeWithoutAnEntryComesBackAsACode() {
        AppraisalCase facts = Specimen.empty(Records.YEAR)
                .componentScore(ComponentScore.of("kredit", Score.of(1), Origin.PROGRAM))
                .build();
        PolicyCatalog plain =
                PolicyCatalog.builder().policy(LawOfHost.named("x")).build();
        DecisionRecord record = recorded(facts, plain, Records.FORMS).orThrow();
        assertNotEquals(facts, record.facts().orElseThrow());
        assertEquals(List.of(), Replay.ofFacts(record, facts).orThrow());
    }

    private static String choices(HostChoices choices, FactForms forms) {
        return new Contents.Forms(forms).choices(choices).toString();
    }

    @Test
    void everyChoiceOfThisLibraryHasAText() {
        AspectTable.Builder two = AspectTable.of(2);
        for (int i = 0; i < Panrb8Category.values().length; i++) {
            for (int j = i; j < Panrb8Category.values().length; j++) {
                two.cell(Panrb8Category.values()[i], Panrb8Category.values()[i], Panrb8Category.values()[j]);
            }
        }
        HostChoices all = HostChoices.none()
                .with(OrganizationRatingMapping.PARAMETER, OrganizationRatingMapping.naturalReading())
                .with(Pp30Choices.GROUP_WEIGHTS, new GroupWeights(Percent.parse("62.5"), Percent.parse("37.5")))
                .with(Pp30Choices.TWO_ASPECTS, two.build())
                .with(new Parameter<>("a-number", Integer.class), 14)
                .with(new Parameter<>("a-code", Origin.class), Origin.PROGRAM);
        String text = choices(all, Records.FORMS);
        for (String part : List.of(
                "Choice[parameter=a-code, value=program], Choice[parameter=a-number, value=14], ",
                "value=very-poor = below; poor = below; needs-improvement = below; good = meets; outstanding = above; ]",
                "[parameter=permenpanrb8-group-weights, value=62.5 37.5]",
                "[parameter=permenpanrb8-two-aspects, value=" + Panrb8Category.values()[0].code() + " "
                        + Panrb8Category.values()[0].code() + " = " + Panrb8Category.values()[0].code() + "; ")) {
            assertTrue(text.contains(part), text);
        }
    }

    @Test
    void aChoiceWithoutAFormIsRefused() {
        Parameter<LocalDate> since = new Parameter<>("since", LocalDate.class);
        PolicyCatalog catalog = PolicyCatalog.builder()
                .discover()
                .choose(since, LocalDate.of(2025, 1, 1))
                .build();
        assertEquals(
                "journal.choice-without-form @ decision.choices",
                Records.refusal(recorded(Records.small(), catalog, Records.FORMS)));
        FactForms forms = Records.FORMS.withChoice(since, LocalDate::toString);
        DecisionRecord record = recorded(Records.small(), catalog, forms).orThrow();
        assertTrue(record.text().contains("{\"parameter\":\"since\",\"value\":\"2025-01-01\"}"), record.text());
        assertTrue(Replay.of(record, catalog).orThrow().isEqual());
    }

    @Test
    void nothingIsGivenTwice() {
        assertThrows(IllegalArgumentException.class, () -> OWN.with(SHEET, Sheet::toString, text -> new Sheet(0, 0)));
        assertThrows(IllegalArgumentException.class, () -> OWN.withScale("stars", Stars.values()));
        assertThrows(IllegalArgumentException.class, () -> OWN.withScale("Stars", Stars.values()));
        assertThrows(IllegalArgumentException.class, () -> OWN.withCodes(Origin.PROGRAM));
    }

    @Test
    void textsAreNormalizedAndTheVerdictStays() {
        CivilServant officer = CivilServant.of(
                PersonId.of("p"),
                "Ame\u0301lie",
                EmploymentStatus.PNS,
                Position.of("Staf", PositionLevel.STAFF),
                new OrgUnit("u", "Unit"));
        PolicyCatalog plain =
                PolicyCatalog.builder().policy(LawOfHost.named("x")).build();
        AppraisalCase facts =
                AppraisalCase.of(officer, PersonId.of("q"), Records.YEAR).build();
        DecisionRecord record = recorded(facts, plain, Records.FORMS).orThrow();
        assertEquals("Am\u00e9lie", record.facts().orElseThrow().employee().name());
        assertEquals(Optional.of(EmployeePredicate.GOOD), record.predicate());
        assertEquals("DecisionRecord[" + record.digest() + "]", record.toString());
    }

    private static String refusedText(String text) {
        PolicyCatalog plain =
                PolicyCatalog.builder().policy(LawOfHost.named("x")).build();
        AppraisalCase facts = Specimen.empty(Records.YEAR)
                .extra(Records.key("teks", String.class), text)
                .build();
        return Records.refusal(recorded(facts, plain, Records.FORMS));
    }

    @Test
    void whatCannotBeWrittenIsRefused() {
        assertEquals("", refusedText("a".repeat(20_000)));
        assertEquals("journal.text-too-long @ extras.facts[0].text", refusedText("a".repeat(20_001)));
        assertEquals("journal.text-not-unicode @ extras.facts[0].text", refusedText("\uDC00"));
        PolicyCatalog plain =
                PolicyCatalog.builder().policy(LawOfHost.named("x")).build();
        for (LocalDate day : List.of(LocalDate.of(10_000, 1, 1), LocalDate.of(-1, 1, 1))) {
            AppraisalCase facts = Specimen.empty(Records.YEAR)
                    .extra(Records.key("hari", LocalDate.class), day)
                    .build();
            assertEquals(
                    "journal.bad-value @ extras.facts[0].day", Records.refusal(recorded(facts, plain, Records.FORMS)));
        }
        AppraisalCase edges = Specimen.empty(Records.YEAR)
                .extra(Records.key("awal", LocalDate.class), LocalDate.of(0, 1, 1))
                .extra(Records.key("akhir", LocalDate.class), LocalDate.of(9999, 12, 31))
                .build();
        assertEquals(
                edges, recorded(edges, plain, Records.FORMS).orThrow().facts().orElseThrow());
    }

    @Test
    void anotherSaltGivesAnotherDigestForEachPart() {
        DecisionRecord one = Records.record(Records.small());
        DecisionRecord other = DecisionRecord.of(
                        Records.judged(Records.small(), Records.CATALOG),
                        Records.CATALOG,
                        Salt.of("5b".repeat(32)),
                        Records.FORMS)
                .orThrow();
        assertNotEquals(one.digest(), other.digest());
        for (RecordPart part : RecordPart.values()) {
            assertNotEquals(Records.SALT.of(part), Salt.of("5b".repeat(32)).of(part));
            assertEquals(
                    Forged.sha256("walesi-kinerja/salt/1 " + part.code() + " " + "5a".repeat(32)),
                    Records.SALT.of(part));
            for (RecordPart second : RecordPart.values()) {
                assertEquals(part == second, Records.SALT.of(part).equals(Records.SALT.of(second)));
            }
        }
    }

    @Test
    void theVersionIsThatOfTheBuild() throws Exception {
        String pom = Files.readString(Path.of("pom.xml"));
        int parent = pom.indexOf("<version>") + "<version>".length();
        assertEquals(pom.substring(parent, pom.indexOf("</version>")), DecisionRecord.LIBRARY_VERSION);
    }
}
