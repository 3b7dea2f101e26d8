package id.walesi.kinerja.validation;

import id.walesi.kinerja.asn.LegacyNip;
import id.walesi.kinerja.asn.NiPppk;
import id.walesi.kinerja.asn.Nik;
import id.walesi.kinerja.asn.Nip;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.indicator.Evidence;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Weight;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a value is written as text. A form reads exactly what it says and refuses the rest with a code: no locale, no
 * trimming, no guess. It costs little even on hostile text, and no finding shows the text.
 *
 * @param <T> the value
 * @term bentuk penulisan
 */
@FunctionalInterface
public interface TextForm<T> {

    /**
     * Reads a text.
     *
     * @param text the text as it came; ask {@link #isGiven} first
     * @return the value, or all that is wrong with the text, at the empty path
     * @throws NullPointerException if the text is null
     */
    Outcome<T> read(String text);

    /**
     * Whether anything was typed. An empty cell and a blank one say nothing.
     *
     * @param text the text, or null
     * @return false for null and for blank text
     */
    static boolean isGiven(@Nullable CharSequence text) {
        return text != null && !text.toString().isBlank();
    }

    /**
     * Words for people: whatever is not blank, as it stands.
     *
     * @return the form
     */
    static TextForm<String> words() {
        return text -> Outcome.of(Check.notNull("text", text));
    }

    /**
     * An exact decimal number.
     *
     * @param notation how the source writes its numbers
     * @return the form; at most {@link Ratio#MAX_DIGITS} digits, of which at most {@link Ratio#MAX_DECIMALS} decimals
     */
    static TextForm<Ratio> number(NumberNotation notation) {
        return new NumberForm(Check.notNull("notation", notation));
    }

    /**
     * A whole number, without mark and groups.
     *
     * @param lowest the lowest number allowed
     * @param highest the highest number allowed
     * @return the form
     */
    static TextForm<Integer> wholeNumber(int lowest, int highest) {
        return new WholeNumberForm(lowest, highest);
    }

    /**
     * A weight: a number of zero or more, whose notation is not said.
     *
     * @return the form
     */
    static TextForm<Weight> weight() {
        return new WeightForm();
    }

    /**
     * A day as {@code 2025-03-31}.
     *
     * @return the form
     */
    static TextForm<LocalDate> day() {
        return new DateForm();
    }

    /**
     * An appraisal period as {@link AppraisalPeriod#parse} reads it.
     *
     * @return the form
     */
    static TextForm<AppraisalPeriod> period() {
        return made(ProblemCode.of("text.not-a-period"), AppraisalPeriod::parse);
    }

    /**
     * A unit by its code.
     *
     * @return the form
     */
    static TextForm<MeasurementUnit> unit() {
        return made(ProblemCode.of("text.not-a-unit"), MeasurementUnit::of);
    }

    /**
     * The number of a permanent civil servant.
     *
     * @return the form
     */
    static TextForm<Nip> nip() {
        return diagnosed(Nip::diagnose, Nip::of);
    }

    /**
     * The number of a civil servant on contract.
     *
     * @return the form
     */
    static TextForm<NiPppk> niPppk() {
        return diagnosed(NiPppk::diagnose, NiPppk::of);
    }

    /**
     * The 9-digit number of a permanent civil servant from before.
     *
     * @return the form
     */
    static TextForm<LegacyNip> legacyNip() {
        return diagnosed(LegacyNip::diagnose, LegacyNip::of);
    }

    /**
     * The number of a resident.
     *
     * @return the form
     */
    static TextForm<Nik> nik() {
        return diagnosed(Nik::diagnose, Nik::of);
    }

    /**
     * A code of the host's own: lower-case ASCII letters, digits and {@code - . / @ _}.
     *
     * @return the form
     */
    static TextForm<String> code() {
        return made(ProblemCode.of("text.not-a-code"), text -> Check.code("text", text));
    }

    /**
     * A digest as {@link Evidence#isSha256} knows it.
     *
     * @return the form
     */
    static TextForm<String> digest() {
        return new DigestForm();
    }

    /**
     * A key of the host: any text of one line that a spreadsheet has not turned into a number.
     *
     * @return the form
     */
    static TextForm<String> id() {
        return new IdForm();
    }

    /**
     * Yes or no: {@code true}, {@code ya}, {@code false}, {@code tidak}, upper and lower case alike.
     *
     * @return the form
     */
    static TextForm<Boolean> truth() {
        return new TruthForm();
    }

    /**
     * A member of a closed list, by its code or, where the state prints one, by its official label.
     *
     * @param members all members, for example {@code EmployeePredicate.values()}
     * @param <E> the list
     * @return the form
     */
    static <E extends Coded> TextForm<E> codeOf(E[] members) {
        return new CodeForm<>(List.of(Check.notNull("members", members)));
    }

    /**
     * A form that asks a factory, so that text and value have one truth.
     *
     * @param refusal the kind of finding if the factory refuses
     * @param factory gives the value, or throws an {@link IllegalArgumentException}
     * @param <T> the value
     * @return the form
     */
    static <T> TextForm<T> made(ProblemCode refusal, Function<String, T> factory) {
        return new MadeForm<>(refusal, factory);
    }

    /**
     * A form that asks a value's own diagnosis, then its factory.
     *
     * @param diagnosis finds all that is wrong with a text
     * @param factory gives the value of a text without blocking findings
     * @param <T> the value
     * @return the form
     */
    static <T> TextForm<T> diagnosed(Function<String, Problems> diagnosis, Function<String, T> factory) {
        Check.notNull("diagnosis", diagnosis);
        Check.notNull("factory", factory);
        return text -> {
            Problems found = diagnosis.apply(text);
            return found.blocks() ? Outcome.refused(found) : Outcome.of(factory.apply(text), found);
        };
    }

    /**
     * A refusal of one kind, without details.
     *
     * @param code the kind of finding
     * @param <T> the value that was not read
     * @return the refusal
     */
    static <T> Outcome<T> refused(ProblemCode code) {
        return Outcome.refused(Problems.of(Problem.error(code, "")));
    }
}
