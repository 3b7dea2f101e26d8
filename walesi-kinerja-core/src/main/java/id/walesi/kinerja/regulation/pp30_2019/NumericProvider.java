package id.walesi.kinerja.regulation.pp30_2019;

import id.walesi.kinerja.appraisal.AwayRules;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.policy.AppraisalPolicy;
import id.walesi.kinerja.policy.HostChoices;
import id.walesi.kinerja.policy.LegalValue;
import id.walesi.kinerja.policy.PolicyProvider;
import id.walesi.kinerja.policy.Sentence;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Supplies article 41, the two methods of PermenPANRB 8/2021, whom it leaves out of planning, and the year of two halves. */
public final class NumericProvider implements PolicyProvider {

    /** Called by the service loader. */
    public NumericProvider() {}

    @Override
    public List<AppraisalPolicy> policies(HostChoices choices) {
        return List.of(new Article41Policy(choices), new MethodsPolicy(choices), new HalvesPolicy(choices));
    }

    @Override
    public List<LegalValue<?>> values() {
        return List.of(new LegalValue<>(AwayRules.PARAMETER, Articles.OUTSIDE_PLANNING));
    }

    @Override
    public Map<String, Sentence> sentences() {
        Map<String, Sentence> sentences = new TreeMap<>();
        totals(sentences);
        plans(sentences);
        behavior(sentences);
        indicators(sentences);
        leaders(sentences);
        staff(sentences);
        additional(sentences);
        halves(sentences);
        return sentences;
    }

    private static void say(Map<String, Sentence> sentences, Rule rule, String indonesian, String english) {
        sentences.put(rule.id(), new Sentence(indonesian, english));
    }

    private static void say(
            Map<String, Sentence> sentences, Rule rule, String reason, String indonesian, String english) {
        sentences.put(rule.id() + "#" + reason, new Sentence(indonesian, english));
    }

    private static void totals(Map<String, Sentence> sentences) {
        say(sentences, Article41.PEER_VIEW, "Pendapat yang turut dinilai: {result}.", "Whose view entered: {result}.");
        say(sentences, Article41.BEHAVIOR_SCORE, "Nilai perilaku kerja: {result}.", "Behavior score: {result}.");
        say(
                sentences,
                Article41.TOTAL_70_30,
                "70% nilai SKP {resultScore} ditambah 30% nilai perilaku kerja {behaviorScore} menjadi {result}.",
                "70 % of the result score {resultScore} and 30 % of the behavior score {behaviorScore} make {result}.");
        say(
                sentences,
                Article41.TOTAL_60_40,
                "60% nilai SKP {resultScore} ditambah 40% nilai perilaku kerja {behaviorScore} menjadi {result}, karena pendapat rekan kerja setingkat dan bawahan langsung ikut dipakai.",
                "60 % of the result score {resultScore} and 40 % of the behavior score {behaviorScore} make {result}, because peers and direct subordinates were heard.");
        say(
                sentences,
                Article41.TOTAL_CAPPED,
                "Nilai {uncappedTotal} melampaui skala dan dibatasi pada {limit}: {result}. Pembatasan ini dipilih oleh instansi; aturannya tidak ditemukan.",
                "The total {uncappedTotal} passes the scale and is capped at {limit}: {result}. The cap is the agency's choice; no text was found that says it.");
        say(
                sentences,
                Article41.NEW_IDEA,
                "Ide baru atau cara baru yang bermanfaat: {result}.",
                "A useful new idea or way: {result}.");
        say(
                sentences,
                Article41.PREDICATE_WITH_IDEA,
                "Dengan ide baru, nilai {total} berada pada rentang {band}: {result}.",
                "With a new idea the total {total} lies in the band {band}: {result}.");
        say(
                sentences,
                Article41.PREDICATE_WITHOUT_IDEA,
                "Tanpa ide baru, nilai {total} berada pada rentang {band}: {result}.",
                "Without a new idea the total {total} lies in the band {band}: {result}.");
    }

