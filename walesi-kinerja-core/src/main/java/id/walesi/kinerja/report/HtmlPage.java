package id.walesi.kinerja.report;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.quantity.Ratio;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A document as one HTML file: no script, no network, styles and charts inside. It reads on a telephone and prints on A4.
 * Charts carry their numbers as text, so that nothing is said by color or length alone.
 *
 * @term halaman laporan
 */
public final class HtmlPage {

    private static final int DECIMALS = 6;

    /** A mark at the end of the longest bar is still inside. */
    private static final Ratio HEADROOM = Ratio.of(21, 20);

    private static final String[] STROKES = {"line-a", "line-b", "line-c", "line-d"};

    // Contrast: ink and soft on paper, pale and track at least 7:1; on-lit on lit at least 7:1; bar, mark, edge and the
    // lines on paper at least 3:1, bar on track too. A test computes it.
    private static final String STYLE = """
            :root{--paper:#ffffff;--ink:#1a1d21;--soft:#44494f;--edge:#7a818a;--pale:#f2f5f8;--track:#dfe6ee;\
            --bar:#1f5f9e;--mark:#1a1d21;--lit:#0d3b66;--on-lit:#ffffff;\
            --line-a:#1f5f9e;--line-b:#9a3b12;--line-c:#2f6b3c;--line-d:#6b3fa0;color-scheme:light}
            *{box-sizing:border-box}
            body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,"Segoe UI",Roboto,\
            "Noto Sans","DejaVu Sans",sans-serif;overflow-wrap:anywhere}
            main{max-width:52rem;margin:0 auto;padding:1.25rem 1rem 3rem}
            h1{font-size:1.6rem;line-height:1.25;margin:0 0 .25rem}
            h2{font-size:1.25rem;line-height:1.3;margin:2rem 0 .5rem;padding-top:.75rem;border-top:2px solid var(--ink)}
            h3{font-size:1.05rem;margin:1.25rem 0 .4rem}
            h4,h5,h6{font-size:1rem;margin:1rem 0 .3rem}
            p{margin:.5rem 0}
            .dated,.basis,figcaption,caption,.legend{color:var(--soft)}
            .dated{margin:0 0 1rem}
            .basis{display:block;font-size:.85rem;line-height:1.4}
            ol,ul{padding-left:1.6rem;margin:.5rem 0}
            li{margin:.5rem 0}
            dl{display:grid;grid-template-columns:minmax(9rem,auto) 1fr;gap:.3rem 1.25rem;margin:.75rem 0}
            dt{color:var(--soft)}
            dd{margin:0;font-weight:600}
            table{border-collapse:collapse;width:100%;margin:.75rem 0}
            caption,figcaption{text-align:left;font-weight:600;padding:.25rem 0}
            th,td{border:1px solid var(--edge);padding:.4rem .55rem;text-align:left;vertical-align:top}
            thead th{background:var(--pale)}
            tbody th{font-weight:600}
            .wide td,.wide th{min-width:7.5rem}
            .number{text-align:right;font-variant-numeric:tabular-nums}
            figure{margin:1rem 0}
            .bars{list-style:none;padding:0;margin:.25rem 0}
            .bars li{margin:.7rem 0}
            .bars .values{display:flex;flex-wrap:wrap;gap:0 1.25rem;font-variant-numeric:tabular-nums}
            .bars .name{font-weight:600}
            .bars svg{display:block;width:100%;height:1.1rem;background:var(--track)}
            .bar{fill:var(--bar)}
            .mark{stroke:var(--mark);stroke-width:4;vector-effect:non-scaling-stroke}
            .plot svg.chart{display:block;width:calc(100% - 12px);margin:0 6px;height:12rem;border:1px solid var(--edge);\
            border-width:1px 0;overflow:visible}
            .axis,.ends{margin:.2rem 0;font-size:.85rem;color:var(--soft)}
            .ends{display:flex;justify-content:space-between;gap:1rem}
            .plot path{fill:none;stroke-width:2.5;vector-effect:non-scaling-stroke}
            .plot path.dots{stroke-width:9;stroke-linecap:round}
            .line-a{stroke:var(--line-a)}
            .line-b{stroke:var(--line-b);stroke-dasharray:9 5}
            .line-c{stroke:var(--line-c);stroke-dasharray:2 5}
            .line-d{stroke:var(--line-d);stroke-dasharray:12 4 2 4}
            .plot path.dots{stroke-dasharray:none}
            .legend{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding:0;margin:.4rem 0}
            .legend li{margin:0;display:flex;align-items:center;gap:.5rem}
            .legend svg{width:2.2rem;height:.8rem;flex:none}
            .matrix td,.matrix th{text-align:center}
            .matrix tbody th{text-align:left;background:var(--pale)}
            .matrix .lit{background:var(--lit);color:var(--on-lit);font-weight:700;outline:3px solid var(--ink)}
            details{margin:1rem 0;border:1px solid var(--edge);padding:0 .75rem}
            summary{cursor:pointer;padding:.6rem 0;font-weight:600}
            summary>*{display:inline;border:0;margin:0;padding:0}
            @media (max-width:40rem){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}
            table.wide thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
            table.wide tr{display:block;border:1px solid var(--edge);margin:.6rem 0;padding:.3rem .6rem}
            table.wide td,table.wide tbody th{display:block;border:0;padding:.15rem 0;text-align:left}
            table.wide td,table.wide th{min-width:0}
            table.wide [data-head]::before{content:attr(data-head) ": ";color:var(--soft);font-weight:400}
            .matrix{table-layout:fixed}.matrix th,.matrix td{padding:.3rem .15rem;font-size:.78rem}}
            @page{size:A4;margin:16mm}
            @media print{body{font-size:10.5pt}main{max-width:none;padding:0}details{border:0;padding:0}
            details::details-content{content-visibility:visible;display:block;height:auto}
            h1,h2,h3,caption,figcaption,summary{break-after:avoid}tr,li,figure,table{break-inside:avoid}
            *{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
            """;

