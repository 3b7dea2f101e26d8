package id.walesi.kinerja.examples.kmk127;

import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.policy.Sentence;
import java.util.LinkedHashMap;
import java.util.Map;

/** A sentence for each rule, in both languages. */
final class SchemeSentences {

    private final Map<String, Sentence> sentences = new LinkedHashMap<>();

    private SchemeSentences() {}

    static Map<String, Sentence> all() {
        SchemeSentences all = new SchemeSentences();
        all.facts();
        all.work();
        all.behavior();
        all.whole();
        return Map.copyOf(all.sentences);
    }

    private void says(Rule rule, String indonesian, String english) {
        sentences.put(rule.id(), new Sentence(indonesian, english));
    }

    private void saysWhereSkipped(Rule rule, String reason, String indonesian, String english) {
        sentences.put(rule.id() + "#" + reason, new Sentence(indonesian, english));
    }

    private void facts() {
        says(Decree.INDICATOR, "Indikator {result}:", "The indicator {result}:");
        says(Decree.POLARITY, "Arah indikator: {result}.", "The indicator's direction: {result}.");
        says(Decree.TARGET, "Target yang disepakati: {result}.", "The agreed target: {result}.");
        says(Decree.WORST, "Nilai terburuk yang disepakati: {result}.", "The agreed worst value: {result}.");
        says(
                Decree.HOW_CONSOLIDATED,
                "Cara menggabungkan triwulan: {result}.",
                "How the quarters become one value: {result}.");
        says(Decree.QUARTER, "Realisasi satu triwulan: {result}.", "The realization of one quarter: {result}.");
        says(Decree.INDICATOR_QUALITY, "Kualitas indikator: {result}.", "The quality of the indicator: {result}.");
        says(
                Decree.QUALITY_VALUE,
                "Kualitas indikator bernilai {result}.",
                "The quality of the indicator is worth {result}.");
        says(Decree.TARGET_KIND, "Jenis target: {result}.", "The kind of target: {result}.");
        says(Decree.LAST_TARGET, "Target tahun lalu: {result}.", "Last year's target: {result}.");
        says(Decree.LAST_REALIZATION, "Realisasi tahun lalu: {result}.", "Last year's realization: {result}.");
        says(Decree.DAYS, "Indikator diemban selama {result}.", "The indicator was held for {result}.");
        says(
                Decree.CORE_VALUE,
                "Nilai satu nilai dasar BerAKHLAK: {result}.",
                "The score of one BerAKHLAK core value: {result}.");
        says(
                Decree.ORGANIZATION,
                "Nilai kinerja organisasi (NKO): {result}.",
                "The organization's performance score (NKO): {result}.");
        says(
                Decree.TIER,
                "Tingkat unit yang menentukan bobot organisasi: {result}.",
                "The tier that sets the organization's share: {result}.");
        says(
                Decree.POSITION_CLASS,
                "Kelompok jabatan untuk kalibrasi: {result}.",
                "The class of position for calibration: {result}.");
        says(
                Decree.PENALTY,
                "Nilai hukuman disiplin: {result}.",
                "The penalty score of a disciplinary punishment: {result}.");
        says(
                Decree.PENALTY_SINCE,
                "Hukuman disiplin dihitung sejak {result}.",
                "The disciplinary punishment counts from {result}.");
        says(
                Decree.SUBORDINATE,
                "Pengurang satu bawahan yang dihukum: {result}.",
                "What was deducted from one punished subordinate: {result}.");
        says(Decree.CORRECTION, "Koreksi: {result}.", "The correction: {result}.");
    }

