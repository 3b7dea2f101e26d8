package id.walesi.kinerja.examples;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.appraisal.ComponentScore;
import id.walesi.kinerja.appraisal.RatingDecision;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.asn.UnitId;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.collaboration.Attestation;
import id.walesi.kinerja.collaboration.Contribution;
import id.walesi.kinerja.collaboration.ContributionId;
import id.walesi.kinerja.collaboration.ContributionStatus;
import id.walesi.kinerja.collaboration.LedgerEntry;
import id.walesi.kinerja.collaboration.MemberId;
import id.walesi.kinerja.collaboration.MemberKind;
import id.walesi.kinerja.collaboration.MemberUnit;
import id.walesi.kinerja.collaboration.Participant;
import id.walesi.kinerja.collaboration.ProgramAssignment;
import id.walesi.kinerja.credit.CollaborationCredit;
import id.walesi.kinerja.credit.CollaborationEffect;
import id.walesi.kinerja.credit.ConfirmedWork;
import id.walesi.kinerja.credit.ContributionShares;
import id.walesi.kinerja.credit.CreditCap;
import id.walesi.kinerja.credit.CreditDivision;
import id.walesi.kinerja.credit.CreditPool;
import id.walesi.kinerja.credit.CreditScheme;
import id.walesi.kinerja.credit.DivisionMethod;
import id.walesi.kinerja.credit.KnownMethod;
import id.walesi.kinerja.credit.PraiseRing;
import id.walesi.kinerja.credit.Withholding;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.explanation.Trace;
import id.walesi.kinerja.indicator.Evidence;
import id.walesi.kinerja.indicator.EvidenceKind;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.RealizedValue;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Quantity;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.report.Audience;
import id.walesi.kinerja.report.Document;
import id.walesi.kinerja.report.ExplanationText;
import id.walesi.kinerja.report.ProgramSheet;
import id.walesi.kinerja.target.AssignmentRoute;
import id.walesi.kinerja.target.CrossUnitAssignment;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.WorkResultPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes what the heads of four agencies read before they agree on the credit of their common program. */
final class RoadReport {

    /** Steps that are about all members, not about the one before them. */
    private static final Set<String> OF_ALL = Set.of(
            "credit/pool", "credit/worth", "credit/contributed-by-all", "credit/distributed", "credit/undistributed");

    /** Steps about a cap, which are told only where it cut something off. */
    private static final Set<String> OF_CAP =
            Set.of("credit/member-cap", "credit/earlier-credit", "credit/room", "credit/room-on-step", "credit/capped");

    /** Which of the methods the members chose: confirmed contributions. */
    private static final int CHOSEN = 2;

    private static final int LAST_QUARTER = 4;

    private static final PersonId SUPERIOR = PersonId.of("atasan-langsung");

    private final RoadYear facts;
    private final boolean example;
    private final Words words;
    private final Page page = new Page();
    private final PolicyCatalog catalog = PolicyCatalog.builder()
            .discover()
            .provider(WalesiScheme.POLICY.provider())
            .build();
    private final Recorder sizing = Recorder.recording();
    private final CreditPool pool;
    private final ConfirmedWork work;

    /** A division with its steps. */
    private record Divided(CreditDivision division, Trace trace) {}

    RoadReport(RoadYear facts, boolean example, Words words) {
        this.facts = facts;
        this.example = example;
        this.words = words;
        Score amount = facts.terms()
                .sizing()
                .size(facts.program(), facts.shared(), facts.terms().rules(), sizing)
                .orThrow();
        this.pool = CreditPool.of(
                        facts.program(),
                        facts.period(),
                        facts.program().members(MemberKind.UNIT, facts.period().days()),
                        amount,
                        RoadYear.DECIMALS)
                .orThrow();
        this.work = ConfirmedWork.of(pool, facts.ledger(), closing());
    }

    private LocalDate closing() {
        return facts.terms().closing();
    }

    String text() {
        page.heading(
                words.say(
                        "SATU JALAN, %s INSTANSI, TAHUN %s",
                        "ONE ROAD, %s AGENCIES, YEAR %s",
                        pool.members().size(),
                        facts.period().year()),
                '=');
        if (example) {
            page.blank()
                    .line(words.say(
                            "Ini contoh. Semua nama, nomor, dan angka di bawah ini rekaan.",
                            "This is an example. All names, numbers and figures below are invented. Words out of the input"
                                    + " files stay in their own language."));
        }
        page.blank()
                .line(words.say(
                        "Kredit kolaborasi bukan ketentuan nasional. Dasarnya kesepakatan para anggota: %s. Kredit tidak"
                                + " mengubah rating maupun predikat menurut PermenPANRB 6/2022.",
                        "Collaboration credit is not national law. It rests on the members' own decision: %s. It changes"
                                + " neither a rating nor a predicate under PermenPANRB 6/2022.",
                        facts.terms().rules().all().get(0).basis().citation()));
        program();
        elsewhere();
        ledger();
        pool();
        List<Divided> methods = methods();
        table(methods);
        decimals(methods);
        Map<MemberId, CollaborationCredit> people = people(methods.get(CHOSEN).division());
        together();
        rings();
        appraisal(people);
        limits();
        return page.text();
    }

