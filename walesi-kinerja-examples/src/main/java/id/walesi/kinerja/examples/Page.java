package id.walesi.kinerja.examples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Plain text for a terminal or a sheet of paper: paragraphs that wrap, and tables with aligned columns. */
final class Page {

    private static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();

    /** The text without characters that break a line, turn its direction or do not print. */
    static String printable(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isISOControl(c)
                        && Character.getType(c) != Character.FORMAT
                        && Character.getType(c) != Character.SURROGATE
                        && Character.getType(c) != Character.LINE_SEPARATOR
                        && Character.getType(c) != Character.PARAGRAPH_SEPARATOR)
                .forEach(line::appendCodePoint);
        return line.toString();
    }

    Page heading(String title, char underline) {
        text.append(title).append('\n');
        text.append(String.valueOf(underline).repeat(length(title))).append('\n');
        return this;
    }

    Page blank() {
        text.append('\n');
        return this;
    }

    /** A paragraph; its first line begins as given, the others stand under its words. */
    Page line(String paragraph) {
        int start = 0;
        while (start < paragraph.length() && paragraph.charAt(start) == ' ') {
            start++;
        }
        int number = start;
        while (number < paragraph.length() && Character.isDigit(paragraph.charAt(number))) {
            number++;
        }
        boolean numbered = number > start && paragraph.startsWith(". ", number);
        return line(" ".repeat(start), paragraph.substring(start), numbered ? number - start + 2 : 0);
    }

    private Page line(String margin, String paragraph, int hanging) {
        StringBuilder row = new StringBuilder(margin);
        int used = 0;
        for (String word : Arrays.asList(paragraph.split(" ", -1))) {
            if (used > 0 && length(row) + 1 + length(word) > WIDTH) {
                text.append(row).append('\n');
                row = new StringBuilder(margin).append(" ".repeat(hanging));
                used = 0;
            }
            row.append(used > 0 ? " " : "").append(word);
            used++;
        }
        text.append(row).append('\n');
        return this;
    }

    /** A label and its value, the values one under the other. */
    Page pairs(List<List<String>> pairs) {
        int width = pairs.stream().mapToInt(pair -> length(pair.get(0))).max().orElse(0);
        for (List<String> pair : pairs) {
            String label = pair.get(0) + " ".repeat(width - length(pair.get(0)));
            line("", label + " : " + pair.get(1), width + 3);
        }
        return this;
    }

    /** Rows under a heading; the first column stands left, the columns named stand right. */
    Page table(List<Integer> right, List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < rows.get(0).size(); column++) {
            int index = column;
            widths.add(
                    rows.stream().mapToInt(row -> length(row.get(index))).max().orElse(0));
        }
        for (int i = 0; i < rows.size(); i++) {
            row(right, widths, rows.get(i));
            if (i == 0) {
                row(right, widths, widths.stream().map("-"::repeat).toList());
            }
        }
        return this;
    }

    private void row(List<Integer> right, List<Integer> widths, List<String> cells) {
        StringBuilder row = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String gap = " ".repeat(widths.get(column) - length(cells.get(column)));
            row.append("   ");
            row.append(right.contains(column) ? gap + cells.get(column) : cells.get(column) + gap);
        }
        text.append(row.toString().stripTrailing()).append('\n');
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    String text() {
        return text.toString();
    }
}
