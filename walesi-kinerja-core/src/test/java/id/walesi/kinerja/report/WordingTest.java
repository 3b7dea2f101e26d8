package id.walesi.kinerja.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.legal.Basis;
import id.walesi.kinerja.legal.Citation;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Instrument;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Quantity;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.quantity.Weight;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.rating.Predicate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private static final Wording ID = Wording.in(new Locale("id"));
    private static final Wording EN = Wording.in(Locale.ENGLISH);

    private static void assertWords(String indonesian, String english, Quantity value) {
        assertEquals(indonesian, ID.text(value));
        assertEquals(english, EN.text(value));
        assertEquals(indonesian, ID.text(new Datum.Numeric(value)));
    }

    private static Amount amount(String value, MeasurementUnit unit) {
        return Amount.parse(value, unit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0|0",
                "7|7|7",
                "999|999|999",
                "1000|1.000|1,000",
                "12345|12.345|12,345",
                "123456|123.456|123,456",
                "1234567|1.234.567|1,234,567",
                "-1000|-1.000|-1,000",
                "-999|-999|-999",
                "287.500|287,5|287.5",
                "287500|287.500|287,500",
                "1234.567891|1.234,567891|1,234.567891",
                "-0.5|-0,5|-0.5",
                "9999999999999999999|9.999.999.999.999.999.999|9,999,999,999,999,999,999"
            })
    void numbersAreGroupedAsEachLanguageDoes(String number, String indonesian, String english) {
        assertWords(indonesian, english, Ratio.parse(number));
    }

    @Test
    void aNumberThatIsNotShownWhollyIsMarked() {
        assertWords("≈0,3333", "≈0.3333", Ratio.of(1, 3));
        assertWords("≈-0,6667", "≈-0.6667", Ratio.of(-2, 3));
        assertWords("≈1.234,5679", "≈1,234.5679", Ratio.of(12_345_678_912L, 10_000_000));
        assertWords("0,000001", "0.000001", Ratio.of(1, 1_000_000));
        assertWords("≈0", "≈0", Ratio.of(1, 10_000_000));
    }

    @Test
    void numbersHaveTheirMeaning() {
        assertWords("87,5%", "87.5%", Percent.parse("87.5"));
        assertWords("12,5", "12.5", Weight.parse("12.5"));
        assertWords("-12", "-12", Score.of(-12));
        assertWords("80%", "80%", Amount.of(80, MeasurementUnit.PERCENT));
        assertWords("Rp1.500.000", "Rp1,500,000", Amount.ofRupiah(1_500_000));
        assertWords("-Rp1.500", "-Rp1,500", Amount.ofRupiah(-1_500));
        assertWords("≈Rp0,3333", "≈Rp0.3333", new Amount(Ratio.of(1, 3), MeasurementUnit.RUPIAH));
        assertWords("≈-Rp0,3333", "≈-Rp0.3333", new Amount(Ratio.of(-1, 3), MeasurementUnit.RUPIAH));
        assertWords("2,75 hari kerja", "2.75 working days", amount("2.75", MeasurementUnit.WORKING_DAY));
        assertWords("1 hari kerja", "1 working day", amount("1.0", MeasurementUnit.WORKING_DAY));
        assertWords("-1 hari", "-1 days", Amount.of(-1, MeasurementUnit.DAY));
        assertWords("91,48 poin indeks", "91.48 index points", amount("91.48", MeasurementUnit.INDEX_POINT));
        assertWords("3 sapi", "3 sapi", Amount.of(3, MeasurementUnit.of("sapi")));
        assertWords("1 sapi", "1 sapi", Amount.of(1, MeasurementUnit.of("sapi")));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-31,31 Maret 2025,31 March 2025",
        "2026-08-01,1 Agustus 2026,1 August 2026",
        "1999-12-09,9 Desember 1999,9 December 1999",
        "2024-02-29,29 Februari 2024,29 February 2024",
        "2024-05-05,5 Mei 2024,5 May 2024"
    })
    void daysAreWritten(LocalDate day, String indonesian, String english) {
        assertEquals(indonesian, ID.text(day));
        assertEquals(english, EN.text(day));
        assertEquals(english, EN.text(new Datum.Day(day)));
    }

    @ParameterizedTest
    @CsvSource({
        "2025,Tahun 2025,Year 2025",
        "2025-S2,Semester II 2025,Semester 2 of 2025",
        "2025-Q1,Triwulan I 2025,Quarter 1 of 2025",
        "2025-Q3,Triwulan III 2025,Quarter 3 of 2025",
        "2025-Q4,Triwulan IV 2025,Quarter 4 of 2025",
        "2025-12,Desember 2025,December 2025",
        "2025-05,Mei 2025,May 2025",
        "2025-01-01..2025-03-15,1 Januari 2025 s.d. 15 Maret 2025,1 January 2025 to 15 March 2025"
    })
    void periodsAreWritten(String period, String indonesian, String english) {
        AppraisalPeriod value = AppraisalPeriod.parse(period);
        assertEquals(indonesian, ID.text(value));
        assertEquals(english, EN.text(value));
        assertEquals(english, EN.text(new Datum.Period(value)));
    }

    @Test
    void runsOfDaysAreWritten() {
        DateRange since = DateRange.since(LocalDate.of(2022, 1, 1));
        assertEquals("sejak 1 Januari 2022", ID.text(since));
        assertEquals("since 1 January 2022", EN.text(since));
        DateRange closed = DateRange.ofClosed(LocalDate.of(2021, 7, 1), LocalDate.of(2021, 12, 31));
        assertEquals("1 Juli 2021 s.d. 31 Desember 2021", ID.text(new Datum.Days(closed)));
        assertEquals("1 July 2021 to 31 December 2021", EN.text(closed));
        DateRange day = DateRange.ofClosed(LocalDate.of(2021, 7, 1), LocalDate.of(2021, 7, 1));
        assertEquals("1 Juli 2021", ID.text(day));
        assertEquals("1 July 2021", EN.text(new Datum.Days(day)));
    }

    @Test
    void runsOfNumbersAreWritten() {
        Ratio low = Ratio.parse("88.31");
        Ratio high = Ratio.of(1000);
        assertRange("88,31 s.d. 1.000", "88.31 to 1,000", Interval.closed(low, high));
        assertRange("88,31 sampai di bawah 1.000", "88.31 to below 1,000", Interval.closedOpen(low, high));
        assertRange("di atas 88,31 s.d. 1.000", "above 88.31 up to 1,000", new Interval(low, false, high, true));
        assertRange(
                "di atas 88,31 sampai di bawah 1.000",
                "above 88.31 to below 1,000",
                new Interval(low, false, high, false));
        assertRange("88,31 atau lebih", "88.31 or more", Interval.atLeast(low));
        assertRange("di atas 88,31", "above 88.31", Interval.above(low));
        assertRange("88,31 atau kurang", "88.31 or less", Interval.atMost(low));
        assertRange("di bawah 88,31", "below 88.31", Interval.below(low));
        assertRange("semua nilai", "any value", new Interval(null, false, null, false));
    }

    private static void assertRange(String indonesian, String english, Interval range) {
        assertEquals(indonesian, ID.text(range));
        assertEquals(english, EN.text(range));
    }

    /** A host's own scale. */
    private enum HostScale implements Predicate {
        ONLY;

        @Override
        public String code() {
            return "only";
        }

        @Override
        public String label() {
            return "Satu-satunya";
        }
    }

    @Test
    void officialTermsAreKept() {
        assertEquals("Butuh Perbaikan", ID.text(EmployeePredicate.NEEDS_IMPROVEMENT));
        assertEquals("Needs improvement (Butuh Perbaikan)", EN.text(EmployeePredicate.NEEDS_IMPROVEMENT));
        assertEquals("Berorientasi Pelayanan", ID.text(CoreValue.SERVICE_ORIENTED));
        assertEquals("Oriented to service (Berorientasi Pelayanan)", EN.text(CoreValue.SERVICE_ORIENTED));
        assertEquals("Satu-satunya", ID.text(HostScale.ONLY));
        assertEquals("Satu-satunya", EN.text(HostScale.ONLY), "no word of ours for a host's scale");
        assertEquals("pejabat penilai kinerja", ID.text(ActorRole.APPRAISER));
        assertEquals("appraising official", EN.text(new Datum.Label(ActorRole.APPRAISER)));
        assertEquals("hari terakhir periode", ID.text(GoverningDay.LAST_DAY_OF_PERIOD), "a constant with a body");
        Coded host = () -> "host-code";
        assertEquals("host-code", ID.text(host));
        assertEquals("host-code", EN.text(host));
    }

    @Test
    void aBasisSaysWhatItIs() {
        Basis basis = new Basis(
                new Citation(new Instrument("x", "Perda 1/2020", DateRange.since(LocalDate.of(2020, 1, 1))), "Pasal 3"),
                Standing.AGENCY,
                Confidence.SINGLE);
        assertEquals("Perda 1/2020 Pasal 3 (praktik instansi; satu sumber)", ID.text(basis));
        assertEquals("Perda 1/2020 Pasal 3 (agency practice; single source)", EN.text(basis));
    }

    @Test
    void aFindingIsSaid() {
        Problem known = Problem.error(
                ProblemCode.of("appraisal.unknown-indicator"),
                "realizations[0].indicatorId",
                Term.of("indicator", "iki\u202E-1\n{x}"));
        assertEquals(
                "Kesalahan: Indikator iki-1 {x} tidak ada dalam SKP. [appraisal.unknown-indicator @"
                        + " realizations[0].indicatorId]",
                ID.text(known));
        assertEquals(
                "Error: The plan has no indicator iki-1 {x}. [appraisal.unknown-indicator @"
                        + " realizations[0].indicatorId]",
                EN.text(known));
        assertEquals("Indikator iki-1 {x} tidak ada dalam SKP.", ID.sentence(known));
        assertEquals("The plan has no indicator iki-1 {x}.", EN.sentence(known));
        Citation citation =
                new Citation(new Instrument("x", "Perda 1/2020", DateRange.since(LocalDate.of(2020, 1, 1))), "");
        Problem ofHost = Problem.notice(
                        ProblemCode.of("host.odd"), "", Term.of("n", Ratio.of(1, 2)), Term.of("m", "a\tb"))
                .citing(citation);
        assertEquals("Catatan: host.odd n = 0,5; m = a b; [host.odd; Perda 1/2020]", ID.text(ofHost));
        assertEquals("Notice: host.odd n = 0.5; m = a b; [host.odd; Perda 1/2020]", EN.text(ofHost));
        assertEquals("host.odd n = 0,5; m = a b;", ID.sentence(ofHost));
        Problem warning = Problem.warning(ProblemCode.of("host.odd"), "a\nb");
        assertEquals("Peringatan: host.odd [host.odd @ a b]", ID.text(warning));
    }

    @Test
    void textFromOutsideStaysOnItsLineAndInItsDirection() {
        assertEquals("a b c d e", Wording.oneLine("a\nb\u2028c\u2029d\u0000e"));
        assertEquals("ab", Wording.oneLine("a\u202E\u2066\u200F\u061C\uFEFFb"));
        assertEquals("ab", Wording.oneLine("a\uD800b"), "half a character is none");
        assertEquals("layanan \uD83D\uDE00 prima", Wording.oneLine("layanan \uD83D\uDE00 prima"));
        assertEquals("é ﷼ ١", Wording.oneLine("é ﷼ ١"));
    }

    @Test
    void englishForEnglishIndonesianForAllOthers() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.US, Locale.UK)) {
            assertSame(EN, Wording.in(locale));
        }
        for (Locale locale : List.of(
                new Locale("id"),
                new Locale("in"),
                new Locale("id", "ID"),
                Locale.ROOT,
                Locale.FRANCE,
                new Locale("ar", "EG"))) {
            assertSame(ID, Wording.in(locale));
        }
        assertEquals(
                "locale",
                assertThrows(NullPointerException.class, () -> Wording.in(null)).getMessage());
    }
}