    private List<Divided> methods() {
        return facts.methods(pool).stream()
                .map(method -> divided(pool, work, method, CreditCap.none()))
                .toList();
    }

    /** The program as a page: what the members chose counts, the other methods stand beside it. */
    Document sheet() {
        ProgramSheet sheet = ProgramSheet.of(facts.ledger(), facts.names());
        List<Divided> methods = new ArrayList<>(methods());
        methods.add(0, methods.remove(CHOSEN));
        for (Divided one : methods) {
            sheet = sheet.divided(one.division(), one.trace());
        }
        for (Map.Entry<AppraisalPeriod, Map<IndicatorId, RealizedValue>> quarter :
                facts.quarters().entrySet()) {
            sheet = sheet.reached(quarter.getKey(), quarter.getValue());
        }
        sheet = sheet.reached(
                facts.quarters().isEmpty()
                        ? facts.period()
                        : AppraisalPeriod.ofQuarter(facts.period().year(), LAST_QUARTER),
                facts.shared());
        for (MemberId unit : pool.members()) {
            for (CollaborationCredit credit : within(unit, methods.get(0).division())
                    .map(one -> one.division().credits())
                    .orElse(List.of())) {
                sheet = sheet.scored(credit.member(), score(credit.credited()));
            }
        }
        return sheet.compared(facts.comparison().indicator(), effect())
                .document(catalog, words.locale(), Audience.EMPLOYEE, closing());
    }

    private void section(String indonesian, String english) {
        page.blank().heading(words.say(indonesian, english), '-');
    }

    private Divided divided(CreditPool from, ConfirmedWork given, DivisionMethod method, CreditCap cap) {
        Recorder recorder = Recorder.recording();
        CreditDivision division = new CreditScheme(method, cap, facts.terms().rules())
                .divide(from, given, recorder)
                .orThrow();
        return new Divided(division, recorder.trace());
    }

