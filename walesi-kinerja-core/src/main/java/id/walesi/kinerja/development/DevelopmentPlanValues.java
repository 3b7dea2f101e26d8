package id.walesi.kinerja.development;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The values of a development plan. */
record DevelopmentPlanValues(
        DevelopmentPlanId id, PersonId person, LocalDate drawnOn, LocalDate reviewOn, List<DevelopmentItem> items)
        implements DevelopmentPlan {

    private static final ProblemCode REVIEW_BEFORE = ProblemCode.of("development.review-before-plan");
    private static final ProblemCode WITHOUT_ITEM = ProblemCode.of("development.plan-without-item");
    private static final ProblemCode TWICE = ProblemCode.of("development.item-twice");
    private static final ProblemCode DUE_BEFORE = ProblemCode.of("development.due-before-plan");
    private static final ProblemCode DUE_AFTER = ProblemCode.of("development.due-after-review");
    private static final ProblemCode NOT_FOUND = ProblemCode.of("development.need-not-found");

    static Outcome<DevelopmentPlan> draw(
            DevelopmentPlanId id, PersonId person, LocalDate drawnOn, LocalDate reviewOn, List<DevelopmentItem> items) {
        Check.notNull("person", person);
        Check.notNull("drawnOn", drawnOn);
        Check.notNull("reviewOn", reviewOn);
        List<DevelopmentItem> all = Check.list("items", items);
        List<Problem> found = new ArrayList<>();
        Term review = Term.of("review", reviewOn);
        Term drawn = Term.of("drawn", drawnOn);
        if (!reviewOn.isAfter(drawnOn)) {
            found.add(Problem.error(REVIEW_BEFORE, "reviewOn", review, drawn));
        }
        if (all.isEmpty()) {
            found.add(Problem.error(WITHOUT_ITEM, "items"));
        }
        for (int i = 0; i < all.size(); i++) {
            DevelopmentItem item = all.get(i);
            String path = "items[" + i + "]";
            if (all.subList(0, i).stream().anyMatch(other -> other.id().equals(item.id()))) {
                found.add(Problem.error(
                        TWICE, path + ".id", Term.of("item", item.id().value())));
            }
            Term due = Term.of("dueBy", item.dueBy());
            if (item.dueBy().isBefore(drawnOn)) {
                found.add(Problem.error(DUE_BEFORE, path + ".dueBy", due, drawn));
            }
            if (item.dueBy().isAfter(reviewOn)) {
                found.add(Problem.warning(DUE_AFTER, path + ".dueBy", due, review));
            }
        }
        Problems problems = new Problems(found);
        return problems.blocks()
                ? Outcome.refused(problems)
                : Outcome.of(new DevelopmentPlanValues(id, person, drawnOn, reviewOn, all), problems);
    }

    @Override
    public Problems unfounded(Collection<DevelopmentNeed> found) {
        Check.notNull("found", found);
        List<Problem> unfounded = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            DevelopmentItem item = items.get(i);
            if (!found.contains(item.need())) {
                unfounded.add(Problem.error(
                        NOT_FOUND,
                        "items[" + i + "].need",
                        Term.of("item", item.id().value())));
            }
        }
        return new Problems(unfounded);
    }

    @Override
    public String toString() {
        return "DevelopmentPlan[" + items.size() + " items, review on " + reviewOn + "]";
    }
}
