package id.walesi.kinerja.examples;

import id.walesi.kinerja.appraisal.ActionOption;
import id.walesi.kinerja.appraisal.Appraisal;
import id.walesi.kinerja.appraisal.DayCounting;
import id.walesi.kinerja.appraisal.LawfulActor;
import id.walesi.kinerja.appraisal.ObjectionWindow;
import id.walesi.kinerja.appraisal.Reminder;
import id.walesi.kinerja.appraisal.ResultVersion;
import id.walesi.kinerja.appraisal.StuckCase;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells a case step by step. */
final class CaseStory {

    /** How many days before a deadline this host reminds. */
    private static final int DAYS_AHEAD = 14;

    private final FollowedCase facts;
    private final boolean example;
    private final Words words;
    private final Page page = new Page();

    CaseStory(FollowedCase facts, boolean example, Words words) {
        this.facts = facts;
        this.example = example;
        this.words = words;
    }

    String text() {
        head();
        Appraisal now = facts.opened();
        for (int i = 0; i < facts.steps().size(); i++) {
            FollowedCase.Step step = facts.steps().get(i);
            if (step.act().isPresent()) {
                now = tried(i + 1, step.day(), step.act().get(), now);
            } else {
                heading(i + 1, step.day(), words.say("memeriksa kasus", "a look at the case"));
            }
            state(now, step.day());
        }
        versions(now);
        return page.text();
    }

    private void head() {
        Appraisal opened = facts.opened();
        page.heading(words.say("SATU KASUS, DARI AWAL SAMPAI FINAL", "ONE CASE, FROM DRAFT TO FINAL"), '=')
                .blank();
        if (example) {
            page.line(
                            words.say(
                                    "Ini contoh. Semua nama dan nomor di bawah ini rekaan.",
                                    "This is an example. All names and numbers below are invented. Reasons stay in their own language."))
                    .blank();
        }
        ObjectionWindow window = facts.terms().objection();
        page.pairs(List.of(
                List.of(words.say("Kasus", "Case"), opened.id().value()),
                List.of(words.say("Periode", "Period"), words.wording().text(opened.period())),
                List.of(words.say("Pegawai", "Officer"), name(opened.parties().employee())),
                List.of(
                        words.say("Pejabat penilai kinerja", "Appraising official"),
                        name(opened.parties().appraiser())),
                List.of(
                        words.say("Atasan pejabat penilai", "That official's superior"),
                        name(opened.parties().appraiserSuperior())),
                List.of(
                        words.say("Tenggang waktu keberatan", "Time to object"),
                        words.say(
                                "%s %s sejak hasil diterima (%s; cara menghitung hari dipilih instansi)",
                                "%s %s from receipt (%s; how days count is the agency's choice)",
                                window.days().value(),
                                coded(window.counting()),
                                window.days().basis().citation()))));
    }

    private void heading(int number, LocalDate day, String what) {
        page.blank().heading(number + ". " + words.wording().text(day) + ": " + what, '-');
    }

    private Appraisal tried(int number, LocalDate day, FollowedCase.Attempt attempt, Appraisal before) {
        Outcome<Appraisal> outcome = before.perform(attempt.at(number, before.revision(), day), facts.terms());
        String verb = coded(attempt.action());
        String by = name(attempt.by());
        heading(
                number,
                day,
                outcome.succeeded()
                        ? words.say("%s %s", "%s: %s", by, verb)
                        : words.say("%s mencoba %s", "%s tries to %s", by, verb));
        attempt.listed()
                .ifPresent(
                        listed -> page.line(words.say("Kode alasan: %s.", "Reason by the list: %s.", coded(listed))));
        if (!attempt.reason().isEmpty()) {
            page.line(words.say("Alasan: \"%s\"", "Reason: \"%s\"", Page.printable(attempt.reason())));
        }
        if (!outcome.succeeded()) {
            page.line(words.say("DITOLAK:", "REFUSED:"));
            reasons(outcome.problems());
        }
        attempt.ratings()
                .filter(any -> outcome.succeeded())
                .ifPresent(ratings -> page.line(words.say(
                        "Rating hasil kerja: %s. Rating perilaku kerja: %s.",
                        "Work result rating: %s. Work behavior rating: %s.",
                        ratings.workResult().map(this::coded).orElse("-"),
                        coded(ratings.workBehavior()))));
        return outcome.value().orElse(before);
    }

    private void reasons(Problems problems) {
        problems.forEach(problem -> page.line("   " + words.sentence(problem)
                + problem.citation().map(law -> " (" + law + ")").orElse("")));
    }