    private void work() {
        says(
                Decree.CONSOLIDATED,
                "Realisasi gabungan: {result}.",
                "The realization of the quarters together: {result}.");
        says(
                Decree.ACHIEVEMENT,
                "Capaian realisasi {realization} terhadap {target}: {result}.",
                "The achievement of {realization} against {target}: {result}.");
        says(
                Decree.ACHIEVEMENT_OF_ZERO_TARGET,
                "Capaian terhadap target nol, dari realisasi {realization} dan nilai terburuk {worst}: {result}.",
                "The achievement of a target of zero, from {realization} and the worst value {worst}: {result}.");
        says(
                Decree.ACHIEVEMENT_FLOOR,
                "Capaian {before} tidak dihitung di bawah {limit}: {result}.",
                "An achievement of {before} does not count below {limit}: {result}.");
        says(
                Decree.ACHIEVEMENT_CAP,
                "Capaian {before} tidak dihitung di atas {limit}: {result}.",
                "An achievement of {before} does not count above {limit}: {result}.");
        says(
                Decree.CEILING_MET,
                "Target maksimal {target} tercapai dengan {realization}: capaian {result}.",
                "The highest possible target {target} was met with {realization}: achievement {result}.");
        says(
                Decree.STABILIZED,
                "Menurut tabel pilihan instansi, kedekatan {nearness} menjadi capaian {result}.",
                "By the agency's table, a nearness of {nearness} becomes an achievement of {result}.");
        says(
                Decree.TARGET_QUALITY,
                "Kualitas target {target}, dibandingkan target {lastTarget} dan realisasi {lastRealization} tahun lalu: {result}.",
                "The quality of the target {target}, beside last year's target {lastTarget} and realization {lastRealization}: {result}.");
        says(
                Decree.UNREGULATED_QUALITY,
                "Target {target} sama dengan target dan realisasi tahun lalu; keputusan tidak mengaturnya, dan instansi memilih {result}.",
                "The target {target} equals last year's target and realization; the decree is silent, and the agency chose {result}.");
        says(
                Decree.WITHOUT_COMPARISON,
                "Target {target} tidak dibandingkan dengan tahun lalu; kualitasnya paling rendah {result}.",
                "The target {target} is not compared with last year; its quality is at the least {result}.");
        says(
                Decree.LEAST_QUALITY,
                "Kualitas target wajib {before} paling rendah {limit}: {result}.",
                "The quality {before} of a mandatory target is at least {limit}: {result}.");
        says(
                Decree.CEILING_QUALITY,
                "Kualitas target maksimal {target}: {result}.",
                "The quality of the highest possible target {target}: {result}.");
        says(
                Decree.K3,
                "K3, rata-rata kualitas indikator {indicatorQuality} dan kualitas target {targetQuality}: {result}.",
                "K3, the mean of the indicator's quality {indicatorQuality} and the target's quality {targetQuality}: {result}.");
        says(
                Decree.K3_LABEL,
                "K3 sebesar {k3} disebut {result} ({band}).",
                "A K3 of {k3} is called {result} ({band}).");
        says(
                Decree.INDICATOR_SCORE,
                "Nilai indikator, capaian {achievement} kali K3 {k3}: {result}.",
                "The indicator's score, achievement {achievement} times K3 {k3}: {result}.");
        says(
                Decree.INDICATOR_CAP,
                "Nilai indikator {before} tidak dihitung di atas {limit}: {result}.",
                "An indicator's score of {before} does not count above {limit}: {result}.");
        says(
                Decree.INDICATOR_WEIGHT,
                "Bobot indikator, K3 {k3} kali {days}: {result}.",
                "The indicator's weight, K3 {k3} times {days}: {result}.");
        says(
                Decree.NHK,
                "Nilai hasil kerja (NHK), rata-rata nilai indikator menurut bobotnya: {result}.",
                "The score of work results (NHK), the mean of the indicators' scores by weight: {result}.");
        says(
                Decree.NHK_CAP,
                "NHK {before} tidak dihitung di atas {limit}: {result}.",
                "An NHK of {before} does not count above {limit}: {result}.");
    }

    private void behavior() {
        says(
                Decree.NPK,
                "Nilai perilaku kerja (NPK), rata-rata tujuh nilai dasar: {result}.",
                "The score of work behavior (NPK), the mean of the seven core values: {result}.");
        says(
                Decree.CALIBRATION,
                "Kalibrasi: kelebihan di atas 100 dari {before} dihitung tiga perempat: {result}.",
                "Calibration: of {before}, what exceeds 100 counts three quarters: {result}.");
        says(
                Decree.CALIBRATION_CAP,
                "Sebelum kalibrasi, {before} tidak dihitung di atas {limit}: {result}.",
                "Before calibration, {before} does not count above {limit}: {result}.");
        says(
                Decree.CALIBRATION_OF_TOP,
                "Bagi pimpinan tinggi di atas JPT Pratama, kalibrasi membiarkan {before} tetap: {result}.",
                "For leaders above JPT Pratama, calibration leaves {before} as it is: {result}.");
        saysWhereSkipped(
                Decree.CALIBRATION,
                "not-above-100",
                "Kalibrasi tidak diterapkan, karena nilainya tidak di atas 100.",
                "Calibration did not apply: the score is not above 100.");
    }

