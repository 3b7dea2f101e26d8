package id.walesi.kinerja.regulation.pp46_2011;

import id.walesi.kinerja.behavior.Pp46BehaviorElement;
import id.walesi.kinerja.facts.pp46_2011.Pp46Facts;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.policy.AppraisalPolicy;
import id.walesi.kinerja.policy.HostChoices;
import id.walesi.kinerja.policy.PolicyProvider;
import id.walesi.kinerja.policy.Sentence;
import id.walesi.kinerja.scoring.EfficiencyMethod;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Supplies the system in force from 2014 to the first half of 2021. */
public final class WorkAchievementProvider implements PolicyProvider {

    /** Called by the service loader. */
    public WorkAchievementProvider() {}

    @Override
    public List<AppraisalPolicy> policies(HostChoices choices) {
        return List.of(new WorkAchievementPolicy(
                choices.get(Pp46Facts.GAP_RULE),
                choices.get(Pp46Facts.CREATIVE_WORKS_RULE),
                choices.get(Pp46Facts.ROUNDING)));
    }

    @Override
    public Map<String, Sentence> sentences() {
        Map<String, Sentence> all = new HashMap<>();
        sayActivities(all);
        sayEfficiency(all, Articles.TIME.rules(), "waktu", "time");
        sayEfficiency(all, Articles.COST.rules(), "biaya", "cost");
        sayPoints(all);
        sayBehavior(all);
        sayTotal(all);
        return Map.copyOf(all);
    }

    private static void say(Map<String, Sentence> all, Rule rule, String indonesian, String english) {
        all.put(rule.id(), new Sentence(indonesian, english));
    }

    private static void sayActivities(Map<String, Sentence> all) {
        say(all, Articles.ACTIVITY, "Kegiatan tugas jabatan {result}:", "Activity {result}:");
        say(all, Articles.TARGET, "Target: {result}.", "Target: {result}.");
        say(all, Articles.REALIZATION, "Realisasi: {result}.", "Realization: {result}.");
        say(
                all,
                Articles.QUANTITY,
                "Aspek kuantitas: realisasi {realization} dibagi target {target}, dikali 100, sama dengan {result}.",
                "Quantity: realization {realization} divided by target {target}, times 100, is {result}.");
        say(
                all,
                Articles.QUALITY,
                "Aspek kualitas: realisasi {realization} dibagi target {target}, dikali 100, sama dengan {result}.",
                "Quality: realization {realization} divided by target {target}, times 100, is {result}.");
        say(
                all,
                Articles.ACTIVITY_NOT_CARRIED_OUT,
                "Realisasi kuantitas {realization}: kegiatan tidak dilaksanakan, nilainya {result}.",
                "A quantity of {realization} was realized: the activity was not carried out and scores {result}.");
        say(
                all,
                Articles.ACTIVITY_SCORE,
                "Nilai capaian kegiatan, rata-rata aspeknya: {result}.",
                "The activity scores {result}, the mean of its aspects.");
        say(
                all,
                Articles.ACTIVITY_ROUNDED,
                "Nilai kegiatan {exactActivityScore} dibulatkan ke {limit} desimal menurut pilihan instansi: {result}.",
                "The activity score {exactActivityScore} is rounded to {limit} decimals by the agency's choice:"
                        + " {result}.");
        say(
                all,
                Articles.ACTIVITY_MEAN,
                "Rata-rata nilai capaian semua kegiatan: {result}.",
                "The mean score of all activities is {result}.");
    }

    private static void sayEfficiency(
            Map<String, Sentence> all, EfficiencyMethod.Rules rules, String indonesian, String english) {
        say(
                all,
                rules.efficiency(),
                "Efisiensi " + indonesian + ": realisasi {realization} dari target {target}, yaitu {result}.",
                "Efficiency of " + english + ": {realization} of the target {target} was used, which is {result}.");
        say(
                all,
                rules.within(),
                "Aspek " + indonesian + " dengan efisiensi sampai 24 %: (1,76 x {target} - {realization}) dibagi"
                        + " {target}, dikali 100, sama dengan {result}.",
                "Score of " + english + " with an efficiency up to 24 %: (1.76 x {target} - {realization}) divided by"
                        + " {target}, times 100, is {result}.");
        say(
                all,
                rules.beyond(),
                "Aspek " + indonesian + " dengan efisiensi di atas 24 %: 76 - ((1,76 x {target} - {realization})"
                        + " dibagi {target}, dikali 100, dikurangi 100), sama dengan {result}.",
                "Score of " + english + " with an efficiency above 24 %: 76 - ((1.76 x {target} - {realization})"
                        + " divided by {target}, times 100, less 100), is {result}.");
        say(
                all,
                rules.notCarriedOut(),
                "Aspek " + indonesian + " dengan realisasi {realization}: tidak dilaksanakan, nilainya {result}.",
                "Score of " + english + " with a realization of {realization}: not carried out, {result}.");
    }

