package id.walesi.kinerja.report;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.quantity.Ratio;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One part of a {@link Document}. The kinds are closed: who draws documents knows them all. Texts are already in the
 * reader's language; numbers of charts stand beside them exactly, so that no reader of the tree has to parse words.
 *
 * @term bagian dokumen
 */
public sealed interface Block {

    /**
     * The block as a neutral tree: {@code Map}, {@code List}, {@code String}, {@code BigDecimal} and {@code Boolean}.
     *
     * @return the tree; its {@code kind} says what it is
     */
    Map<String, Object> tree();

    /**
     * Parts under one heading.
     *
     * @param heading the heading
     * @param folded whether the reader opens it only if wanted; in print it stands open
     * @param blocks the parts
     */
    record Section(String heading, boolean folded, List<Block> blocks) implements Block {
        /**
         * Checks and copies its components.
         *
         * @param heading the heading
         * @param folded whether the reader opens it only if wanted; in print it stands open
         * @param blocks the parts
         */
        public Section {
            Check.text("heading", heading);
            blocks = Check.list("blocks", blocks);
        }

        /**
         * An open section.
         *
         * @param heading the heading
         * @param blocks the parts
         * @return the section
         */
        public static Section of(String heading, List<? extends Block> blocks) {
            return new Section(heading, false, List.copyOf(blocks));
        }

        /**
         * A section that the reader opens.
         *
         * @param heading the heading
         * @param blocks the parts
         * @return the section
         */
        public static Section folded(String heading, List<? extends Block> blocks) {
            return new Section(heading, true, List.copyOf(blocks));
        }

        @Override
        public Map<String, Object> tree() {
            Map<String, Object> tree = kind("section");
            tree.put("heading", heading);
            tree.put("folded", folded);
            tree.put("blocks", trees(blocks));
            return tree;
        }
    }

    /**
     * A sentence or more, with what it rests on.
     *
     * @param text the text
     * @param basis the article and its standing; empty where the text says nothing that needs one
     */
    record Paragraph(String text, String basis) implements Block {
        /**
         * Checks its components.
         *
         * @param text the text
         * @param basis the article and its standing; empty where the text says nothing that needs one
         */
        public Paragraph {
            Check.notNull("text", text);
            Check.notNull("basis", basis);
        }

        /**
         * A text that rests on nothing but the facts.
         *
         * @param text the text
         * @return the paragraph
         */
        public static Paragraph of(String text) {
            return new Paragraph(text, "");
        }

        @Override
        public Map<String, Object> tree() {
            Map<String, Object> tree = kind("paragraph");
            tree.put("text", text);
            tree.put("basis", basis);
            return tree;
        }
    }

    /**
     * A list of paragraphs.
     *
     * @param numbered whether the order counts
     * @param items the paragraphs
     */
    record Items(boolean numbered, List<Paragraph> items) implements Block {
        /**
         * Checks and copies its components.
         *
         * @param numbered whether the order counts
         * @param items the paragraphs
         */
        public Items {
            items = Check.list("items", items);
        }

        @Override
        public Map<String, Object> tree() {
            Map<String, Object> tree = kind("items");
            tree.put("numbered", numbered);
            tree.put("items", trees(items));
            return tree;
        }
    }

    /**
     * Named values, one beside the other: who, when, what came out.
     *
     * @param facts the values, each under its name
     */
    record Facts(List<Fact> facts) implements Block {
        /**
         * Checks and copies its components.
         *
         * @param facts the values, each under its name
         */
        public Facts {
            facts = Check.list("facts", facts);
        }

        @Override
        public Map<String, Object> tree() {
            Map<String, Object> tree = kind("facts");
            tree.put("facts", facts.stream().map(Fact::tree).toList());
            return tree;
        }
    }

    /**
     * A named value.
     *
     * @param name the name
     * @param value the value
     */
    record Fact(String name, String value) {
        /**
         * Checks its components.
         *
         * @param name the name
         * @param value the value
         */
        public Fact {
            Check.text("name", name);
            Check.notNull("value", value);
        }

        Map<String, Object> tree() {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("name", name);
            tree.put("value", value);
            return tree;
        }
    }

