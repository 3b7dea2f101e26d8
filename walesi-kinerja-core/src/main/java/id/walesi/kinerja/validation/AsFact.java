package id.walesi.kinerja.validation;

/**
 * The group of what a thing cannot do without: an indicator without a measure is none. Everything that is given at all
 * must be complete in this sense before it becomes a fact.
 *
 * @term kelengkapan data
 */
public interface AsFact {}
