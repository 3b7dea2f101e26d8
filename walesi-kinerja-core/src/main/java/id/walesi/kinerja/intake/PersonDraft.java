package id.walesi.kinerja.intake;

import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmployeeNumber;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.Grade;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PayGrade;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.asn.PppkGrade;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeOf;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.LegacyNipText;
import id.walesi.kinerja.validation.NiPppkText;
import id.walesi.kinerja.validation.NipText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person as typed. An employee number stands in the column of its kind; at most one is given.
 *
 * @param id the host's key of the person
 * @param name the name
 * @param status the code of the kind of employment
 * @param position the post
 * @param unit the unit in which the post is
 * @param nip the number of a permanent civil servant
 * @param niPppk the number of a civil servant on contract
 * @param legacyNip the 9-digit number from before
 * @param grade the code or label of the grade
 * @term isian pegawai
 */
public record PersonDraft(
        @Required(groups = AsFact.class) @IdText @Nullable String id,
        @Required(groups = AsFact.class) @Nullable String name,

        @Required(groups = AsFact.class) @CodeOf(EmploymentStatus.class) @Nullable
        String status,

        @Required(groups = AsFact.class) @Nullable @Valid PositionDraft position,
        @Required(groups = AsFact.class) @Nullable @Valid UnitDraft unit,
        @NipText @Nullable String nip,
        @NiPppkText @Nullable String niPppk,
        @LegacyNipText @Nullable String legacyNip,
        @CodeOf({Grade.class, PppkGrade.class}) @Nullable String grade)
        implements Draft<CivilServant> {

    private static final TextForm<EmploymentStatus> STATUSES = TextForm.codeOf(EmploymentStatus.values());
    static final TextForm<PayGrade> GRADES = TextForm.codeOf(grades());

    private static final ProblemCode TWO_NUMBERS = ProblemCode.of("person.two-numbers");
    private static final ProblemCode NUMBER_OF_OTHERS = ProblemCode.of("person.number-of-other-status");
    private static final ProblemCode GRADE_OF_OTHERS = ProblemCode.of("person.grade-of-other-status");

    @Override
    public Optional<CivilServant> read(DraftReader in) {
        Optional<String> key = in.required("id", id, TextForm.id());
        Optional<String> called = in.required("name", name, TextForm.words());
        Optional<EmploymentStatus> employed = in.required("status", status, STATUSES);
        Optional<Position> post = in.required("position", position);
        Optional<OrgUnit> within = in.required("unit", unit);
        Optional<EmployeeNumber> number = number(employed, in);
        Optional<PayGrade> held = in.optional("grade", grade, GRADES);
        if (employed.isPresent() && held.isPresent() && !employed.get().admits(held.get())) {
            in.find(Problem.error(GRADE_OF_OTHERS, "grade", Term.of("status", employed.get())));
        }
        if (in.blocks()) {
            return Optional.empty();
        }
        CivilServant person = CivilServant.of(
                PersonId.of(key.orElseThrow()),
                called.orElseThrow(),
                employed.orElseThrow(),
                post.orElseThrow(),
                within.orElseThrow());
        person = number.map(person::withNumber).orElse(person);
        return Optional.of(held.map(person::withGrade).orElse(person));
    }

    /** Who it is and in which post, as far as it can be read. */
    CivilServant outline(PersonId stranger) {
        DraftReader in = DraftReader.unheard();
        return CivilServant.of(
                in.optional("id", id, TextForm.id()).map(PersonId::of).orElse(stranger),
                "-",
                EmploymentStatus.PNS,
                in.optional("position", position).orElse(Position.of("-", PositionLevel.STAFF)),
                new OrgUnit("-", "-"));
    }

    /** Whether it is known who it is. */
    boolean isNamed() {
        return DraftReader.unheard().optional("id", id, TextForm.id()).isPresent();
    }

    private Optional<EmployeeNumber> number(Optional<EmploymentStatus> employed, DraftReader in) {
        Map<String, EmployeeNumber> given = new LinkedHashMap<>();
        in.optional("nip", nip, TextForm.nip()).ifPresent(value -> given.put("nip", value));
        in.optional("niPppk", niPppk, TextForm.niPppk()).ifPresent(value -> given.put("niPppk", value));
        in.optional("legacyNip", legacyNip, TextForm.legacyNip()).ifPresent(value -> given.put("legacyNip", value));
        given.forEach((column, number) -> {
            if (employed.isPresent() && !employed.get().admits(number)) {
                in.find(Problem.error(NUMBER_OF_OTHERS, column, Term.of("status", employed.get())));
            }
        });
        if (Stream.of(nip, niPppk, legacyNip).filter(TextForm::isGiven).count() > 1) {
            in.find(Problem.error(TWO_NUMBERS, ""));
        }
        return given.values().stream().findFirst();
    }

    private static PayGrade[] grades() {
        return Stream.<PayGrade[]>of(Grade.values(), PppkGrade.values())
                .flatMap(Arrays::stream)
                .toArray(PayGrade[]::new);
    }

    @Override
    public String toString() {
        return "PersonDraft[***]";
    }
}