    private final Document document;
    private final Markup out = new Markup();
    private final Set<String> names = new HashSet<>();
    private final Deque<Around> around = new ArrayDeque<>();
    private int ids;

    private record Around(String heading, String id) {}

    private HtmlPage(Document document) {
        this.document = document;
    }

    /**
     * Draws a document.
     *
     * @param document the document
     * @return the text of an HTML file in UTF-8
     */
    public static String of(Document document) {
        return new HtmlPage(Check.notNull("document", document)).draw();
    }

    private String draw() {
        out.raw("<!DOCTYPE html>\n");
        out.open("html", "lang", document.language()).line().open("head").line();
        out.empty("meta", "charset", "utf-8").line();
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        String nothingFromOutside = "default-src 'none'; style-src 'unsafe-inline'";
        out.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + nothingFromOutside + "\">")
                .line();
        out.empty("meta", "name", "referrer", "content", "no-referrer").line();
        out.title(document.title()).line();
        out.open("style").raw("\n" + STYLE).close().line();
        out.close().line().open("body").line().open("main").line();
        out.leaf("h1", document.title()).line();
        out.open("p", "class", "dated");
        out.text(word("document.dated") + " ");
        out.leaf(
                "time",
                document.wording().text(document.dated()),
                "datetime",
                document.dated().toString());
        out.close().line();
        document.blocks().forEach(block -> block(block, 2));
        return out.close().line().close().line().close().line().toString();
    }

    private String word(String key) {
        return document.wording().word(key);
    }

    private String id() {
        ids++;
        return "n" + ids;
    }

    private void block(Block block, int level) {
        if (block instanceof Block.Section section) {
            section(section, level);
        } else if (block instanceof Block.Paragraph paragraph) {
            out.open("p");
            paragraph(paragraph);
            out.close().line();
        } else if (block instanceof Block.Items items) {
            items(items);
        } else if (block instanceof Block.Facts facts) {
            facts(facts);
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Bars bars) {
            bars(bars);
        } else if (block instanceof Block.Lines lines) {
            lines(lines);
        } else {
            matrix((Block.Matrix) block);
        }
    }

    private void section(Block.Section section, int level) {
        String heading = "h" + level;
        String id = id();
        if (section.folded()) {
            out.open("details")
                    .open("summary")
                    .leaf(heading, section.heading(), "id", id)
                    .close()
                    .line();
        } else {
            open(section, id);
            out.leaf(heading, section.heading(), "id", id).line();
        }
        around.push(new Around(section.heading(), id));
        section.blocks().forEach(block -> block(block, level < 6 ? level + 1 : level));
        around.pop();
        out.close().line();
    }

    /**
     * A section has a name that no other has: its heading; where that is taken, with the one around it. A section for which
     * that is taken, too, has its heading, and no name among the regions of the page.
     */
    private void open(Block.Section section, String id) {
        if (names.add(section.heading())) {
            out.open("section", "aria-labelledby", id);
        } else if (!around.isEmpty() && names.add(around.getFirst().heading() + " " + section.heading())) {
            out.open("section", "aria-labelledby", around.getFirst().id() + " " + id);
        } else {
            out.open("section");
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        out.text(paragraph.text());
        if (!paragraph.basis().isEmpty()) {
            out.raw(" ").leaf("span", paragraph.basis(), "class", "basis");
        }
    }

    private void items(Block.Items items) {
        if (items.items().isEmpty()) {
            return;
        }
        out.open(items.numbered() ? "ol" : "ul").line();
        for (Block.Paragraph item : items.items()) {
            out.open("li");
            paragraph(item);
            out.close().line();
        }
        out.close().line();
    }

    private void facts(Block.Facts facts) {
        if (facts.facts().isEmpty()) {
            return;
        }
        out.open("dl").line();
        for (Block.Fact fact : facts.facts()) {
            out.leaf("dt", fact.name()).leaf("dd", fact.value()).line();
        }
        out.close().line();
    }

    private void table(Block.Table table) {
        out.open("table", "class", "wide").leaf("caption", table.caption()).line();
        out.open("thead").open("tr");
        for (Block.Column column : table.columns()) {
            out.leaf("th", column.head(), "scope", "col", "class", style(column));
        }
        out.close().close().line().open("tbody").line();
        for (List<String> row : table.rows()) {
            out.open("tr");
            for (int i = 0; i < row.size(); i++) {
                Block.Column column = table.columns().get(i);
                if (i == 0) {
                    out.leaf("th", row.get(i), "scope", "row", "class", style(column), "data-head", column.head());
                } else {
                    out.leaf("td", row.get(i), "class", style(column), "data-head", column.head());
                }
            }
            out.close().line();
        }
        out.close().close().line();
    }

    private static String style(Block.Column column) {
        return column.numbers() ? "number" : "words";
    }

    private void bars(Block.Bars chart) {
        Ratio longest = Ratio.ZERO;
        for (Block.Bar bar : chart.bars()) {
            longest = longest.atLeast(end(bar));
        }
        boolean targets = chart.bars().stream().anyMatch(bar -> bar.target().isPresent());
        out.open("figure").leaf("figcaption", chart.caption()).line();
        out.open("ul", "class", "bars").line();
        for (Block.Bar bar : chart.bars()) {
            bar(bar, chart.oneScale() ? longest : end(bar), targets);
        }
        out.close().line();
        if (targets) {
            out.leaf("p", word("document.bars-legend"), "class", "legend").line();
        }
        out.close().line();
    }

    private static Ratio end(Block.Bar bar) {
        return bar.value().value().atLeast(bar.target().map(Block.Mark::value).orElse(Ratio.ZERO));
    }

    /** The drawing is measured in the chart's own numbers; the browser fits it to the page. */
    private void bar(Block.Bar bar, Ratio scale, boolean targets) {
        Ratio width = scale.sign() > 0 ? scale.times(HEADROOM) : Ratio.ONE;
        String title = id();
        out.open("li").open("div", "class", "values").leaf("span", bar.label(), "class", "name");
        String reached = targets ? word("document.reached") + ": " : "";
        out.raw(" ").leaf("span", reached + bar.value().text());
        bar.target().ifPresent(target -> out.raw(" ").leaf("span", word("document.target") + ": " + target.text()));
        out.close().line();
        out.open(
                "svg",
                "viewBox",
                "0 0 " + number(width) + " 10",
                "preserveAspectRatio",
                "none",
                "role",
                "img",
                "aria-labelledby",
                title);
        out.title(bar.label() + ": " + spoken(bar), "id", title);
        Ratio length = bar.value().value().atLeast(Ratio.ZERO);
        out.empty("rect", "class", "bar", "x", "0", "y", "1", "width", number(length), "height", "8");
        bar.target().ifPresent(target -> {
            String x = number(target.value().atLeast(Ratio.ZERO));
            out.empty("line", "class", "mark", "x1", x, "x2", x, "y1", "0", "y2", "10");
        });
        out.close().close().line();
    }

    private static String spoken(Block.Bar bar) {
        return bar.value().text()
                + bar.target().map(target -> " / " + target.text()).orElse("");
    }

    private void lines(Block.Lines chart) {
        List<Block.Mark> marks = chart.lines().stream()
                .flatMap(line -> line.marks().stream())
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Block.Mark::value))
                .toList();
        if (marks.isEmpty()) {
            table(numbers(chart));
            return;
        }
        Block.Mark lowest = marks.get(0);
        Block.Mark highest = marks.get(marks.size() - 1);
        Ratio top = highest.value();
        Ratio height = top.equals(lowest.value()) ? Ratio.ONE : top.minus(lowest.value());
        int width = Math.max(1, chart.points().size() - 1);
        String title = id();
        out.open("figure", "class", "plot").leaf("figcaption", chart.caption()).line();
        out.leaf("p", word("document.highest") + ": " + highest.text(), "class", "axis")
                .line();
        out.open(
                "svg",
                "class",
                "chart",
                "viewBox",
                "0 0 " + width + " " + number(height),
                "preserveAspectRatio",
                "none",
                "role",
                "img",
                "aria-labelledby",
                title);
        out.title(chart.caption(), "id", title).line();
        for (int i = 0; i < chart.lines().size(); i++) {
            line(chart.lines().get(i), stroke(i), top);
        }
        out.close().line();
        out.leaf("p", word("document.lowest") + ": " + lowest.text(), "class", "axis")
                .line();
        out.open("p", "class", "ends").leaf("span", chart.points().get(0));
        out.raw(" ")
                .leaf("span", chart.points().get(chart.points().size() - 1))
                .close()
                .line();
        legend(chart);
        out.close().line();
        out.open("details").leaf("summary", word("document.chart-numbers")).line();
        table(numbers(chart));
        out.close().line();
    }

    private static String stroke(int line) {
        return STROKES[line % STROKES.length];
    }

    private void line(Block.Line line, String stroke, Ratio top) {
        StringBuilder path = new StringBuilder();
        StringBuilder dots = new StringBuilder();
        boolean drawing = false;
        for (int i = 0; i < line.marks().size(); i++) {
            Optional<Block.Mark> mark = line.marks().get(i);
            if (mark.isPresent()) {
                String at = i + " " + number(top.minus(mark.get().value()));
                path.append(drawing ? " L" : " M").append(at);
                dots.append(" M").append(at).append(" h0");
            }
            drawing = mark.isPresent();
        }
        if (path.length() > 0) {
            out.empty("path", "class", stroke, "d", path.substring(1)).line();
            out.empty("path", "class", stroke + " dots", "d", dots.substring(1)).line();
        }
    }

    private void legend(Block.Lines chart) {
        out.open("ul", "class", "legend").line();
        for (int i = 0; i < chart.lines().size(); i++) {
            String name = chart.lines().get(i).name();
            String title = id();
            out.open("li").open("svg", "viewBox", "0 0 36 12", "role", "img", "aria-labelledby", title);
            out.title(name, "id", title);
            out.empty("path", "class", stroke(i), "d", "M0 6 L36 6", "stroke-width", "2.5");
            out.close().leaf("span", name).close().line();
        }
        out.close().line();
    }

    private Block.Table numbers(Block.Lines chart) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(Block.Column.ofWords(word("document.point")));
        chart.lines().forEach(line -> columns.add(Block.Column.ofNumbers(line.name())));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < chart.points().size(); i++) {
            List<String> row = new ArrayList<>();
            row.add(chart.points().get(i));
            for (Block.Line line : chart.lines()) {
                row.add(line.marks().get(i).map(Block.Mark::text).orElse("–"));
            }
            rows.add(row);
        }
        return new Block.Table(chart.caption(), columns, rows);
    }

    private void matrix(Block.Matrix matrix) {
        out.open("table", "class", "matrix").leaf("caption", matrix.caption()).line();
        out.open("thead").open("tr").leaf("th", matrix.corner(), "scope", "col");
        matrix.columns().forEach(column -> out.leaf("th", column, "scope", "col"));
        out.close().close().line().open("tbody").line();
        for (int row = 0; row < matrix.rows().size(); row++) {
            List<String> cells = matrix.rows().get(row);
            out.open("tr").leaf("th", cells.get(0), "scope", "row");
            for (int column = 1; column < cells.size(); column++) {
                if (matrix.lit().equals(Optional.of(new Block.Cell(row, column - 1)))) {
                    out.leaf("td", "● " + cells.get(column), "class", "lit", "aria-current", "true");
                } else {
                    out.leaf("td", cells.get(column));
                }
            }
            out.close().line();
        }
        out.close().close().line();
    }

    private static String number(Ratio value) {
        return value.forDisplay(DECIMALS).toPlainString();
    }
}
