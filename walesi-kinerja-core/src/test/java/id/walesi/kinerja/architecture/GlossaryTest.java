package id.walesi.kinerja.architecture;

import static id.walesi.kinerja.architecture.Code.ROOT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.report.Glossary;
import id.walesi.kinerja.report.GlossaryEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The glossary says what the comments of the public types say, and what the reference list says. */
class GlossaryTest {

    private static final Path REFERENCE = Path.of("src", "test", "resources", "glossary", "reference.md");
    private static final String TERMS = "src/main/resources/id/walesi/kinerja/report/terms.properties";
    private static final Glossary INDONESIAN = Glossary.in(Locale.ROOT);
    private static final Glossary ENGLISH = Glossary.in(Locale.UK);

    private static final Pattern TYPE = Pattern.compile(
            "^public (?:\\w+(?:-\\w+)? )*?(?:class|interface|@interface|enum|record) (\\w+)", Pattern.MULTILINE);
    private static final Pattern TERM =
            Pattern.compile("^ \\* @term (\\S.*(?:\\R \\* +(?!@)\\S.*)*)", Pattern.MULTILINE);

    /** A row: term, identifiers, meaning. */
    private static final Pattern ROW = Pattern.compile("\\| (.*?) \\| `(.*)` \\| (.*) \\|");

    private static final Set<String> EXPORTED = Pattern.compile("exports ([\\w.]+);")
            .matcher(Code.read(Code.MAIN.resolve("module-info.java"), ""))
            .results()
            .map(line -> line.group(1))
            .collect(Collectors.toSet());

    /** Rows of the reference list that give no Indonesian word for what they name, or not the word of each. */
    private static final Set<String> UNSPELLED = Set.of(
            "(9-cell matrix)", "Kategori (8/2021)", "Pelaksana (old: JFU)", "(stabilize)", "Sumbu kinerja");

    /** Numbers that may stand in a meaning: a law's own name, a count of digits, a place in a list, the name of a part. */
    private static final Pattern HARMLESS = Pattern.compile(
            "(?:(?:PP|PermenPANRB|UU) )?\\d+/20\\d\\d|PP 46|(?:Pasal|Art) \\d+|\\d+[ -](?:angka|digit)|\\b20\\d\\d\\b"
                    + "|(?:nilai|value|tahap|phase|bagian|block) \\d\\b|[Ll]evels? 1-7|\\b(?:kotak|boxes) 7-9|K3|T = 0");

    private static final Predicate<String> LAWS_NUMBER = meaning ->
            Pattern.compile("\\d").matcher(HARMLESS.matcher(meaning).replaceAll("")).find();

    private record Row(String term, List<String> identifiers, String meaning) {}

    private static List<Row> reference() {
        List<Row> rows = new ArrayList<>();
        for (String line : Code.read(REFERENCE, "").lines().skip(1).toList()) {
            Matcher row = ROW.matcher(line);
            assertTrue(row.matches(), line);
            List<String> names = new ArrayList<>();
            for (String name : row.group(2).split(" / ")) {
                // only the first member of a list names its list
                boolean member = !names.isEmpty() && names.get(0).contains(".") && !name.contains(".");
                names.add(member ? names.get(0).replaceFirst("\\..*", ".") + name : name);
            }
            rows.add(new Row(row.group(1), names, row.group(3)));
        }
        return rows;
    }

    /** The {@code @term} of each type in an exported room, by its name below the root. */
    private static Map<String, String> tags() {
        Map<String, String> tags = new TreeMap<>();
        for (Path file : Code.sources(Code.MAIN)) {
            String name =
                    Code.MAIN.relativize(file).toString().replace('\\', '.').replace('/', '.');
            String type = name.substring(0, name.length() - ".java".length());
            boolean open = EXPORTED.contains(type.replaceFirst("\\.\\w+$", ""));
            String source = Code.read(file, "");
            Matcher declared = TYPE.matcher(source);
            if (open && declared.find()) {
                String before = source.substring(0, declared.start());
                Matcher term = TERM.matcher(before.substring(before.lastIndexOf("/**")));
                assertTrue(term.find(), type);
                tags.put(
                        type.substring(ROOT.length() + 1),
                        term.group(1).replaceAll("\\R \\* +", " ").trim());
            }
        }
        return tags;
    }

