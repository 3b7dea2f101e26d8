package id.walesi.kinerja.report;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.policy.PolicyCatalog;
import java.util.List;
import java.util.Locale;

/**
 * What a host holds about one officer, in words, for the officer: what was promised, reached, said, decided, learned and
 * contributed, and how each verdict came about. Others appear in their roles only, colleagues and subordinates without role
 * and day, nobody with name or key; what somebody wrote about the officer is repeated as it stands, and if it names others,
 * the host has to see to that. It holds what the {@link PersonalFile} holds and no more.
 *
 * @term salinan data pribadi pegawai
 * @basis none checked; meant for a request under the law on personal data (UU 27/2022), which the host must check
 */
public final class PersonalCopy {

    private final Wording wording;
    private final ExplanationText explanation;

    private PersonalCopy(PolicyCatalog catalog, Locale locale) {
        this.wording = Wording.in(locale);
        this.explanation = ExplanationText.of(catalog, locale);
    }

    /**
     * Copies in the officer's language.
     *
     * @param catalog knows the sentences of the rules
     * @param locale English for English, otherwise Indonesian
     * @return the writer
     */
    public static PersonalCopy of(PolicyCatalog catalog, Locale locale) {
        return new PersonalCopy(catalog, locale);
    }

    /**
     * The document.
     *
     * @param file what the host holds about the officer
     * @return the lines, without line ends
     */
    public List<String> lines(PersonalFile file) {
        Check.notNull("file", file);
        CopyLines lines = new CopyLines(wording);
        lines.plain(wording.word("copy.title"));
        for (AppraisalCase facts : file.cases()) {
            lines.plain("");
            new CaseCopy(wording, lines).add(facts);
            for (Judged one : file.verdicts()) {
                if (one.facts().equals(facts)) {
                    lines.plain(explanation.lines(one));
                }
            }
        }
        new CourseCopy(wording, lines).add(file);
        new JointWorkCopy(wording, lines).add(file);
        lines.plain("");
        lines.plain(wording.word("copy.end"));
        return lines.all();
    }
}
