package id.walesi.kinerja.intake;

import id.walesi.kinerja.check.Check;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a sheet looks like, and which draft a row of it fills.
 *
 * @param columns the columns; their order in the sheet does not matter
 * @param key the paths of the columns that together tell rows apart; none if rows may repeat
 * @param draft fills the draft of a row; it is called once for each row that is not blank
 * @param <T> the fact that a row stands for
 * @term tata letak berkas
 */
public record ImportLayout<T>(
        List<ImportColumn> columns, List<String> key, Function<ImportCells, ? extends Draft<T>> draft) {

    /**
     * Checks and copies its components.
     *
     * @param columns the columns; their order in the sheet does not matter
     * @param key the paths of the columns that together tell rows apart; none if rows may repeat
     * @param draft fills the draft of a row; it is called once for each row that is not blank
     */
    public ImportLayout {
        columns = checked(columns);
        key = checked(key, columns);
        Check.notNull("draft", draft);
    }

    private static List<ImportColumn> checked(List<ImportColumn> columns) {
        List<ImportColumn> all = Check.list("columns", columns);
        Check.that(!all.isEmpty(), "columns", all, "a sheet has a column");
        Set<String> headers = new HashSet<>();
        Set<String> paths = new HashSet<>();
        for (ImportColumn column : all) {
            Check.that(headers.add(column.header()), "columns", column.header(), "each column has its own header");
            Check.that(paths.add(column.path()), "columns", column.path(), "each column has its own path");
        }
        return all;
    }

    private static List<String> checked(List<String> key, List<ImportColumn> columns) {
        List<String> all = Check.list("key", key);
        for (String path : all) {
            boolean known = columns.stream().anyMatch(column -> column.path().equals(path));
            Check.that(known, "key", path, "is the path of no column");
        }
        return all;
    }

    /** The column that a place in the draft comes from. */
    Optional<ImportColumn> column(String place) {
        return columns.stream().filter(column -> column.covers(place)).findFirst();
    }
}
