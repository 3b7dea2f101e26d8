package id.walesi.kinerja.regulation.permenpanrb6_2022;

import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.policy.AppraisalPolicy;
import id.walesi.kinerja.policy.HostChoices;
import id.walesi.kinerja.policy.LegalValue;
import id.walesi.kinerja.policy.PolicyProvider;
import id.walesi.kinerja.policy.Sentence;
import id.walesi.kinerja.rating.OrganizationRatingMapping;
import id.walesi.kinerja.scoring.PredicateMatrix;
import id.walesi.kinerja.target.PlanAgreement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Supplies the system in force since 2022. */
public final class MatrixProvider implements PolicyProvider {

    /** Called by the service loader. */
    public MatrixProvider() {}

    @Override
    public List<AppraisalPolicy> policies(HostChoices choices) {
        return List.of(new MatrixPolicy(choices.get(OrganizationRatingMapping.PARAMETER)));
    }

    @Override
    public List<LegalValue<?>> values() {
        return List.of(
                new LegalValue<>(PlanAgreement.DEADLINE, Articles.PLAN_DEADLINE),
                new LegalValue<>(PredicateMatrix.PARAMETER, Articles.MATRIX_IN_FORCE));
    }

    @Override
    public Map<String, Sentence> sentences() {
        Map<String, Sentence> all = new HashMap<>(ratings());
        all.putAll(proposals(Articles.WORK_RESULT, "hasil kerja", "work result"));
        all.putAll(proposals(Articles.WORK_BEHAVIOR, "perilaku kerja", "work behavior"));
        all.putAll(year());
        return all;
    }

    private static Map<String, Sentence> year() {
        return Map.of(
                Articles.EVALUATION.id(),
                new Sentence(
                        "Ini {result}, dengan rating tersendiri; matriksnya sama untuk evaluasi periodik dan"
                                + " tahunan.",
                        "This is the {result}, with ratings of its own; periodic and annual evaluation have the same"
                                + " matrix."),
                Articles.YEAR_PROPOSAL.id(),
                new Sentence(
                        "Dari predikat periodik diusulkan predikat tahunan {result}. Usulan itu tidak menentukan rating.",
                        "From the periodic predicates {result} was proposed for the year. The proposal decides no"
                                + " rating."),
                Articles.YEAR_PREDICATE.id(),
                new Sentence(
                        "Predikat tahunan ditetapkan oleh {role} pada {on}: {result}.",
                        "The predicate of the year was adopted by the {role} on {on}: {result}."),
                notApplied(Articles.YEAR_PROPOSAL, RatingRules.DEPARTED),
                new Sentence(
                        "Usulan predikat tahunan tidak diikuti; alasannya dicatat pada penetapan.",
                        "What was proposed for the year was not followed; the reason stands with the decision."));
    }

    /** How a proposal from an agency's numbers, and a departure from it, are told. */
    private static Map<String, Sentence> proposals(RatingRules rating, String indonesian, String english) {
        return Map.of(
                rating.scheme().id(),
                new Sentence(
                        "Rating " + indonesian + " diusulkan oleh skema angka instansi: {result}. Angka nasional"
                                + " tidak ditemukan.",
                        "A " + english + " rating was proposed by the agency's numeric scheme {result}. No national"
                                + " number was found."),
                rating.score().id(),
                new Sentence(
                        "Nilai " + indonesian + " menurut skema itu: {result}.",
                        "The " + english + " score by that scheme: {result}."),
                rating.proposed().id(),
                new Sentence(
                        "Rating " + indonesian + " yang diusulkan: {result}.",
                        "The " + english + " rating proposed: {result}."),
                notApplied(rating.proposed(), RatingRules.DEPARTED),
                new Sentence(
                        "Usulan rating " + indonesian + " tidak diikuti; alasannya dicatat pada penetapan.",
                        "The " + english + " rating proposed was not followed; the reason stands with the decision."));
    }

    private static Map<String, Sentence> ratings() {
        return Map.of(
                Articles.WORK_RESULT_RATING.id(),
                new Sentence(
                        "Rating hasil kerja ditetapkan oleh {role} pada {on}: {result}.",
                        "The work result rating was decided by the {role} on {on}: {result}."),
                Articles.WORK_BEHAVIOR_RATING.id(),
                new Sentence(
                        "Rating perilaku kerja (satu untuk ketujuh nilai BerAKHLAK) ditetapkan oleh {role} pada {on}:"
                                + " {result}.",
                        "The work behavior rating (one for all seven BerAKHLAK values) was decided by the {role} on"
                                + " {on}: {result}."),
                Articles.PREDICATE_MATRIX.id(),
                new Sentence(
                        "Dalam matriks predikat, hasil kerja {workResultRating} dan perilaku kerja"
                                + " {workBehaviorRating} bertemu pada predikat {result}.",
                        "In the nine-cell matrix, work results {workResultRating} and work behavior"
                                + " {workBehaviorRating} meet in the predicate {result}."),
                Articles.ORGANIZATION_PREDICATE.id(),
                new Sentence(
                        "Predikat kinerja organisasi yang dipimpin ditetapkan oleh {role} pada {on}: {result}.",
                        "The predicate of the organization that the person heads was fixed by the {role} on {on}:"
                                + " {result}."),
                Articles.ORGANIZATION_TO_RATING.id(),
                new Sentence(
                        "Bagi pimpinan organisasi, capaian organisasi menjadi rating hasil kerja: {organizationPredicate}"
                                + " menjadi {result}. Padanan lima predikat ke tiga rating ini dipilih oleh instansi.",
                        "For the head of an organization its achievement becomes the work result rating:"
                                + " {organizationPredicate} becomes {result}. This mapping of five predicates to three"
                                + " ratings is the agency's choice."),
                notApplied(Articles.HEAD_FOLLOWS_ORGANIZATION, "not-a-head"),
                new Sentence(
                        "Aturan bahwa rating hasil kerja mengikuti capaian organisasi tidak diterapkan, karena pegawai ini"
                                + " bukan pimpinan organisasi atau unit kerja mandiri.",
                        "The rule that the work result rating follows the organization did not apply: this person heads"
                                + " no organization or independent work unit."),
                notApplied(Articles.HEAD_FOLLOWS_ORGANIZATION, "not-yet-in-force"),
                new Sentence(
                        "Aturan bahwa rating hasil kerja pimpinan mengikuti capaian organisasi tidak diterapkan, karena"
                                + " pada hari itu belum berlaku.",
                        "The rule that a head's work result rating follows the organization did not apply: it was not"
                                + " yet in force on that day."));
    }

    private static String notApplied(Rule rule, String reason) {
        return rule.id() + "#" + reason;
    }
}
