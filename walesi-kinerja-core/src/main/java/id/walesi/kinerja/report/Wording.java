package id.walesi.kinerja.report;

import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.legal.Basis;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.period.PeriodType;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.policy.Sentence;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Quantity;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.rating.Predicate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How values are written for people. English for an English locale, Indonesian for every other; the machine's own
 * locale plays no part.
 *
 * @term penyajian kata, angka, dan tanggal
 */
public final class Wording {

    private static final String[] ROMAN = {"", "I", "II", "III", "IV"};

    /** More decimals than this are not shown; the number is then marked as rounded. */
    private static final int SHOWN_DECIMALS = 6;

    private static final int ROUNDED_DECIMALS = 4;

    private static final String UNIT = "unit.";

    private static final Wording INDONESIAN = new Wording(false, new Locale("id"));
    private static final Wording ENGLISH = new Wording(true, Locale.ENGLISH);

    private final boolean english;
    private final Map<String, String> words;
    private final Map<String, String> units;
    private final Function<Coded, Optional<Sentence>> more;

    private Wording(boolean english, Locale language) {
        this.english = english;
        ResourceBundle bundle = ResourceBundle.getBundle("id.walesi.kinerja.report.words", language);
        // looked up for every number of an explanation: a plain map is several times as fast as a bundle
        Map<String, String> all = new HashMap<>();
        Map<String, String> named = new HashMap<>();
        for (String key : bundle.keySet()) {
            all.put(key, bundle.getString(key));
            if (key.startsWith(UNIT)) {
                named.put(key.substring(UNIT.length()), all.get(key));
            }
        }
        this.words = Map.copyOf(all);
        this.units = Map.copyOf(named);
        this.more = code -> Optional.empty();
    }

    private Wording(Wording own, Function<Coded, Optional<Sentence>> more) {
        this.english = own.english;
        this.words = own.words;
        this.units = own.units;
        this.more = more;
    }

    /**
     * The wording for a locale.
     *
     * @param locale the reader's locale
     * @return English wording for English, otherwise Indonesian
     */
    public static Wording in(Locale locale) {
        return Check.notNull("locale", locale).getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? ENGLISH
                : INDONESIAN;
    }

    /**
     * The wording for a locale, with the words that the providers of a catalog bring for codes of their own.
     *
     * @param locale the reader's locale
     * @param catalog the policies with their words
     * @return English wording for English, otherwise Indonesian
     */
    public static Wording in(Locale locale, PolicyCatalog catalog) {
        Check.notNull("catalog", catalog);
        Wording own = in(locale);
        return new Wording(own, catalog::word);
    }

    private Optional<String> more(Coded code) {
        return more.apply(code).map(sentence -> english ? sentence.english() : sentence.indonesian());
    }

    boolean isEnglish() {
        return english;
    }

    String word(String key) {
        String word = words.get(key);
        if (word == null) {
            throw new MissingResourceException("no word " + key, Wording.class.getName(), key);
        }
        return word;
    }

    boolean has(String key) {
        return words.containsKey(key);
    }

    String sentence(String key, Map<String, String> gaps) {
        return Template.fill(word(key), gaps::get);
    }

    /**
     * A number with its meaning.
     *
     * @param value the number
     * @return for example {@code 2,75 hari kerja}, {@code 87,5%}, {@code Rp1.500.000}
     */
    public String text(Quantity value) {
        if (value instanceof Amount amount) {
            return amount(amount);
        }
        return value instanceof Percent ? number(value.value()) + "%" : number(value.value());
    }

    private String amount(Amount amount) {
        String number = number(amount.value());
        if (amount.unit().equals(MeasurementUnit.PERCENT)) {
            return number + "%";
        }
        if (amount.unit().equals(MeasurementUnit.RUPIAH)) {
            int digits = 0; // behind the sign and the mark of a rounded number
            while (!Character.isDigit(number.charAt(digits))) {
                digits++;
            }
            return number.substring(0, digits) + "Rp" + number.substring(digits);
        }
        return number + " " + unit(amount.unit().code(), amount.value().equals(Ratio.ONE));
    }

    private String unit(String code, boolean one) {
        String word = one ? units.get(code + ".one") : null;
        return word == null ? units.getOrDefault(code, code) : word;
    }

    private String number(Ratio value) {
        return value.endsWithin(SHOWN_DECIMALS)
                ? grouped(value.forDisplay(SHOWN_DECIMALS))
                : "≈" + grouped(value.forDisplay(ROUNDED_DECIMALS));
    }

    private String grouped(BigDecimal value) {
        String plain = value.toPlainString();
        int start = value.signum() < 0 ? 1 : 0;
        int dot = plain.indexOf('.');
        int end = dot < 0 ? plain.length() : dot;
        if (dot < 0 && end - start <= 3) {
            return plain;
        }
        StringBuilder text = new StringBuilder(plain.length() + 8).append(plain, 0, start);
        for (int i = start; i < end; i++) {
            if (i > start && (end - i) % 3 == 0) {
                text.append(english ? ',' : '.');
            }
            text.append(plain.charAt(i));
        }
        return dot < 0
                ? text.toString()
                : text.append(english ? '.' : ',')
                        .append(plain, dot + 1, plain.length())
                        .toString();
    }

    /**
     * A day.
     *
     * @param day the day
     * @return for example {@code 31 Maret 2025}
     */
    public String text(LocalDate day) {
        return day.getDayOfMonth() + " " + word("month." + day.getMonthValue()) + " " + day.getYear();
    }

