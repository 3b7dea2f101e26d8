package id.walesi.kinerja.examples;

import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Trace;
import id.walesi.kinerja.indicator.SatisfactionSurvey;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.scoring.SatisfactionIndex;
import id.walesi.kinerja.scoring.SatisfactionIndexMethod;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The questionnaires of the satisfaction survey, one row for each respondent of a quarter. Names were never asked.
 *
 * @param sheets the questionnaires
 * @param sound whether every row could be read
 */
record Survey(List<Sheet> sheets, boolean sound) {

    static final String NAME = "survei.csv";

    /** The form's elements, in its order, in both languages. */
    static final List<Element> ELEMENTS = List.of(
            new Element("Persyaratan", "Requirements"),
            new Element("Sistem, mekanisme, dan prosedur", "System, mechanism and procedure"),
            new Element("Waktu penyelesaian", "Time to finish"),
            new Element("Biaya/tarif", "Cost or fee"),
            new Element("Produk spesifikasi jenis pelayanan", "The service's product as specified"),
            new Element("Kompetensi pelaksana", "Competence of the officers"),
            new Element("Perilaku pelaksana", "Conduct of the officers"),
            new Element("Penanganan pengaduan, saran, dan masukan", "Handling of complaints and suggestions"),
            new Element("Sarana dan prasarana", "Rooms and equipment"));

    private static final int FIRST_ANSWER = 2;
    private static final int MOST_RESPONDENTS = 99_999;

    /** One element of the form. */
    record Element(String indonesian, String english) {}

    /** One person's answers. */
    record Sheet(AppraisalPeriod quarter, List<Integer> answers) {}

    /** What the answers of a period come to, with the law that says how to count them. */
    record Outcome(
            SatisfactionSurvey survey, SatisfactionIndex index, Trace trace, Enacted<SatisfactionIndexMethod> method) {}

    private static List<String> heading() {
        List<String> heading = new ArrayList<>(List.of("triwulan", "responden"));
        for (int i = 1; i <= ELEMENTS.size(); i++) {
            heading.add("u" + i);
        }
        return heading;
    }

    static Survey read(InputFolder folder, Optional<AppraisalPeriod> year, PolicyCatalog catalog, Findings findings) {
        CsvFile file = new CsvFile(NAME, findings);
        AppraisalPeriod example =
                AppraisalPeriod.ofQuarter(year.map(AppraisalPeriod::year).orElse(2025), 1);
        List<Sheet> sheets = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (CsvFile.Row row : file.rows(folder, heading())) {
            Optional<AppraisalPeriod> quarter = file.period(row, example, year);
            OptionalInt respondent = file.count(row, 1, heading().get(1), 1, MOST_RESPONDENTS);
            if (quarter.isPresent()
                    && respondent.isPresent()
                    && !seen.add(List.of(quarter.get(), respondent.getAsInt()))) {
                file.find(
                        row.line(),
                        "Responden ini sudah dicatat untuk triwulan yang sama.",
                        "This respondent has been entered for the same quarter before.");
            }
            quarter.ifPresent(of -> sheet(file, row, of, catalog).ifPresent(sheets::add));
        }
        return new Survey(sheets, file.isSound());
    }

    private static Optional<Sheet> sheet(
            CsvFile file, CsvFile.Row row, AppraisalPeriod quarter, PolicyCatalog catalog) {
        Optional<Enacted<SatisfactionIndexMethod>> method =
                catalog.value(SatisfactionIndexMethod.PARAMETER, quarter.lastDay());
        if (method.isEmpty()) {
            // the whole period has no rule: said once, when its index is asked for
            return Optional.empty();
        }
        int lowest = method.get().value().scale().lowest();
        int highest = method.get().value().scale().highest();
        List<Integer> answers = new ArrayList<>();
        for (int i = FIRST_ANSWER; i < row.fields().size(); i++) {
            file.count(row, i, heading().get(i), lowest, highest).ifPresent(answers::add);
        }
        return answers.size() == ELEMENTS.size() ? Optional.of(new Sheet(quarter, answers)) : Optional.empty();
    }

    /** The index of a period from all its questionnaires, or findings. */
    Optional<Outcome> outcome(AppraisalPeriod period, PolicyCatalog catalog, Findings findings) {
        Optional<Enacted<SatisfactionIndexMethod>> method =
                catalog.value(SatisfactionIndexMethod.PARAMETER, period.lastDay());
        if (method.isEmpty()) {
            findings.add(
                    NAME,
                    "",
                    "Tidak ada ketentuan penghitungan indeks kepuasan yang berlaku pada %s.",
                    "No rule for the satisfaction index is in force on %s.",
                    findings.words().wording().text(period.lastDay()));
            return Optional.empty();
        }
        List<List<Integer>> answers = sheets.stream()
                .filter(sheet -> period.days().encloses(sheet.quarter().days()))
                .map(Sheet::answers)
                .toList();
        if (answers.isEmpty()) {
            findings.add(
                    NAME,
                    "",
                    "Tidak ada responden untuk %s.",
                    "There is no respondent for %s.",
                    findings.words().wording().text(period));
            return Optional.empty();
        }
        // each answer was looked at when its row was read
        SatisfactionSurvey survey = SatisfactionSurvey.ofAnswers(
                        answers, method.get().value().scale())
                .orThrow();
        method.get().value().problems(survey).forEach(problem -> findings.add(NAME, "", problem));
        if (method.get().value().problems(survey).blocks()) {
            return Optional.empty();
        }
        Recorder recorder = Recorder.recording();
        SatisfactionIndex index = method.get().value().compute(survey, recorder);
        return Optional.of(new Outcome(survey, index, recorder.trace(), method.get()));
    }
}
