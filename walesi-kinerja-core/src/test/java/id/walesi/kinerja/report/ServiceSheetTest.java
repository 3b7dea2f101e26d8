package id.walesi.kinerja.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.rating.ServiceQuality;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ServiceSheetTest {

    private static final Locale INDONESIAN = new Locale("id");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 9);
    private static final OrgUnit DESK = new OrgUnit("99.01.02", "Loket Rekaan");

    private static Amount days(long count) {
        return Amount.of(count, MeasurementUnit.WORKING_DAY);
    }

    private static ServiceSheet.Point point(AppraisalPeriod period, long days, int group) {
        return new ServiceSheet.Point(period, days(days), group, Optional.empty());
    }

    private static AppraisalPeriod quarter(int number) {
        return AppraisalPeriod.ofQuarter(2025, number);
    }

    private static ServiceSheet.Measure turnaround(Polarity polarity, long target, ServiceSheet.Point... points) {
        return new ServiceSheet.Measure(
                "Lama layanan",
                polarity,
                MeasurementUnit.DOCUMENT,
                Optional.of(days(target)),
                Optional.of(days(9)),
                List.of(points));
    }

    private static String text(ServiceSheet.Measure... measures) {
        return Spoken.text(ServiceSheet.of(DESK, 5, List.of(measures)).document(INDONESIAN, DAY));
    }

    @Test
    void targetsTurnaroundAndTrend() {
        assertEquals(
                """
                = Lembar layanan publik (2026-01-09)
                Unit kerja = Loket Rekaan
                - Lama layanan
                  Tahun 2025: 5 hari kerja (makin rendah makin baik). Target 6 hari kerja tercapai.
                  [Lama layanan] Triwulan I 2025 | Triwulan II 2025
                    Realisasi: 7 hari kerja | 4 hari kerja
                    Target: 6 hari kerja | 6 hari kerja
                    Semula: 9 hari kerja | 9 hari kerja
                  [Angka menurut waktu] Waktu | Realisasi | Dihitung dari
                    Triwulan I 2025 | 7 hari kerja | 40 dokumen
                    Triwulan II 2025 | 4 hari kerja | 5 dokumen
                    Tahun 2025 | 5 hari kerja | 45 dokumen
                Lembar ini memuat hasil layanan unit, bukan hasil seorang pegawai.
                """,
                text(turnaround(
                        Polarity.LOWER_IS_BETTER,
                        6,
                        point(quarter(1), 7, 40),
                        point(quarter(2), 4, 5),
                        point(AppraisalPeriod.ofYear(2025), 5, 45))));
    }

    @Test
    void aSmallGroupIsNotShownNorFoundFromTheYear() {
        String text = text(turnaround(
                Polarity.LOWER_IS_BETTER,
                6,
                point(quarter(1), 71, 40),
                point(quarter(2), 43, 4),
                point(quarter(3), 65, 30),
                point(AppraisalPeriod.ofYear(2025), 57, 74)));
        assertTrue(text.contains("Triwulan II 2025 | tidak ditampilkan | –\n"), text);
        assertTrue(text.contains("Tahun 2025 | tidak ditampilkan | –\n"), text);
        assertTrue(text.contains("Realisasi: 71 hari kerja | - | 65 hari kerja\n"), text);
        assertTrue(text.contains("kelompok yang lebih kecil dari 5 tidak ditampilkan"), text);
        assertFalse(text.contains("43") || text.contains("57") || text.contains("74"), text);
        assertFalse(text.contains("tercapai"), "the last number is not shown, so nothing is said of it");
    }

    @Test
    void theTargetIsReachedInTheRightDirection() {
        ServiceSheet.Point six = point(quarter(1), 6, 9);
        assertTrue(text(turnaround(Polarity.HIGHER_IS_BETTER, 6, six)).contains("Target 6 hari kerja tercapai."));
        assertTrue(text(turnaround(Polarity.HIGHER_IS_BETTER, 7, six)).contains("Target 7 hari kerja belum tercapai."));
        assertTrue(text(turnaround(Polarity.LOWER_IS_BETTER, 6, six)).contains("Target 6 hari kerja tercapai."));
        assertTrue(text(turnaround(Polarity.LOWER_IS_BETTER, 5, six)).contains("Target 5 hari kerja belum tercapai."));
        assertTrue(text(turnaround(Polarity.STABILIZE, 6, six)).contains("Target 6 hari kerja tercapai."));
        assertTrue(text(turnaround(Polarity.STABILIZE, 7, six)).contains("Target 7 hari kerja belum tercapai."));
    }

    @Test
    void aGradeStandsBesideItsNumber() {
        ServiceSheet.Measure index = new ServiceSheet.Measure(
                "Kepuasan",
                Polarity.HIGHER_IS_BETTER,
                MeasurementUnit.PERSON,
                Optional.empty(),
                Optional.empty(),
                List.of(
                        new ServiceSheet.Point(
                                quarter(1),
                                Amount.of(89, MeasurementUnit.INDEX_POINT),
                                50,
                                Optional.of(ServiceQuality.A)),
                        new ServiceSheet.Point(
                                quarter(2), Amount.of(80, MeasurementUnit.INDEX_POINT), 50, Optional.empty())));
        String text = text(index);
        assertTrue(text.contains("Waktu | Realisasi | Dihitung dari | Mutu\n"), text);
        assertTrue(text.contains("Triwulan I 2025 | 89 poin indeks | 50 orang | A, Sangat Baik\n"), text);
        assertTrue(text.contains("Triwulan II 2025 | 80 poin indeks | 50 orang | –\n"), text);
    }

    @Test
    void onePointHasNoChart() {
        assertFalse(text(turnaround(Polarity.LOWER_IS_BETTER, 6, point(quarter(1), 7, 40)))
                .contains("[Lama layanan]"));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> ServiceSheet.of(DESK, 1, List.of()))
                .getMessage()
                .startsWith("minimumGroup"));
        ServiceSheet.Point day = point(quarter(1), 7, 40);
        ServiceSheet.Point other =
                new ServiceSheet.Point(quarter(2), Amount.of(1, MeasurementUnit.PERCENT), 40, Optional.empty());
        for (var wrong : List.<Runnable>of(
                () -> turnaround(Polarity.LOWER_IS_BETTER, 6),
                () -> turnaround(Polarity.LOWER_IS_BETTER, 6, day, other),
                () -> turnaround(Polarity.LOWER_IS_BETTER, 6, day, point(quarter(1), 8, 40)),
                () -> turnaround(Polarity.LOWER_IS_BETTER, 6, other))) {
            assertThrows(IllegalArgumentException.class, wrong::run);
        }
        assertTrue(assertThrows(IllegalArgumentException.class, () -> point(quarter(1), 7, -1))
                .getMessage()
                .startsWith("group"));
    }

    @Property(tries = 100)
    void noSmallGroupIsEverShown(
            @ForAll @Size(4) List<@IntRange(max = 12) Integer> groups,
            @ForAll @IntRange(min = 2, max = 9) int minimum) {
        ServiceSheet.Point[] points = new ServiceSheet.Point[5];
        for (int i = 0; i < 4; i++) {
            points[i] = point(quarter(i + 1), 101 + i, groups.get(i));
        }
        int all = groups.stream().mapToInt(Integer::intValue).sum();
        points[4] = point(AppraisalPeriod.ofYear(2025), 105, all);
        Document document = ServiceSheet.of(DESK, minimum, List.of(turnaround(Polarity.LOWER_IS_BETTER, 6, points)))
                .document(INDONESIAN, DAY);
        String page = HtmlPage.of(document);
        Html.check(page);
        boolean anySmall = false;
        for (int i = 0; i < 4; i++) {
            boolean small = groups.get(i) < minimum;
            anySmall |= small;
            assertEquals(!small, page.contains(101 + i + " hari kerja"), Arrays.toString(points));
        }
        assertEquals(!anySmall, page.contains("105 hari kerja"));
    }
}
