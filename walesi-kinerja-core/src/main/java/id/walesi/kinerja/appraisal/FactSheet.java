package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Datum;
import java.util.Optional;

/**
 * A structured extra fact into which a path can lead, so that a step of a judgment can name one value of it.
 *
 * @term lembar fakta
 */
public interface FactSheet {

    /**
     * One value of the sheet.
     *
     * @param path the path within the sheet, without the sheet's own, for example {@code activities[a1].score}
     * @return the value, or empty if there is none
     */
    Optional<Datum> fact(String path);

    /**
     * The sheet with another value in one place, to try what would come of it.
     *
     * @param path the path within the sheet
     * @param value what would stand there
     * @return the changed sheet, or empty if the value cannot be another by itself, or the sheet has no room for this one;
     *     empty for every place unless a sheet says otherwise
     */
    default Optional<FactSheet> with(String path, Datum value) {
        Check.text("path", path);
        Check.notNull("value", value);
        return Optional.empty();
    }

    /**
     * In which role somebody decides a value of the sheet.
     *
     * @param path the path within the sheet
     * @return the role, or empty if the value is measured or comes from elsewhere
     */
    default Optional<Coded> decider(String path) {
        Check.text("path", path);
        return Optional.empty();
    }
}
