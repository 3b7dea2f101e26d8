package id.walesi.kinerja.intake;

import id.walesi.kinerja.check.Check;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one row, by where they stand in the draft.
 *
 * @term sel satu baris
 */
public final class ImportCells {

    private final Map<String, @Nullable String> texts;

    ImportCells(Map<String, @Nullable String> texts) {
        this.texts = texts;
    }

    /**
     * The text of a column.
     *
     * @param path the path of a column of the layout
     * @return the text, or null if the cell is blank
     * @throws IllegalArgumentException if the layout has no column of that path
     */
    public @Nullable String text(String path) {
        Check.that(texts.containsKey(path), "path", path, "is no column of the layout");
        return texts.get(path);
    }

    @Override
    public String toString() {
        return "ImportCells[***]";
    }
}
