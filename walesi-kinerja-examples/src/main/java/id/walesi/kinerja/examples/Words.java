package id.walesi.kinerja.examples;

import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.report.Wording;
import java.util.Locale;

/** The reader's language. Both languages of a sentence stand side by side where it is said. */
enum Words {
    /** Indonesian, the usual one. */
    INDONESIAN,
    /** English. */
    ENGLISH;

    /** Picks the sentence of this language and fills its gaps, which are {@code %s}. */
    String say(String indonesian, String english, Object... values) {
        String template = this == ENGLISH ? english : indonesian;
        return values.length == 0 ? template : String.format(Locale.ROOT, template, values);
    }

    Locale locale() {
        return this == ENGLISH ? Locale.ENGLISH : new Locale("id");
    }

    /** How the library writes numbers, days and official terms in this language. */
    Wording wording() {
        return Wording.in(locale());
    }

    /** The library's sentence alone, without the severity before it and the code and place behind it. */
    String sentence(Problem problem) {
        return wording().sentence(problem);
    }

    /** A target as a person writes it. */
    String target(TargetValue target) {
        if (target instanceof TargetValue.Single single) {
            return wording().text(single.amount());
        }
        if (target instanceof TargetValue.Ceiling ceiling) {
            return say(
                    "%s (target maksimal)",
                    "%s (the highest possible)", wording().text(ceiling.amount()));
        }
        if (target instanceof TargetValue.Range range) {
            return wording().text(range.lowest()) + " - " + wording().text(range.highest());
        }
        if (target instanceof TargetValue.Deadline deadline) {
            return wording().text(deadline.day());
        }
        return "\"" + ((TargetValue.Narrative) target).text() + "\"";
    }
}