    /**
     * A run of days.
     *
     * @param days the days
     * @return for example {@code 1 Januari 2025 s.d. 31 Maret 2025}, or {@code sejak 1 Januari 2022}; a single day as
     *     itself
     */
    public String text(DateRange days) {
        if (days.isOpen()) {
            return sentence("days.since", Map.of("start", text(days.start())));
        }
        return days.start().equals(days.lastDay())
                ? text(days.start())
                : sentence("days.closed", Map.of("start", text(days.start()), "end", text(days.lastDay())));
    }

    /**
     * A period.
     *
     * @param period the period
     * @return for example {@code Triwulan I 2025}
     */
    public String text(AppraisalPeriod period) {
        if (period.type() == PeriodType.CUSTOM) {
            return text(period.days());
        }
        int number = period.number();
        return sentence(
                "period." + period.type().code(),
                Map.of(
                        "year", Integer.toString(period.year()),
                        "number", Integer.toString(number),
                        "roman", number < ROMAN.length ? ROMAN[number] : "",
                        "month", word("month." + number)));
    }

    /**
     * A member of a closed list. Official terms are kept: in English they stand in parentheses.
     *
     * @param value the member
     * @return for example {@code Butuh Perbaikan}, or {@code Needs improvement (Butuh Perbaikan)}
     */
    public String text(Coded value) {
        String official = value instanceof Predicate predicate
                ? predicate.label()
                : value instanceof CoreValue core ? core.label() : "";
        String key = listOf(value) + "." + value.code();
        Optional<String> said =
                more(value).or(() -> words.containsKey(key) ? Optional.of(word(key)) : Optional.empty());
        if (official.isEmpty()) {
            return said.orElse(value.code());
        }
        if (english) {
            return said.map(text -> text + " (" + official + ")").orElse(official);
        }
        return words.containsKey(key) ? word(key) : official; // what an official paper prints beside the label
    }

    private static String listOf(Coded value) {
        Class<?> list = value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
        return list.getSimpleName();
    }

    /**
     * A run of numbers.
     *
     * @param range the numbers
     * @return for example {@code 88,31 s.d. 100}
     */
    public String text(Interval range) {
        Ratio lower = range.lower();
        Ratio upper = range.upper();
        if (lower == null && upper == null) {
            return word("interval.all");
        }
        if (upper == null) {
            String key = range.includesLower() ? "interval.at-least" : "interval.above";
            return sentence(key, Map.of("lower", number(Objects.requireNonNull(lower))));
        }
        if (lower == null) {
            String key = range.includesUpper() ? "interval.at-most" : "interval.below";
            return sentence(key, Map.of("upper", number(upper)));
        }
        String key = (range.includesLower() ? "interval.from" : "interval.from-above")
                + (range.includesUpper() ? ".to" : ".to-below");
        return sentence(key, Map.of("lower", number(lower), "upper", number(upper)));
    }

    /**
     * Any value of a step or a problem.
     *
     * @param value the value
     * @return its words
     */
    public String text(Datum value) {
        if (value instanceof Datum.Numeric number) {
            return text(number.value());
        }
        if (value instanceof Datum.Label label) {
            return text(label.value());
        }
        if (value instanceof Datum.Day day) {
            return text(day.value());
        }
        if (value instanceof Datum.Days days) {
            return text(days.value());
        }
        if (value instanceof Datum.Period period) {
            return text(period.value());
        }
        return oneLine(((Datum.Text) value).value());
    }

    /**
     * What a rule rests on.
     *
     * @param basis the basis
     * @return for example {@code PermenPANRB 6/2022 Pasal 23-25 (peraturan; terkonfirmasi)}
     */
    public String text(Basis basis) {
        return basis.citation() + " (" + word("standing." + basis.standing().code()) + "; "
                + word("confidence." + basis.confidence().code()) + ")";
    }

    /**
     * A finding: its sentence, then its code and place.
     *
     * @param problem the finding
     * @return one line
     */
    public String text(Problem problem) {
        StringBuilder text = new StringBuilder(
                        word("severity." + problem.severity().code()))
                .append(": ")
                .append(sentence(problem))
                .append(" [")
                .append(problem.code());
        if (!problem.path().isEmpty()) {
            text.append(" @ ").append(oneLine(problem.path()));
        }
        problem.citation().ifPresent(citation -> text.append("; ").append(citation));
        return text.append(']').toString();
    }

    /**
     * A finding: its sentence alone, for a screen that shows severity, place and citation in its own way.
     *
     * @param problem the finding
     * @return one line, ending with a full stop; for a code that this library does not know, the code and its details
     */
    public String sentence(Problem problem) {
        String key = "problem." + problem.code();
        Optional<String> template =
                more(problem.code()).or(() -> words.containsKey(key) ? Optional.of(word(key)) : Optional.empty());
        if (template.isPresent()) {
            return Template.fill(template.get(), name -> named(problem.details(), name));
        }
        StringBuilder text = new StringBuilder(problem.code().toString());
        problem.details()
                .forEach(detail -> text.append(' ')
                        .append(detail.name())
                        .append(" = ")
                        .append(text(detail.value()))
                        .append(';'));
        return text.toString();
    }

    @Nullable
    String named(List<Term> terms, String name) {
        for (Term term : terms) {
            if (term.name().equals(name)) {
                return text(term.value());
            }
        }
        return null;
    }

    /** Text from outside must not break a line, nor turn its direction. */
    static String oneLine(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (type == Character.CONTROL
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR) {
                line.append(' ');
            } else if (type != Character.FORMAT && type != Character.SURROGATE) {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }

    /** Whether a text has nothing but the signs of a typewriter, as most have. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }
}
