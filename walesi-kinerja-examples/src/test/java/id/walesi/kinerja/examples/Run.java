package id.walesi.kinerja.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What a run of a program leaves behind. */
record Run(int code, String out, String err) {

    private static final Set<String> OUTSIDE = Set.of("script", "link", "img", "iframe", "object", "embed", "base");

    static Run of(Invocation.Program program, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = program.run(
                List.of(args),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A run under another language of the machine. */
    static Run under(String language, Invocation.Program program, String... args) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            return of(program, args);
        } finally {
            Locale.setDefault(before);
        }
    }

    static String resource(String name) throws IOException {
        try (InputStream stream = Run.class.getResourceAsStream("/" + name)) {
            assertNotNull(stream, name);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Copies files of an example into a folder. */
    static void copy(String example, Path folder, List<String> names) throws IOException {
        for (String name : names) {
            Files.writeString(folder.resolve(name), resource(example + "/" + name));
        }
    }

    /** Puts other words in the place of the first ones that match in a file. */
    static void change(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        int at = text.indexOf(from);
        if (at < 0) {
            throw new IllegalArgumentException("the example has no " + from);
        }
        Files.writeString(file, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    /** A page that a browser can read without asking anybody else: well-formed, in one language, nothing from outside. */
    static void assertWholePage(String page, String language) {
        Element root;
        try {
            root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(page.replaceAll("(<meta [^>]*)>", "$1/>"))))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(page, e);
        }
        assertEquals("html", root.getTagName());
        assertEquals(language, root.getAttribute("lang"));
        NodeList all = root.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            assertFalse(OUTSIDE.contains(element.getTagName()), element.getTagName());
            for (String name : List.of("src", "href", "xlink:href", "action", "data", "poster", "srcset")) {
                assertFalse(element.hasAttribute(name), name);
            }
        }
        assertFalse(page.contains("url(") || page.contains("@import") || page.contains("://"), page);
    }
}
