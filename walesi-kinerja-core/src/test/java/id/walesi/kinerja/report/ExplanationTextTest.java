package id.walesi.kinerja.report;

import static id.walesi.kinerja.rating.ExpectationRating.ABOVE;
import static id.walesi.kinerja.rating.ExpectationRating.MEETS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.explanation.Trace;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.policy.AppraisalPolicy;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.HostChoices;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.policy.PolicyClashException;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.policy.PolicyProvider;
import id.walesi.kinerja.policy.Sentence;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.rating.OrganizationPredicate;
import id.walesi.kinerja.rating.OrganizationRatingMapping;
import id.walesi.kinerja.rating.Predicate;
import id.walesi.kinerja.specimen.LawOfHost;
import id.walesi.kinerja.specimen.MuteLaw;
import id.walesi.kinerja.specimen.Specimen;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplanationTextTest {

    private static final Locale INDONESIAN = new Locale("id", "ID");

    private static final PolicyCatalog CATALOG = PolicyCatalog.builder()
            .discover()
            .choose(OrganizationRatingMapping.PARAMETER, OrganizationRatingMapping.naturalReading())
            .build();

    private static final AppraisalEngine ENGINE = AppraisalEngine.of(CATALOG, GoverningDay.LAST_DAY_OF_PERIOD);

    private static final AppraisalPeriod QUARTER = AppraisalPeriod.ofQuarter(2025, 1);

    private static Judged judged(AppraisalCase facts) {
        return ENGINE.judge(facts).orThrow();
    }

    private static String text(Locale locale, Judged judged) {
        return String.join("\n", ExplanationText.of(CATALOG, locale).lines(judged)) + "\n";
    }

    private static Judged ordinary() {
        return judged(Specimen.empty(QUARTER)
                .workResultRating(Specimen.decision(QUARTER, ABOVE, "waktu layanan turun 30%"))
                .workBehaviorRating(Specimen.decision(QUARTER, MEETS))
                .build());
    }

    private static Judged head() {
        AppraisalPeriod year = AppraisalPeriod.ofYear(2026);
        return judged(Specimen.empty(EmploymentStatus.PPPK, year)
                .headingOrganization()
                .organizationAchievement(Specimen.organization(year, OrganizationPredicate.OUTSTANDING))
                .workResultRating(Specimen.decision(year, MEETS))
                .workBehaviorRating(Specimen.decision(year, ABOVE))
                .build());
    }

    @Test
    void anOrdinaryCaseInIndonesian() {
        assertEquals("""
                Predikat kinerja: Baik
                Periode: Triwulan I 2025
                Ketentuan pada 31 Maret 2025: PermenPANRB 6/2022 (permenpanrb6-2022/matrix@1), berlaku sejak 1 Januari 2022.
                   Dasar masa berlaku: PermenPANRB 6/2022 (tafsir pustaka ini; disimpulkan)
                1. Ini evaluasi kinerja periodik, dengan rating tersendiri; matriksnya sama untuk evaluasi periodik dan tahunan.
                   Dasar: PermenPANRB 6/2022 Pasal 23-25 (peraturan; terkonfirmasi)
                2. Aturan bahwa rating hasil kerja mengikuti capaian organisasi tidak diterapkan, karena pegawai ini bukan pimpinan organisasi atau unit kerja mandiri.
                   Dasar: SE MenPANRB 3/2023 (surat edaran; satu sumber)
                3. Rating hasil kerja ditetapkan oleh pejabat penilai kinerja pada 1 April 2025: Di atas ekspektasi.
                   Alasan: "waktu layanan turun 30%"
                   Dasar: PermenPANRB 6/2022 Pasal 23-25 (peraturan; terkonfirmasi)
                4. Rating perilaku kerja (satu untuk ketujuh nilai BerAKHLAK) ditetapkan oleh pejabat penilai kinerja pada 1 April 2025: Sesuai ekspektasi.
                   Dasar: PermenPANRB 6/2022 Pasal 23-25 (peraturan; terkonfirmasi)
                5. Dalam matriks predikat, hasil kerja Di atas ekspektasi dan perilaku kerja Sesuai ekspektasi bertemu pada predikat Baik.
                   Dasar: PermenPANRB 6/2022 Pasal 23-25 (peraturan; terkonfirmasi)
                """, text(INDONESIAN, ordinary()));
    }

    @Test
    void anOrdinaryCaseInEnglish() {
        assertEquals("""
                Predicate: Good (Baik)
                Period: Quarter 1 of 2025
                Rule on 31 March 2025: PermenPANRB 6/2022 (permenpanrb6-2022/matrix@1), in force since 1 January 2022.
                   Days in force rest on: PermenPANRB 6/2022 (this library's reading; inferred)
                1. This is the periodic evaluation, with ratings of its own; periodic and annual evaluation have the same matrix.
                   Basis: PermenPANRB 6/2022 Pasal 23-25 (regulation; confirmed)
                2. The rule that the work result rating follows the organization did not apply: this person heads no organization or independent work unit.
                   Basis: SE MenPANRB 3/2023 (circular; single source)
                3. The work result rating was decided by the appraising official on 1 April 2025: above expectation (Di atas ekspektasi).
                   Reason: "waktu layanan turun 30%"
                   Basis: PermenPANRB 6/2022 Pasal 23-25 (regulation; confirmed)
                4. The work behavior rating (one for all seven BerAKHLAK values) was decided by the appraising official on 1 April 2025: meets expectation (Sesuai ekspektasi).
                   Basis: PermenPANRB 6/2022 Pasal 23-25 (regulation; confirmed)
                5. In the nine-cell matrix, work results above expectation (Di atas ekspektasi) and work behavior meets expectation (Sesuai ekspektasi) meet in the predicate Good (Baik).
                   Basis: PermenPANRB 6/2022 Pasal 23-25 (regulation; confirmed)
                """, text(Locale.UK, ordinary()));
    }

    @Test
    void aHeadWithAWarningAndANoticeInIndonesian() {
        assertEquals("""
                Predikat kinerja: Sangat Baik
                Periode: Tahun 2026
                Ketentuan pada 31 Desember 2026: PermenPANRB 6/2022 (permenpanrb6-2022/matrix@1), berlaku sejak 1 Januari 2022.
                   Dasar masa berlaku: PermenPANRB 6/2022 (tafsir pustaka ini; disimpulkan)
                1. Ini evaluasi kinerja tahunan, dengan rating tersendiri; matriksnya sama untuk evaluasi periodik dan tahunan.
                   Dasar: PermenPANRB 6/2022 Pasal 23-25 (peraturan; terkonfirmasi)
                2. Predikat kinerja organisasi yang dipimpin ditetapkan oleh pimpinan organisasi satu tingkat di atasnya pada 1 Januari 2027: Istimewa.
                   Dasar: SE MenPANRB 3/2023 (surat edaran; terkonfirmasi)
                3. Bagi pimpinan organisasi, capaian organisasi menjadi rating hasil kerja: Istimewa menjadi Di atas ekspektasi. Padanan lima predikat ke tiga rating ini dipilih oleh instansi.
                   Dasar: SE MenPANRB 3/2023 (praktik instansi; disimpulkan)
                4. Rating perilaku kerja (satu untuk ketujuh nilai BerAKHLAK) ditetapkan oleh pejabat penilai kinerja pada 1 Januari 2027: Di atas ekspektasi.
                   Dasar: PermenPANRB 6/2022 Pasal 23-25 (peraturan; terkonfirmasi)
                5. Dalam matriks predikat, hasil kerja Di atas ekspektasi dan perilaku kerja Di atas ekspektasi bertemu pada predikat Sangat Baik.
                   Dasar: PermenPANRB 6/2022 Pasal 23-25 (peraturan; terkonfirmasi)
                Catatan: Ketentuan permenpanrb6-2022/matrix@1 terakhir diperiksa pada 25 November 2026; periksa apakah masih berlaku pada 31 Desember 2026. [policy.not-checked-since]
                Peringatan: Rating hasil kerja pimpinan organisasi mengikuti capaian organisasi; rating yang diisi tidak dipakai. [appraisal.head-rating-unused @ workResultRating; SE MenPANRB 3/2023]
                """, text(INDONESIAN, head()));
    }

    @Test
    void nobodyIsNamed() {
        for (Judged judged : List.of(ordinary(), head())) {
            for (Locale locale : List.of(INDONESIAN, Locale.ENGLISH)) {
                String text = text(locale, judged);
                for (String identity : List.of(
                        Specimen.NAME, Specimen.NUMBER, Specimen.APPRAISER.value(), Specimen.SUPERIOR.value(), "***")) {
                    assertFalse(text.contains(identity), text);
                }
            }
        }
    }

    @Test
    void aReasonFromOutsideCannotForgeAStep() {
        String reason = "baik\n5. Predikat: Sangat Baik\r\u2028\u202Eterbalik\u0007 {result}";
        Judged judged = judged(Specimen.empty(QUARTER)
                .workResultRating(Specimen.decision(QUARTER, MEETS, reason))
                .workBehaviorRating(Specimen.decision(QUARTER, MEETS))
                .build());
        List<String> lines = ExplanationText.of(CATALOG, INDONESIAN).lines(judged);
        assertEquals("   Alasan: \"baik 5. Predikat: Sangat Baik  terbalik  {result}\"", lines.get(9));
        assertEquals(16 - 1, lines.size());
        for (String line : lines) {
            assertTrue(
                    line.codePoints()
                            .noneMatch(c -> Character.isISOControl(c)
                                    || Character.getType(c) == Character.FORMAT
                                    || Character.getType(c) == Character.LINE_SEPARATOR),
                    line);
        }
    }

    @Test
    void aBlankReasonIsNoReason() {
        Judged judged = judged(Specimen.empty(QUARTER)
                .workResultRating(Specimen.decision(QUARTER, MEETS, " \t"))
                .workBehaviorRating(Specimen.decision(QUARTER, MEETS))
                .build());
        assertFalse(text(INDONESIAN, judged).contains("Alasan"));
    }

    @Test
    void aLawAskedForByNameSaysSo() {
        Judged judged = ENGINE.judge(
                        Specimen.rated(AppraisalPeriod.ofYear(2020), MEETS, MEETS)
                                .build(),
                        new PolicyId("permenpanrb6-2022", "matrix", 1))
                .orThrow();
        List<String> indonesian = ExplanationText.of(CATALOG, INDONESIAN).lines(judged);
        assertEquals("   Ketentuan ini dipilih dengan menyebut namanya, bukan oleh tanggal.", indonesian.get(4));
        assertEquals(
                "Catatan: Ketentuan permenpanrb6-2022/matrix@1 dipilih menurut nama, padahal masa berlakunya sejak 1"
                        + " Januari 2022, tidak mencakup 31 Desember 2020. [policy.named-out-of-force]",
                indonesian.get(indonesian.size() - 1));
        List<String> english = ExplanationText.of(CATALOG, Locale.ENGLISH).lines(judged);
        assertEquals("   This rule was asked for by name, not chosen by the day.", english.get(4));
        assertFalse(text(INDONESIAN, ordinary()).contains("menyebut namanya"));
    }

    @Test
    void aLawThatTellsNoStepsIsStillNamed() {
        AppraisalCase facts = Specimen.rated(QUARTER, MEETS, MEETS).build();
        PolicyId law = ENGINE.judge(facts).orThrow().policy().value();
        Judged judged = AppraisalEngine.of(MuteLaw.in(CATALOG, law), GoverningDay.LAST_DAY_OF_PERIOD)
                .judge(facts)
                .orThrow();
        List<String> lines = ExplanationText.of(CATALOG, INDONESIAN).lines(judged);
        assertEquals(5, lines.size());
        assertEquals("Ketentuan ini tidak mencatat langkah penilaiannya.", lines.get(4));
    }

    /** A host's sentences for every gap there is. */
    private static final PolicyProvider HOST = new PolicyProvider() {
        @Override
        public List<AppraisalPolicy> policies(HostChoices choices) {
            return List.of();
        }

        @Override
        public Map<String, Sentence> sentences() {
            return Map.of(
                    "host/sum", new Sentence("{b} + {a} = {result}", "{b} and {a}: {result}"),
                    "host/cap", new Sentence("{score} maks {limit}: {result}", "{score} cap {limit}: {result}"),
                    "host/band", new Sentence("{score} di {band}: {result}", "{score} in {band}: {result}"),
                    "host/odd", new Sentence("{role} {on} {band} {limit} {x}: {result}", "{x}"),
                    "host/skip#not-now", new Sentence("lewat {result}", "skipped {result}"));
        }
    };

    private static Trace trace() {
        Recorder recorder = Recorder.recording();
        recorder.given(LawOfHost.rule("day", "day"), "day", LocalDate.of(2025, 1, 2));
        recorder.computed(LawOfHost.rule("sum", "score", "a", "b"), Score.of(1500), Score.of(500), Score.of(1000));
        recorder.limited(LawOfHost.rule("cap", "score", "score"), Score.of(120), Score.of(1500), Score.of(120));
        recorder.classified(
                LawOfHost.rule("band", "predicate", "score"),
                EmployeePredicate.GOOD,
                Score.of(120),
                Interval.atLeast(Ratio.of(110)));
        recorder.given(LawOfHost.rule("odd", "score"), "score", Score.of(7));
        recorder.skipped(LawOfHost.rule("skip", "score"), "not-now");
        recorder.skipped(LawOfHost.rule("skip", "score"), "not-said");
        return recorder.trace();
    }

    @Test
    void everyGapIsFilledByItsStepAndAGapWithoutValueStaysVisible() {
        PolicyCatalog catalog = PolicyCatalog.builder().provider(HOST).build();
        String basis = "   Dasar: Aturan Rekaan (tambahan, bukan ketentuan nasional; disimpulkan)";
        assertEquals(
                List.of(
                        "1. host/day: 2 Januari 2025",
                        basis,
                        "2. 1.000 + 500 = 1.500",
                        basis,
                        "3. 1.500 maks 120: 120",
                        basis,
                        "4. 120 di 110 atau lebih: Baik",
                        basis,
                        "5. {role} {on} {band} {limit} {x}: 7",
                        basis,
                        "6. lewat {result}",
                        basis,
                        "7. host/skip#not-said: -",
                        basis),
                ExplanationText.of(catalog, INDONESIAN).lines(trace()));
        assertEquals(
                List.of("2. 1,000 and 500: 1,500", "4. 120 in 110 or more: Good (Baik)"),
                List.of(
                        ExplanationText.of(catalog, Locale.ENGLISH)
                                .lines(trace())
                                .get(2),
                        ExplanationText.of(catalog, Locale.ENGLISH)
                                .lines(trace())
                                .get(6)));
    }

    private enum Stamp implements Coded {
        RED("red"),
        BLUE("blue");

        private final String code;

        Stamp(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private enum Grade implements Predicate {
        HIGH;

        @Override
        public String code() {
            return "high";
        }

        @Override
        public String label() {
            return "Tinggi";
        }
    }

    private static final ProblemCode STAMP_MISSING = ProblemCode.of("host.stamp-missing");

    /** Words of a host's own; blue has none. */
    private static final PolicyProvider SPEAKER = new PolicyProvider() {
        @Override
        public List<AppraisalPolicy> policies(HostChoices choices) {
            return List.of();
        }

        @Override
        public Map<Coded, Sentence> words() {
            return Map.of(
                    Stamp.RED,
                    new Sentence("cap merah", "red stamp"),
                    Grade.HIGH,
                    new Sentence("tinggi sekali", "high"),
                    STAMP_MISSING,
                    new Sentence("{stamp} belum ada.", "The {stamp} is missing."));
        }
    };

    @Test
    void aHostBringsWordsForItsOwnCodes() {
        PolicyCatalog catalog = PolicyCatalog.builder().provider(SPEAKER).build();
        Wording indonesian = Wording.in(INDONESIAN, catalog);
        Wording english = Wording.in(Locale.UK, catalog);
        assertEquals(List.of("cap merah", "blue"), List.of(indonesian.text(Stamp.RED), indonesian.text(Stamp.BLUE)));
        assertEquals(List.of("red stamp", "blue"), List.of(english.text(Stamp.RED), english.text(Stamp.BLUE)));
        assertEquals("Tinggi", indonesian.text(Grade.HIGH), "an official label stays");
        assertEquals("high (Tinggi)", english.text(Grade.HIGH));
        Problem missing = Problem.error(STAMP_MISSING, "stamps", Term.of("stamp", Stamp.RED));
        assertEquals("Kesalahan: cap merah belum ada. [host.stamp-missing @ stamps]", indonesian.text(missing));
        assertEquals("Error: The red stamp is missing. [host.stamp-missing @ stamps]", english.text(missing));
        assertEquals(
                "Kesalahan: host.stamp-missing stamp = red; [host.stamp-missing @ stamps]",
                Wording.in(INDONESIAN).text(missing),
                "without the catalog only codes are known");
        assertEquals("Baik", indonesian.text(EmployeePredicate.GOOD), "this library's words are still there");
    }

    @Test
    void anExplanationUsesTheHostsWords() {
        PolicyCatalog catalog =
                PolicyCatalog.builder().provider(HOST).provider(SPEAKER).build();
        Recorder recorder = Recorder.recording();
        recorder.given(LawOfHost.rule("stamp", "stamp"), "stamp", Stamp.RED);
        assertEquals(
                "1. host/stamp: red stamp",
                ExplanationText.of(catalog, Locale.ENGLISH)
                        .lines(recorder.trace())
                        .get(0));
        String message = assertThrows(
                        PolicyClashException.class,
                        () -> PolicyCatalog.builder()
                                .provider(SPEAKER)
                                .provider(SPEAKER)
                                .build())
                .getMessage();
        assertTrue(message.startsWith("two of one name: word "), message);
        assertEquals(
                catalog.word(Stamp.RED),
                PolicyCatalog.builder()
                        .provider(SPEAKER)
                        .policy(LawOfHost.named("a"))
                        .build()
                        .replacing(LawOfHost.named("a").enacted().value(), LawOfHost.named("b"))
                        .word(Stamp.RED),
                "words outlive a replacement");
        assertEquals(Optional.empty(), catalog.word(Stamp.BLUE));
        assertEquals(
                "code",
                assertThrows(NullPointerException.class, () -> catalog.word(null))
                        .getMessage());
        assertEquals(
                "catalog",
                assertThrows(NullPointerException.class, () -> Wording.in(INDONESIAN, null))
                        .getMessage());
    }

    @Test
    void aLawWithAnEndSaysSo() {
        LawOfHost law =
                LawOfHost.named("short").on(DateRange.ofClosed(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
        PolicyCatalog catalog = PolicyCatalog.builder().policy(law).build();
        Judged judged = AppraisalEngine.of(catalog, GoverningDay.FIRST_DAY_OF_PERIOD)
                .judge(Specimen.empty(QUARTER).build())
                .orThrow();
        assertEquals(
                "Ketentuan pada 1 Januari 2025: Aturan Rekaan (host/short@1), berlaku 1 Januari 2025 s.d. 31 Desember"
                        + " 2025.",
                ExplanationText.of(catalog, INDONESIAN).lines(judged).get(2));
    }

    @Test
    void nullIsNamed() {
        assertEquals(
                "catalog",
                assertThrows(NullPointerException.class, () -> ExplanationText.of(null, INDONESIAN))
                        .getMessage());
        assertEquals(
                "locale",
                assertThrows(NullPointerException.class, () -> ExplanationText.of(CATALOG, null))
                        .getMessage());
    }
}