    private void whole() {
        says(
                Decree.START,
                "NKP awal, 75% NHK {nhk} dan 25% NPK {npk}: {result}.",
                "The NKP to begin with, 75% of NHK {nhk} and 25% of NPK {npk}: {result}.");
        says(
                Decree.DEDUCTION,
                "Pengurang karena hukuman disiplin dengan nilai {penalty}: {result}.",
                "Deducted for a disciplinary punishment of score {penalty}: {result}.");
        says(
                Decree.HIGHEST_DEDUCTION,
                "Pengurang hukuman disiplin tertinggi yang dihitung: {result}.",
                "The highest deduction for discipline counts: {result}.");
        says(
                Decree.SUBORDINATES,
                "Dampak hukuman bawahan, 5% dari pengurang mereka: {result}.",
                "The effect of punished subordinates, 5% of their deductions: {result}.");
        says(
                Decree.SUBORDINATES_CAP,
                "Dampak hukuman bawahan {before} tidak dihitung di atas {limit}: {result}.",
                "An effect of {before} does not count above {limit}: {result}.");
        says(
                Decree.RESULT,
                "NKP awal {start} setelah pengurang dan koreksi: {result}.",
                "The NKP to begin with, {start}, after deductions and correction: {result}.");
        says(
                Decree.BELOW_ORGANIZATION,
                "Hasil {ownResult} di bawah NKO {organizationScore}, maka NKO berbobot 10%: NKP {result}.",
                "The result {ownResult} is below NKO {organizationScore}, which counts 10%: NKP {result}.");
        says(
                Decree.TIER_ONE,
                "Hasil {ownResult} tidak di bawah NKO {organizationScore}; pada tingkat 1 keduanya berbobot 50%: NKP {result}.",
                "The result {ownResult} is not below NKO {organizationScore}; in tier 1 each counts 50%: NKP {result}.");
        says(
                Decree.TIER_TWO,
                "Hasil {ownResult} tidak di bawah NKO {organizationScore}; pada tingkat 2 NKO berbobot 30%: NKP {result}.",
                "The result {ownResult} is not below NKO {organizationScore}; in tier 2 NKO counts 30%: NKP {result}.");
        says(
                Decree.FINAL_NHK,
                "NHK akhir dari {nhk}, dengan pengurang, koreksi, dan bobot NKO {organizationScore} yang sama: {result}.",
                "The final NHK from {nhk}, with the same deductions, correction and share of NKO {organizationScore}: {result}.");
        says(
                Decree.FINAL_NPK,
                "NPK akhir dari {npk}, dengan pengurang, koreksi, dan bobot NKO {organizationScore} yang sama: {result}.",
                "The final NPK from {npk}, with the same deductions, correction and share of NKO {organizationScore}: {result}.");
        says(
                Decree.WORK_RESULT_BAND,
                "NHK akhir {finalNhk} ({band}) menjadi usulan rating hasil kerja: {result}.",
                "The final NHK {finalNhk} ({band}) proposes the work result rating: {result}.");
        says(
                Decree.WORK_BEHAVIOR_BAND,
                "NPK akhir {finalNpk} ({band}) menjadi usulan rating perilaku kerja: {result}.",
                "The final NPK {finalNpk} ({band}) proposes the work behavior rating: {result}.");
        says(
                Decree.PREDICATE,
                "Hasil kerja {workResultRating} dan perilaku kerja {workBehaviorRating} bertemu pada predikat {result}.",
                "Work results {workResultRating} and work behavior {workBehaviorRating} meet in the predicate {result}.");
        saysWhereSkipped(
                Decree.SUBORDINATES,
                "none-punished",
                "Tidak ada bawahan yang dihukum.",
                "No subordinate was punished.");
        saysWhereSkipped(
                Decree.DEDUCTION,
                "not-in-its-quarters",
                "Hukuman disiplin tidak mengurangi nilai, karena triwulannya belum tiba atau sudah lewat.",
                "The disciplinary punishment deducts nothing: its quarters have not come or are over.");
    }
}
