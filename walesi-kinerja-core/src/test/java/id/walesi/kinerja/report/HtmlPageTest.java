package id.walesi.kinerja.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.quantity.Ratio;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class HtmlPageTest {

    private static final Locale INDONESIAN = new Locale("id");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private static Block.Mark mark(long value) {
        return new Block.Mark(Ratio.of(value), value + " hari");
    }

    private static Document every(String text) {
        Block.Matrix matrix = new Block.Matrix(
                text,
                text,
                List.of(text, "b"),
                List.of(List.of(text, text, "2"), List.of("y", "3", text)),
                Optional.of(new Block.Cell(1, 1)));
        Block.Lines lines = new Block.Lines(
                text,
                List.of(text, "II", "III"),
                List.of(
                        new Block.Line(text, List.of(Optional.of(mark(6)), Optional.empty(), Optional.of(mark(2)))),
                        new Block.Line(
                                "b", List.of(Optional.of(mark(5)), Optional.of(mark(4)), Optional.of(mark(3))))));
        Block.Bars bars = new Block.Bars(
                text,
                false,
                List.of(
                        new Block.Bar(text, mark(3), Optional.of(mark(4))),
                        new Block.Bar("x", new Block.Mark(Ratio.ZERO, text), Optional.empty())));
        return Document.of(
                INDONESIAN,
                text,
                DAY,
                List.of(
                        new Block.Paragraph(text, text),
                        Block.Section.of(
                                text,
                                List.of(
                                        new Block.Facts(List.of(new Block.Fact(text, text))),
                                        Block.Section.folded(
                                                text,
                                                List.of(new Block.Items(true, List.of(Block.Paragraph.of(text))))))),
                        new Block.Table(
                                text,
                                List.of(Block.Column.ofWords(text), Block.Column.ofNumbers("n")),
                                List.of(List.of(text, text))),
                        bars,
                        lines,
                        matrix));
    }

    @Test
    void everyBlockIsDrawnAndThePageIsSound() {
        Html html = Html.check(HtmlPage.of(every("Uji")));
        assertEquals("id", html.all("html").get(0).getAttribute("lang"));
        assertEquals("Uji", html.all("h1").get(0).getTextContent());
        assertEquals("2026-03-31", html.all("time").get(0).getAttribute("datetime"));
        assertTrue(html.text().contains("Tanggal dokumen: 31 Maret 2026"), html.text());
        assertEquals(2, html.all("details").size(), "the section, and the numbers of the chart");
        assertEquals(1, html.all("ol").size());
        assertEquals("Uji", html.all("dd").get(0).getTextContent());
        List<Element> rects = html.all("rect");
        assertEquals("3", rects.get(0).getAttribute("width"));
        assertEquals("0 0 4.2 10", ((Element) rects.get(0).getParentNode()).getAttribute("viewBox"));
        assertEquals("4", html.all("line").get(0).getAttribute("x1"));
        assertEquals(1, html.all("line").size());
        assertEquals("0 0 1 10", ((Element) rects.get(1).getParentNode()).getAttribute("viewBox"));
        List<Element> paths = html.all("path");
        assertTrue(html.text().contains("Tertinggi: 6 hari"), html.text());
        assertTrue(html.text().contains("Terendah: 2 hari"), html.text());
        assertEquals("0 0 2 4", html.all("svg").get(2).getAttribute("viewBox"));
        assertEquals("M0 0 M2 4", paths.get(0).getAttribute("d"));
        assertEquals("M0 0 h0 M2 4 h0", paths.get(1).getAttribute("d"));
        assertEquals("M0 1 L1 2 L2 3", paths.get(2).getAttribute("d"));
        assertEquals("line-b", paths.get(2).getAttribute("class"));
        Element lit = html.all("td").stream()
                .filter(cell -> cell.getAttribute("class").equals("lit"))
                .findFirst()
                .orElseThrow();
        assertEquals("● Uji", lit.getTextContent());
        assertTrue(html.text().contains("Angka pada grafik di atas"));
        assertTrue(html.text().contains("–"), "a point without a value");
    }

    private static Block.Section of(String heading, Block... blocks) {
        return Block.Section.of(heading, List.of(blocks));
    }

    @Test
    void noTwoSectionsOfAPageHaveOneName() {
        Block said = Block.Paragraph.of("isi");
        Document document = Document.of(
                INDONESIAN,
                "Uji",
                DAY,
                List.of(
                        of("Dulu", of("Alasan", said), of("Catatan", said)),
                        of("Sekarang", of("Alasan", said), of("Alasan", said)),
                        Block.Section.folded("Nanti", List.of(of("Alasan", said))),
                        of("Dulu", said)));
        Html html = Html.check(HtmlPage.of(document));
        assertEquals(
                List.of("Dulu", "Alasan", "Catatan", "Sekarang", "Sekarang Alasan", "Nanti Alasan"),
                html.sectionNames());
        assertEquals(8, html.all("section").size());
    }

    /** An element without content closes itself in a drawing, and has no end elsewhere. */
    @Test
    void nothingClosesItselfOutsideADrawing() {
        String page = HtmlPage.of(every("Uji"));
        assertTrue(page.contains("<meta charset=\"utf-8\">"), page);
        assertTrue(page.contains("height=\"8\"/>"), page);
        assertFalse(page.replaceAll("(?s)<svg.*?</svg>", "").contains("/>"), page);
    }

    /** All but the style, so that a change of the drawing is seen. */
    @Test
    void thePageIsPinned() throws IOException {
        String page = HtmlPage.of(every("Uji")).replaceAll("(?s)<style>.*</style>", "<style></style>");
        try (InputStream file = HtmlPageTest.class.getResourceAsStream("/report/page.html")) {
            assertEquals(new String(file.readAllBytes(), StandardCharsets.UTF_8), page);
        }
    }

    @Test
    void oneScaleIsSharedByAllBars() {
        Block.Bars bars = new Block.Bars(
                "Lama layanan",
                true,
                List.of(
                        new Block.Bar("a", mark(3), Optional.empty()),
                        new Block.Bar("b", mark(12), Optional.of(mark(5)))));
        Html html = Html.check(HtmlPage.of(Document.of(Locale.ENGLISH, "Sheet", DAY, List.of(bars))));
        for (Element svg : html.all("svg")) {
            assertEquals("0 0 12.6 10", svg.getAttribute("viewBox"));
        }
        assertEquals("en", html.all("html").get(0).getAttribute("lang"));
        assertTrue(html.text().contains("Reached: 12 hari"), html.text());
        assertTrue(html.text().contains("Target: 5 hari"), html.text());
    }

    @Test
    void lengthsWithoutTargetsAreNotCalledReached() {
        Block.Bars bars = new Block.Bars("Kredit", true, List.of(new Block.Bar("a", mark(3), Optional.empty())));
        String text = Html.check(HtmlPage.of(Document.of(INDONESIAN, "Uji", DAY, List.of(bars))))
                .text();
        assertTrue(text.contains("3 hari"), text);
        assertFalse(text.contains("Realisasi") || text.contains("garis tegak"), text);
    }

    @Test
    void aLineWithNegativeValuesStaysInside() {
        Block.Lines lines = new Block.Lines(
                "Selisih",
                List.of("I", "II"),
                List.of(new Block.Line("a", List.of(Optional.of(mark(-3)), Optional.of(mark(2))))));
        Html html = Html.check(HtmlPage.of(Document.of(INDONESIAN, "Selisih", DAY, List.of(lines))));
        assertEquals("0 0 1 5", html.all("svg").get(0).getAttribute("viewBox"));
        assertEquals("M0 5 L1 0", html.all("path").get(0).getAttribute("d"));
    }

    @Test
    void aLineThatStaysLevelAndOneWithoutValues() {
        List<Optional<Block.Mark>> level = List.of(Optional.of(mark(3)), Optional.of(mark(3)));
        List<Optional<Block.Mark>> none = List.of(Optional.empty(), Optional.empty());
        Html html = Html.check(HtmlPage.of(Document.of(
                INDONESIAN,
                "Uji",
                DAY,
                List.of(
                        new Block.Lines("a", List.of("I", "II"), List.of(new Block.Line("a", level))),
                        new Block.Lines("b", List.of("I", "II"), List.of(new Block.Line("b", none)))))));
        assertEquals("0 0 1 1", html.all("svg").get(0).getAttribute("viewBox"));
        assertEquals("M0 0 L1 0", html.all("path").get(0).getAttribute("d"));
        assertEquals(1, html.all("figure").size(), "nothing to draw");
        assertEquals(2, html.all("table").size());
    }

    @Test
    void hostileTextStaysHarmlessAndReadable() {
        String hostile = "</style></title><script>alert('x')</script>\" onload=\"alert(1)\u202E\u2066\u200F& ]]> -->"
                + "\u0000\u0007\u001B[2J\uD800\uFFFE ممم 5";
        String page = HtmlPage.of(every(hostile));
        Html html = Html.check(page);
        assertTrue(
                html.all("h1").get(0).getTextContent().startsWith("</style></title><script>alert('x')</script>"),
                "the text is shown as it was written");
        assertTrue(html.text().contains("ممم 5"));
        assertFalse(page.contains("<script"), page);
        assertTrue(
                page.codePoints()
                        .noneMatch(c -> c != '\n' && Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT
                                || Character.getType(c) == Character.SURROGATE),
                "no mark that turns the text or ends it");
    }

    @Test
    void quotedTextIsIsolated() {
        String text = "Alasan: " + Document.quoted("\u2069\u202Eمم\nx\u2068") + " pada hari 5";
        String page = HtmlPage.of(Document.of(INDONESIAN, "Uji", DAY, List.of(Block.Paragraph.of(text))));
        assertTrue(page.contains("<p>Alasan: <bdi>مم x</bdi> pada hari 5</p>"), page);
        Html.check(page);
    }

    @Test
    void aTitleHoldsTextAndNoElement() {
        String page = HtmlPage.of(every(Document.quoted("A <b> C")));
        assertFalse(
                Pattern.compile("<title[^>]*>[^<]*<(?!/title>)").matcher(page).find(), page);
        assertTrue(page.contains("<title>A &lt;b&gt; C</title>"), page);
    }

    @Test
    void brokenIsolatesAreMended() {
        String page =
                HtmlPage.of(Document.of(INDONESIAN, "Uji", DAY, List.of(Block.Paragraph.of("a\u2069b\u2068c\u2068d"))));
        assertTrue(page.contains("<p>ab<bdi>c<bdi>d</bdi></bdi></p>"), page);
    }

    @Test
    void tenThousandCharactersAreThereAndWrap() {
        String page = HtmlPage.of(every("w".repeat(10_000)));
        assertEquals(10_000, Html.check(page).all("h1").get(0).getTextContent().length());
        assertTrue(page.contains("overflow-wrap:anywhere"));
    }

    @Test
    void nothingIsFetched() {
        String page = HtmlPage.of(every("https://example.test/x.png"));
        assertTrue(page.contains("default-src 'none'"));
        Html html = Html.check(page); // has no element and no attribute that could
        for (String name : List.of("script", "link", "img", "iframe", "object", "a", "base", "form")) {
            assertEquals(List.of(), html.all(name));
        }
    }

    @Test
    void headingsDoNotGoDeeperThanSix() {
        Block block = Block.Paragraph.of("dalam");
        for (int i = 0; i < 8; i++) {
            block = Block.Section.of("tingkat " + i, List.of(block));
        }
        Html html = Html.check(HtmlPage.of(Document.of(INDONESIAN, "Uji", DAY, List.of(block))));
        assertEquals(4, html.all("h6").size());
    }

    @Test
    void whatIsEmptyLeavesNoEmptyList() {
        Html html = Html.check(HtmlPage.of(Document.of(
                INDONESIAN, "Uji", DAY, List.of(new Block.Items(false, List.of()), new Block.Facts(List.of())))));
        assertEquals(List.of(), html.all("ul"));
        assertEquals(List.of(), html.all("dl"));
    }

    /** WCAG 2: relative luminance and contrast. */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String color) {
        double[] part = new double[3];
        for (int i = 0; i < 3; i++) {
            double c = Integer.parseInt(color.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            part[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * part[0] + 0.7152 * part[1] + 0.0722 * part[2];
    }

    @Test
    void colorsStandOutFromEachOther() {
        String page = HtmlPage.of(every("Uji"));
        Matcher matcher = Pattern.compile("--([a-z-]+):(#[0-9a-f]{6})").matcher(page);
        Map<String, String> colors = new java.util.TreeMap<>();
        while (matcher.find()) {
            colors.put(matcher.group(1), matcher.group(2));
        }
        assertEquals(14, colors.size(), colors.toString());
        assertEquals(
                14, Pattern.compile("#[0-9a-f]{6}").matcher(page).results().count(), "no color beside the palette");
        assertEquals(21, Math.round(contrast("#000000", "#ffffff")));
        List<String> weak = new ArrayList<>();
        for (String text : List.of("ink", "soft")) {
            for (String ground : List.of("paper", "pale")) {
                least(7, text, ground, colors, weak);
            }
        }
        least(7, "on-lit", "lit", colors, weak);
        for (String shape : List.of("edge", "bar", "mark", "line-a", "line-b", "line-c", "line-d")) {
            least(3, shape, "paper", colors, weak);
        }
        least(3, "bar", "track", colors, weak);
        least(3, "mark", "track", colors, weak);
        assertEquals(List.of(), weak);
    }

    private static void least(double least, String one, String other, Map<String, String> colors, List<String> weak) {
        double contrast = contrast(colors.get(one), colors.get(other));
        if (contrast < least) {
            weak.add(one + " on " + other + ": " + contrast);
        }
    }

    @Test
    void theTreeHasNumbersAndWordsOfEveryBlock() {
        Map<String, Object> tree = every("Uji").tree();
        assertTrue(TreeText.of(tree).startsWith("{"), "nothing but what a neutral tree may hold");
        assertEquals(BigDecimal.ONE, tree.get("schema"));
        assertEquals("id", tree.get("language"));
        assertEquals("2026-03-31", tree.get("dated"));
        List<?> blocks = (List<?>) tree.get("blocks");
        assertEquals(
                List.of("paragraph", "section", "table", "bars", "lines", "matrix"),
                blocks.stream().map(block -> ((Map<?, ?>) block).get("kind")).toList());
        Map<?, ?> bar = (Map<?, ?>) ((List<?>) ((Map<?, ?>) blocks.get(3)).get("bars")).get(0);
        assertEquals(Map.of("value", new BigDecimal("3"), "text", "3 hari"), bar.get("value"));
        assertEquals(Map.of("value", new BigDecimal("4"), "text", "4 hari"), bar.get("target"));
        Map<?, ?> line = (Map<?, ?>) ((List<?>) ((Map<?, ?>) blocks.get(4)).get("lines")).get(0);
        assertEquals(Map.of(), ((List<?>) line.get("marks")).get(1));
        Map<?, ?> matrix = (Map<?, ?>) blocks.get(5);
        assertEquals("Uji", matrix.get("lit"));
        assertEquals("y", matrix.get("litRow"));
        assertEquals("b", matrix.get("litColumn"));
    }

    @Test
    void documentsAreEqualByWhatTheySay() {
        assertEquals(every("a"), every("a"));
        assertEquals(every("a").hashCode(), every("a").hashCode());
        assertNotEquals(every("a"), every("b"));
        assertNotEquals(every("a"), null);
        assertEquals("Document[2026-03-31, 6 blocks]", every("rahasia").toString());
        assertEquals(DAY, every("a").dated());
        assertEquals("a", every("a").title());
        assertEquals(6, every("a").blocks().size());
    }

    @Test
    void whatDoesNotFitTogetherIsRefused() {
        List<Block.Column> two = List.of(Block.Column.ofWords("a"), Block.Column.ofNumbers("b"));
        assertEquals(
                "rows must have 2 cells each, but one has 1",
                assertThrows(IllegalArgumentException.class, () -> new Block.Table("t", two, List.of(List.of("x"))))
                        .getMessage());
        assertEquals(
                "lines must have one mark for each of the 2 points, but one has 1",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Block.Lines(
                                        "t",
                                        List.of("I", "II"),
                                        List.of(new Block.Line("l", List.of(Optional.empty())))))
                        .getMessage());
        List<List<String>> rows = List.of(List.of("r", "1", "2"));
        for (Block.Cell outside : List.of(new Block.Cell(1, 0), new Block.Cell(0, 2))) {
            assertEquals(
                    "lit must be a cell of the grid, but is " + outside,
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> new Block.Matrix("t", "c", List.of("a", "b"), rows, Optional.of(outside)))
                            .getMessage());
        }
        assertEquals(
                "column must not be negative, but is -1",
                assertThrows(IllegalArgumentException.class, () -> new Block.Cell(0, -1))
                        .getMessage());
    }
}
