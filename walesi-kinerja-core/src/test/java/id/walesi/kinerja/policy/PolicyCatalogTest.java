package id.walesi.kinerja.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.legal.Parameter;
import id.walesi.kinerja.legal.Timeline;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.period.PeriodType;
import id.walesi.kinerja.rating.OrganizationRatingMapping;
import id.walesi.kinerja.specimen.LawOfHost;
import id.walesi.kinerja.specimen.Specimen;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyCatalogTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 31);
    private static final AppraisalCase CASE =
            Specimen.empty(AppraisalPeriod.ofQuarter(2025, 1)).build();
    private static final Parameter<Integer> NUMBER = new Parameter<>("number", Integer.class);

    private static DateRange years(int first, int last) {
        return DateRange.ofClosed(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    private static PolicyCatalog catalog(AppraisalPolicy... policies) {
        PolicyCatalog.Builder builder = PolicyCatalog.builder();
        Arrays.asList(policies).forEach(builder::policy);
        return builder.build();
    }

    private static PolicyScope national(EmploymentStatus status, PeriodType period) {
        return PolicyScope.national(EnumSet.of(status), EnumSet.of(period));
    }

    private static Enacted<Integer> number(int value, DateRange days) {
        return new Enacted<>(value, days, LawOfHost.BASIS, DAY);
    }

    /** A provider of sentences and values. */
    private record Supplier(Map<String, Sentence> sentences, List<LegalValue<?>> values) implements PolicyProvider {
        @Override
        public List<AppraisalPolicy> policies(HostChoices choices) {
            return List.of();
        }
    }

    @Test
    void theDayAndTheScopeDecideWhichLawGoverns() {
        LawOfHost early = LawOfHost.named("early").on(years(2020, 2022));
        LawOfHost late = LawOfHost.named("late").on(years(2023, 2024));
        PolicyCatalog catalog = catalog(late, early);
        assertEquals(Optional.of(early), catalog.governing(CASE, LocalDate.of(2022, 12, 31)));
        assertEquals(Optional.of(late), catalog.governing(CASE, LocalDate.of(2023, 1, 1)));
        assertEquals(Optional.empty(), catalog.governing(CASE, LocalDate.of(2025, 1, 1)));
        assertEquals(Optional.empty(), catalog.governing(CASE, LocalDate.of(2019, 12, 31)));
        LawOfHost contract = LawOfHost.named("contract")
                .governing(PolicyScope.national(EnumSet.of(EmploymentStatus.PPPK), EnumSet.allOf(PeriodType.class)));
        assertEquals(Optional.empty(), catalog(contract).governing(CASE, DAY));
    }

    @Test
    void twoNationalLawsForOneScopeAndDayAreRefusedByName() {
        LawOfHost one = LawOfHost.named("one").on(years(2020, 2022));
        LawOfHost other = LawOfHost.named("other").on(years(2022, 2024));
        String message = assertThrows(PolicyClashException.class, () -> catalog(one, other))
                .getMessage();
        assertEquals(
                "host/one@1 (2020-01-01..2022-12-31) and host/other@1 (2022-01-01..2024-12-31) govern the same cases on"
                        + " the same days",
                message);
        LawOfHost third = LawOfHost.named("third").on(years(2010, 2011));
        assertThrows(PolicyClashException.class, () -> catalog(third, one, other), "wherever the two stand");
        assertThrows(PolicyClashException.class, () -> catalog(one, third, other), "wherever the two stand");
        assertThrows(PolicyClashException.class, () -> catalog(one, other, third), "wherever the two stand");
    }

    @Test
    void aDayAPersonOrAPeriodThatDiffersKeepsTwoLawsApart() {
        LawOfHost one = LawOfHost.named("one");
        LawOfHost pns = one.governing(national(EmploymentStatus.PNS, PeriodType.YEAR));
        LawOfHost pppk = LawOfHost.named("other").governing(national(EmploymentStatus.PPPK, PeriodType.YEAR));
        LawOfHost quarter = LawOfHost.named("third").governing(national(EmploymentStatus.PNS, PeriodType.QUARTER));
        assertEquals(3, catalog(pns, pppk, quarter).policies().size());
        assertEquals(
                2,
                catalog(one.on(years(2020, 2022)), LawOfHost.named("other").on(years(2023, 2024)))
                        .policies()
                        .size());
        LawOfHost clash = LawOfHost.named("fourth").governing(national(EmploymentStatus.PNS, PeriodType.YEAR));
        assertThrows(PolicyClashException.class, () -> catalog(pns, pppk, quarter, clash));
    }

    @ParameterizedTest
    @EnumSource(
            value = Layer.class,
            names = {"AGENCY", "UNIT"})
    void aLocalLawNeverGovernsByDateAndClashesWithNobody(Layer layer) {
        PolicyScope local =
                PolicyScope.local(layer, EnumSet.allOf(EmploymentStatus.class), EnumSet.allOf(PeriodType.class));
        LawOfHost region = LawOfHost.named("region").governing(local);
        LawOfHost city = LawOfHost.named("city").governing(local);
        assertEquals(Optional.empty(), catalog(region, city).governing(CASE, DAY));
        LawOfHost state = LawOfHost.named("state");
        assertEquals(Optional.of(state), catalog(region, state).governing(CASE, DAY));
        assertSame(region, catalog(region, state).named(region.id()));
        // not even where its scope forgets to say that it needs its name
        LawOfHost careless = LawOfHost.named("careless")
                .governing(new PolicyScope(
                        layer, EnumSet.allOf(EmploymentStatus.class), EnumSet.allOf(PeriodType.class), false));
        assertEquals(Optional.empty(), catalog(careless).governing(CASE, DAY));
        assertEquals(2, catalog(careless, state).policies().size(), "laws of two layers may meet");
        LawOfHost carelessToo = LawOfHost.named("careless-too").governing(careless.scope());
        assertThrows(PolicyClashException.class, () -> catalog(careless, carelessToo));
    }

    @Test
    void aNationalLawThatIsNoLongerPracticedWaitsForItsName() {
        LawOfHost paper = LawOfHost.named("paper")
                .governing(new PolicyScope(
                        Layer.NATIONAL, EnumSet.allOf(EmploymentStatus.class), EnumSet.allOf(PeriodType.class), true));
        assertEquals(Optional.empty(), catalog(paper).governing(CASE, DAY));
        LawOfHost state = LawOfHost.named("state");
        assertEquals(Optional.of(state), catalog(paper, state).governing(CASE, DAY));
        assertSame(paper, catalog(state, paper).named(paper.id()));
    }

    @Test
    void twoLawsOfOneNameAreRefused() {
        LawOfHost one = LawOfHost.named("one").on(years(2020, 2020));
        LawOfHost again = LawOfHost.named("one").on(years(2022, 2022));
        String message = assertThrows(PolicyClashException.class, () -> catalog(one, again))
                .getMessage();
        assertEquals("two of one name: policy host/one@1", message);
        PolicyCatalog.Builder builder = PolicyCatalog.builder().policy(one).provider(choices -> List.of(again));
        assertThrows(PolicyClashException.class, builder::build);
    }

    @Test
    void twoProvidersOfOneSentenceOrValueAreRefused() {
        Supplier words = new Supplier(Map.of("host/rule", new Sentence("a", "b")), List.of());
        Supplier value = new Supplier(
                Map.of(), List.of(new LegalValue<>(NUMBER, new Timeline<>(List.of(number(1, years(2020, 2021)))))));
        assertEquals(
                "two of one name: sentence host/rule",
                assertThrows(
                                PolicyClashException.class,
                                () -> PolicyCatalog.builder()
                                        .provider(words)
                                        .provider(words)
                                        .build())
                        .getMessage());
        String message = assertThrows(
                        PolicyClashException.class,
                        () -> PolicyCatalog.builder()
                                .provider(value)
                                .provider(value)
                                .build())
                .getMessage();
        assertTrue(message.startsWith("two of one name: value ") && message.contains("number"), message);
        PolicyCatalog catalog =
                PolicyCatalog.builder().provider(words).provider(value).build();
        assertEquals(Optional.of(new Sentence("a", "b")), catalog.sentence("host/rule"));
        assertEquals(Optional.empty(), catalog.sentence("host/other"));
    }

    @Test
    void aValueIsTheOneOfItsDayAndAGapIsAGap() {
        Enacted<Integer> early = number(1, years(2020, 2021));
        Enacted<Integer> late = number(2, DateRange.since(LocalDate.of(2023, 1, 1)));
        PolicyCatalog catalog = PolicyCatalog.builder()
                .provider(new Supplier(
                        Map.of(), List.of(new LegalValue<>(NUMBER, new Timeline<>(List.of(late, early))))))
                .build();
        assertEquals(Optional.of(early), catalog.value(NUMBER, LocalDate.of(2021, 12, 31)));
        assertEquals(Optional.empty(), catalog.value(NUMBER, LocalDate.of(2022, 6, 30)));
        assertEquals(Optional.of(late), catalog.value(NUMBER, LocalDate.of(2023, 1, 1)));
        assertEquals(
                Optional.empty(), catalog.value(new Parameter<>("other", Integer.class), LocalDate.of(2023, 1, 1)));
        assertThrows(NullPointerException.class, () -> catalog.value(null, DAY));
    }

    @Test
    void oneLawComesInAnothersPlace() {
        LawOfHost old = LawOfHost.named("old");
        LawOfHost kept = LawOfHost.named("kept").on(years(2000, 2010));
        LawOfHost corrected = LawOfHost.named("corrected");
        PolicyCatalog before = PolicyCatalog.builder()
                .policy(old)
                .policy(kept)
                .provider(new Supplier(
                        Map.of("host/rule", new Sentence("a", "b")),
                        List.of(new LegalValue<>(NUMBER, new Timeline<>(List.of(number(1, years(2020, 2030))))))))
                .build();
        PolicyCatalog after = before.replacing(old.id(), corrected);
        assertEquals(List.of(corrected, kept), new ArrayList<>(after.policies()), "by id");
        assertEquals(Optional.of(corrected), after.governing(CASE, DAY));
        assertEquals(Optional.of(new Sentence("a", "b")), after.sentence("host/rule"));
        assertTrue(after.value(NUMBER, DAY).isPresent());
        assertEquals(Optional.of(old), before.governing(CASE, DAY), "the first catalog stays as it is");
        // the same name is allowed: a host's own reading of the same law
        LawOfHost sameName = LawOfHost.named("old").on(years(2024, 2026));
        assertEquals(Optional.of(sameName), before.replacing(old.id(), sameName).governing(CASE, DAY));
    }

    @Test
    void aReplacementMustFit() {
        LawOfHost one = LawOfHost.named("one").on(years(2020, 2021));
        LawOfHost two = LawOfHost.named("two").on(years(2022, 2023));
        PolicyCatalog catalog = catalog(one, two);
        String unknown = assertThrows(
                        UnknownPolicyException.class,
                        () -> catalog.replacing(new PolicyId("host", "three", 1), LawOfHost.named("four")))
                .getMessage();
        assertEquals("no policy host/three@1; there are [host/one@1, host/two@1]", unknown);
        assertThrows(
                PolicyClashException.class,
                () -> catalog.replacing(one.id(), LawOfHost.named("wide").on(years(2020, 2022))));
        assertEquals(
                "policy host/two@1 is there already",
                assertThrows(
                                PolicyClashException.class,
                                () -> catalog.replacing(
                                        one.id(), LawOfHost.named("two").on(years(2000, 2001))))
                        .getMessage());
        assertThrows(NullPointerException.class, () -> catalog.named(null));
    }

    @Test
    void aProviderThatThrowsIsNamed() {
        IllegalStateException broken = new IllegalStateException("broken");
        PolicyProvider throwing = new PolicyProvider() {
            @Override
            public List<AppraisalPolicy> policies(HostChoices choices) {
                throw broken;
            }
        };
        PolicyFailedException e = assertThrows(
                PolicyFailedException.class,
                () -> PolicyCatalog.builder().provider(throwing).build());
        assertEquals("policy provider " + throwing.getClass().getName() + " failed", e.getMessage());
        assertSame(broken, e.getCause());
    }

    @Test
    void aProviderThatGivesNullIsNamed() {
        List<PolicyProvider> nulls = List.of(
                choices -> null,
                choices -> Collections.singletonList(null),
                new Supplier(null, List.of()),
                new Supplier(Map.of(), null),
                new Supplier(Map.of(), Collections.singletonList(null)),
                new Supplier(new HashMap<>(Collections.singletonMap("host/rule", null)), List.of()));
        for (PolicyProvider provider : nulls) {
            PolicyCatalog.Builder builder = PolicyCatalog.builder().provider(provider);
            PolicyFailedException e = assertThrows(PolicyFailedException.class, builder::build);
            assertEquals("policy provider " + provider.getClass().getName() + " failed", e.getMessage());
            assertInstanceOf(NullPointerException.class, e.getCause());
        }
    }

    @Test
    void aProviderGetsTheHostsChoices() {
        List<Optional<OrganizationRatingMapping>> seen = new ArrayList<>();
        PolicyProvider curious = choices -> {
            seen.add(choices.get(OrganizationRatingMapping.PARAMETER));
            return List.of();
        };
        OrganizationRatingMapping mapping = OrganizationRatingMapping.naturalReading();
        PolicyCatalog.builder().provider(curious).build();
        PolicyCatalog.builder()
                .provider(curious)
                .choose(OrganizationRatingMapping.PARAMETER, mapping)
                .build();
        assertEquals(List.of(Optional.empty(), Optional.of(mapping)), seen);
        PolicyCatalog.Builder chosen = PolicyCatalog.builder().choose(OrganizationRatingMapping.PARAMETER, mapping);
        assertThrows(IllegalArgumentException.class, () -> chosen.choose(OrganizationRatingMapping.PARAMETER, mapping));
    }

    @Test
    void nullIsNamed() {
        assertEquals(
                "provider",
                assertThrows(
                                NullPointerException.class,
                                () -> PolicyCatalog.builder().provider(null))
                        .getMessage());
        assertEquals(
                "policy",
                assertThrows(
                                NullPointerException.class,
                                () -> PolicyCatalog.builder().policy(null))
                        .getMessage());
    }

    @Test
    void theLawsOfThisLibraryAreFound() {
        PolicyCatalog catalog = PolicyCatalog.discovered();
        assertNotNull(catalog.named(new PolicyId("permenpanrb6-2022", "matrix", 1)));
        assertTrue(catalog.governing(CASE, DAY).isPresent());
        assertThrows(
                UnsupportedOperationException.class, () -> catalog.policies().clear());
    }

    @Test
    void aServiceFileThatNamesAMissingProviderIsReported(@TempDir Path dir) throws IOException {
        Path services = Files.createDirectories(dir.resolve("META-INF/services"));
        Files.writeString(services.resolve(PolicyProvider.class.getName()), "org.example.host.MissingProvider\n");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {dir.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            PolicyFailedException e = assertThrows(
                    PolicyFailedException.class, () -> PolicyCatalog.builder().discover());
            assertTrue(e.getMessage().contains("org.example.host.MissingProvider"), e.getMessage());
            assertNotNull(e.getCause());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void aLawThatFailsWhileTheCatalogIsBuiltIsABrokenPlugIn() {
        LawOfHost nameless = new LawOfHost(null, LawOfHost.EVERYBODY, null, null);
        LawOfHost boundless = new LawOfHost(LawOfHost.named("one").enacted(), null, null, null);
        assertThrows(PolicyFailedException.class, () -> catalog(nameless));
        PolicyFailedException e =
                assertThrows(PolicyFailedException.class, () -> catalog(LawOfHost.named("two"), boundless));
        assertTrue(e.getMessage().contains("host/one@1"), e.getMessage());
        assertEquals(Set.of(), Set.copyOf(catalog().policies()));
    }

    @Test
    void theChoicesOfTheHostCanBeAsked() {
        Parameter<Integer> first = new Parameter<>("first", Integer.class);
        Parameter<Integer> second = new Parameter<>("second", Integer.class);
        LawOfHost law = LawOfHost.named("x");
        PolicyCatalog catalog = PolicyCatalog.builder()
                .policy(law)
                .choose(second, 2)
                .choose(first, 1)
                .build();
        assertEquals(List.of(second, first), catalog.choices().parameters());
        assertEquals(Optional.of(2), catalog.choices().get(second));
        assertEquals(
                List.of(second, first),
                catalog.replacing(law.id(), LawOfHost.named("y")).choices().parameters());
    }
}
