package id.walesi.kinerja.facts.pp30_2019;

import id.walesi.kinerja.appraisal.Proration;
import id.walesi.kinerja.legal.Parameter;
import id.walesi.kinerja.scoring.TableReading;

/**
 * What the texts of the numeric system leave open and a host must choose where a case needs it. Nothing has a default.
 *
 * @term pilihan instansi untuk sistem nilai PP 30/2019
 */
public final class Pp30Choices {

    /** Whose view enters, where the case does not say. */
    public static final Parameter<PeerView> PEER_VIEW = new Parameter<>("pp30-peer-view", PeerView.class);

    /** What to do with a total above the scale. */
    public static final Parameter<AboveScale> ABOVE_SCALE = new Parameter<>("pp30-above-scale", AboveScale.class);

    /** By what several plans of a year are weighed against each other. */
    public static final Parameter<Proration> PLAN_PRORATION = new Parameter<>("pp30-plan-proration", Proration.class);

    /** How the tables of PermenPANRB 8/2021, printed on whole percents, are read with other percents. */
    public static final Parameter<TableReading> PERCENT_READING =
            new Parameter<>("permenpanrb8-percent-reading", TableReading.class);

    /** How much each group of a leader's main duties weighs. */
    public static final Parameter<GroupWeights> GROUP_WEIGHTS =
            new Parameter<>("permenpanrb8-group-weights", GroupWeights.class);

    /** The table for results with two aspects, which was found in no text. */
    public static final Parameter<AspectTable> TWO_ASPECTS =
            new Parameter<>("permenpanrb8-two-aspects", AspectTable.class);

    /** The table for results with four aspects, which was found in no text. */
    public static final Parameter<AspectTable> FOUR_ASPECTS =
            new Parameter<>("permenpanrb8-four-aspects", AspectTable.class);

    /**
     * How the conversion table of 2021, printed on whole scores, is read with other scores. Where a row goes on into the
     * hole above or below it, the converted score falls in places although the score rises: a little more than 90 becomes
     * less than 109 if the row above begins earlier, and a little less than 91 more than 110 if the row below goes on.
     */
    public static final Parameter<TableReading> CONVERSION_READING =
            new Parameter<>("halves2021-conversion-reading", TableReading.class);

    private Pp30Choices() {}
}