    /**
     * A table. The first column names the rows.
     *
     * @param caption what the table shows
     * @param columns the heads of the columns
     * @param rows the rows, each as long as the heads
     */
    record Table(String caption, List<Column> columns, List<List<String>> rows) implements Block {
        /**
         * Checks and copies its components.
         *
         * @param caption what the table shows
         * @param columns the heads of the columns
         * @param rows the rows, each as long as the heads
         */
        public Table {
            Check.text("caption", caption);
            columns = Check.list("columns", columns);
            rows = grid("rows", rows, columns.size());
        }

        @Override
        public Map<String, Object> tree() {
            Map<String, Object> tree = kind("table");
            tree.put("caption", caption);
            tree.put("columns", columns.stream().map(Column::tree).toList());
            tree.put("rows", rows);
            return tree;
        }
    }

    /**
     * The head of a column.
     *
     * @param head its words
     * @param numbers whether numbers stand in it, to be set at the end of the line
     */
    record Column(String head, boolean numbers) {
        /**
         * Checks its components.
         *
         * @param head its words
         * @param numbers whether numbers stand in it, to be set at the end of the line
         */
        public Column {
            Check.text("head", head);
        }

        /**
         * A column of words.
         *
         * @param head its words
         * @return the column
         */
        public static Column ofWords(String head) {
            return new Column(head, false);
        }

        /**
         * A column of numbers.
         *
         * @param head its words
         * @return the column
         */
        public static Column ofNumbers(String head) {
            return new Column(head, true);
        }

        Map<String, Object> tree() {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("head", head);
            tree.put("numbers", numbers);
            return tree;
        }
    }

    /**
     * A number in a chart, with the words that stand for it.
     *
     * @param value the number
     * @param text its words, with the unit
     */
    record Mark(Ratio value, String text) {
        /**
         * Checks its components.
         *
         * @param value the number
         * @param text its words, with the unit
         */
        public Mark {
            Check.notNull("value", value);
            Check.text("text", text);
        }

        Map<String, Object> tree() {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("value", value.forDisplay(Document.TREE_DECIMALS));
            tree.put("text", text);
            return tree;
        }
    }

    /**
     * Lengths compared, each with a mark to reach where there is one.
     *
     * @param caption what the chart shows
     * @param oneScale whether all lengths are of one unit; otherwise each has its own scale
     * @param bars the lengths
     */
    record Bars(String caption, boolean oneScale, List<Bar> bars) implements Block {
        /**
         * Checks and copies its components.
         *
         * @param caption what the chart shows
         * @param oneScale whether all lengths are of one unit; otherwise each has its own scale
         * @param bars the lengths
         */
        public Bars {
            Check.text("caption", caption);
            bars = Check.list("bars", bars);
        }

        @Override
        public Map<String, Object> tree() {
            Map<String, Object> tree = kind("bars");
            tree.put("caption", caption);
            tree.put("oneScale", oneScale);
            tree.put("bars", bars.stream().map(Bar::tree).toList());
            return tree;
        }
    }

    /**
     * One length.
     *
     * @param label what is measured
     * @param value what was reached
     * @param target what was promised, if anything
     */
    record Bar(String label, Mark value, Optional<Mark> target) {
        /**
         * Checks its components.
         *
         * @param label what is measured
         * @param value what was reached
         * @param target what was promised, if anything
         */
        public Bar {
            Check.text("label", label);
            Check.notNull("value", value);
            Check.notNull("target", target);
        }

        Map<String, Object> tree() {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("label", label);
            tree.put("value", value.tree());
            target.ifPresent(mark -> tree.put("target", mark.tree()));
            return tree;
        }
    }

    /**
     * Values over time.
     *
     * @param caption what the chart shows
     * @param points the points in time, in order
     * @param lines the values at each point
     */
    record Lines(String caption, List<String> points, List<Line> lines) implements Block {
        /**
         * Checks and copies its components.
         *
         * @param caption what the chart shows
         * @param points the points in time, in order
         * @param lines the values at each point
         */
        public Lines {
            Check.text("caption", caption);
            points = Check.list("points", points);
            lines = sameLength(points.size(), Check.list("lines", lines));
        }

