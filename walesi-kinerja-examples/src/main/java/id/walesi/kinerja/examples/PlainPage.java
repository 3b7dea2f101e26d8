package id.walesi.kinerja.examples;

import id.walesi.kinerja.report.Block;
import id.walesi.kinerja.report.Document;
import java.util.ArrayList;
import java.util.List;

/** A document as plain text: what the page in the browser says, without its charts and folds. */
final class PlainPage {

    private static final int WIDEST = 100;

    private final Page page = new Page();

    private PlainPage() {}

    static String of(Document document) {
        PlainPage plain = new PlainPage();
        plain.page.heading(document.title(), '=');
        plain.write(document.blocks());
        return plain.page.text();
    }

    private void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        if (block instanceof Block.Section section) {
            // folded parts are for whoever opens the page
            if (!section.folded()) {
                page.blank().heading(Page.printable(section.heading()), '-');
                write(section.blocks());
            }
        } else if (block instanceof Block.Paragraph paragraph) {
            line("", paragraph);
        } else if (block instanceof Block.Items items) {
            int number = 0;
            for (Block.Paragraph item : items.items()) {
                number++;
                line(items.numbered() ? number + ". " : "- ", item);
            }
        } else if (block instanceof Block.Facts facts) {
            page.pairs(facts.facts().stream()
                    .map(fact -> List.of(Page.printable(fact.name()), Page.printable(fact.value())))
                    .toList());
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Bars bars) {
            page.blank().line(Page.printable(bars.caption()) + ":");
            page.pairs(bars.bars().stream()
                    .map(bar -> List.of(
                            "   " + Page.printable(bar.label()),
                            Page.printable(bar.value().text())))
                    .toList());
        }
    }

    private void line(String mark, Block.Paragraph paragraph) {
        page.line(mark + Page.printable(paragraph.text()));
        if (!paragraph.basis().isEmpty()) {
            page.line(" ".repeat(3) + Page.printable(paragraph.basis()));
        }
    }

    private static int width(List<List<String>> rows) {
        int width = 0;
        for (int column = 0; column < rows.get(0).size(); column++) {
            int index = column;
            width += 3
                    + rows.stream()
                            .mapToInt(row -> row.get(index).length())
                            .max()
                            .orElse(0);
        }
        return width;
    }

    private void table(Block.Table table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream()
                .map(Block.Column::head)
                .map(Page::printable)
                .toList());
        table.rows().forEach(row -> rows.add(row.stream().map(Page::printable).toList()));
        List<Integer> right = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).numbers()) {
                right.add(i);
            }
        }
        page.blank().line(Page.printable(table.caption()) + ":");
        if (width(rows) <= WIDEST) {
            page.table(right, rows);
            return;
        }
        // too wide for a terminal: one row under the other
        for (List<String> row : rows.subList(1, rows.size())) {
            List<List<String>> pairs = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                pairs.add(List.of("   " + rows.get(0).get(i), row.get(i)));
            }
            page.pairs(pairs).blank();
        }
    }
}