    private void program() {
        section("1. Program dan target bersama", "1. The program and its common targets");
        page.line(facts.program().name() + ", " + text(facts.program().days()) + ".");
        for (MemberUnit unit : facts.program().units()) {
            String people = facts.program().participants().stream()
                    .filter(one -> one.unitId().equals(unit.unit().id()))
                    .map(Participant::person)
                    .map(facts::name)
                    .collect(Collectors.joining(", "));
            page.line("   " + unit.unit().id() + " " + unit.unit().name() + " (" + coded(unit.role()) + "): " + people);
        }
        page.blank();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.say("Target bersama", "Common target"),
                "Target",
                words.say("Hasil bersama", "Joint result"),
                words.say("Arah", "Direction")));
        for (IndividualIndicator target : facts.program().targets()) {
            rows.add(List.of(
                    target.measure(),
                    words.target(target.target()),
                    shared(target, facts.shared()),
                    coded(target.polarity())));
        }
        page.table(List.of(1, 2), rows);
    }

    private String shared(IndividualIndicator target, Map<IndicatorId, RealizedValue> values) {
        return Optional.ofNullable(values.get(target.id()))
                .flatMap(RealizedValue::amount)
                .map(this::text)
                .orElse("-");
    }

    private void elsewhere() {
        section("2. Penugasan lintas unit", "2. Assignments across units");
        page.line(words.say(
                "Yang bekerja untuk program di unit lain dicatat dalam matriks peran dan hasil unit tempat pekerjaan"
                        + " dilakukan, dan hasilnya masuk ke SKP-nya sendiri. Pemimpin pekerjaan di sana memberi umpan balik"
                        + " sebagai %s; %s tetap atasan langsung di unit asal.",
                "Who works for the program in another unit stands in the role-result matrix of the unit where the work is"
                        + " done, and the result enters the person's own plan. Whoever leads the work there gives feedback as"
                        + " %s; the %s stays the direct superior in the person's own unit.",
                coded(ActorRole.TEAM_LEAD),
                coded(ActorRole.APPRAISER)));
        for (CrossUnitWork work : facts.elsewhere()) {
            ProgramAssignment assignment = work.assignment();
            CrossUnitAssignment where = assignment.assignment();
            page.blank()
                    .line(words.say(
                            "%s, %s, bekerja di %s.",
                            "%s, %s, works in %s.",
                            facts.name(assignment.person()),
                            home(assignment.person()),
                            where.unit().name()));
            List<List<String>> pairs = new ArrayList<>();
            pairs.add(List.of(words.say("   Jalur", "   Route"), coded(where.route())));
            pairs.add(List.of(
                    words.say("   Izin pimpinan asal", "   Own leader's consent"), consent(where, where.ownLeader())));
            pairs.add(List.of(
                    words.say("   Izin pimpinan penerima", "   Receiving leader's consent"),
                    consent(where, where.receivingLeader())));
            work.matrix().rows().stream()
                    .filter(row -> row.assignment().equals(Optional.of(where))
                            && row.plan().equals(assignment.plan()))
                    .flatMap(row -> row.cells().stream())
                    .forEach(cell -> pairs.add(List.of(
                            words.say(
                                    "   Matriks %s",
                                    "   Matrix of %s", where.unit().id()),
                            words.say(
                                    "baris %s, untuk hasil %s dalam %s: %s (%s)",
                                    "row %s, for the result %s in %s: %s (%s)",
                                    assignment.plan(),
                                    cell.leaderResult(),
                                    work.matrix().leaderPlan(),
                                    cell.outcome(),
                                    coded(cell.category())))));
            work.plan().workResults().stream()
                    .filter(result -> result.crossUnitAssignment().equals(Optional.of(where)))
                    .forEach(result -> pairs.add(List.of(
                            words.say("   SKP sendiri", "   The own plan"),
                            words.say(
                                    "%s, hasil %s: %s",
                                    "%s, result %s: %s",
                                    work.plan().id(),
                                    result.id(),
                                    result.indicators().stream()
                                            .map(indicator ->
                                                    indicator.measure() + ", " + words.target(indicator.target()))
                                            .collect(Collectors.joining("; "))))));
            page.pairs(pairs);
        }
    }

    private String home(PersonId person) {
        return facts.program().participants().stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .map(one -> facts.name(MemberId.ofUnit(one.unitId())))
                .orElseThrow();
    }

    private String consent(CrossUnitAssignment where, Optional<CrossUnitAssignment.Consent> given) {
        return given.map(consent -> words.say(
                        "%s, %s",
                        "%s, %s",
                        facts.leaders().values().stream()
                                .filter(leader -> leader.id().equals(consent.leader()))
                                .map(CrossUnitWork.Leader::name)
                                .findFirst()
                                .orElse("?"),
                        text(consent.on())))
                .orElseGet(() -> where.route() == AssignmentRoute.APPOINTED
                        ? words.say("tidak diperlukan; ditunjuk oleh pimpinan", "not needed; appointed by the leaders")
                        : words.say("belum ada", "not given"));
    }

    private void ledger() {
        section("3. Buku kontribusi", "3. The ledger of contributions");
        page.line(words.say(
                "Ukurannya orang-hari. Hanya penerima yang dapat mengonfirmasi atau membantah, sampai hari yang"
                        + " disepakati. Keadaan pada %s:",
                "The measure is person-days. Only the receiver can confirm or dispute, up to the day agreed on. As of"
                        + " %s:",
                text(closing())));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.say("Kode", "Code"),
                words.say("Pemberi", "Giver"),
                words.say("Hari", "Days"),
                words.say("Penerima", "Receiver"),
                words.say("Bentuk", "Kind"),
                words.say("Status", "Status")));
        for (Contribution contribution : facts.ledger().asKnownOn(closing())) {
            for (Contribution.Part part : contribution.parts()) {
                rows.add(List.of(
                        contribution.id().value(),
                        facts.name(part.giver()),
                        text(part.amount()),
                        facts.name(contribution.receiver()),
                        coded(contribution.kind()),
                        coded(status(contribution))));
            }
        }
        page.table(List.of(2), rows);
        facts.ledger().entries().forEach(this::remark);
        facts.ledger().asKnownOn(closing()).stream()
                .filter(contribution -> status(contribution) == ContributionStatus.EXPIRED)
                .forEach(contribution -> page.line(words.say(
                        "   %s: %s tidak menjawab pada waktunya; tidak dihitung.",
                        "   %s: %s did not answer in time; it does not count.",
                        contribution.id(),
                        facts.name(contribution.receiver()))));
        work.notices().forEach(notice -> page.line("   " + words.sentence(notice)));
    }

    private ContributionStatus status(Contribution contribution) {
        return facts.ledger().status(contribution.id(), closing()).orElseThrow();
    }

    private void remark(LedgerEntry entry) {
        if (entry instanceof LedgerEntry.Claim claim && claim.correction().isPresent()) {
            page.line(words.say(
                    "   %s diperbaiki pada %s: \"%s\". Pernyataan sebelumnya tidak berlaku lagi.",
                    "   %s was corrected on %s: \"%s\". What was said before no longer counts.",
                    claim.contributionId(),
                    text(claim.on()),
                    claim.correction().get()));
        } else if (entry instanceof LedgerEntry.Answer answer) {
            Attestation said = answer.attestation();
            if (said.reason().isBlank() && isCorrected(answer.contributionId())) {
                page.line(words.say(
                        "   %s %s oleh %s pada %s.",
                        "   %s was %s by %s on %s.",
                        answer.contributionId(),
                        coded(said.kind()),
                        facts.name(said.by()),
                        text(said.on())));
            } else if (!said.reason().isBlank()) {
                page.line(words.say(
                        "   %s %s oleh %s pada %s: \"%s\".",
                        "   %s was %s by %s on %s: \"%s\".",
                        answer.contributionId(),
                        coded(said.kind()),
                        facts.name(said.by()),
                        text(said.on()),
                        said.reason()));
            }
        }
    }

    private boolean isCorrected(ContributionId id) {
        return facts.ledger().entries().stream()
                .anyMatch(entry -> entry instanceof LedgerEntry.Claim claim
                        && claim.contributionId().equals(id)
                        && claim.correction().isPresent());
    }

    private void pool() {
        section("4. Besar kredit program", "4. How large the credit of the program is");
        page.line(words.say(
                "Kredit diukur dari hasil bersama, bukan dari apa yang dikatakan para anggota tentang dirinya.",
                "The credit is measured by the joint result, not by what the members say of themselves."));
        page.line(
                words.say(
                        "Capaian adalah realisasi / target; untuk target yang makin rendah makin baik, 2 - realisasi / target, tidak"
                                + " kurang dari 0%.",
                        "An achievement is realization / target; where lower is better, 2 - realization / target, not below 0%."));
        for (Step step : sizing.trace().steps()) {
            if (changesNothing(step)) {
                continue;
            }
            String line = sentence(step);
            boolean target = step.rule().id().equals("credit/target");
            page.line((target ? "   " : "      ") + line);
        }
    }

    private void table(List<Divided> methods) {
        section("5. Empat cara membagi", "5. Four ways to divide");
        List<List<String>> rows = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of(words.say("Instansi", "Agency")));
        methods.forEach(one -> heading.add(coded(one.division().method())));
        rows.add(heading);
        for (MemberId member : pool.members()) {
            List<String> row = new ArrayList<>(List.of(facts.name(member)));
            methods.forEach(one -> row.add(money(one.division().of(member).credited())));
            rows.add(row);
        }
        List<String> rest = new ArrayList<>(List.of(words.say("Tidak dibagikan", "Undistributed")));
        methods.forEach(one -> rest.add(money(one.division().undistributed())));
        rows.add(rest);
        List<String> sum = new ArrayList<>(List.of(words.say("Jumlah", "Sum")));
        methods.forEach(one -> sum.add(money(pool.amount())));
        rows.add(sum);
        page.table(List.of(1, 2, 3, 4), rows);
        page.blank()
                .line(words.say(
                        "Porsi yang disepakati menghargai janji di awal; bobot peran menghargai kedudukan dalam program,"
                                + " berapa pun yang dikerjakan; kontribusi yang dikonfirmasi menghargai apa yang"
                                + " diterima anggota lain; nilai Shapley menghargai berapa banyak hasil bertambah"
                                + " ketika anggota itu bergabung, rata-rata dari semua urutan bergabung. Tidak ada cara yang benar dengan sendirinya: para anggota memilih sebelum"
                                + " program mulai, dan kali ini memilih kontribusi yang dikonfirmasi.",
                        "Agreed shares honor the promise at the start; role weights honor the standing in the program,"
                                + " however much was done; confirmed contributions honor what other members"
                                + " received; the Shapley value honors how much the result grows when"
                                + " the member joins, on average over all orders of joining. None is right by itself: the members choose before the program starts,"
                                + " and this time they chose confirmed contributions."));
    }

    private void decimals(List<Divided> methods) {
        section("6. Dari mana setiap angka", "6. Where each number comes from");
        page.line(words.say(
                "Angka dengan tanda ≈ disingkat untuk dibaca; di dalam, hitungannya tetap tepat sampai langkah pembulatan."
                        + " Batas dan pembulatan yang tidak mengubah angka tidak disebut.",
                "A number marked ≈ is shortened for reading; inside, it stays exact up to the step that rounds. Limits and"
                        + " roundings that change nothing are not told."));
        for (Divided one : methods) {
            page.line(upper(coded(one.division().method())) + ".");
            if (one.division().method() == KnownMethod.SHAPLEY_VALUE) {
                coalitions();
            }
            explain(one, "   ");
        }
    }

    private void coalitions() {
        page.line(words.say(
                "   Para anggota memperkirakan di awal apa yang akan dicapai setiap gabungan yang lebih kecil; baris"
                        + " terakhir adalah hasil nyata semua anggota. Nilainya dihitung dengan rumus yang sama dengan"
                        + " kredit program.",
                "   The members estimated at the start what each smaller coalition would achieve; the last row is what"
                        + " all of them really reached. The worth is computed by the same formula as the credit of the"
                        + " program."));
        List<List<String>> rows = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of(words.say("Gabungan", "Coalition")));
        facts.program().targets().forEach(target -> heading.add(target.id().value()));
        heading.add(words.say("Nilai", "Worth"));
        rows.add(heading);
        facts.worths()
                .forEach((coalition, worth) -> rows.add(coalition(
                        coalition.stream().sorted().map(MemberId::value).collect(Collectors.joining("+")),
                        worth.achieved(),
                        worth.credit())));
        rows.add(coalition(words.say("semua", "all"), facts.shared(), pool.amount()));
        page.table(List.of(1, 2, 3, 4), rows);
    }

    private List<String> coalition(String name, Map<IndicatorId, RealizedValue> achieved, Score worth) {
        List<String> row = new ArrayList<>(List.of(name));
        facts.program().targets().forEach(target -> row.add(shared(target, achieved)));
        row.add(money(worth));
        return row;
    }

    /** What is about all first, then member by member; a paragraph each, and a line for each size of a coalition. */
    private void explain(Divided one, String margin) {
        Map<String, List<Step>> byMember = new LinkedHashMap<>();
        one.division()
                .pool()
                .members()
                .forEach(member -> byMember.put(one.division().pool().key(member), new ArrayList<>()));
        List<Step> ofAll = new ArrayList<>();
        List<Step> current = ofAll;
        for (Step step : one.trace().steps()) {
            if (step.rule().id().equals("credit/member")) {
                String key = ((Datum.Text) step.outcome().map(Term::value).orElseThrow()).value();
                current = Objects.requireNonNull(byMember.get(key));
            } else if (OF_ALL.contains(step.rule().id())) {
                if (!step.rule().id().equals("credit/worth")) {
                    ofAll.add(step);
                }
            } else {
                current.add(step);
            }
        }
        for (MemberId member : one.division().pool().members()) {
            List<List<Step>> lines = new ArrayList<>(List.of(new ArrayList<>()));
            for (Step step :
                    Objects.requireNonNull(byMember.get(one.division().pool().key(member)))) {
                boolean capped = one.division().of(member).withholding().equals(Optional.of(Withholding.CAPPED));
                if (!changesNothing(step)
                        && (capped || !OF_CAP.contains(step.rule().id()))) {
                    lines.get(lines.size() - 1).add(step);
                }
                if (step.rule().id().equals("credit/mean-marginal")) {
                    lines.add(new ArrayList<>());
                }
            }
            page.line(margin + facts.name(member) + ": " + paragraph(lines.get(0)));
            lines.subList(1, lines.size()).forEach(line -> page.line(margin + "   " + paragraph(line)));
        }
        page.line(margin + words.say("Bersama", "Together") + ": " + paragraph(ofAll));
    }

    /** A cap or a floor that did not bite: the recorder keeps it, a reader need not hear of it. */
    private static boolean changesNothing(Step step) {
        return step instanceof Step.Limited limited
                && !step.rule().id().equals("credit/withheld")
                && limited.before().value().equals(limited.result().value());
    }

    private String paragraph(List<Step> steps) {
        return steps.stream().map(this::sentence).collect(Collectors.joining(" "));
    }

    /** The library's sentence, without number and basis; a contribution is named by its code. */
    private String sentence(Step step) {
        String line = ExplanationText.of(catalog, words.locale())
                .lines(new Trace(List.of(step)))
                .get(0)
                .substring("1. ".length());
        if (step instanceof Step.Given given && given.path().startsWith("contributions[")) {
            String code = given.path()
                    .substring("contributions[".length(), given.path().length() - 1);
            return line.substring(0, line.length() - 1) + " (" + code + ").";
        }
        if (step.rule().id().equals("credit/joining")
                && step.outcome().map(Term::value).equals(Optional.of(new Datum.Text("-")))) {
            return words.say("Datang pertama:", "Coming first:");
        }
        if (step.rule().id().equals("credit/target")) {
            String measure = facts.program().targets().stream()
                    .filter(target -> step.outcome()
                            .map(Term::value)
                            .equals(Optional.of(new Datum.Text(target.id().value()))))
                    .map(IndividualIndicator::measure)
                    .findFirst()
                    .orElseThrow();
            return line.substring(0, line.length() - 1) + ": " + measure + ".";
        }
        return line;
    }

    /** A unit's credit is the pool of its own people. */
    private Map<MemberId, CollaborationCredit> people(CreditDivision among) {
        section("7. Di dalam setiap instansi", "7. Within each agency");
        page.line(words.say(
                "Kredit instansi menurut kontribusi yang dikonfirmasi diteruskan kepada pegawainya dengan cara yang sama,"
                        + " di sini termasuk kontribusi di dalam instansi sendiri;"
                        + " seorang pegawai menerima paling banyak %s setahun. Yang terpotong tidak berpindah kepada orang"
                        + " lain.",
                "An agency's credit by confirmed contributions goes on to its people in the same way, here with the"
                        + " contributions within the agency; one person gets at"
                        + " most %s a year. What is cut off does not move to anybody else.",
                text(facts.terms().cap())));
        Map<MemberId, CollaborationCredit> credits = new LinkedHashMap<>();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.say("Pegawai", "Person"),
                words.say("Instansi", "Agency"),
                words.say("Hak", "Entitled"),
                words.say("Kredit", "Credit"),
                words.say("Catatan", "Remark")));
        List<Divided> divisions = new ArrayList<>();
        for (MemberId unit : pool.members()) {
            Optional<Divided> inside = within(unit, among);
            if (inside.isEmpty()) {
                continue; // a unit without people keeps its credit
            }
            Divided divided = inside.get();
            divisions.add(divided);
            for (CollaborationCredit credit : divided.division().credits()) {
                credits.put(credit.member(), credit);
                rows.add(List.of(
                        facts.name(credit.member()),
                        unit.value(),
                        text(credit.entitled()),
                        money(credit.credited()),
                        credit.withholding().map(this::coded).orElse("")));
            }
            if (divided.division().undistributed().value().sign() > 0) {
                rows.add(List.of(
                        words.say("(tidak dibagikan)", "(undistributed)"),
                        unit.value(),
                        "",
                        money(divided.division().undistributed()),
                        ""));
            }
        }
        page.table(List.of(2, 3), rows);
        divisions.forEach(divided -> explain(divided, "   "));
        return credits;
    }

    /** How a unit's credit is divided among its own people; empty if it has none. */
    private Optional<Divided> within(MemberId unit, CreditDivision among) {
        List<MemberId> own = facts.program().participants().stream()
                .filter(one -> one.unitId().value().equals(unit.value()))
                .map(one -> MemberId.of(one.person()))
                .distinct()
                .toList();
        return CreditPool.of(
                        facts.program(), facts.period(), own, among.of(unit).credited(), RoadYear.DECIMALS)
                .value()
                .map(inside -> divided(
                        inside,
                        ConfirmedWork.of(inside, facts.ledger(), closing()),
                        new ContributionShares(),
                        CreditCap.of(facts.terms().cap())));
    }

    /** A credit as it enters a person's appraisal. */
    private ComponentScore score(Score credit) {
        return ComponentScore.of(
                WalesiScheme.CREDIT,
                credit,
                words.say(
                        "program %s, %s, dibagi menurut %s",
                        "program %s, %s, divided by %s",
                        facts.program().name(),
                        words.wording().text(pool.period()),
                        coded(facts.methods(pool).get(CHOSEN).name())));
    }

    private CollaborationEffect effect() {
        IndividualIndicator indicator = facts.comparison().indicator();
        Amount joint = Objects.requireNonNull(facts.shared().get(indicator.id()))
                .amount()
                .orElseThrow();
        return CollaborationEffect.of(
                        indicator,
                        joint,
                        facts.period().days(),
                        pool.members(),
                        facts.comparison().baselines(),
                        facts.comparison().reading(),
                        facts.terms().rules(),
                        Recorder.discarding())
                .orThrow();
    }

    private void together() {
        section("8. Lebih baik bersama?", "8. Better together?");
        IndividualIndicator indicator = facts.comparison().indicator();
        CollaborationEffect effect = effect();
        page.line(indicator.measure() + ".");
        List<List<String>> pairs = new ArrayList<>();
        facts.comparison()
                .baselines()
                .forEach(baseline -> pairs.add(List.of(
                        facts.name(baseline.member()),
                        words.say(
                                "%s, %s (%s)",
                                "%s, %s (%s)",
                                text(baseline.value()),
                                text(baseline.days()),
                                coded(baseline.kind())))));
        effect.apart()
                .ifPresent(apart -> pairs.add(List.of(
                        words.say(
                                "Sendiri-sendiri, %s",
                                "Apart, %s", coded(facts.comparison().reading())),
                        text(apart))));
        pairs.add(List.of(
                words.say("Bersama", "Together"),
                text(effect.joint()) + ", " + text(facts.period().days())));
        effect.difference()
                .ifPresent(difference -> pairs.add(List.of(
                        words.say("Selisih", "Difference"),
                        text(difference)
                                + effect.improvement()
                                        .map(percent -> " (" + text(percent) + ")")
                                        .orElse(""))));
        page.pairs(pairs);
        page.line(words.say("Yang dapat disimpulkan: ", "What can be concluded: ") + coded(effect.conclusion()));
        page.line(words.say("Yang tidak dapat disimpulkan:", "What cannot be concluded:"));
        effect.caveats().forEach(caveat -> page.line("   - " + coded(caveat)));
    }

    private void rings() {
        section("9. Lingkaran saling mengonfirmasi", "9. Circles of mutual confirmation");
        page.line(words.say(
                "Orang yang bekerja erat memang saling mengonfirmasi. Lingkaran hanya alasan untuk melihat; tidak ada"
                        + " kredit yang berubah karenanya. Batas untuk dilihat: %s dari pemberian anggotanya tetap di dalam.",
                "People who work closely do confirm each other. A circle is only a reason to look; no credit changes by"
                        + " it. It is looked at from the point where %s of what its members gave stayed inside.",
                text(facts.terms().threshold())));
        for (MemberKind kind : MemberKind.values()) {
            List<PraiseRing> rings = PraiseRing.in(facts.ledger(), closing(), kind);
            if (rings.isEmpty()) {
                page.line(words.say("   Di antara %s: tidak ada.", "   Among %s: none.", plural(kind)));
            }
            for (PraiseRing ring : rings) {
                page.line(words.say(
                        "   Di antara %s: %s. Di dalam %s dari %s hari, %s: %s",
                        "   Among %s: %s. Inside %s of %s days, %s: %s",
                        plural(kind),
                        ring.members().stream().map(facts::name).collect(Collectors.joining(", ")),
                        text(ring.inside()),
                        text(ring.given()),
                        text(ring.insideShare()),
                        verdict(ring, kind)));
            }
        }
    }

    private String plural(MemberKind kind) {
        return kind == MemberKind.UNIT ? words.say("instansi", "agencies") : words.say("pegawai", "people");
    }

    private String verdict(PraiseRing ring, MemberKind kind) {
        int all = facts.program().members(kind, facts.period().days()).size();
        if (ring.members().size() == all) {
            return words.say(
                    "semua anggota ada di dalamnya, jadi tidak berarti apa-apa.",
                    "all members are in it, so it says nothing.");
        }
        return ring.reaches(facts.terms().threshold())
                ? words.say("perlu dilihat.", "worth a look.")
                : words.say("di bawah batas.", "below the line.");
    }

    private void appraisal(Map<MemberId, CollaborationCredit> people) {
        section("10. Di mana kredit dihitung, dan di mana tidak", "10. Where the credit counts, and where it does not");
        RoadYear.Person person = facts.person();
        MemberId member = MemberId.of(person.id());
        Score credit = Objects.requireNonNull(people.get(member)).credited();
        AppraisalEngine engine = AppraisalEngine.of(catalog, GoverningDay.LAST_DAY_OF_PERIOD);
        AppraisalCase without = facts(person).build();
        AppraisalCase with = facts(person).componentScore(score(credit)).build();
        page.line(words.say(
                "%s, kredit %s; capaian SKP sendiri %s; rating hasil kerja %s, rating perilaku kerja %s.",
                "%s, credit %s; achievement of the own plan %s; results rated %s, behavior rated %s.",
                facts.name(person.id()),
                money(credit),
                text(new Percent(person.achievement())),
                coded(person.results()),
                coded(person.behavior())));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.say("Menurut", "Under"),
                words.say("Tanpa kredit", "Without the credit"),
                words.say("Dengan kredit", "With the credit")));
        rows.add(List.of(
                "PermenPANRB 6/2022",
                verdict(engine.judge(without).orThrow()),
                verdict(engine.judge(with).orThrow())));
        rows.add(List.of(
                words.say("Skema daerah Walesi (ilustrasi)", "The Walesi scheme (illustration)"),
                verdict(engine.judge(without, WalesiScheme.POLICY.id()).orThrow()),
                verdict(engine.judge(with, WalesiScheme.POLICY.id()).orThrow())));
        page.table(List.of(), rows);
        page.line(words.say("Skema Walesi, langkah demi langkah:", "The Walesi scheme, step by step:"));
        engine.judge(with, WalesiScheme.POLICY.id())
                .orThrow()
                .trace()
                .steps()
                .forEach(step -> page.line("   " + sentence(step)));
        page.blank()
                .line(words.say(
                        "Kontribusi %s yang dikonfirmasi, sebagai bukti untuk dialog tentang nilai %s dan untuk hasil kerja"
                                + " tambahan; penilaiannya tetap pada atasan langsung:",
                        "The confirmed contributions of %s, as evidence for the dialogue on the value %s and for additional"
                                + " results; the direct superior stays the one who appraises:",
                        facts.name(person.id()),
                        coded(CoreValue.COLLABORATIVE)));
        facts.ledger().confirmed(closing()).stream()
                .filter(contribution -> contribution.parts().stream()
                        .anyMatch(part -> part.giver().equals(person.id())))
                .forEach(contribution -> page.line(
                        "   " + contribution.id() + ": " + coded(contribution.kind()) + ", " + text(contribution.days())
                                + "; " + contribution.evidence().reference() + "."));
    }

    private String verdict(Judged judged) {
        return coded(judged.verdict().predicate())
                + judged.verdict()
                        .score()
                        .map(score -> " (" + text(score) + ")")
                        .orElse("");
    }

    /** The person's year without any credit: one plan, its realization, two ratings. */
    private AppraisalCaseBuilder facts(RoadYear.Person person) {
        String unit = facts.program()
                .unitOf(person.id(), facts.period().lastDay())
                .orElseThrow()
                .value();
        IndividualIndicator indicator = IndividualIndicator.of(
                "capaian",
                words.say("Capaian rencana kerja", "Achievement of the work plan"),
                Polarity.HIGHER_IS_BETTER,
                TargetValue.of(Amount.of(100, MeasurementUnit.PERCENT)));
        LocalDate day = facts.period().lastDay().plusDays(9);
        return AppraisalCase.of(
                        CivilServant.of(
                                person.id(),
                                facts.name(person.id()),
                                EmploymentStatus.PNS,
                                Position.of("Pengelola", PositionLevel.STAFF),
                                new OrgUnit(unit, facts.name(MemberId.ofUnit(UnitId.of(unit))))),
                        SUPERIOR,
                        facts.period())
                .plan(PerformancePlan.of(
                        "skp",
                        person.id(),
                        facts.period().days(),
                        List.of(WorkResultPlan.of(
                                "hasil",
                                words.say("Rencana kerja sendiri", "The own work plan"),
                                ResultCategory.MAIN,
                                List.of(indicator)))))
                .realization(new Realization(
                        indicator.id(),
                        facts.period(),
                        new Amount(person.achievement(), MeasurementUnit.PERCENT),
                        new Evidence(EvidenceKind.REPORT, "laporan tahunan")))
                .workResultRating(new RatingDecision(person.results(), SUPERIOR, ActorRole.APPRAISER, day, ""))
                .workBehaviorRating(new RatingDecision(person.behavior(), SUPERIOR, ActorRole.APPRAISER, day, ""));
    }

    private void limits() {
        section("11. Yang tidak dikatakan laporan ini", "11. What this report does not say");
        for (String line : List.of(
                words.say(
                        "Orang-hari adalah ukuran yang disepakati, bukan mutu. Kontribusi yang tidak pernah dicatat tidak"
                                + " terlihat di sini.",
                        "Person-days are the measure agreed on, not quality. A contribution that nobody wrote down is not"
                                + " seen here."),
                words.say(
                        "Nilai gabungan yang lebih kecil adalah perkiraan bersama tentang apa yang tidak pernah terjadi;"
                                + " nilai Shapley membandingkannya dengan hasil nyata.",
                        "The worths of smaller coalitions are a common estimate of what never happened; the Shapley value"
                                + " compares them with what was really reached."),
                words.say(
                        "Menurut kontribusi yang dikonfirmasi, yang dibantah atau tidak dijawab tidak ikut dihitung: porsinya"
                                + " membesarkan porsi semua yang lain, juga porsi pihak yang membantah atau diam. Karena itu"
                                + " bantahan dan diam tercatat di atas dengan namanya, untuk dibicarakan sebelum kredit"
                                + " dipakai.",
                        "By confirmed contributions, what was disputed or not answered does not count: its share makes the"
                                + " shares of all others larger, that of the side that disputed or kept silent too. This is"
                                + " why disputes and silence stand above by name, to be talked over before the credit is"
                                + " used."),
                words.say(
                        "Yang tidak dibagikan tidak menjadi milik siapa pun: yang melewati batas seorang pegawai, dan porsi"
                                + " anggota yang tidak punya satu pun kontribusi yang dikonfirmasi.",
                        "What is undistributed belongs to nobody: what passes a person's cap, and the share of a member who"
                                + " has no confirmed contribution at all."))) {
            page.line("   - " + line);
        }
    }

    private String coded(Coded value) {
        return words.wording().text(value);
    }

    private String text(Quantity value) {
        return words.wording().text(value);
    }

    private String text(LocalDate day) {
        return words.wording().text(day);
    }

    private String text(DateRange days) {
        return words.wording().text(days);
    }

    /** A credit with all its decimals, so that columns can be added up by eye. */
    private String money(Score score) {
        String text = text(score);
        String mark = words.say(",", ".");
        int at = text.indexOf(mark);
        String decimals = at < 0 ? "" : text.substring(at + 1);
        return (at < 0 ? text : text.substring(0, at))
                + mark
                + decimals
                + "0".repeat(RoadYear.DECIMALS - decimals.length());
    }

    private static String upper(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