    private static void plans(Map<String, Sentence> sentences) {
        say(sentences, Article41Policy.RESULT_SCORE, "Nilai SKP: {result}.", "Result score: {result}.");
        say(
                sentences,
                Article41Policy.PLAN_SCORE,
                "Nilai salah satu SKP dalam tahun itu: {result}.",
                "Score of one of the plans of the year: {result}.");
        say(
                sentences,
                Article41Policy.PLAN_LENGTH,
                "Masa berlaku salah satu SKP: {result}.",
                "Length of one of the plans: {result}.");
        say(
                sentences,
                Article41Policy.SHARE_BY_DAYS,
                "Proporsi SKP menurut hari: {result}.",
                "Share of the plan by days: {result}.");
        say(
                sentences,
                Article41Policy.SHARE_BY_WHOLE_MONTHS,
                "Proporsi SKP menurut bulan penuh: {result}.",
                "Share of the plan by whole months: {result}.");
        say(
                sentences,
                Article41Policy.SHARE_BY_MONTHS_OF_MOST_DAYS,
                "Proporsi SKP menurut bulan, setiap bulan bagi SKP dengan hari terbanyak: {result}.",
                "Share of the plan by months, each month for the plan with most of its days: {result}.");
        say(
                sentences,
                Article41Policy.PLANS_COMBINED,
                "Nilai beberapa SKP digabung secara proporsional: {result}.",
                "The scores of several plans, combined in proportion: {result}.");
    }

    private static void behavior(Map<String, Sentence> sentences) {
        say(sentences, BehaviorRange.LEVEL, "Level perilaku kerja: {result}.", "Behavior level: {result}.");
        say(
                sentences,
                BehaviorRange.STANDARD,
                "Batas standar perilaku kerja: {result}.",
                "Bound of the behavior standard: {result}.");
        say(
                sentences,
                BehaviorRange.MEAN_LEVEL,
                "Rata-rata level perilaku kerja: {result}.",
                "Mean behavior level: {result}.");
        say(
                sentences,
                BehaviorRange.BELOW_STANDARD,
                "Rata-rata {meanLevel} di bawah standar terendah {lowest}: nilai perilaku {result}.",
                "The mean {meanLevel} lies below the standard from {lowest}: behavior score {result}.");
        say(
                sentences,
                BehaviorRange.WITHIN_STANDARD,
                "Rata-rata {meanLevel} berada pada standar {lowest} s.d. {highest}: nilai perilaku {result}.",
                "The mean {meanLevel} lies within the standard {lowest} to {highest}: behavior score {result}.");
        say(
                sentences,
                BehaviorRange.ABOVE_STANDARD,
                "Rata-rata {meanLevel} di atas standar tertinggi {highest}: nilai perilaku {result}.",
                "The mean {meanLevel} lies above the standard up to {highest}: behavior score {result}.");
        say(
                sentences,
                BehaviorRange.CAPPED,
                "Nilai perilaku {uncappedScore} dibatasi pada {limit}: {result}.",
                "The behavior score {uncappedScore} is capped at {limit}: {result}.");
    }

    private static void indicators(Map<String, Sentence> sentences) {
        say(sentences, IndicatorAchievement.INDICATOR, "Indikator {result}.", "Indicator {result}.");
        say(sentences, IndicatorAchievement.TARGET, "Target: {result}.", "Target: {result}.");
        say(sentences, IndicatorAchievement.REALIZATION, "Realisasi: {result}.", "Realization: {result}.");
        say(
                sentences,
                IndicatorAchievement.ACHIEVEMENT,
                "Realisasi {realization} terhadap target {target}: capaian {result}.",
                "Realization {realization} against the target {target}: achievement {result}.");
        say(
                sentences,
                IndicatorAchievement.WITHIN_RANGE,
                "Realisasi {realization} berada dalam rentang target mulai {target}: capaian {result}.",
                "Realization {realization} lies within the target range from {target}: achievement {result}.");
        say(
                sentences,
                IndicatorAchievement.WHOLE_PERCENT,
                "Capaian {exactAchievement} dibulatkan ke persen bulat: {result}. Cara membaca tabel ini dipilih oleh instansi.",
                "The achievement {exactAchievement} is rounded to a whole percent: {result}. This reading of the table is the agency's choice.");
    }

