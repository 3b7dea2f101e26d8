package id.walesi.kinerja.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static id.walesi.kinerja.architecture.Code.ROOT;
import static id.walesi.kinerja.architecture.Code.holds;

import id.walesi.kinerja.feedback.PeriodFeedback;
import id.walesi.kinerja.feedback.RecognitionNote;
import org.junit.jupiter.api.Test;

/** Recognition is shown, never scored. */
class RecognitionTest {

    /** Breaks the rule. */
    @SuppressWarnings("unused")
    private static final class Scored {
        private static int score(PeriodFeedback document) {
            return document.recognitions().size();
        }
    }

    @Test
    void nothingThatComputesKnowsRecognition() {
        holds(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(ROOT + ".feedback", ROOT + ".intake", ROOT + ".report")
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(RecognitionNote.class)
                        .orShould()
                        .dependOnClassesThat()
                        .areAssignableTo(PeriodFeedback.class)
                        .because("a note of thanks must not be worth points: show it in the document of the period"),
                Scored.class);
    }
}
