package id.walesi.kinerja.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Reads a page as strictly as XML is read, but for elements that have no end in HTML, and checks what every page must keep. */
public final class Html {

    private static final Set<String> ELEMENTS = Set.of(
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "main",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "p",
            "time",
            "section",
            "details",
            "summary",
            "span",
            "bdi",
            "ol",
            "ul",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "figure",
            "figcaption",
            "div",
            "svg",
            "rect",
            "line",
            "path");

    private static final Set<String> ATTRIBUTES = Set.of(
            "lang",
            "charset",
            "name",
            "content",
            "http-equiv",
            "class",
            "id",
            "datetime",
            "aria-labelledby",
            "scope",
            "data-head",
            "viewBox",
            "preserveAspectRatio",
            "role",
            "x",
            "y",
            "width",
            "height",
            "x1",
            "x2",
            "y1",
            "y2",
            "d",
            "stroke-width",
            "aria-current");

    private final Element root;

    private Html(Element root) {
        this.root = root;
    }

    /** Parses a page and checks it. */
    public static Html check(String page) {
        Html html = new Html(parse(page));
        html.check();
        return html;
    }

    private static Element parse(String page) {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(new ErrorHandler() {
                @Override
                public void warning(SAXParseException e) throws SAXParseException {
                    throw e;
                }

                @Override
                public void error(SAXParseException e) throws SAXParseException {
                    throw e;
                }

                @Override
                public void fatalError(SAXParseException e) throws SAXParseException {
                    throw e;
                }
            });
            assertFalse(page.replaceAll("(?s)<svg.*?</svg>", "").contains("/>"), "closes itself outside a drawing");
            String closed = page.replaceAll("(<meta [^>]*)>", "$1/>");
            return builder.parse(new InputSource(new StringReader(closed))).getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(e.getMessage() + "\n" + page, e);
        }
    }

    private void check() {
        assertEquals("html", root.getTagName());
        assertTrue(Set.of("id", "en").contains(root.getAttribute("lang")));
        assertEquals(1, all("h1").size());
        assertEquals(1, all("main").size());
        assertFalse(all("title").get(0).getTextContent().isBlank());
        Set<String> ids = new HashSet<>();
        List<Integer> levels = new ArrayList<>();
        each(root, element -> {
            String name = element.getTagName();
            assertTrue(ELEMENTS.contains(name), name + " is no element of ours");
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Node attribute = element.getAttributes().item(i);
                assertTrue(ATTRIBUTES.contains(attribute.getNodeName()), name + " has " + attribute);
            }
            if (element.hasAttribute("id")) {
                assertTrue(ids.add(element.getAttribute("id")), "twice: " + element.getAttribute("id"));
            }
            if (name.matches("h[1-6]")) {
                levels.add(name.charAt(1) - '0');
            }
            if (name.equals("svg")) {
                Node first = element.getFirstChild();
                assertEquals("title", first.getNodeName());
                assertEquals("img", element.getAttribute("role"));
                assertEquals(((Element) first).getAttribute("id"), element.getAttribute("aria-labelledby"));
                assertFalse(first.getTextContent().isBlank());
            }
            if (name.equals("table")) {
                assertEquals("caption", element.getFirstChild().getNodeName());
            }
        });
        each(root, element -> {
            if (element.hasAttribute("aria-labelledby")) {
                List<String> by =
                        List.of(element.getAttribute("aria-labelledby").split(" ", -1));
                assertTrue(ids.containsAll(by), by.toString());
            }
        });
        List<String> names = sectionNames();
        assertEquals(names.size(), new HashSet<>(names).size(), "sections of one name: " + names);
        assertEquals(1, levels.get(0));
        for (int i = 1; i < levels.size(); i++) {
            assertTrue(levels.get(i) <= levels.get(i - 1) + 1, "headings skip a level: " + levels);
        }
        String style = all("style").get(0).getTextContent().toLowerCase(Locale.ROOT);
        assertFalse(style.contains("url(") || style.contains("@import") || style.contains("expression"), style);
    }

    /** The names of the sections that have one, as a screen reader tells them. */
    List<String> sectionNames() {
        Map<String, String> texts = new HashMap<>();
        each(root, element -> texts.put(element.getAttribute("id"), element.getTextContent()));
        return all("section").stream()
                .map(section -> section.getAttribute("aria-labelledby"))
                .filter(by -> !by.isEmpty())
                .map(by -> Stream.of(by.split(" ", -1)).map(texts::get).collect(Collectors.joining(" ")))
                .toList();
    }

    /** Every element of a name, in order. */
    public List<Element> all(String name) {
        List<Element> found = new ArrayList<>();
        each(root, element -> {
            if (element.getTagName().equals(name)) {
                found.add(element);
            }
        });
        return found;
    }

    /** What a reader reads. */
    public String text() {
        return all("body").get(0).getTextContent();
    }

    private static void each(Element element, Consumer<Element> check) {
        check.accept(element);
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child) {
                each(child, check);
            }
        }
    }
}