    @Test
    void eachPublicTypeHasTheTermOfItsComment() throws IOException {
        Map<String, String> tags = tags();
        assertTrue(tags.size() > 300, "no sources found");
        Map<String, String> listed = new TreeMap<>();
        for (GlossaryEntry entry : INDONESIAN.entries()) {
            entry.typeName().ifPresent(name -> listed.put(name.substring(ROOT.length() + 1), entry.term()));
        }
        if (!tags.equals(listed)) {
            StringBuilder text = new StringBuilder(
                    "# The Indonesian term of each public type: the same as the @term tag of its Javadoc\n");
            tags.forEach(
                    (type, term) -> text.append(type).append('=').append(term).append('\n'));
            Files.writeString(Code.TARGET.resolve("terms.properties"), text);
        }
        assertEquals(
                tags,
                listed,
                "Accept with: cp walesi-kinerja-core/target/terms.properties walesi-kinerja-core/" + TERMS);
    }

    @Test
    void eachTypeIsFoundUnderItsNameAndByItself() throws ClassNotFoundException {
        Set<String> names = new TreeSet<>();
        for (String type : tags().keySet()) {
            Class<?> found = Class.forName(ROOT + "." + type, false, getClass().getClassLoader());
            GlossaryEntry entry = INDONESIAN.entry(found).orElseThrow();
            assertEquals(found.getSimpleName(), entry.identifier());
            assertEquals(Optional.of(found.getName()), entry.typeName());
            assertEquals(Optional.of(entry), INDONESIAN.entry(entry.identifier()));
            assertTrue(names.add(entry.identifier()), "two types named " + entry.identifier());
        }
        assertEquals(Optional.empty(), INDONESIAN.entry(String.class));
        assertEquals(Optional.empty(), INDONESIAN.entry(getClass()));
        assertEquals(Optional.empty(), INDONESIAN.entry(Datum.Day.class));
    }

    @Test
    void isSortedWithoutDuplicatesAndAlikeInBothLanguages() {
        List<String> identifiers =
                INDONESIAN.entries().stream().map(GlossaryEntry::identifier).toList();
        assertEquals(List.copyOf(new TreeSet<>(identifiers)), identifiers);
        assertEquals(
                identifiers,
                ENGLISH.entries().stream().map(GlossaryEntry::identifier).toList());
        for (GlossaryEntry entry : INDONESIAN.entries()) {
            GlossaryEntry english = ENGLISH.entry(entry.identifier()).orElseThrow();
            assertEquals(entry.term(), english.term());
            assertEquals(entry.typeName(), english.typeName());
            assertEquals(entry.meaning().isPresent(), english.meaning().isPresent(), entry.identifier());
            assertTrue(entry.meaning().isPresent() || entry.typeName().isPresent(), entry.identifier());
        }
        assertEquals(INDONESIAN, Glossary.in(Locale.FRENCH));
    }

