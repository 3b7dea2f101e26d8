package id.walesi.kinerja.report;

import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.PlanAgreement;
import id.walesi.kinerja.target.PlanAnnex;
import id.walesi.kinerja.target.WorkResultId;
import id.walesi.kinerja.target.WorkResultPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A performance plan as a document: what one person promised, as agreed. Whoever may see the person may see the plan.
 *
 * @term dokumen sasaran kinerja pegawai (SKP)
 */
public final class PlanSheet {

    private final CivilServant owner;
    private final PerformancePlan plan;

    private PlanSheet(CivilServant owner, PerformancePlan plan) {
        this.owner = owner;
        this.plan = plan;
    }

    /**
     * The sheet of a plan.
     *
     * @param owner whose plan it is
     * @param plan the plan
     * @return the sheet
     * @throws IllegalArgumentException if the plan is another person's
     */
    public static PlanSheet of(CivilServant owner, PerformancePlan plan) {
        Check.notNull("owner", owner);
        Check.notNull("plan", plan);
        if (!plan.owner().equals(owner.id())) {
            throw new IllegalArgumentException("plan must be the owner's");
        }
        return new PlanSheet(owner, plan);
    }

    /**
     * The document.
     *
     * @param locale English for English, otherwise Indonesian
     * @param dated the document's day: that of the agreement where there is one, else as the host says
     * @return the document
     */
    public Document document(Locale locale, LocalDate dated) {
        Phrases phrases = new Phrases(Wording.in(locale));
        Wording wording = phrases.wording();
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(phrases.fact("sheet.plan", Document.quoted(plan.id().value()) + ", " + wording.text(plan.days())));
        plan.approach().ifPresent(approach -> facts.add(phrases.fact("sheet.approach", wording.text(approach))));
        facts.add(phrases.fact("sheet.version", Integer.toString(plan.version())));
        facts.add(phrases.fact(
                "sheet.agreed",
                plan.agreement().map(PlanAgreement::on).map(wording::text).orElse(phrases.word("sheet.not-agreed"))));
        List<Block> blocks = new ArrayList<>();
        blocks.add(phrases.person(owner, facts));
        plan.revision()
                .ifPresent(revision -> blocks.add(Block.Paragraph.of(wording.sentence(
                        "sheet.revised",
                        Map.of("on", wording.text(revision.on()), "reason", Document.quoted(revision.reason()))))));
        blocks.add(Block.Section.of(phrases.word("sheet.promised"), List.of(results(phrases), indicators(phrases))));
        blocks.add(Block.Section.of(phrases.word("sheet.behavior"), List.of(phrases.behaviors(plan.behaviors()))));
        annex(phrases, blocks);
        return Document.of(locale, phrases.word("sheet.plan-title"), dated, blocks);
    }

    private Block results(Phrases phrases) {
        List<List<String>> rows = new ArrayList<>();
        for (WorkResultPlan result : plan.workResults()) {
            rows.add(List.of(
                    Document.quoted(result.description()),
                    phrases.wording().text(result.category()),
                    result.support()
                            .map(support -> Document.quoted(support.results().stream()
                                    .map(WorkResultId::value)
                                    .collect(Collectors.joining(", "))))
                            .orElse("–"),
                    result.weight().map(phrases.wording()::text).orElse("–")));
        }
        return new Block.Table(
                phrases.word("sheet.results"),
                List.of(
                        phrases.words("sheet.result"),
                        phrases.words("sheet.category"),
                        phrases.words("sheet.supports"),
                        phrases.numbers("sheet.weight")),
                rows);
    }

    private Block indicators(Phrases phrases) {
        List<List<String>> rows = new ArrayList<>();
        for (WorkResultPlan result : plan.workResults()) {
            for (IndividualIndicator indicator : result.indicators()) {
                rows.add(List.of(
                        phrases.indicator(indicator),
                        indicator.aspect().map(phrases.wording()::text).orElse("–"),
                        indicator.baseline().map(phrases.wording()::text).orElse("–"),
                        phrases.target(indicator.target())));
            }
        }
        return new Block.Table(
                phrases.word("sheet.indicators"),
                List.of(
                        phrases.words("sheet.indicator"),
                        phrases.words("sheet.aspect"),
                        phrases.numbers("sheet.baseline"),
                        phrases.numbers("document.target")),
                rows);
    }

    private void annex(Phrases phrases, List<Block> blocks) {
        PlanAnnex annex = plan.annex();
        List<Block> parts = new ArrayList<>();
        annex(phrases, "sheet.resources", annex.resourceSupport(), parts);
        annex(phrases, "sheet.accountability", annex.accountabilityScheme(), parts);
        annex(phrases, "sheet.consequences", annex.consequences(), parts);
        if (!parts.isEmpty()) {
            blocks.add(Block.Section.of(phrases.word("sheet.annex"), parts));
        }
    }

    private static void annex(Phrases phrases, String heading, List<String> entries, List<Block> parts) {
        if (!entries.isEmpty()) {
            List<Block.Paragraph> items = entries.stream()
                    .map(entry -> Block.Paragraph.of(Document.quoted(entry)))
                    .toList();
            parts.add(Block.Section.of(phrases.word(heading), List.of(new Block.Items(false, items))));
        }
    }

    /**
     * Without the plan, which is a person's.
     *
     * @return the name of the sheet
     */
    @Override
    public String toString() {
        return "PlanSheet[***]";
    }
}
