package id.walesi.kinerja.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.period.PeriodType;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.problem.Severity;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.rating.Predicate;
import id.walesi.kinerja.rating.ServiceQuality;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words are complete, in both languages, and there are none too many. */
class WordsTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern CODE = Pattern.compile("ProblemCode\\s*\\.\\s*of\\(\\s*\"([^\"]+)\"\\s*\\)");
    private static final Pattern GAP = Pattern.compile("\\{([^{}]*)}");

    private static final Properties ROOT = words("words.properties");
    private static final Properties ENGLISH = words("words_en.properties");

    private static Properties words(String name) {
        Properties words = new Properties();
        try (InputStream in = Wording.class.getResourceAsStream(name)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path classes() throws Exception {
        return Path.of(PolicyCatalog.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    private static List<Path> files(Path root, String end) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }

    private static Set<String> declaredCodes() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (Path file : files(SOURCES, ".java")) {
            Matcher matcher = CODE.matcher(Files.readString(file));
            while (matcher.find()) {
                codes.add(matcher.group(1));
            }
        }
        return codes;
    }

    private static Set<String> gaps(String text) {
        return GAP.matcher(text).results().map(gap -> gap.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every closed list of this library that has codes. */
    private static List<Coded> constants() throws Exception {
        List<Coded> constants = new ArrayList<>();
        Path root = classes();
        for (Path file : files(root, ".class")) {
            String name = root.relativize(file).toString().replace('\\', '/').replace('/', '.');
            if (name.startsWith("id.walesi.")) {
                Class<?> type = Class.forName(
                        name.substring(0, name.length() - ".class".length()), false, WordsTest.class.getClassLoader());
                if (type.isEnum() && Coded.class.isAssignableFrom(type)) {
                    for (Object constant : type.getEnumConstants()) {
                        constants.add((Coded) constant);
                    }
                }
            }
        }
        return constants;
    }

    private static String key(Coded constant) {
        return ((Enum<?>) constant).getDeclaringClass().getSimpleName() + "." + constant.code();
    }

    @Test
    void everyProblemCodeIsSaidInBothLanguagesWithTheSameGaps() throws IOException {
        Set<String> codes = declaredCodes();
        assertTrue(codes.size() >= 20, codes + " are too few: does the scan still find them?");
        assertTrue(codes.contains("appraisal.self-appraisal"), codes.toString());
        for (String code : codes) {
            String indonesian = ROOT.getProperty("problem." + code);
            String english = ENGLISH.getProperty("problem." + code);
            assertFalse(indonesian == null || indonesian.isBlank(), code + " has no Indonesian words");
            assertFalse(english == null || english.isBlank(), code + " has no English words");
        }
        Set<String> said = new TreeSet<>();
        for (String key : ROOT.stringPropertyNames()) {
            if (key.startsWith("problem.")) {
                said.add(key.substring("problem.".length()));
            }
        }
        assertEquals(codes, said, "words for a code that is never used");
    }

    @Test
    void noProblemCodeIsMadeInAWayThatThisTestOverlooks() throws IOException {
        for (Path file : files(SOURCES, ".java")) {
            String text = Files.readString(file);
            // the code itself; and the one place that reads a code back out of a message key
            if (file.endsWith(Path.of("problem", "ProblemCode.java"))
                    || file.endsWith(Path.of("validation", "Violations.java"))) {
                continue;
            }
            long made = Pattern.compile("ProblemCode\\s*\\.\\s*of\\(|new ProblemCode\\(|ProblemCode::")
                    .matcher(text)
                    .results()
                    .count();
            assertEquals(CODE.matcher(text).results().count(), made, file.toString());
        }
    }

    @Test
    void bothLanguagesHaveTheSameGaps() {
        for (String key : ROOT.stringPropertyNames()) {
            if (key.equals("period.quarter") || key.equals("period.semester")) {
                continue; // Roman numerals in Indonesian
            }
            assertEquals(gaps(ROOT.getProperty(key)), gaps(ENGLISH.getProperty(key)), key);
        }
    }

    @Test
    void everyIndonesianKeyIsThereInEnglishAndTheRestHasItsReason() throws Exception {
        Set<String> more = new TreeSet<>(ENGLISH.stringPropertyNames());
        more.removeAll(ROOT.stringPropertyNames());
        Set<String> expected = new TreeSet<>();
        // official labels are Indonesian already, and only English has a singular of its own
        for (Coded constant : constants()) {
            // but the letter that an official paper prints before the label of a quality of service
            if ((constant instanceof Predicate && !(constant instanceof ServiceQuality))
                    || constant instanceof CoreValue) {
                expected.add(key(constant));
            }
        }
        for (String key : ROOT.stringPropertyNames()) {
            if (key.startsWith("unit.")) {
                expected.add(key + ".one");
            }
        }
        assertEquals(expected, more);
        Set<String> missing = new TreeSet<>(ROOT.stringPropertyNames());
        missing.removeAll(ENGLISH.stringPropertyNames());
        assertEquals(Set.of(), missing);
    }

    @Test
    void theIndonesianBundleBesideTheRootIsEmpty() {
        assertEquals(Set.of(), words("words_id.properties").stringPropertyNames());
    }

    @Test
    void everyMemberOfAClosedListHasWords() throws Exception {
        List<Coded> constants = constants();
        assertTrue(constants.size() >= 60, constants.size() + " are too few: does the scan still find them?");
        Set<String> keys = new TreeSet<>();
        for (Coded constant : constants) {
            String key = key(constant);
            assertTrue(keys.add(key), key + " stands for two members");
            assertTrue(ENGLISH.containsKey(key), key + " has no English words");
            if (!(constant instanceof Predicate) && !(constant instanceof CoreValue)) {
                assertTrue(ROOT.containsKey(key), key + " has no Indonesian words");
            }
        }
        Set<String> worded = new TreeSet<>();
        for (String key : ENGLISH.stringPropertyNames()) {
            if (Character.isUpperCase(key.charAt(0))) {
                worded.add(key);
            }
        }
        assertEquals(keys, worded, "words for a member that does not exist");
    }

    @Test
    void unitsPeriodsAndStandingsHaveWords() throws Exception {
        for (var field : MeasurementUnit.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                MeasurementUnit unit = (MeasurementUnit) field.get(null);
                boolean sign = unit.equals(MeasurementUnit.PERCENT) || unit.equals(MeasurementUnit.RUPIAH);
                assertEquals(!sign, ROOT.containsKey("unit." + unit.code()), unit.code());
            }
        }
        for (PeriodType type : PeriodType.values()) {
            assertEquals(type != PeriodType.CUSTOM, ROOT.containsKey("period." + type.code()), type.code());
        }
        for (Standing standing : Standing.values()) {
            assertTrue(ROOT.containsKey("standing." + standing.code()), standing.code());
        }
        for (Confidence confidence : Confidence.values()) {
            assertTrue(ROOT.containsKey("confidence." + confidence.code()), confidence.code());
        }
        for (Severity severity : Severity.values()) {
            assertTrue(ROOT.containsKey("severity." + severity.code()), severity.code());
        }
    }

    @Test
    void noKeyIsWrittenTwice() throws IOException {
        for (String name : List.of("words.properties", "words_en.properties")) {
            try (InputStream in = Wording.class.getResourceAsStream(name)) {
                List<String> keys = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#") && line.contains("="))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .toList();
                assertEquals(keys.stream().distinct().toList(), keys, name);
            }
        }
    }
}