    @Test
    void holdsEveryRowOfTheReferenceList() {
        List<Row> rows = reference();
        assertTrue(rows.size() > 200, "no rows found");
        int types = 0;
        List<String> unlike = new ArrayList<>();
        Set<String> named = new TreeSet<>();
        for (Row row : rows) {
            for (String identifier : row.identifiers()) {
                GlossaryEntry entry = ENGLISH.entry(identifier).orElseThrow(() -> new AssertionError(identifier));
                named.add(identifier);
                if (!UNSPELLED.contains(row.term()) && !agree(row.term(), entry.term())) {
                    unlike.add(row.term() + " is not " + entry.term());
                }
                String english = entry.meaning().orElseThrow();
                boolean numberLeftOut = LAWS_NUMBER.test(row.meaning()) && !LAWS_NUMBER.test(english);
                if (!numberLeftOut && !agree(american(row.meaning()), english)) {
                    unlike.add(row.meaning() + " is not " + english);
                }
                types += entry.typeName().isPresent() ? 1 : 0;
                if (row.identifiers().size() == 1
                        && entry.typeName().isEmpty()
                        && !UNSPELLED.contains(row.term())) {
                    assertEquals(
                            row.term().replaceAll("^\\(|\\)$", ""), entry.term().replaceAll("\\)$", ""));
                }
            }
        }
        Code.assertNone(unlike);
        assertTrue(types >= 40, types + " are too few");
        Set<String> others = new TreeSet<>();
        ENGLISH.entries().stream()
                .filter(entry -> entry.typeName().isEmpty())
                .map(GlossaryEntry::identifier)
                .filter(identifier -> !named.contains(identifier))
                .forEach(others::add);
        assertEquals(Set.of(), others, "not in the reference list");
    }

    /** A number that a law sets needs its citation, and a glossary has no room for it. */
    @Test
    void noMeaningGivesANumberOfALaw() {
        for (Glossary glossary : List.of(INDONESIAN, ENGLISH)) {
            List<String> numbers = new ArrayList<>();
            for (GlossaryEntry entry : glossary.entries()) {
                if (LAWS_NUMBER.test(entry.meaning().orElse(""))) {
                    numbers.add(entry.identifier() + ": " + entry.meaning().orElseThrow());
                }
            }
            Code.assertNone(numbers);
        }
    }

    private static String american(String text) {
        return text.replace("behaviour", "behavior")
                .replace("realisation", "realization")
                .replace("organisation", "organization");
    }

    /** Whether one says nothing that the other does not. */
    private static boolean agree(String one, String other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        return first.containsAll(second) || second.containsAll(first);
    }

    private static Set<String> words(String text) {
        Set<String> words =
                new TreeSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }

    @Test
    void namesMembersAndTypesForAScreen() {
        assertEquals(
                new GlossaryEntry(
                        "CivilServant",
                        "pegawai aparatur sipil negara (ASN)",
                        Optional.of("PNS atau PPPK"),
                        Optional.of(CivilServant.class.getName())),
                INDONESIAN.entry(CivilServant.class).orElseThrow());
        assertEquals(
                "JPT madya",
                ENGLISH.entry(PositionLevel.JPT_MADYA).orElseThrow().term());
        assertEquals(
                "Butuh Perbaikan (alias Cukup)",
                ENGLISH.entry(EmployeePredicate.NEEDS_IMPROVEMENT).orElseThrow().term());
        assertEquals(
                Optional.of("date an appointment takes effect"),
                ENGLISH.entry("effectiveDate").orElseThrow().meaning());
        Coded host = () -> "GOOD";
        assertEquals(Optional.empty(), ENGLISH.entry(host));
        assertEquals(Optional.empty(), ENGLISH.entry(HostList.GOOD));
        assertEquals(Optional.empty(), ENGLISH.entry("effectivedate"));
    }

    private enum HostList implements Coded {
        GOOD;

        @Override
        public String code() {
            return "good";
        }
    }

    @Test
    void anEntryIsNeverEmpty() {
        Optional<String> none = Optional.empty();
        assertEquals("identifier", firstWord(() -> new GlossaryEntry(" ", "istilah", none, none)));
        assertEquals("term", firstWord(() -> new GlossaryEntry("Term", "", none, none)));
        assertEquals("meaning", firstWord(() -> new GlossaryEntry("Term", "istilah", Optional.of(""), none)));
        assertEquals("typeName", firstWord(() -> new GlossaryEntry("Term", "istilah", none, Optional.of(" "))));
        assertFalse(INDONESIAN.entries().isEmpty());
    }

    private static String firstWord(org.junit.jupiter.api.function.Executable made) {
        return assertThrows(IllegalArgumentException.class, made).getMessage().replaceFirst("\\W.*", "");
    }
}
