package id.walesi.kinerja.regulation.pp10_1979;

import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.behavior.Dp3Element;
import id.walesi.kinerja.facts.pp10_1979.Dp3Facts;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.specimen.Specimen;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Constructed DP3 marks. */
public final class Dp3Cases {

    static final AppraisalPeriod YEAR = AppraisalPeriod.ofYear(2012);

    private Dp3Cases() {}

    /** Marks as canonical decimals; an element without one was not assessed. */
    public record Marks(Map<Dp3Element, String> byElement) {

        /** All elements alike. */
        public static Marks alike(String mark) {
            Map<Dp3Element, String> marks = new EnumMap<>(Dp3Element.class);
            for (Dp3Element element : Dp3Element.values()) {
                marks.put(element, mark);
            }
            return new Marks(marks);
        }

        /** With another mark. */
        public Marks with(Dp3Element element, String mark) {
            Map<Dp3Element, String> marks = new EnumMap<>(byElement);
            marks.put(element, mark);
            return new Marks(marks);
        }

        Marks without(Dp3Element element) {
            Map<Dp3Element, String> marks = new EnumMap<>(byElement);
            marks.remove(element);
            return new Marks(marks);
        }

        /** Puts the marks into a case. */
        public void addTo(AppraisalCaseBuilder builder) {
            byElement.forEach((element, mark) -> builder.extra(Dp3Facts.mark(element), Score.parse(mark)));
        }

        /** A case of the usual employee. */
        public AppraisalCaseBuilder toCase() {
            AppraisalCaseBuilder builder = Specimen.empty(YEAR);
            addTo(builder);
            return builder;
        }
    }

    /** Valid marks, near the edges of the bands more often than elsewhere; leadership is missing in some. */
    public static Arbitrary<Marks> valid() {
        Arbitrary<String> mark = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 1000).map(tenths -> tenths / 10 + "." + tenths % 10),
                Arbitraries.of(
                        "0", "50", "50.5", "51", "60", "60.49", "75", "75.5", "76", "90", "90.999", "91", "100"));
        return mark.list().ofMinSize(7).ofMaxSize(8).map(Dp3Cases::of);
    }

    private static Marks of(List<String> marks) {
        Map<Dp3Element, String> byElement = new EnumMap<>(Dp3Element.class);
        for (int i = 0; i < marks.size(); i++) {
            byElement.put(Dp3Element.values()[i], marks.get(i));
        }
        return new Marks(byElement);
    }
}
