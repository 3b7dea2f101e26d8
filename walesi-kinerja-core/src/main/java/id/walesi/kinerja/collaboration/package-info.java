/**
 * The facts of working together across units: joint programs, who gave what to whom, and what the receivers said of it
 * (room {@code collaboration}).
 *
 * <p>May know: people, units, plans and the matrix, indicators, days. May not know: ratings, verdicts, how a credit is
 * divided. Wrong room if it divides or scores (that is {@code credit}), or if it tells what one person was told about the
 * work (that is {@code feedback}).
 *
 * <p>National law knows teams and assignments across units, and Kolaboratif as one of seven core values. It knows no ledger
 * of contributions: that is an idea of this library, evidence for a dialogue and for additional results, and never read by
 * a statutory policy.
 */
@NullMarked
package id.walesi.kinerja.collaboration;

import org.jspecify.annotations.NullMarked;