    private static void leaders(Map<String, Sentence> sentences) {
        say(
                sentences,
                LeaderMethod.CATEGORY,
                "Capaian {achievement} berada pada rentang {band}: kategori {result}.",
                "The achievement {achievement} lies in {band}: category {result}.");
        say(
                sentences,
                LeaderMethod.CATEGORY_OF_101_TO_110,
                "Capaian {achievement} berada pada rentang {band}: kategori {result}.",
                "The achievement {achievement} lies in {band}: category {result}.");
        say(
                sentences,
                LeaderMethod.CATEGORY_IN_HOLE,
                "Capaian {achievement} berada di antara dua baris tabel ({band}); menurut pilihan instansi kategorinya {result}.",
                "The achievement {achievement} lies between two rows of the table ({band}); by the agency's choice its category is {result}.");
        say(
                sentences,
                LeaderMethod.VALUE,
                "Nilai untuk capaian {achievement}: {result}.",
                "Value of the achievement {achievement}: {result}.");
        say(
                sentences,
                LeaderMethod.VALUE_OF_101_TO_110,
                "Nilai untuk capaian {achievement} (101% s.d. 110%): {result}.",
                "Value of the achievement {achievement} (101 % to 110 %): {result}.");
        say(
                sentences,
                LeaderMethod.CEILING,
                "Target merupakan nilai maksimal dan tercapai {achievement}: kategori {result}.",
                "The target is the highest possible and was reached with {achievement}: category {result}.");
        say(
                sentences,
                LeaderMethod.CEILING_VALUE,
                "Nilai untuk target maksimal yang tercapai: {result}.",
                "Value of a highest possible target that was reached: {result}.");
        say(sentences, LeaderMethod.GROUP, "Kelompok kinerja utama: {result}.", "Group of main duties: {result}.");
        say(sentences, LeaderMethod.GROUP_MEAN, "Rata-rata nilai kelompok: {result}.", "Mean of the group: {result}.");
        say(
                sentences,
                LeaderMethod.MAIN_DUTIES,
                "Nilai kinerja utama dengan bobot kelompok pilihan instansi: {result}.",
                "Value of the main duties, with the agency's weights of the groups: {result}.");
        say(
                sentences,
                MethodsPolicy.LEADERS,
                "does-not-lead",
                "Cara penilaian pejabat pimpinan tinggi dan pimpinan unit kerja mandiri tidak diterapkan.",
                "The method of senior executives and heads of independent units did not apply.");
    }

    private static void staff(Map<String, Sentence> sentences) {
        say(
                sentences,
                StaffMethod.ASPECT_CATEGORY,
                "Capaian {achievement} berada pada rentang {band}: kategori aspek {result}.",
                "The achievement {achievement} lies in {band}: category of the aspect {result}.");
        say(
                sentences,
                StaffMethod.ASPECT_CATEGORY_IN_HOLE,
                "Capaian {achievement} berada di antara dua baris tabel ({band}); menurut pilihan instansi kategori aspeknya {result}.",
                "The achievement {achievement} lies between two rows of the table ({band}); by the agency's choice the aspect's category is {result}.");
        say(
                sentences,
                StaffMethod.ONE_ASPECT,
                "Rencana kinerja dengan satu aspek mengikuti kategorinya: {result}.",
                "A result with one aspect has its category: {result}.");
        say(
                sentences,
                StaffMethod.THREE_ASPECTS,
                "Kombinasi kategori tiga aspek menghasilkan {result}.",
                "The categories of the three aspects combine to {result}.");
        say(
                sentences,
                StaffMethod.ASPECTS_BY_HOST,
                "Kombinasi kategori aspek menurut tabel pilihan instansi menghasilkan {result}.",
                "By the agency's table the categories of the aspects combine to {result}.");
        say(
                sentences,
                StaffMethod.VALUE,
                "Nilai untuk kategori {category}: {result}.",
                "Value of the category {category}: {result}.");
        say(
                sentences,
                StaffMethod.DIRECT,
                "Mendukung langsung kinerja atasan: nilai {value} dihitung penuh, {result}.",
                "It supports the superior's result directly: the value {value} counts in full, {result}.");
        say(
                sentences,
                StaffMethod.SUPERIOR_VALUE,
                "Nilai rencana kinerja atasan: {result}.",
                "Value of the superior's plan: {result}.");
        say(
                sentences,
                StaffMethod.SUPERIOR_CATEGORY,
                "Kategori rencana kinerja atasan: {result}.",
                "Category of the superior's plan: {result}.");
        say(
                sentences,
                StaffMethod.SUPERIOR_SHARE,
                "Bobot nilai atasan dengan kategori {superiorCategory}: {result}.",
                "Share of a superior's value of category {superiorCategory}: {result}.");
        say(
                sentences,
                StaffMethod.NON_DIRECT,
                "Mendukung tidak langsung: 80% dari {value} ditambah {superiorShare} dari nilai atasan {superiorValue} menjadi {result}.",
                "It supports indirectly: 80 % of {value} and {superiorShare} of the superior's {superiorValue} make {result}.");
        say(
                sentences,
                StaffMethod.MAIN_MEAN,
                "Rata-rata nilai kinerja utama: {result}.",
                "Mean of the main results: {result}.");
        say(
                sentences,
                MethodsPolicy.STAFF,
                "leads",
                "Cara penilaian pejabat administrasi dan fungsional tidak diterapkan.",
                "The method of administrative and functional posts did not apply.");
    }

