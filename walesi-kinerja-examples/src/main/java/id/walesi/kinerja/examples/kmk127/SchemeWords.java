package id.walesi.kinerja.examples.kmk127;

import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.policy.Sentence;
import java.util.HashMap;
import java.util.Map;

/** Words for each member of the scheme's closed lists, and for each of its findings, in both languages. */
final class SchemeWords {

    private final Map<Coded, Sentence> words = new HashMap<>();

    private SchemeWords() {}

    static Map<Coded, Sentence> all() {
        SchemeWords all = new SchemeWords();
        all.posts();
        all.indicators();
        all.findings();
        return Map.copyOf(all.words);
    }

    private void says(Coded code, String indonesian, String english) {
        words.put(code, new Sentence(indonesian, english));
    }

    private void posts() {
        says(Tier.ONE, "tingkat 1", "tier 1");
        says(Tier.TWO, "tingkat 2", "tier 2");
        says(PositionClass.TOP_LEADER, "pimpinan tinggi di atas JPT Pratama", "above JPT Pratama");
        says(PositionClass.OTHER, "JPT Pratama ke bawah", "JPT Pratama and below");
        says(DisciplineLevel.LIGHT, "hukuman disiplin ringan", "light disciplinary punishment");
        says(DisciplineLevel.MEDIUM, "hukuman disiplin sedang", "medium disciplinary punishment");
        says(DisciplineLevel.HEAVY, "hukuman disiplin berat", "heavy disciplinary punishment");
    }

    private void indicators() {
        says(TargetKind.ORDINARY, "target lanjutan", "target carried on from last year");
        says(TargetKind.NEW, "target baru", "new target");
        says(TargetKind.MANDATORY, "target wajib", "mandatory target");
        says(TargetKind.CEILING, "target maksimal", "ceiling target");
        says(TargetKind.CEILING_MET, "target maksimal yang tercapai", "ceiling target that was met");
        says(IndicatorQuality.EXACT_LOW, "exact, kendali rendah", "exact, low control");
        says(IndicatorQuality.EXACT_MODERATE, "exact, kendali sedang", "exact, moderate control");
        says(IndicatorQuality.PROXY_LOW, "proxy, kendali rendah", "proxy, low control");
        says(IndicatorQuality.PROXY_MODERATE, "proxy, kendali sedang", "proxy, moderate control");
        says(IndicatorQuality.PROXY_HIGH, "proxy, kendali tinggi", "proxy, high control");
        says(IndicatorQuality.ACTIVITY_MODERATE, "aktivitas, kendali sedang", "activity, moderate control");
        says(IndicatorQuality.ACTIVITY_HIGH, "aktivitas, kendali tinggi", "activity, high control");
        says(Decree.Label.SUFFICIENT, "cukup", "sufficient");
        says(Decree.Label.GOOD, "berkualitas", "of quality");
        says(Decree.Label.VERY_GOOD, "sangat berkualitas", "of high quality");
    }

    private void findings() {
        says(SchemePolicy.NO_INDICATOR, "Skema ini memerlukan IKU/IKI.", "This scheme needs an indicator.");
        says(
                SchemePolicy.INDICATOR_INCOMPLETE,
                "Data indikator {indicator} belum lengkap.",
                "The facts of indicator {indicator} are not complete.");
        says(
                SchemePolicy.UNITS_DIFFER,
                "Satuan angka-angka indikator {indicator} tidak sama.",
                "The numbers of indicator {indicator} have different units.");
        says(
                SchemePolicy.NO_DAYS,
                "Indikator {indicator} harus berlaku paling sedikit sehari.",
                "Indicator {indicator} must have held for a day at least.");
        says(
                SchemePolicy.NO_ACHIEVEMENT,
                "Capaian indikator {indicator} tidak dapat dihitung: {reason}.",
                "The achievement of indicator {indicator} cannot be told: {reason}.");
        says(
                SchemePolicy.WORST_NOT_ABOVE_ZERO,
                "Nilai terburuk indikator {indicator} harus di atas nol.",
                "The worst value of indicator {indicator} must be above zero.");
        says(
                SchemePolicy.LAST_YEAR_MISSING,
                "Target dan realisasi tahun lalu indikator {indicator} belum ada.",
                "Last year's target and realization of indicator {indicator} are missing.");
        says(SchemePolicy.FACT_MISSING, "Skema ini memerlukan data {fact}.", "This scheme needs the fact {fact}.");
        says(
                SchemePolicy.CHOICE_MISSING,
                "Keputusan menteri tidak mengaturnya; instansi harus memilih {parameter}.",
                "The decree is silent; the agency must choose {parameter}.");
        says(
                SchemePolicy.OUT_OF_RANGE,
                "Nilai {score} berada di luar skala {least} s.d. {most}.",
                "The score {score} lies outside the scale from {least} to {most}.");
    }
}
