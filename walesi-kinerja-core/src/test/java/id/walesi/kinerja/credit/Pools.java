package id.walesi.kinerja.credit;

import id.walesi.kinerja.asn.UnitId;
import id.walesi.kinerja.collaboration.ContributionId;
import id.walesi.kinerja.collaboration.JointProgram;
import id.walesi.kinerja.collaboration.MemberId;
import id.walesi.kinerja.collaboration.MemberKind;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.legal.ExampleLaw;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.quantity.Weight;
import id.walesi.kinerja.specimen.Road;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Pools of the made-up road, and what was confirmed in them. */
final class Pools {

    static final CreditRules RULES = CreditRules.under(ExampleLaw.BASIS);

    private static final List<JointProgram> PROGRAMS =
            IntStream.rangeClosed(2, 9).mapToObj(Road::program).toList();

    private Pools() {}

    static JointProgram program(int units) {
        return PROGRAMS.get(Math.max(units, 2) - 2);
    }

    static MemberId unit(int number) {
        return MemberId.ofUnit(UnitId.of("u" + number));
    }

    /** A pool among the first units of a road. */
    static CreditPool among(int units, String amount, int decimals) {
        List<MemberId> members =
                IntStream.rangeClosed(1, units).mapToObj(Pools::unit).toList();
        return CreditPool.of(program(units), Road.YEAR, members, Score.parse(amount), decimals)
                .orThrow();
    }

    /** A pool among all persons of a road. */
    static CreditPool amongPersons(int units, String amount, int decimals) {
        JointProgram program = program(units);
        return CreditPool.of(
                        program,
                        Road.YEAR,
                        program.members(MemberKind.PERSON, Road.YEAR.days()),
                        Score.parse(amount),
                        decimals)
                .orThrow();
    }

    /** One confirmed contribution for each number above zero, the first by u1, and so on. */
    static ConfirmedWork work(long... amounts) {
        List<ConfirmedWork.Part> parts = new ArrayList<>();
        for (int i = 0; i < amounts.length; i++) {
            if (amounts[i] > 0) {
                parts.add(new ConfirmedWork.Part(ContributionId.of("k" + i), unit(i + 1), Weight.of(amounts[i])));
            }
        }
        return new ConfirmedWork(parts, Problems.none());
    }

    static CreditScheme scheme(DivisionMethod method) {
        return new CreditScheme(method, CreditCap.none(), RULES);
    }

    static CreditDivision divided(CreditScheme scheme, CreditPool pool, ConfirmedWork work) {
        return scheme.divide(pool, work, Recorder.discarding()).orThrow();
    }

    /** The credits as texts, then what is undistributed. */
    static List<String> texts(CreditDivision division) {
        List<String> texts = new ArrayList<>();
        division.credits().forEach(credit -> texts.add(credit.credited().toString()));
        texts.add(division.undistributed().toString());
        return texts;
    }
}
