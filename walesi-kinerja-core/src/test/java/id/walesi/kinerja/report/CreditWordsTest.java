package id.walesi.kinerja.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.asn.UnitId;
import id.walesi.kinerja.collaboration.ContributionId;
import id.walesi.kinerja.collaboration.MemberId;
import id.walesi.kinerja.credit.ConfirmedWork;
import id.walesi.kinerja.credit.ContributionShares;
import id.walesi.kinerja.credit.CreditCap;
import id.walesi.kinerja.credit.CreditPool;
import id.walesi.kinerja.credit.CreditRules;
import id.walesi.kinerja.credit.CreditScheme;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.legal.ExampleLaw;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.quantity.Weight;
import id.walesi.kinerja.specimen.Road;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each rule of a credit has a sentence, and a traced credit reads like a verdict. */
class CreditWordsTest {

    private static final CreditRules RULES = CreditRules.under(ExampleLaw.BASIS);
    private static final Pattern GAP = Pattern.compile("\\{([^{}]*)}");

    @Test
    void everyRuleHasASentenceWhoseGapsItFills() {
        Set<String> keys = new HashSet<>();
        for (Locale locale : List.of(new Locale("id"), Locale.ENGLISH)) {
            ResourceBundle words = ResourceBundle.getBundle("id.walesi.kinerja.report.words", locale);
            for (Rule rule : RULES.all()) {
                String key = "rule." + rule.id();
                String sentence = words.getString(key);
                keys.add(key);
                Matcher gap = GAP.matcher(sentence);
                while (gap.find()) {
                    boolean filled = rule.operands().contains(gap.group(1))
                            || Set.of("result", "limit").contains(gap.group(1));
                    assertTrue(filled, sentence);
                }
            }
            for (String key : words.keySet()) {
                assertTrue(!key.startsWith("rule.credit/") || keys.contains(key), key + " belongs to no rule");
            }
        }
        assertEquals(
                RULES.all().size(),
                RULES.all().stream().map(Rule::id).distinct().count());
        assertEquals(43, RULES.all().size());
        RULES.all().forEach(rule -> assertEquals(ExampleLaw.BASIS, rule.basis()));
    }

    @Test
    void aCreditExplainsItselfStepByStep() {
        CreditPool pool = CreditPool.of(
                        Road.program(2),
                        Road.YEAR,
                        List.of(MemberId.ofUnit(UnitId.of("u1")), MemberId.ofUnit(UnitId.of("u2"))),
                        Score.of(10),
                        1)
                .orThrow();
        ConfirmedWork work = new ConfirmedWork(
                List.of(new ConfirmedWork.Part(ContributionId.of("k"), MemberId.ofUnit(UnitId.of("u1")), Weight.of(3))),
                Problems.none());
        Recorder recorder = Recorder.recording();
        new CreditScheme(new ContributionShares(), CreditCap.of(Score.of(8)), RULES)
                .divide(pool, work, recorder)
                .orThrow();
        List<String> lines = ExplanationText.of(PolicyCatalog.builder().build(), Locale.ENGLISH)
                .lines(recorder.trace());
        String text = String.join("\n", lines);
        assertFalse(text.contains("{"), text);
        assertEquals("1. The credit to be divided: 10.", lines.get(0));
        assertTrue(text.contains(". The cap of 8 is kept: 10 becomes 8."), text);
        assertTrue(text.contains(". No contribution was confirmed: the share, 0, stays undistributed."), text);
        assertTrue(text.contains(". Undistributed: 10 - 8 = 2."), text);
        assertTrue(lines.get(1).contains("Peraturan Contoh 1/2020 Pasal 2 ayat (1)"), lines.get(1));
    }
}
