package id.walesi.kinerja.appraisal;

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
}
