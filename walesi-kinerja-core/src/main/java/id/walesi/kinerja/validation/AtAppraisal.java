package id.walesi.kinerja.validation;

/**
 * The group of what must be there when the appraising official begins to appraise, and of all that {@link AtPlanning}
 * asks. Whether a case can be judged is for the law to say; this is what every law since the first SKP looks at.
 *
 * @term kelengkapan pada penilaian kinerja
 * @basis PermenPANRB 6/2022: planning, carrying out, appraisal, follow-up
 */
public interface AtAppraisal extends AtPlanning {}
