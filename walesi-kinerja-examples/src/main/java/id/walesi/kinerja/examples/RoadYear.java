package id.walesi.kinerja.examples;

import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.UnitId;
import id.walesi.kinerja.collaboration.Attestation;
import id.walesi.kinerja.collaboration.AttestationKind;
import id.walesi.kinerja.collaboration.Contribution;
import id.walesi.kinerja.collaboration.ContributionId;
import id.walesi.kinerja.collaboration.ContributionKind;
import id.walesi.kinerja.collaboration.ContributionLedger;
import id.walesi.kinerja.collaboration.JointProgram;
import id.walesi.kinerja.collaboration.JointProgramBuilder;
import id.walesi.kinerja.collaboration.MemberId;
import id.walesi.kinerja.collaboration.MemberKind;
import id.walesi.kinerja.collaboration.MemberUnit;
import id.walesi.kinerja.collaboration.Participant;
import id.walesi.kinerja.collaboration.ProgramRole;
import id.walesi.kinerja.credit.AgreedShares;
import id.walesi.kinerja.credit.ApartReading;
import id.walesi.kinerja.credit.Baseline;
import id.walesi.kinerja.credit.BaselineKind;
import id.walesi.kinerja.credit.ContributionShares;
import id.walesi.kinerja.credit.CreditPool;
import id.walesi.kinerja.credit.CreditRules;
import id.walesi.kinerja.credit.DivisionMethod;
import id.walesi.kinerja.credit.PoolSizing;
import id.walesi.kinerja.credit.RoleWeights;
import id.walesi.kinerja.credit.ShapleyShares;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.indicator.Evidence;
import id.walesi.kinerja.indicator.EvidenceKind;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.RealizedValue;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.legal.Basis;
import id.walesi.kinerja.legal.Citation;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Instrument;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.Severity;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Rounding;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.quantity.Weight;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.scoring.LowerIsBetterFormula;
import id.walesi.kinerja.validation.NumberNotation;
import id.walesi.kinerja.validation.TextForm;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One year of a joint program as its members wrote it down.
 *
 * @param period the year
 * @param ledger the program and all contributions to it
 * @param names the names of the people
 * @param shared what was achieved together, by indicator
 * @param quarters what had been achieved by the end of each of the first three quarters, where it was written down
 * @param terms how the members divide their credit
 * @param worths what each coalition would have achieved, and the credit that it would have reached
 * @param comparison the results apart
 * @param person one person whose appraisal is looked at
 * @param leaders who leads which member unit
 * @param elsewhere who works for the program in a unit that is not the person's own
 */
