/**
 * Days: half-open date ranges and appraisal periods (room {@code period}).
 *
 * <p>May know: the calendar. May not know: today, holidays, laws, people, words. Wrong room if it needs a clock or a
 * month's name: names are made in {@code report}.
 */
@NullMarked
package id.walesi.kinerja.period;

import org.jspecify.annotations.NullMarked;