        private static List<Line> sameLength(int points, List<Line> lines) {
            for (Line line : lines) {
                if (line.marks().size() != points) {
                    throw new IllegalArgumentException("lines must have one mark for each of the " + points
                            + " points, but one has " + line.marks().size());
                }
            }
            return lines;
        }

        @Override
        public Map<String, Object> tree() {
            Map<String, Object> tree = kind("lines");
            tree.put("caption", caption);
            tree.put("points", points);
            tree.put("lines", lines.stream().map(Line::tree).toList());
            return tree;
        }
    }

    /**
     * One line of a chart.
     *
     * @param name what it shows
     * @param marks the value at each point; empty where there is none
     */
    record Line(String name, List<Optional<Mark>> marks) {
        /**
         * Checks and copies its components.
         *
         * @param name what it shows
         * @param marks the value at each point; empty where there is none
         */
        public Line {
            Check.text("name", name);
            marks = Check.list("marks", marks);
        }

        Map<String, Object> tree() {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("name", name);
            tree.put("marks", marks.stream().map(Line::treeOf).toList());
            return tree;
        }

        /** A tree has no null: a point without a value is an empty map. */
        private static Map<String, Object> treeOf(Optional<Mark> mark) {
            return mark.map(Mark::tree).orElse(Map.of());
        }
    }

    /**
     * A grid of cells of which one may be lit.
     *
     * @param caption what the grid shows
     * @param corner what the rows and the columns stand for
     * @param columns the heads of the columns
     * @param rows the rows: first the head, then the cells
     * @param lit the cell that is lit, if any
     */
    record Matrix(String caption, String corner, List<String> columns, List<List<String>> rows, Optional<Cell> lit)
            implements Block {
        /**
         * Checks and copies its components.
         *
         * @param caption what the grid shows
         * @param corner what the rows and the columns stand for
         * @param columns the heads of the columns
         * @param rows the rows: first the head, then the cells
         * @param lit the cell that is lit, if any
         */
        public Matrix {
            Check.text("caption", caption);
            Check.text("corner", corner);
            columns = Check.list("columns", columns);
            rows = grid("rows", rows, columns.size() + 1);
            inside(Check.notNull("lit", lit), rows.size(), columns.size());
        }

        private static void inside(Optional<Cell> lit, int rows, int columns) {
            if (lit.isPresent() && (lit.get().row() >= rows || lit.get().column() >= columns)) {
                throw new IllegalArgumentException("lit must be a cell of the grid, but is " + lit.get());
            }
        }

        @Override
        public Map<String, Object> tree() {
            Map<String, Object> tree = kind("matrix");
            tree.put("caption", caption);
            tree.put("corner", corner);
            tree.put("columns", columns);
            tree.put("rows", rows);
            lit.ifPresent(cell -> tree.put("lit", rows.get(cell.row()).get(cell.column() + 1)));
            lit.ifPresent(cell -> tree.put("litRow", rows.get(cell.row()).get(0)));
            lit.ifPresent(cell -> tree.put("litColumn", columns.get(cell.column())));
            return tree;
        }
    }

    /**
     * A cell of a grid.
     *
     * @param row its row, from 0
     * @param column its column, from 0, the heads of the rows not counted
     */
    record Cell(int row, int column) {
        /**
         * Checks its components.
         *
         * @param row its row, from 0
         * @param column its column, from 0, the heads of the rows not counted
         */
        public Cell {
            notNegative("row", row);
            notNegative("column", column);
        }

        private static void notNegative(String name, int value) {
            if (value < 0) {
                throw new IllegalArgumentException(name + " must not be negative, but is " + value);
            }
        }
    }

    private static Map<String, Object> kind(String kind) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", kind);
        return tree;
    }

    private static List<Map<String, Object>> trees(List<? extends Block> blocks) {
        return blocks.stream().map(Block::tree).toList();
    }

    private static List<List<String>> grid(String name, List<List<String>> rows, int width) {
        List<List<String>> grid = new ArrayList<>();
        for (List<String> row : Check.list(name, rows)) {
            if (row.size() != width) {
                throw new IllegalArgumentException(
                        name + " must have " + width + " cells each, but one has " + row.size());
            }
            grid.add(Check.list(name, row));
        }
        return List.copyOf(grid);
    }
}
