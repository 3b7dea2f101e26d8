package id.walesi.kinerja.report;

import java.util.ArrayList;
import java.util.List;

/** A document as plain lines, to compare in tests. Isolates are not shown. */
final class Spoken {

    private Spoken() {}

    static String text(Document document) {
        return String.join("\n", lines(document)) + "\n";
    }

    static List<String> lines(Document document) {
        List<String> lines = new ArrayList<>();
        lines.add("= " + document.title() + " (" + document.dated() + ")");
        lines.addAll(lines(document.blocks(), ""));
        return lines.stream()
                .map(line -> line.replace("\u2068", "").replace("\u2069", ""))
                .toList();
    }

    private static List<String> lines(List<Block> blocks, String indent) {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Section section) {
                lines.add(indent + (section.folded() ? "+ " : "- ") + section.heading());
                lines.addAll(lines(section.blocks(), indent + "  "));
            } else if (block instanceof Block.Paragraph paragraph) {
                lines.add(indent + line(paragraph));
            } else if (block instanceof Block.Items items) {
                items.items().forEach(item -> lines.add(indent + (items.numbered() ? "# " : "* ") + line(item)));
            } else if (block instanceof Block.Facts facts) {
                facts.facts().forEach(fact -> lines.add(indent + fact.name() + " = " + fact.value()));
            } else if (block instanceof Block.Table table) {
                lines.add(indent + "[" + table.caption() + "] "
                        + String.join(
                                " | ",
                                table.columns().stream().map(Block.Column::head).toList()));
                table.rows().forEach(row -> lines.add(indent + "  " + String.join(" | ", row)));
            } else if (block instanceof Block.Bars bars) {
                lines.add(indent + "[" + bars.caption() + "]" + (bars.oneScale() ? " one scale" : ""));
                bars.bars()
                        .forEach(bar -> lines.add(
                                indent + "  " + bar.label() + ": " + bar.value().text()
                                        + bar.target()
                                                .map(target -> " of " + target.text())
                                                .orElse("")));
            } else if (block instanceof Block.Lines chart) {
                lines.add(indent + "[" + chart.caption() + "] " + String.join(" | ", chart.points()));
                chart.lines()
                        .forEach(line -> lines.add(indent + "  " + line.name() + ": "
                                + String.join(
                                        " | ",
                                        line.marks().stream()
                                                .map(mark -> mark.map(Block.Mark::text)
                                                        .orElse("-"))
                                                .toList())));
            } else if (block instanceof Block.Matrix matrix) {
                lines.add(indent + "[" + matrix.caption() + "] " + matrix.corner() + " | "
                        + String.join(" | ", matrix.columns()));
                for (int i = 0; i < matrix.rows().size(); i++) {
                    int row = i;
                    lines.add(indent + "  " + String.join(" | ", matrix.rows().get(i))
                            + matrix.lit()
                                    .filter(cell -> cell.row() == row)
                                    .map(cell -> " <" + (cell.column() + 1) + ">")
                                    .orElse(""));
                }
            }
        }
        return lines;
    }

    private static String line(Block.Paragraph paragraph) {
        return paragraph.text() + (paragraph.basis().isEmpty() ? "" : " [" + paragraph.basis() + "]");
    }
}