record RoadYear(
        AppraisalPeriod period,
        ContributionLedger ledger,
        Map<PersonId, String> names,
        Map<IndicatorId, RealizedValue> shared,
        Map<AppraisalPeriod, Map<IndicatorId, RealizedValue>> quarters,
        Terms terms,
        Map<Set<MemberId>, Worth> worths,
        Comparison comparison,
        Person person,
        Map<String, CrossUnitWork.Leader> leaders,
        List<CrossUnitWork> elsewhere) {

    static final String NAME = "program.json";
    static final String UNITS = "unit.csv";
    static final String PEOPLE = "pegawai.csv";
    static final String CONTRIBUTIONS = "kontribusi.csv";
    static final String ATTESTATIONS = "pernyataan.csv";
    static final String COALITIONS = "gabungan.csv";

    /** Credits are given on two decimals. */
    static final int DECIMALS = 2;

    private static final List<String> UNIT_HEADING =
            List.of("kode", "nama", "peran", "porsi", "angka_sendiri", "asal", "pimpinan", "nama_pimpinan");
    private static final List<String> PEOPLE_HEADING = List.of("kode", "nama", "unit");
    private static final List<String> CONTRIBUTION_HEADING = List.of(
            "kode",
            "dicatat",
            "pemberi",
            "jumlah",
            "penerima",
            "target",
            "bentuk",
            "mulai",
            "sampai",
            "bukti",
            "batas",
            "perbaikan");
    private static final List<String> ATTESTATION_HEADING = List.of("kontribusi", "hari", "oleh", "isi", "alasan");

    private static final Map<String, String> CONTRIBUTION_COLUMNS = Map.of(
            "on", "dicatat",
            "attestBy", "batas",
            "days", "mulai",
            "indicatorId", "target",
            "receiver", "penerima",
            "id", "kode");
    private static final Map<String, String> ATTESTATION_COLUMNS =
            Map.of("on", "hari", "by", "oleh", "reason", "alasan", "id", "kontribusi", "kind", "isi");

    /**
     * How the members divide their credit.
     *
     * @param rules the rules, resting on the members' own decision
     * @param sizing how large the credit of the program is
     * @param shares the agreed shares
     * @param roles how much each role counts, where roles divide
     * @param cap the most that one person may get in the year
     * @param threshold the inside share from which on a ring is looked at
     * @param closing the day on which the ledger is read
     */
    record Terms(
            CreditRules rules,
            PoolSizing sizing,
            Map<MemberId, Percent> shares,
            RoleWeights roles,
            Score cap,
            Percent threshold,
            LocalDate closing) {

        private Terms with(Map<MemberId, Percent> agreed) {
            return new Terms(rules, sizing, agreed, roles, cap, threshold, closing);
        }
    }

    /**
     * What a coalition would have achieved.
     *
     * @param achieved by indicator
     * @param credit the credit that it would have reached
     */
    record Worth(Map<IndicatorId, RealizedValue> achieved, Score credit) {}

    /**
     * The results apart.
     *
     * @param indicator what was measured
     * @param reading how the results are put together
     * @param baselines the members' results
     */
    record Comparison(IndividualIndicator indicator, ApartReading reading, List<Baseline> baselines) {}

    /**
     * One person whose appraisal is looked at.
     *
     * @param id who
     * @param results how the appraiser rated the work results
     * @param behavior how the appraiser rated the behavior
     * @param achievement the achievement of the person's own plan, in percent
     */
    record Person(PersonId id, ExpectationRating results, ExpectationRating behavior, Ratio achievement) {}

    static Optional<RoadYear> read(InputFolder folder, Findings findings) {
        return JsonPart.root(NAME, folder, findings).flatMap(root -> new Reader(folder, findings).read(root));
    }

    JointProgram program() {
        return ledger.program();
    }

    String name(MemberId member) {
        return member.kind() == MemberKind.PERSON
                ? name(PersonId.of(member.value()))
                : program().units().stream()
                        .map(MemberUnit::unit)
                        .filter(unit -> unit.id().value().equals(member.value()))
                        .map(OrgUnit::name)
                        .findFirst()
                        .orElse("?");
    }

    String name(PersonId person) {
        return names.getOrDefault(person, "?");
    }

    /** The four methods that stand side by side. */
    List<DivisionMethod> methods(CreditPool pool) {
        return List.of(
                new AgreedShares(terms.shares()), terms.roles(), new ContributionShares(), shapley(pool, worths));
    }

    private static ShapleyShares shapley(CreditPool pool, Map<Set<MemberId>, Worth> worths) {
        Map<Set<MemberId>, Score> credits = new HashMap<>();
        worths.forEach((coalition, worth) -> credits.put(coalition, worth.credit()));
        // all together: that is the program itself
        credits.put(new HashSet<>(pool.members()), pool.amount());
        return new ShapleyShares(credits);
    }

    /** Reads what the files of one program say. */
    private static final class Reader {

        private final InputFolder folder;
        private final Findings findings;
        private final Map<PersonId, String> names = new LinkedHashMap<>();
        private final Map<PersonId, String> homes = new LinkedHashMap<>();
        private final Map<String, OrgUnit> units = new LinkedHashMap<>();
        private final Map<String, CrossUnitWork.Leader> leaders = new LinkedHashMap<>();
        private final Map<MemberId, Percent> shares = new LinkedHashMap<>();
        private final List<Baseline> baselines = new ArrayList<>();
        private final Map<IndicatorId, RealizedValue> shared = new LinkedHashMap<>();
        private final Map<AppraisalPeriod, Map<IndicatorId, RealizedValue>> quarters = new LinkedHashMap<>();

        Reader(InputFolder folder, Findings findings) {
            this.folder = folder;
            this.findings = findings;
        }

        Optional<RoadYear> read(JsonPart root) {
            AppraisalPeriod period = AppraisalPeriod.ofYear(root.year("tahun"));
            LocalDate closing = root.day("hari_tutup");
            JointProgramBuilder builder = JointProgram.of(root.text("kode"), root.text("nama"), period.days());
            List<IndividualIndicator> targets = new ArrayList<>();
            root.parts("target").forEach(part -> target(part, period.year()).ifPresent(targets::add));
            targets.forEach(builder::target);
            Optional<JsonPart> apart = root.part("pengaruh");
            int before = apart.map(part -> part.year("tahun")).orElse(period.year());
            ApartReading reading =
                    apart.map(part -> part.word("cara", ApartReading.values())).orElse(ApartReading.SUM);
            Optional<IndividualIndicator> compared = apart.flatMap(part -> compared(part, targets));
            Percent threshold = new Percent(root.number("ambang_lingkaran"));
            Optional<Terms> terms = terms(root, closing, threshold);
            Optional<Person> person = root.part("contoh_pegawai").map(Reader::person);
            apart.ifPresent(JsonPart::isSound);
            root.isSound();
            readUnits(builder, period.days(), AppraisalPeriod.ofYear(before).days(), compared);
            readPeople(builder, period.days());
            CrossUnitWork.Reader elsewhere = new CrossUnitWork.Reader(folder, findings, units, leaders, homes);
            elsewhere.agreed(builder);
            builder.problems().list().stream()
                    .filter(problem -> problem.severity() == Severity.ERROR && !elsewhere.tells(problem))
                    .forEach(problem -> findings.add(file(problem), problem.path(), problem));
            person.filter(one -> !names.containsKey(one.id()))
                    .ifPresent(one ->
                            root.find("contoh_pegawai.pegawai", "Orang ini tidak ada.", "There is no such person."));
            List<CrossUnitWork> recorded = elsewhere.recorded(period.days());
            if (!findings.isEmpty()) {
                return Optional.empty();
            }
            JointProgram program = builder.build();
            ContributionLedger ledger = ledger(program);
            Map<Set<MemberId>, Worth> worths = worths(program, terms.orElseThrow());
            if (findings.isEmpty()) {
                checkMethods(program, period, terms.orElseThrow(), worths);
            }
            return findings.isEmpty()
                    ? Optional.of(new RoadYear(
                            period,
                            ledger,
                            names,
                            shared,
                            quarters,
                            terms.orElseThrow().with(shares),
                            worths,
                            new Comparison(compared.orElseThrow(), reading, baselines),
                            person.orElseThrow(),
                            leaders,
                            recorded))
                    : Optional.empty();
        }

        private static String file(Problem problem) {
            return problem.path().startsWith("units") ? UNITS : problem.path().startsWith("part") ? PEOPLE : NAME;
        }

        private Optional<IndividualIndicator> target(JsonPart part, int year) {
            String id = part.text("kode");
            String measure = part.text("ukuran");
            Polarity polarity = part.word("arah", List.of(Polarity.HIGHER_IS_BETTER, Polarity.LOWER_IS_BETTER));
            Outcome<MeasurementUnit> unit = TextForm.unit().read(part.text("satuan"));
            if (!unit.succeeded()) {
                part.find("satuan", "Tulis kode satuan dengan huruf kecil.", "Write the unit's code in lower case.");
            }
            Ratio target = part.number("target");
            Ratio realized = part.number("realisasi");
            List<Ratio> ends = part.has("akhir_triwulan")
                    ? part.part("akhir_triwulan").map(Reader::ends).orElse(List.of())
                    : List.of();
            if (!part.isSound()) {
                return Optional.empty();
            }
            for (int i = 0; i < ends.size(); i++) {
                quarters.computeIfAbsent(AppraisalPeriod.ofQuarter(year, i + 1), quarter -> new LinkedHashMap<>())
                        .put(IndicatorId.of(id), RealizedValue.of(new Amount(ends.get(i), unit.orThrow())));
            }
            if (target.sign() <= 0) {
                part.find("target", "Target harus lebih dari nol.", "A target must be more than zero.");
                return Optional.empty();
            }
            shared.put(IndicatorId.of(id), RealizedValue.of(new Amount(realized, unit.orThrow())));
            return Optional.of(
                    IndividualIndicator.of(id, measure, polarity, TargetValue.of(new Amount(target, unit.orThrow()))));
        }

        /** The fourth quarter ends with the year. */
        private static List<Ratio> ends(JsonPart part) {
            List<Ratio> ends = List.of(part.number("1"), part.number("2"), part.number("3"));
            part.isSound();
            return ends;
        }

        private static Optional<IndividualIndicator> compared(JsonPart part, List<IndividualIndicator> targets) {
            String id = part.text("indikator");
            Optional<IndividualIndicator> found = targets.stream()
                    .filter(target -> target.id().value().equals(id))
                    .findFirst();
            if (found.isEmpty()) {
                part.find("indikator", "Target bersama ini tidak ada.", "There is no such common target.");
            }
            return found;
        }

        private static Person person(JsonPart part) {
            Person person = new Person(
                    PersonId.of(part.text("pegawai")),
                    part.word("hasil_kerja", ExpectationRating.values()),
                    part.word("perilaku_kerja", ExpectationRating.values()),
                    part.number("capaian_sendiri"));
            part.isSound();
            return person;
        }

        private static Optional<Terms> terms(JsonPart root, LocalDate closing, Percent threshold) {
            Optional<CreditRules> rules = root.part("dasar").flatMap(Reader::rules);
            Optional<JsonPart> credit = root.part("kredit");
            if (credit.isEmpty() || rules.isEmpty()) {
                return Optional.empty();
            }
            JsonPart part = credit.get();
            Ratio full = part.number("penuh");
            Ratio top = part.number("batas_capaian");
            Ratio most = part.number("batas_pegawai");
            Optional<RoleWeights> roles = part.part("bobot_peran").flatMap(Reader::roles);
            if (!part.isSound() || roles.isEmpty()) {
                return Optional.empty();
            }
            if (full.sign() < 0 || top.sign() <= 0 || most.sign() < 0) {
                part.find("penuh", "Kredit dan batas tidak boleh negatif.", "Credit and caps must not be negative.");
                return Optional.empty();
            }
            PoolSizing sizing = new PoolSizing(
                    new Score(full),
                    LowerIsBetterFormula.DIFFERENCE,
                    new Percent(top),
                    Rounding.ofTotal(DECIMALS, RoundingMode.HALF_UP));
            return Optional.of(
                    new Terms(rules.get(), sizing, Map.of(), roles.get(), new Score(most), threshold, closing));
        }

        private static Optional<RoleWeights> roles(JsonPart part) {
            Map<ProgramRole, Weight> weights = new EnumMap<>(ProgramRole.class);
            for (ProgramRole role : ProgramRole.values()) {
                Ratio weight = part.number(role.code());
                if (weight.sign() < 0) {
                    part.find(role.code(), "Bobot tidak boleh negatif.", "A weight must not be negative.");
                } else {
                    weights.put(role, new Weight(weight));
                }
            }
            return part.isSound() && weights.size() == ProgramRole.values().length
                    ? Optional.of(new RoleWeights(weights))
                    : Optional.empty();
        }

        private static Optional<CreditRules> rules(JsonPart part) {
            String code = part.text("kode");
            String name = part.text("nama");
            String provision = part.text("bagian");
            LocalDate since = part.day("mulai");
            boolean coded = TextForm.code().read(code).succeeded();
            if (!coded) {
                part.find("kode", "Tulis kode dengan huruf kecil.", "Write a code in lower case.");
            }
            return part.isSound() && coded
                    ? Optional.of(CreditRules.under(new Basis(
                            new Citation(new Instrument(code, name, DateRange.since(since)), provision),
                            Standing.EXTENSION,
                            Confidence.INFERRED)))
                    : Optional.empty();
        }

        private void readUnits(
                JointProgramBuilder builder, DateRange days, DateRange before, Optional<IndividualIndicator> compared) {
            Optional<MeasurementUnit> measured =
                    compared.flatMap(indicator -> indicator.target().unit());
            new DraftRows(UNITS, UNIT_HEADING, folder, findings).each(row -> {
                Optional<String> id = row.read("kode", TextForm.id());
                Optional<String> name = row.read("nama", TextForm.words());
                Optional<ProgramRole> role = row.read("peran", TextForm.codeOf(ProgramRole.values()));
                Optional<Ratio> share = row.read("porsi", TextForm.number(NumberNotation.CANONICAL));
                Optional<Ratio> apart = row.read("angka_sendiri", TextForm.number(NumberNotation.CANONICAL));
                Optional<BaselineKind> kind = row.read("asal", TextForm.codeOf(BaselineKind.values()));
                Optional<PersonId> leader = row.read("pimpinan", TextForm.id()).map(PersonId::of);
                Optional<String> leaderName = row.read("nama_pimpinan", TextForm.words());
                if (id.isEmpty() || name.isEmpty() || role.isEmpty() || share.isEmpty()) {
                    return;
                }
                MemberId member = MemberId.ofUnit(UnitId.of(id.get()));
                OrgUnit unit = new OrgUnit(id.get(), name.get());
                builder.unit(new MemberUnit(unit, role.get(), days));
                units.put(id.get(), unit);
                leader.ifPresent(who ->
                        leaderName.ifPresent(called -> leaders.put(id.get(), new CrossUnitWork.Leader(who, called))));
                shares.put(member, new Percent(share.get()));
                if (apart.isPresent() && kind.isPresent() && measured.isPresent()) {
                    baselines.add(new Baseline(member, new Amount(apart.get(), measured.get()), before, kind.get()));
                }
            });
        }

        private void readPeople(JointProgramBuilder builder, DateRange days) {
            new DraftRows(PEOPLE, PEOPLE_HEADING, folder, findings).each(row -> {
                Optional<PersonId> person = row.read("kode", TextForm.id()).map(PersonId::of);
                Optional<String> name = row.read("nama", TextForm.words());
                Optional<String> unit = row.read("unit", TextForm.id());
                if (person.isPresent() && name.isPresent() && unit.isPresent()) {
                    names.put(person.get(), name.get());
                    homes.put(person.get(), unit.get());
                    builder.participant(new Participant(person.get(), UnitId.of(unit.get()), days));
                }
            });
        }

        /** Something that is to be written into the ledger, in the order of the days. */
        private record Event(LocalDate on, boolean answer, Step step) {}

        /** Writes into a ledger, or leaves findings and the ledger as it was. */
        private interface Step {
            ContributionLedger on(ContributionLedger ledger);
        }

        private ContributionLedger ledger(JointProgram program) {
            List<Event> events = new ArrayList<>();
            Set<String> refused = new HashSet<>();
            claims(events, refused);
            attestations(events, refused);
            events.sort(Comparator.comparing(Event::on).thenComparing(Event::answer));
            ContributionLedger ledger = ContributionLedger.of(program);
            for (Event event : events) {
                ledger = event.step().on(ledger);
            }
            return ledger;
        }

        private void claims(List<Event> events, Set<String> refused) {
            Map<String, List<DraftRows.Row>> rows = new LinkedHashMap<>();
            new DraftRows(CONTRIBUTIONS, CONTRIBUTION_HEADING, folder, findings)
                    .each(row -> rows.computeIfAbsent(
                                    row.cell("kode") + " " + row.cell("dicatat"), key -> new ArrayList<>())
                            .add(row));
            for (List<DraftRows.Row> group : rows.values()) {
                DraftRows.Row first = group.get(0);
                Optional<Contribution> contribution = contribution(group);
                Optional<LocalDate> on = first.read("dicatat", TextForm.day());
                Optional<LocalDate> attestBy = first.read("batas", TextForm.day());
                if (contribution.isEmpty() || on.isEmpty() || attestBy.isEmpty()) {
                    refused.add(first.cell("kode"));
                    continue;
                }
                events.add(new Event(on.get(), false, ledger -> {
                    Outcome<ContributionLedger> outcome = first.given("perbaikan")
                                    .isPresent()
                            ? ledger.correct(contribution.get(), on.get(), attestBy.get(), first.cell("perbaikan"))
                            : ledger.claim(contribution.get(), on.get(), attestBy.get());
                    outcome.problems().forEach(problem -> find(group, problem));
                    if (!outcome.succeeded()) {
                        refused.add(first.cell("kode"));
                    }
                    return outcome.value().orElse(ledger);
                }));
            }
        }

        /** A finding about one giver stands in the row of that giver. */
        private static void find(List<DraftRows.Row> group, Problem problem) {
            for (int i = 0; i < group.size(); i++) {
                if (problem.path().startsWith("parts[" + i + "]")) {
                    group.get(i).find("pemberi", problem);
                    return;
                }
            }
            group.get(0).find(CONTRIBUTION_COLUMNS.getOrDefault(problem.path(), problem.path()), problem);
        }

        private Optional<Contribution> contribution(List<DraftRows.Row> group) {
            DraftRows.Row row = group.get(0);
            List<Contribution.Part> parts = new ArrayList<>();
            for (DraftRows.Row one : group) {
                Optional<PersonId> giver = person(one, "pemberi");
                Optional<Weight> amount = one.read("jumlah", TextForm.weight());
                if (amount.isPresent() && amount.get().equals(Weight.ZERO)) {
                    one.find("jumlah", "Kontribusi harus lebih dari nol.", "A contribution is more than zero.");
                } else if (giver.isPresent() && amount.isPresent()) {
                    parts.add(new Contribution.Part(giver.get(), amount.get()));
                }
            }
            Optional<String> id = row.read("kode", TextForm.id());
            Optional<String> target = row.read("target", TextForm.id());
            Optional<ContributionKind> kind = row.read("bentuk", TextForm.codeOf(ContributionKind.values()));
            Optional<PersonId> receiver = person(row, "penerima");
            Optional<String> evidence = row.read("bukti", TextForm.words());
            Optional<DateRange> days = days(row);
            if (id.isEmpty()
                    || target.isEmpty()
                    || kind.isEmpty()
                    || receiver.isEmpty()
                    || evidence.isEmpty()
                    || days.isEmpty()
                    || parts.size() < group.size()) {
                return Optional.empty();
            }
            return Optional.of(Contribution.of(
                    id.get(),
                    IndicatorId.of(target.get()),
                    kind.get(),
                    days.get(),
                    receiver.get(),
                    parts,
                    new Evidence(EvidenceKind.DOCUMENT, evidence.get())));
        }

        private static Optional<DateRange> days(DraftRows.Row row) {
            Optional<LocalDate> first = row.read("mulai", TextForm.day());
            Optional<LocalDate> last = row.read("sampai", TextForm.day());
            if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
                row.find("sampai", "Hari terakhir mendahului hari pertama.", "The last day comes before the first.");
                return Optional.empty();
            }
            return first.flatMap(from -> last.map(to -> DateRange.ofClosed(from, to)));
        }

        private Optional<PersonId> person(DraftRows.Row row, String column) {
            Optional<PersonId> person = row.read(column, TextForm.id()).map(PersonId::of);
            if (person.isPresent() && !names.containsKey(person.get())) {
                row.find(column, "Orang ini tidak ada dalam %s.", "There is no such person in %s.", PEOPLE);
                return Optional.empty();
            }
            return person;
        }

        private void attestations(List<Event> events, Set<String> refused) {
            new DraftRows(ATTESTATIONS, ATTESTATION_HEADING, folder, findings).each(row -> {
                Optional<String> id = row.read("kontribusi", TextForm.id());
                Optional<LocalDate> on = row.read("hari", TextForm.day());
                Optional<PersonId> by = person(row, "oleh");
                Optional<AttestationKind> kind = row.read("isi", TextForm.codeOf(AttestationKind.values()));
                if (id.isEmpty() || on.isEmpty() || by.isEmpty() || kind.isEmpty()) {
                    return;
                }
                Attestation attestation = new Attestation(kind.get(), by.get(), on.get(), row.cell("alasan"));
                events.add(new Event(on.get(), true, ledger -> {
                    if (refused.contains(id.get())) {
                        return ledger; // what is wrong stands at the contribution
                    }
                    Outcome<ContributionLedger> outcome = ledger.attest(ContributionId.of(id.get()), attestation);
                    outcome.problems()
                            .forEach(problem -> row.find(
                                    ATTESTATION_COLUMNS.getOrDefault(problem.path(), problem.path()), problem));
                    return outcome.value().orElse(ledger);
                }));
            });
        }

        private Map<Set<MemberId>, Worth> worths(JointProgram program, Terms terms) {
            List<String> heading = new ArrayList<>(List.of("anggota"));
            program.targets().forEach(target -> heading.add(target.id().value()));
            Map<Set<MemberId>, Worth> worths = new LinkedHashMap<>();
            new DraftRows(COALITIONS, heading, folder, findings).each(row -> {
                Set<MemberId> coalition = new LinkedHashSet<>();
                for (String unit : row.cell("anggota").split("\\+", -1)) {
                    if (!shares.containsKey(MemberId.ofUnit(UnitId.of(unit.isBlank() ? "?" : unit.strip())))) {
                        row.find("anggota", "\"%s\" bukan anggota program.", "\"%s\" is no member.", unit);
                        return;
                    }
                    coalition.add(MemberId.ofUnit(UnitId.of(unit.strip())));
                }
                Map<IndicatorId, RealizedValue> achieved = new LinkedHashMap<>();
                program.targets()
                        .forEach(target -> row.read(target.id().value(), TextForm.number(NumberNotation.CANONICAL))
                                .ifPresent(value -> achieved.put(
                                        target.id(),
                                        RealizedValue.of(new Amount(
                                                value, target.target().unit().orElseThrow())))));
                if (achieved.size() < program.targets().size()) {
                    return;
                }
                Score credit = terms.sizing()
                        .size(program, achieved, terms.rules(), Recorder.discarding())
                        .orThrow();
                if (worths.put(coalition, new Worth(achieved, credit)) != null) {
                    row.find("anggota", "Gabungan ini sudah ada di atas.", "This coalition stands above.");
                }
            });
            return worths;
        }

        private void checkMethods(
                JointProgram program, AppraisalPeriod period, Terms terms, Map<Set<MemberId>, Worth> worths) {
            Score amount = terms.sizing()
                    .size(program, shared, terms.rules(), Recorder.discarding())
                    .orThrow();
            CreditPool pool = CreditPool.of(
                            program, period, program.members(MemberKind.UNIT, period.days()), amount, DECIMALS)
                    .orThrow();
            new AgreedShares(shares).problems(pool).forEach(problem -> findings.add(UNITS, problem.path(), problem));
            terms.roles().problems(pool).forEach(problem -> findings.add(NAME, "kredit.bobot_peran", problem));
            shapley(pool, worths).problems(pool).forEach(problem -> findings.add(COALITIONS, problem.path(), problem));
        }
    }
}
