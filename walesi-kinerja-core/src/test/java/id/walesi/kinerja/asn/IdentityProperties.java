package id.walesi.kinerja.asn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.Problems;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;

class IdentityProperties {

    @Property
    void a_nip_is_the_inverse_of_writing_its_parts(
            @ForAll("days") LocalDate birth,
            @ForAll("days") LocalDate appointed,
            @ForAll Sex sex,
            @ForAll @IntRange(min = 1, max = 999) int serial) {
        Nip nip = Nip.of(String.format(
                Locale.ROOT,
                "%04d%02d%02d%04d%02d%s%03d",
                birth.getYear(),
                birth.getMonthValue(),
                birth.getDayOfMonth(),
                appointed.getYear(),
                appointed.getMonthValue(),
                sex == Sex.MALE ? "1" : "2",
                serial));
        assertEquals(birth, nip.birthDate());
        assertEquals(YearMonth.from(appointed), nip.appointed());
        assertEquals(sex, nip.sex());
        assertEquals(serial, nip.serial());
    }

    @Property
    void a_nik_fits_its_day_in_all_centuries_and_no_other_day(
            @ForAll("days") LocalDate birth, @ForAll("days") LocalDate other, @ForAll Sex sex) {
        Nik nik = Nik.of(String.format(
                Locale.ROOT,
                "999999%02d%02d%02d0001",
                birth.getDayOfMonth() + (sex == Sex.MALE ? 0 : 40),
                birth.getMonthValue(),
                birth.getYear() % 100));
        assertEquals(sex, nik.sex());
        assertTrue(nik.matches(birth));
        boolean same = birth.getDayOfMonth() == other.getDayOfMonth()
                && birth.getMonth() == other.getMonth()
                && birth.getYear() % 100 == other.getYear() % 100;
        assertEquals(same, nik.matches(other));
    }

    @Property
    void a_nik_has_a_day_if_some_century_has_it(
            @ForAll @IntRange(max = 99) int day,
            @ForAll @IntRange(max = 14) int month,
            @ForAll @IntRange(max = 99) int year) {
        boolean exists = false;
        for (int century = 0; century < 8; century++) {
            exists |= exists(century * 100 + year, month, day) || exists(century * 100 + year, month, day - 40);
        }
        Problems problems = Nik.diagnose(String.format(Locale.ROOT, "999999%02d%02d%02d0001", day, month, year));
        assertEquals(exists, problems.isEmpty());
    }

    private static boolean exists(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    /** Every text is either a number, kept to the letter, or refused with reasons; and nothing ever shows its digits. */
    @Property(tries = 3000)
    void a_text_is_kept_or_refused_and_never_shown(@ForAll("texts") String text) {
        assertKeptOrRefused(text, Nip.diagnose(text), value -> Nip.of(value).value());
        assertKeptOrRefused(
                text, NiPppk.diagnose(text), value -> NiPppk.of(value).value());
        assertKeptOrRefused(
                text, LegacyNip.diagnose(text), value -> LegacyNip.of(value).value());
        assertKeptOrRefused(text, Nik.diagnose(text), value -> Nik.of(value).value());
        assertFalse(
                Nip.diagnose(text).isEmpty() && NiPppk.diagnose(text).isEmpty(), "no text is a number of both kinds");
    }

    private static void assertKeptOrRefused(String text, Problems problems, Function<String, String> of) {
        String shown = problems.list().stream().map(Found::sentence).toList()
                + Found.in(problems).toString();
        try {
            assertEquals(text, of.apply(text));
            assertFalse(problems.blocks());
        } catch (IllegalArgumentException refused) {
            assertTrue(problems.blocks());
            shown += refused.getMessage();
            assertTrue(problems.list().stream()
                    .map(Problem::code)
                    .allMatch(code -> String.valueOf(refused.getMessage()).contains(code.value())));
        }
        // sentences hold small numbers of their own, so shorter pieces prove nothing
        for (int i = 0; i + 4 <= text.length(); i++) {
            String piece = text.substring(i, i + 4);
            assertFalse(piece.matches("[0-9]+") && shown.contains(piece), shown);
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates()
                .between(LocalDate.of(1850, 1, 1), LocalDate.of(2150, 12, 31))
                .map(day -> day);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> digits = Arbitraries.of(
                        "190001011920011001",
                        "190001011920211001",
                        "999999999",
                        "9999990101000001",
                        "190402291924022999")
                .flatMap(number -> Arbitraries.integers()
                        .between(0, number.length() - 1)
                        .flatMap(at -> Arbitraries.chars()
                                .with("0123456789 .,eE+-x\u00A0\u0661")
                                .map(c -> number.substring(0, at) + c + number.substring(at + 1))));
        Arbitrary<String> any =
                Arbitraries.strings().withChars("0123456789 .,eE+-").ofMaxLength(24);
        return Arbitraries.oneOf(List.of(digits, any));
    }
}
