package id.walesi.kinerja.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.policy.AppraisalPolicy;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.regulation.EveryPolicyProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Records of each released version, one for each law: they must be read and judged again for ever. Nobody may change a file
 * of a released version under {@code records}; a new version adds a folder, made by {@link #main}, and made anew until it is
 * released.
 */
class GoldenRecordsTest {

    private static final Path ROOT = Path.of("src", "test", "resources", "records");
    private static final PolicyCatalog CATALOG = EveryPolicyProperties.CATALOG;

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyRecordOfEveryVersionIsFoundAgain() throws IOException {
        Map<String, Set<String>> laws = new HashMap<>();
        for (Path file : files()) {
            String text = Files.readString(file);
            DecisionRecord record = DecisionRecord.read(text, Records.FORMS).orThrow();
            assertEquals(text, record.text());
            Replay replay = Replay.of(record, CATALOG).orThrow();
            // a new revision of our reading may give another verdict, and says so; nothing else may
            boolean declared = replay.changes().contains(ReplayCause.REVISION);
            assertTrue(replay.isEqual() || declared, () -> file + " " + replay.differences());
            String version = file.getParent().getFileName().toString();
            assertEquals(version, record.library().orElseThrow());
            laws.computeIfAbsent(version, any -> new HashSet<>())
                    .add(record.policy().orElseThrow().toString());
        }
        Set<String> all =
                CATALOG.policies().stream().map(law -> law.id().toString()).collect(Collectors.toSet());
        assertEquals(all, laws.get("0.1.0"), "one record of each law");
    }

    @Test
    void everyDigestIsTheOneThatWasPublished() throws IOException {
        List<String> published = Files.readAllLines(ROOT.resolve("digests.txt"));
        List<String> found = files().stream().map(GoldenRecordsTest::line).toList();
        assertEquals(published, found);
    }

    private static String line(Path file) {
        try {
            String name = ROOT.relativize(file).toString().replace('\\', '/');
            return name + " "
                    + DecisionRecord.read(Files.readString(file), Records.FORMS)
                            .orThrow()
                            .digest();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Every record fits the schema in the jar, and so does each that is masked. */
    @Test
    void everyRecordFitsTheSchema() throws IOException {
        Schema schema = Schema.named("decision-record-1");
        for (Path file : files()) {
            DecisionRecord record =
                    DecisionRecord.read(Files.readString(file), Records.FORMS).orThrow();
            assertEquals(List.of(), schema.faults(record.text()), file.toString());
            DecisionRecord masked = record.withholding(Set.of(RecordPart.PERSONS, RecordPart.OFFICER));
            assertEquals(List.of(), schema.faults(masked.text()), file.toString());
        }
        assertTrue(!schema.faults("{\"format\":\"walesi-kinerja/decision-record\"}")
                .isEmpty());
        String rich = Records.record(Records.rich()).text();
        assertEquals(List.of(), schema.faults(rich));
        assertTrue(!schema.faults(rich.replace("\"status\":", "\"state\":")).isEmpty());
        assertTrue(!schema.faults(rich.replace("200/3", "x")).isEmpty());
        Schema journal = Schema.named("journal-line-1");
        Journal.read(JournalTest.journal(5).text()).orThrow();
        for (String line : JournalTest.journal(5).text().lines().toList()) {
            assertEquals(List.of(), journal.faults(line));
        }
    }

    /**
     * Writes the records of this version into a new folder.
     *
     * @param args none
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(ROOT.resolve(DecisionRecord.LIBRARY_VERSION));
        AppraisalEngine engine = AppraisalEngine.of(CATALOG, GoverningDay.LAST_DAY_OF_PERIOD);
        for (AppraisalPolicy law : CATALOG.policies()) {
            String name = law.id().toString().replaceAll("[^a-z0-9]+", "-");
            Stream<AppraisalCase> cases = EveryPolicyProperties.generated().sampleStream();
            Judged judged = cases.map(facts -> engine.judge(facts, law.id()))
                    .filter(result -> result instanceof Judged)
                    .map(result -> (Judged) result)
                    .filter(result -> result.policy().inForce().contains(result.governingDay()))
                    .findFirst()
                    .orElseThrow();
            write(folder.resolve(name + ".json"), judged);
        }
        write(
                folder.resolve("every-kind-of-fact.json"),
                engine.judge(Records.rich()).orThrow());
        Files.write(
                ROOT.resolve("digests.txt"),
                files().stream().map(GoldenRecordsTest::line).toList());
    }

    private static void write(Path file, Judged judged) throws IOException {
        Salt salt = Salt.of(Digest.ofText(file.getFileName().toString()).value());
        Files.writeString(
                file,
                DecisionRecord.of(judged, CATALOG, salt, Records.FORMS)
                        .orThrow()
                        .text());
    }
}