    private static void additional(Map<String, Sentence> sentences) {
        say(sentences, MainAndAdditional.RESULT, "Rencana kinerja {result}.", "Planned result {result}.");
        say(
                sentences,
                MainAndAdditional.SCOPE,
                "Lingkup kinerja tambahan: {result}.",
                "Scope of the additional duty: {result}.");
        say(
                sentences,
                MainAndAdditional.FACTOR,
                "Faktor untuk kategori {category}: {result}.",
                "Factor of the category {category}: {result}.");
        say(
                sentences,
                MainAndAdditional.SCOPE_WEIGHT,
                "Bobot lingkup {scope}: {result}.",
                "Weight of the scope {scope}: {result}.");
        say(
                sentences,
                MainAndAdditional.WEIGHTED,
                "Nilai {value} x faktor {factor} x bobot lingkup {scopeWeight} menjadi {result}.",
                "The value {value} x factor {factor} x weight of the scope {scopeWeight} makes {result}.");
        say(
                sentences,
                MainAndAdditional.SUM,
                "Jumlah nilai kinerja tambahan: {result}.",
                "Sum of the additional duties: {result}.");
        say(
                sentences,
                MainAndAdditional.CAPPED,
                "Jumlah {additionalSum} dibatasi pada {limit}: {result}.",
                "The sum {additionalSum} is capped at {limit}: {result}.");
        say(
                sentences,
                MainAndAdditional.RESULT_SCORE,
                "Nilai SKP adalah nilai kinerja utama {mainValue} ditambah kinerja tambahan {additional}: {result}.",
                "The result score is the main value {mainValue} and the additional duties {additional}: {result}.");
        say(
                sentences,
                MainAndAdditional.SUM,
                "no-additional-duty",
                "Tidak ada kinerja tambahan dalam rencana.",
                "The plan has no additional duty.");
    }

    private static void halves(Map<String, Sentence> sentences) {
        say(
                sentences,
                HalvesPolicy.FIRST_HALF,
                "Nilai semester I menurut PP 46/2011: {result}.",
                "Score of the first half under PP 46/2011: {result}.");
        say(
                sentences,
                HalvesPolicy.SECOND_HALF,
                "Nilai semester II menurut PermenPANRB 8/2021: {result}.",
                "Score of the second half under PermenPANRB 8/2021: {result}.");
        say(
                sentences,
                HalvesPolicy.WHOLE_SCORE,
                "Nilai {exactFirstHalf} dibulatkan: {result}. Cara membaca tabel ini dipilih oleh instansi.",
                "The score {exactFirstHalf} is rounded: {result}. This reading of the table is the agency's choice.");
        say(
                sentences,
                HalvesPolicy.CONVERTED,
                "Nilai {firstHalf} dikonversi menjadi {result}.",
                "The score {firstHalf} is converted to {result}.");
        say(
                sentences,
                HalvesPolicy.CONVERTED_IN_HOLE,
                "Nilai {firstHalf} berada di antara dua baris tabel konversi; menurut pilihan instansi menjadi {result}.",
                "The score {firstHalf} lies between two rows of the conversion table; by the agency's choice it becomes {result}.");
        say(
                sentences,
                HalvesPolicy.BOTH_HALVES,
                "50% dari {convertedFirstHalf} ditambah 50% dari {secondHalf} menjadi {result}.",
                "50 % of {convertedFirstHalf} and 50 % of {secondHalf} make {result}.");
    }
}
