package id.walesi.kinerja.validation;

/**
 * The group of what must be there when the plan is proposed, and of all that {@link AsFact} asks.
 *
 * @term kelengkapan pada perencanaan kinerja
 * @basis PermenPANRB 6/2022: planning, carrying out, appraisal, follow-up
 */
public interface AtPlanning extends AsFact {}