    /** Who may do what on the day, what blocks the rest, who must act next. */
    private void state(Appraisal now, LocalDate day) {
        page.line(words.say("Tahap: %s.", "Stage: %s.", coded(now.stage())));
        List<ActionOption> options = now.options(day, facts.terms());
        List<ActionOption> here = options.stream()
                .filter(option -> option.rule().from().contains(now.stage()))
                .toList();
        page.line(words.say("Boleh sekarang:", "Allowed now:"));
        here.stream()
                .filter(ActionOption::isAllowed)
                .forEach(option -> page.line("   " + coded(option.action()) + ": " + actors(option.actors())));
        List<ActionOption> blocked =
                here.stream().filter(option -> !option.isAllowed()).toList();
        if (!blocked.isEmpty()) {
            page.line(words.say("Terhalang:", "Blocked:"));
        }
        blocked.forEach(option -> page.line("   " + coded(option.action()) + ": "
                + option.blockedBy().list().stream().map(words::sentence).collect(Collectors.joining(" "))));
        page.line(words.say(
                "Tidak pada tahap ini: %s tindakan lain.",
                "Not at this stage: %s other actions.", options.size() - here.size()));
        objection(now);
        now.reminders(day, DAYS_AHEAD, facts.terms()).forEach(this::reminder);
        Optional<StuckCase> stuck = now.stuck(day, facts.terms());
        stuck.ifPresent(found -> page.line(words.say(
                "MACET: %s.",
                "STUCK: %s.", found.reasons().stream().map(this::coded).collect(Collectors.joining(", ")))));
        page.line(now.next(day, facts.terms())
                .map(next -> words.say(
                        "Giliran: %s. Yang berwenang: %s.",
                        "Next: %s. Who may: %s.", awaited(next, here), actors(next.actors())))
                .orElse(words.say("Giliran: tidak ada; kasus selesai.", "Next: nobody; the case is closed.")));
    }

    /** What is awaited, with the other ways to the same stage: a decision upholds or changes. */
    private String awaited(ActionOption next, List<ActionOption> here) {
        return here.stream()
                .filter(option -> option.equals(next)
                        || (option.isAllowed()
                                && option.rule().expected()
                                && option.rule().to().isPresent()
                                && option.rule().to().equals(next.rule().to())))
                .map(option -> coded(option.action()))
                .collect(Collectors.joining(words.say(" atau ", " or ")));
    }

    /** While an objection is possible: what the agency's choice of days means. */
    private void objection(Appraisal now) {
        boolean open = now.objection().isEmpty() && now.versions().size() == 1;
        now.receivedOn().filter(any -> open).ifPresent(received -> {
            ObjectionWindow window = facts.terms().objection();
            for (DayCounting counting : DayCounting.values()) {
                LocalDate last = new ObjectionWindow(window.days(), counting, window.calendar()).lastDay(received);
                page.line(words.say(
                        "Keberatan menurut %s sampai %s%s.",
                        "Objection in %s until %s%s.",
                        coded(counting),
                        words.wording().text(last),
                        counting == window.counting()
                                ? words.say(" (yang dipilih instansi)", " (the agency's choice)")
                                : ""));
            }
        });
    }

    private void reminder(Reminder reminder) {
        String day = words.wording().text(reminder.deadline().lastDay());
        page.line(
                reminder.daysLeft() < 0
                        ? words.say(
                                "Batas waktu %s lewat %s hari: %s.",
                                "The deadline of %s passed %s days ago: %s.",
                                day,
                                -reminder.daysLeft(),
                                actors(reminder.actors()))
                        : words.say(
                                "Pengingat: %s hari lagi sampai %s: %s.",
                                "Reminder: %s days left until %s: %s.",
                                reminder.daysLeft(),
                                day,
                                actors(reminder.actors())));
    }

    private void versions(Appraisal now) {
        page.blank().heading(words.say("Riwayat versi hasil", "Versions of the result"), '-');
        for (ResultVersion version : now.versions()) {
            page.line(words.say(
                    "Versi %s, %s, oleh %s (%s: %s): hasil kerja %s, perilaku kerja %s.",
                    "Version %s, %s, by %s (%s: %s): work result %s, work behavior %s.",
                    version.number(),
                    words.wording().text(version.workBehavior().on()),
                    name(version.workBehavior().decidedBy()),
                    coded(version.workBehavior().role()),
                    coded(version.madeBy()),
                    version.ratings().workResult().map(this::coded).orElse("-"),
                    coded(version.ratings().workBehavior())));
            page.line("   \"" + Page.printable(version.workBehavior().reason()) + "\"");
        }
        page.line(words.say(
                "Tahap akhir: %s; %s tindakan tercatat; versi sebelumnya tidak dihapus.",
                "Last stage: %s; %s acts recorded; no earlier version was deleted.",
                coded(now.stage()),
                now.revision()));
    }

    private String actors(List<LawfulActor> actors) {
        return actors.isEmpty()
                ? words.say("tidak ada", "nobody")
                : actors.stream()
                        .map(actor -> name(actor.person()) + " (" + coded(actor.capacity()) + ")")
                        .collect(Collectors.joining("; "));
    }

    private String name(PersonId person) {
        return Page.printable(facts.organization().name(person));
    }

    private String coded(Coded value) {
        return words.wording().text(value);
    }
}
