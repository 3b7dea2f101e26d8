package id.walesi.kinerja.intake;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.validation.NumberNotation;

/**
 * One column of a sheet.
 *
 * @param header what its head says, exactly
 * @param path where its text stands in the draft, for example {@code position.level}
 * @param notation how it writes numbers; {@link NumberNotation#UNSTATED} for all other texts
 * @term kolom berkas
 */
public record ImportColumn(String header, String path, NumberNotation notation) {

    /**
     * Checks its components.
     *
     * @param header what its head says, exactly
     * @param path where its text stands in the draft, for example {@code position.level}
     * @param notation how it writes numbers; {@link NumberNotation#UNSTATED} for all other texts
     */
    public ImportColumn {
        Check.text("header", header);
        Check.text("path", path);
        Check.notNull("notation", notation);
    }

    /**
     * A column whose text goes into the draft as it stands.
     *
     * @param header what its head says
     * @param path where its text stands in the draft
     * @return the column
     */
    public static ImportColumn of(String header, String path) {
        return new ImportColumn(header, path, NumberNotation.UNSTATED);
    }

    /** Whether a finding at a place of the draft is about this column. */
    boolean covers(String place) {
        return place.equals(path) || place.startsWith(path + ".") || place.startsWith(path + "[");
    }
}
