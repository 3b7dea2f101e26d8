package id.walesi.kinerja.regulation.pp10_1979;

import id.walesi.kinerja.behavior.Dp3Element;
import id.walesi.kinerja.facts.pp10_1979.Dp3Facts;
import id.walesi.kinerja.policy.AppraisalPolicy;
import id.walesi.kinerja.policy.HostChoices;
import id.walesi.kinerja.policy.PolicyProvider;
import id.walesi.kinerja.policy.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Supplies the system in force until the end of 2013. */
public final class Dp3Provider implements PolicyProvider {

    /** Called by the service loader. */
    public Dp3Provider() {}

    @Override
    public List<AppraisalPolicy> policies(HostChoices choices) {
        return List.of(new Dp3Policy(choices.get(Dp3Facts.GAP_RULE)));
    }

    @Override
    public Map<String, Sentence> sentences() {
        Map<String, Sentence> sentences = new HashMap<>();
        for (Dp3Element element : Dp3Element.values()) {
            sentences.put(
                    Articles.mark(element).id(),
                    new Sentence(
                            "Nilai unsur " + element.label() + ": {result}.",
                            "The mark for " + element.code().replace('-', ' ') + " is {result}."));
        }
        sentences.put(
                Articles.ELEMENT_BAND.id(),
                new Sentence(
                        "Nilai {mark} masuk rentang {band}: {result}.", "Mark {mark} lies in band {band}: {result}."));
        sentences.put(
                Articles.LEADERSHIP_LEFT_OUT.id() + "#not-assessed",
                new Sentence(
                        "Kepemimpinan tidak dinilai dan tidak dihitung sebagai nol; pembaginya jumlah unsur yang dinilai.",
                        "Leadership was not assessed and does not count as zero; the divisor is the number of elements"
                                + " assessed."));
        sentences.put(Articles.SUM.id(), new Sentence("Jumlah nilai: {result}.", "The sum of the marks is {result}."));
        sentences.put(
                Articles.MEAN.id(),
                new Sentence(
                        "Nilai rata-rata unsur yang dinilai: {result}.",
                        "The mean of the elements assessed is {result}."));
        sentences.put(
                Articles.BAND.id(),
                new Sentence(
                        "Nilai rata-rata {mean} masuk rentang {band}: {result}.",
                        "The mean {mean} lies in band {band}: {result}."));
        sentences.put(
                Articles.GAP_ROUNDED.id(),
                new Sentence(
                        "Nilai {score} jatuh di antara dua rentang tercetak dan dibulatkan menjadi {result} ({limit}"
                                + " desimal).",
                        "The value {score} falls between two printed bands and is rounded to {result} ({limit}"
                                + " decimals)."));
        sentences.put(
                Articles.GAP_LOWER_BOUND.id(),
                new Sentence(
                        "Nilai {score} jatuh di antara dua rentang tercetak, {band}; rentang yang batas bawahnya sudah"
                                + " tercapai yang dipakai: {result}.",
                        "The value {score} falls between two printed bands, {band}; the band whose lower bound was"
                                + " reached keeps it: {result}."));
        return Map.copyOf(sentences);
    }
}