    private static void sayPoints(Map<String, Sentence> all) {
        say(
                all,
                Articles.ADDITIONAL_TASKS,
                "Jumlah tugas tambahan dalam setahun: {result}.",
                "Additional tasks in the year: {result}.");
        say(
                all,
                Articles.ADDITIONAL_TASK_POINTS,
                "Nilai tugas tambahan untuk {additionalTasks} tugas (1-3, 4-6, 7 ke atas): {result}.",
                "{additionalTasks} additional tasks (1-3, 4-6, 7 and more) are worth {result}.");
        all.put(
                Articles.ADDITIONAL_TASK_POINTS.id() + "#none-reported",
                new Sentence(
                        "Tidak ada tugas tambahan yang dilaporkan; tidak ada nilai tambah.",
                        "No additional task was reported; nothing is added."));
        say(
                all,
                Articles.CREATIVE_WORKS,
                "Jumlah karya kreativitas dalam satu lingkup manfaat: {result}.",
                "Creative works of one scope: {result}.");
        say(
                all,
                Articles.CREATIVE_POINTS,
                "Nilai kreativitas untuk {creativeWorks} karya (3 bagi unit kerja, 6 bagi instansi, 12 bagi nasional):"
                        + " {result}.",
                "Creative works, {creativeWorks} in number (3 points each for the unit, 6 for the agency, 12 for the"
                        + " nation), are worth {result}.");
        all.put(
                Articles.CREATIVE_POINTS.id() + "#none-reported",
                new Sentence(
                        "Tidak ada kreativitas yang dilaporkan; tidak ada nilai tambah.",
                        "No creative work was reported; nothing is added."));
        say(
                all,
                Articles.CREATIVE_POINTS_ADDED,
                "Nilai semua karya kreativitas dijumlahkan, menurut pilihan instansi: {result}.",
                "The points of all creative works are added, as the agency chose: {result}.");
        say(
                all,
                Articles.CREATIVE_POINTS_HIGHEST,
                "Hanya karya kreativitas dengan nilai tertinggi dihitung, menurut pilihan instansi: {result}.",
                "Only the creative work with the most points counts, as the agency chose: {result}.");
        say(
                all,
                Articles.SKP,
                "Nilai SKP, rata-rata kegiatan ditambah nilai tambahan: {result}.",
                "The SKP scores {result}: the mean of the activities and what is added.");
    }

    private static void sayBehavior(Map<String, Sentence> all) {
        for (Pp46BehaviorElement element : Pp46BehaviorElement.values()) {
            say(
                    all,
                    Articles.mark(element),
                    "Nilai perilaku " + element.label() + ": {result}.",
                    "The mark for " + element.code().replace('-', ' ') + " is {result}.");
        }
        all.put(
                Articles.LEADERSHIP.id() + "#not-a-structural-official",
                new Sentence(
                        "Kepemimpinan hanya dinilai pada pejabat struktural; rata-rata diambil dari lima unsur.",
                        "Leadership is assessed in structural officials only; the mean is that of five elements."));
        say(
                all,
                Articles.BEHAVIOR,
                "Nilai perilaku kerja, rata-rata unsur yang dinilai: {result}.",
                "Work behavior scores {result}, the mean of the elements assessed.");
    }

    private static void sayTotal(Map<String, Sentence> all) {
        say(
                all,
                Articles.TOTAL,
                "Nilai prestasi kerja: 60 % x SKP {skp} + 40 % x perilaku {behavior} = {result}.",
                "Work achievement: 60 % x SKP {skp} + 40 % x behavior {behavior} = {result}.");
        say(
                all,
                Articles.TOTAL_ROUNDED,
                "Nilai prestasi kerja {exactTotal} dibulatkan ke {limit} desimal menurut pilihan instansi: {result}.",
                "The total {exactTotal} is rounded to {limit} decimals by the agency's choice: {result}.");
        say(
                all,
                Articles.BAND,
                "Nilai prestasi kerja {total} masuk rentang {band}: {result}.",
                "The total {total} lies in band {band}: {result}.");
        say(
                all,
                Articles.GAP_ROUNDED,
                "Nilai {score} jatuh di antara dua rentang tercetak dan dibulatkan menjadi {result} ({limit} desimal).",
                "The value {score} falls between two printed bands and is rounded to {result} ({limit} decimals).");
        say(
                all,
                Articles.GAP_LOWER_BOUND,
                "Nilai {score} jatuh di antara dua rentang tercetak, {band}; rentang yang batas bawahnya sudah tercapai"
                        + " yang dipakai: {result}.",
                "The value {score} falls between two printed bands, {band}; the band whose lower bound was reached"
                        + " keeps it: {result}.");
    }
}
